// Every word the reader sees of the interface, in the language chosen at run time.
import { createInstance } from 'i18next';
import en from '../../locales/en.json' with { type: 'json' };
import id from '../../locales/id.json' with { type: 'json' };
import type { InterfaceLanguage } from './choose-language.ts';

/** The keys of a catalogue as dotted paths, plural endings taken off. */
type KeyOf<Catalogue, Prefix extends string = ''> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string
    ? `${Prefix}${Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key}`
    : KeyOf<Catalogue[Key], `${Prefix}${Key}.`>;
}[keyof Catalogue & string];

type TextKey = KeyOf<typeof en>;

export interface Translator {
  language: InterfaceLanguage;
  /** The text of a key; `count` picks the plural form. */
  t: (key: TextKey, values?: Record<string, string | number>) => string;
  /** The explanation of an affix, or null when the catalogue has none for this id. */
  affix: (affixId: string) => string | null;
}

/** Both catalogues are bundled, so this is synchronous and asks the network for nothing. */
export function makeTranslator(language: InterfaceLanguage): Translator {
  const i18next = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: { id: { translation: id }, en: { translation: en } },
    initAsync: false,
    // Preact escapes text by itself.
    interpolation: { escapeValue: false },
  });
  void i18next.init();
  return {
    language,
    t: (key, values) => i18next.t(key, values ?? {}),
    affix: (affixId) => (i18next.exists(`affix.${affixId}`) ? i18next.t(`affix.${affixId}`) : null),
  };
}
