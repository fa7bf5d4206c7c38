// The background: holds the lexicon, reads articles for the tabs, and passes on presses of button, command and menu.
import browser from 'webextension-polyfill';
import type { Lexicon } from '../indonesian/lexicon.ts';
import type { Outcome } from '../outcome.ts';
import { readArticle } from '../reading/read-article.ts';
import { sites } from '../sites/index.ts';
import { loadLexicon } from './load-lexicon.ts';
import { offerMenus } from './menus.ts';
import { answerMessages, askPage, type ToBackground } from './messages.ts';
import { showCount } from './show-count.ts';
import { followSiteAccess } from './site-access.ts';

let lexicon: Promise<Outcome<Lexicon>> | null = null;

/** Loaded at the first need and kept as long as the background lives; a failed load is tried again. */
async function getLexicon(): Promise<Outcome<Lexicon>> {
  lexicon ??= loadLexicon();
  const loaded = await lexicon;
  if (!loaded.ok) lexicon = null;
  return loaded;
}

answerMessages<keyof ToBackground>({
  prepare: async () => {
    await getLexicon();
    return null;
  },
  'read-article': async (article) => {
    const loaded = await getLexicon();
    if (!loaded.ok) return loaded;
    try {
      return { ok: true, value: readArticle(article, loaded.value) };
    } catch (error) {
      console.error('Dwibaca could not read this article:', error);
      throw error;
    }
  },
  'show-count': async (count, { tab }) => {
    if (tab?.id !== undefined) await showCount(tab.id, count);
    return null;
  },
});

/** Opens or closes the sidebar of a tab; where no script of ours runs, the press itself permits to start it. */
async function toggle(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await askPage(tabId, 'toggle-sidebar', 'toggle'))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    await askPage(tabId, 'toggle-sidebar', 'open');
  } catch {
    // Browser pages and shops let no extension in: there the button can do nothing.
  }
}

browser.action.onClicked.addListener((tab) => void toggle(tab.id));
browser.commands.onCommand.addListener((command, tab) => {
  if (command !== 'toggle-sidebar') return;
  if (tab) void toggle(tab.id);
  else void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => toggle(active?.id));
});
offerMenus(toggle);
followSiteAccess(sites.filter(({ builtIn }) => !builtIn));
void browser.action.setBadgeBackgroundColor({ color: '#9c3a14' });
