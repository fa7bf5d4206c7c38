// Entry point of the settings page.
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Problem } from '../outcome.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { sites } from '../sites/index.ts';
import { chooseLanguage } from '../ui/choose-language.ts';
import { makeTranslator } from '../ui/i18n.ts';
import { SettingsPage } from '../ui/SettingsPage.tsx';
import type { SavedWord } from '../ui/saved-words.ts';
import { sidebarCss } from '../ui/styles.ts';
import { adoptStyle } from './adopt-style.ts';
import { loadSettings, saveSettings, watchSettings } from './settings-store.ts';
import { sitesWithAccess, switchSite, watchSiteAccess } from './site-access.ts';
import { downloadWords, loadWords, saveWords, watchWords } from './word-store.ts';

const builtInSite = sites.find(({ builtIn }) => builtIn)?.name ?? '';
const furtherSites = sites
  .filter(({ builtIn }) => !builtIn)
  .sort((a, b) => a.name.localeCompare(b.name, 'id'));

function Options() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [savedWords, setSavedWords] = useState<SavedWord[]>([]);
  const [sitesOn, setSitesOn] = useState<Set<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const language = chooseLanguage(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const translator = useMemo(() => makeTranslator(language), [language]);

  useEffect(() => {
    const closing = new AbortController();
    watchSettings(setSettings, closing.signal);
    watchWords(setSavedWords, closing.signal);
    const lookAtSites = () => void sitesWithAccess(furtherSites).then(setSitesOn);
    watchSiteAccess(lookAtSites, closing.signal);
    lookAtSites();
    void loadWords().then((words) => {
      if (words.ok) setSavedWords(words.value);
    });
    void loadSettings().then((loaded) => {
      if (loaded.ok) setSettings(loaded.value);
      else setProblem(loaded.problem);
    });
    return () => closing.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translator.t('settings.pageTitle');
  }, [language, translator]);

  async function change(part: Partial<Settings>): Promise<void> {
    setSettings({ ...settings, ...part });
    const saved = await saveSettings(part);
    setProblem(saved.ok ? null : saved.problem);
  }

  async function changeWords(words: SavedWord[]): Promise<void> {
    setSavedWords(words);
    const saved = await saveWords(words);
    setProblem(saved.ok ? null : saved.problem);
  }

  async function turnSite(id: string, on: boolean): Promise<void> {
    const site = furtherSites.find((further) => further.id === id);
    if (!site) return;
    await switchSite(site, on);
    // The reader may have said no: the switch shows what the browser says.
    setSitesOn(await sitesWithAccess(furtherSites));
  }

  return (
    <SettingsPage
      settings={settings}
      translator={translator}
      problem={problem}
      onChange={(part) => void change(part)}
      savedWords={savedWords}
      onSavedWords={(words) => void changeWords(words)}
      onExport={(format) => downloadWords(savedWords, format)}
      builtInSite={builtInSite}
      sites={furtherSites.map(({ id, name }) => ({ id, name, on: sitesOn.has(id) }))}
      onSwitchSite={(id, on) => void turnSite(id, on)}
    />
  );
}

adoptStyle(document, sidebarCss);
const place = document.getElementById('settings');
if (place) render(<Options />, place);
