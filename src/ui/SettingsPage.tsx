// The settings page: the same form as in the sidebar, and what Dwibaca reads and sends.
import type { Problem } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { Mark } from './Icon.tsx';
import type { Translator } from './i18n.ts';
import { Notice } from './Notice.tsx';
import { ReaderContext, readerAlone } from './reader-context.ts';
import { SavedWords } from './SavedWords.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { type SiteSwitch, SiteSwitches } from './SiteSwitches.tsx';
import type { ExportFormat, SavedWord } from './saved-words.ts';

interface Props {
  settings: Settings;
  translator: Translator;
  problem: Problem | null;
  onChange: (change: Partial<Settings>) => void;
  savedWords: SavedWord[];
  onSavedWords: (words: SavedWord[]) => void;
  onExport: (format: ExportFormat) => void;
  builtInSite: string;
  sites: SiteSwitch[];
  onSwitchSite: (id: string, on: boolean) => void;
}

export function SettingsPage(props: Props) {
  const { settings, translator, problem, savedWords, onChange, onSavedWords, onExport } = props;
  const { builtInSite, sites, onSwitchSite } = props;
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
          <SiteSwitches builtIn={builtInSite} sites={sites} onSwitch={onSwitchSite} />
          <SavedWords words={savedWords} onChange={onSavedWords} onExport={onExport} />
          <h2 class="section-title">{t('about.title')}</h2>
          <p>{t('about.reads')}</p>
          <p>{t('about.sends')}</p>
          <p>{t('about.off')}</p>
        </div>
      </div>
    </ReaderContext.Provider>
  );
}
