// The settings page: the same form as in the sidebar, and what Dwibaca reads and sends.
import type { Problem } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { Mark } from './Icon.tsx';
import type { Translator } from './i18n.ts';
import { Notice } from './Notice.tsx';
import { ReaderContext, readerAlone } from './reader-context.ts';
import { SettingsForm } from './SettingsForm.tsx';

interface Props {
  settings: Settings;
  translator: Translator;
  problem: Problem | null;
  onChange: (change: Partial<Settings>) => void;
}

export function SettingsPage({ settings, translator, problem, onChange }: Props) {
  const { t, language } = translator;
  return (
    <ReaderContext.Provider value={readerAlone(translator)}>
      <div class="dwibaca page" lang={language} data-theme={settings.theme}>
        <div class="page-column">
          <h1 class="page-title">
            <Mark /> {t('settings.pageTitle')}
          </h1>
          <p class="fine">{t('settings.saved')}</p>
          {problem && <Notice kind={problem.kind} />}
          <SettingsForm settings={settings} onChange={onChange} />
          <h2 class="section-title">{t('about.title')}</h2>
          <p>{t('about.reads')}</p>
          <p>{t('about.sends')}</p>
          <p>{t('about.off')}</p>
        </div>
      </div>
    </ReaderContext.Provider>
  );
}
