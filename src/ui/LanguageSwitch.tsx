// The language of the interface, changed on the spot; apart from the language of the text.
import { Choice } from './Choice.tsx';
import type { InterfaceLanguage } from './choose-language.ts';
import { useReader } from './reader-context.ts';

export function LanguageSwitch({ onChange }: { onChange: (language: InterfaceLanguage) => void }) {
  const { t, language } = useReader().translator;
  return (
    <Choice
      name="switch"
      legend={t('settings.interfaceLanguage')}
      part="language"
      value={language}
      options={[
        { value: 'id', label: 'ID', fullLabel: 'Bahasa Indonesia', lang: 'id' },
        { value: 'en', label: 'EN', fullLabel: 'English', lang: 'en' },
      ]}
      onChange={onChange}
    />
  );
}
