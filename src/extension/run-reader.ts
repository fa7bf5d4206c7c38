// The life of the sidebar in one tab: what was read, whether it is open, and what every press does.
import type { Article } from '../article/article.ts';
import type { Outcome } from '../outcome.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import type { SidebarProps } from '../ui/Sidebar.tsx';
import type { SavedWord } from '../ui/saved-words.ts';
import { answerMessages, askBackground, runtimeIsAlive, type ToPage } from './messages.ts';
import { makePagePusher } from './push-page.ts';
import { askReading, readAllPages, readTab, siteHere } from './read-tab.ts';
import { screenLayout, watchLayout } from './screen-layout.ts';
import { loadSettings, saveSettings, watchSettings } from './settings-store.ts';
import { makeQuoteShower } from './show-quote.ts';
import { mountHost, type SidebarHost } from './sidebar-host.tsx';
import { watchAddress } from './watch-address.ts';
import { downloadWords, loadWords, saveWords, watchWords } from './word-store.ts';

/** After a change of address inside the tab the new text arrives late: when to look again, in milliseconds. */
const lookAgainMs = [200, 800, 2500];

type State = Pick<
  SidebarProps,
  'content' | 'open' | 'tabCount' | 'settings' | 'joining' | 'trouble' | 'focusRequest' | 'savedWords'
>;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts reading in this tab; everything ends with the controller's signal. */
export async function runReader(controller: AbortController): Promise<void> {
  const { signal } = controller;
  const showQuote = makeQuoteShower(signal);
  const push = makePagePusher();
  let host: SidebarHost | null = null;
  let article: Outcome<Article> | null = null;
  /** Grows with every address: an answer for an earlier one is thrown away. */
  let visit = 0;
  let joining: AbortController | null = null;
  let shownOnButton: number | null = null;
  /** Where focus was in the page before a person opened the sidebar. */
  let focusedBefore: Element | null = null;
  let state: State = {
    content: { state: 'waiting' },
    open: false,
    tabCount: null,
    settings: defaultSettings,
    joining: false,
    trouble: null,
    focusRequest: 0,
    savedWords: [],
  };

  function update(change: Partial<State>): void {
    if (signal.aborted) return;
    state = { ...state, ...change };
    const layout = screenLayout();
    if (!state.open && state.tabCount === null) {
      host?.remove();
      host = null;
    } else {
      host ??= mountHost(() => controller.abort());
      host.show({ ...state, ...callbacks, layout, browserLanguage: navigator.language });
    }
    const { side, widthPx } = state.settings;
    if (!state.open || layout === 'overlay') push(null);
    else push(layout === 'push' ? { edge: side, size: `${widthPx}px` } : { edge: 'bottom', size: '60vh' });
  }

  async function change(settings: Partial<Settings>): Promise<void> {
    update({ settings: { ...state.settings, ...settings } });
    const saved = await saveSettings(settings);
    if (!saved.ok) update({ trouble: saved.problem });
  }

  async function changeWords(savedWords: SavedWord[]): Promise<void> {
    update({ savedWords });
    const saved = await saveWords(savedWords);
    if (!saved.ok) update({ trouble: saved.problem });
  }

  const rememberOpen = (open: boolean) => {
    if (siteHere()) void change({ open: { ...state.settings.open, [location.host]: open } });
  };

  /** Reads what the sidebar is to show, unless it was read already. */
  async function fill(): Promise<void> {
    const now = visit;
    // The background wakes and loads its word lists while this script still reads the page.
    void askBackground('prepare', null);
    void loadWords().then((words) => {
      if (words.ok) update({ savedWords: words.value });
    });
    article = article?.ok ? article : readTab(true);
    const reading = article.ok ? await askReading(article.value) : article;
    if (now !== visit) return;
    update({
      content: reading.ok
        ? { state: 'ready', reading: reading.value }
        : { state: 'failed', problem: reading.problem },
    });
    if (reading.ok && state.settings.joinPages && reading.value.otherPages.length > 0) await join();
  }

  async function join(): Promise<void> {
    if (!article?.ok || state.joining) return;
    const now = visit;
    joining = new AbortController();
    update({ joining: true, trouble: null });
    const joined = await readAllPages(article.value, AbortSignal.any([signal, joining.signal]));
    const reading = joined.ok ? await askReading(joined.value) : joined;
    if (now !== visit) return;
    if (joined.ok) article = joined;
    update({
      joining: false,
      ...(reading.ok
        ? { content: { state: 'ready', reading: reading.value } }
        : // Who pressed Stop knows.
          { trouble: reading.problem.kind === 'cancelled' ? null : reading.problem }),
    });
    if (joined.ok) announceCount();
  }

  function open(byPerson: boolean): void {
    if (byPerson) {
      focusedBefore = document.activeElement;
      rememberOpen(true);
    }
    update({ open: true, focusRequest: state.focusRequest + (byPerson ? 1 : 0) });
    if (state.content.state !== 'ready') void fill();
  }

  function close(): void {
    const hadFocus = host?.focused() != null;
    update({ open: false });
    rememberOpen(false);
    if (!hadFocus) return;
    if (state.tabCount !== null) host?.focusPart('edge-tab');
    else if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  }

  const toggle = () => (state.open ? close() : open(true));

  /** A new page has a bare button: nothing is said, and the background not woken, before there was a number. */
  function showOnButton(count: number | null): void {
    if (count === shownOnButton) return;
    shownOnButton = count;
    void askBackground('show-count', count);
  }

  function announceCount(): void {
    const count = article?.ok && article.value.isListicle ? article.value.facts.length : null;
    const choice = state.settings.hosts[location.host];
    showOnButton(choice === 'never' ? null : count);
    update({ tabCount: choice === undefined ? count : null });
  }

  /** Looks at the page by itself: only at article addresses of known sites. */
  function look(): void {
    article = siteHere() ? readTab(false) : null;
    announceCount();
    const { hosts, open: opened, autoOpen } = state.settings;
    const wanted = opened[location.host] ?? (autoOpen && state.tabCount !== null);
    if (article?.ok && article.value.isListicle && wanted && hosts[location.host] === undefined) open(false);
  }

  /** The tab went to another address without a new page: nothing of the old one may stay. */
  async function follow(): Promise<void> {
    const now = ++visit;
    joining?.abort();
    const before = article?.ok ? JSON.stringify(article.value.paragraphs) : '';
    article = null;
    const stays = state.open && siteHere() !== null;
    update({ content: { state: 'waiting' }, open: stays, tabCount: null, joining: false, trouble: null });
    showOnButton(null);
    for (const ms of siteHere() ? lookAgainMs : []) {
      await wait(ms);
      if (now !== visit || signal.aborted) return;
      const found = readTab(false);
      // The address changes before the text does.
      if (!found.ok || JSON.stringify(found.value.paragraphs) === before) continue;
      look();
      return;
    }
    if (stays && now === visit) void fill();
  }

  /** After an update of the extension this script lives on, cut off; the reader is told instead of waiting. */
  function noticeUpdate(): void {
    if (!state.open || document.hidden || runtimeIsAlive() || state.trouble?.kind === 'runtime-gone') return;
    update({ trouble: { kind: 'runtime-gone', message: 'The extension was updated or removed.' } });
  }

  const callbacks: Omit<SidebarProps, keyof State | 'layout' | 'browserLanguage'> = {
    onPrepare: () => {
      host?.prepare();
      void askBackground('prepare', null);
    },
    onOpen: () => open(true),
    onClose: close,
    onSettings: (settings) => void change(settings),
    onResize: (widthPx) => update({ settings: { ...state.settings, widthPx } }),
    onShowQuote: (quote) => showQuote(siteHere(), quote),
    onCopy: (text) =>
      navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      ) ?? Promise.resolve(false),
    onSavedWords: (words) => void changeWords(words),
    onExport: (format) => downloadWords(state.savedWords, format),
    onJoinPages: () => void join(),
    onStopJoining: () => joining?.abort(),
    onRetry: () => {
      update({ trouble: null });
      if (state.content.state === 'ready') void join();
      else {
        update({ content: { state: 'waiting' } });
        void fill();
      }
    },
    onReload: () => location.reload(),
    onHide: (where) => {
      update({ open: false, tabCount: null });
      if (where === 'page') return;
      void change({
        hosts: { ...state.settings.hosts, [location.host]: where === 'site' ? 'never' : 'click' },
      });
      if (where === 'site') showOnButton(null);
    },
  };

  signal.addEventListener('abort', () => {
    push(null);
    host?.remove();
    host = null;
  });
  answerMessages<keyof ToPage>(
    {
      'toggle-sidebar': async (press) => {
        await ready;
        if (press === 'toggle') toggle();
        else open(true);
        return null;
      },
    },
    signal,
  );
  // Listening comes first: a press may arrive before the settings do.
  const ready = begin();
  await ready;

  async function begin(): Promise<void> {
    const settings = await loadSettings();
    state = settings.ok ? { ...state, settings: settings.value } : { ...state, trouble: settings.problem };
    watchSettings((changed) => {
      const hidden = changed.hosts[location.host] !== state.settings.hosts[location.host];
      update({ settings: changed });
      if (hidden) announceCount();
    }, signal);
    watchWords((savedWords) => update({ savedWords }), signal);
    watchLayout(() => update({}), signal);
    watchAddress(() => void follow(), signal);
    document.addEventListener('visibilitychange', noticeUpdate, { signal });
    look();
  }
}
