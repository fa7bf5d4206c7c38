// The whole sidebar: edge tab, bar, and what is known of the article. Plain data in, callbacks out.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../outcome.ts';
import type { Reading } from '../reading/reading.ts';
import type { Settings } from '../settings.ts';
import { chooseLanguage } from './choose-language.ts';
import { EdgeTab } from './EdgeTab.tsx';
import { Footer } from './Footer.tsx';
import { makeTranslator } from './i18n.ts';
import { ResizeHandle } from './ResizeHandle.tsx';
import { type OpenWord, type Reader, ReaderContext, useReader, type WordToSave } from './reader-context.ts';
import { SettingsForm } from './SettingsForm.tsx';
import { SidebarBody } from './SidebarBody.tsx';
import type { ExportFormat, SavedWord } from './saved-words.ts';
import { type SheetSize, TopBar } from './TopBar.tsx';

const toastMs = 5000;

type SidebarContent =
  | { state: 'waiting' }
  | { state: 'ready'; reading: Reading }
  | { state: 'failed'; problem: Problem };

/** Beside the article, over it, or a sheet at the bottom of a small screen. */
export type SidebarLayout = 'push' | 'overlay' | 'sheet';

export interface SidebarProps {
  content: SidebarContent;
  open: boolean;
  /** Number of facts on the edge tab, or null for no tab. */
  tabCount: number | null;
  layout: SidebarLayout;
  settings: Settings;
  browserLanguage: string;
  /** The other pages are being fetched. */
  joining: boolean;
  /** Something that failed while the reading stays as it is. */
  trouble: Problem | null;
  /** Counts openings by a person: each moves focus to the heading. */
  focusRequest: number;
  savedWords: SavedWord[];
  /** The pointer or focus has come to the edge tab: an opening is likely. */
  onPrepare: () => void;
  onOpen: () => void;
  onClose: () => void;
  onSettings: (change: Partial<Settings>) => void;
  onResize: (widthPx: number) => void;
  /** Returns whether the quote was found in the article. */
  onShowQuote: (quote: string) => boolean;
  onCopy: (text: string) => Promise<boolean>;
  onSavedWords: (words: SavedWord[]) => void;
  onExport: (format: ExportFormat) => void;
  onJoinPages: () => void;
  onStopJoining: () => void;
  onRetry: () => void;
  onReload: () => void;
  onHide: (where: 'page' | 'site' | 'click') => void;
}

/** The focused element of the panel's document or shadow root. */
function focusedIn(panel: HTMLElement | null): Element | null {
  const root = panel?.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}

export function Sidebar(props: SidebarProps) {
  const { content, open, settings, layout, savedWords, onShowQuote, onCopy } = props;
  const language = chooseLanguage(settings.interfaceLanguage, props.browserLanguage);
  const translator = useMemo(() => makeTranslator(language), [language]);
  const { t } = translator;
  const panel = useRef<HTMLElement>(null);
  const reading = content.state === 'ready' ? content.reading : null;
  /** A word of an article that has gone is not open any more. */
  const [opened, setOpened] = useState<{ in: Reading | null; word: OpenWord | null }>({
    in: null,
    word: null,
  });
  const openWord = opened.in === reading ? opened.word : null;
  const [said, setSaid] = useState<{ text: string; seen: boolean }>({ text: '', seen: false });
  const announce: Reader['announce'] = (text, seen) => setSaid({ text, seen: seen === 'seen' });
  const [showsSettings, setShowsSettings] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  /** How far the reader had scrolled before the settings opened at the top, in pixels. */
  const scrolledBefore = useRef(0);
  const joinedByFocus = useRef(false);
  const [sheet, setSheet] = useState<SheetSize>('normal');

  const goTo = useCallback((id: string) => {
    const target = panel.current?.querySelector<HTMLElement>(`#${id}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'center' });
  }, []);
  function closeWord(): void {
    if (focusedIn(panel.current)?.closest('[data-part="word-card"]')) {
      const texts = [...(panel.current?.querySelectorAll<HTMLElement>('[data-text]') ?? [])];
      texts.find((text) => text.dataset.text === openWord?.textId)?.focus({ preventScroll: true });
    }
    setOpened({ in: reading, word: null });
  }
  function toggleSaved(word: WordToSave): void {
    const others = savedWords.filter(({ lemma }) => lemma !== word.lemma);
    const isNew = others.length === savedWords.length;
    const source = { title: reading?.title.text ?? '', url: reading?.url ?? '' };
    const entry = { ...word, ...source, savedISO: new Date().toISOString().slice(0, 10) };
    props.onSavedWords(isNew ? [entry, ...others] : others);
    announce(t(isNew ? 'saved.added' : 'saved.removed', { word: word.lemma }));
  }
  const reader: Reader = {
    translator,
    view: settings.view,
    glossLevel: settings.glossLevel,
    openWord,
    setOpenWord: (word) => setOpened({ in: reading, word }),
    closeWord,
    announce,
    savedLemmas: new Set(savedWords.map(({ lemma }) => lemma)),
    toggleSaved,
    copy: onCopy,
    showQuote: (quote) => {
      if (onShowQuote(quote)) announce(t('article.shown'));
      else announce(t('article.notFound'), 'seen');
    },
  };

  useEffect(() => {
    if (props.focusRequest > 0) goTo('dwibaca-heading');
  }, [props.focusRequest, goTo]);

  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollTop = showsSettings ? 0 : scrolledBefore.current;
  }, [showsSettings]);

  useLayoutEffect(() => {
    // What failed stands at the top, where a reader far down would not see it.
    if (props.trouble && scroll.current) scroll.current.scrollTop = 0;
  }, [props.trouble]);

  useEffect(() => {
    // The button that joined the pages is gone with them; focus stays with the article.
    if (joinedByFocus.current && !props.joining && reading?.otherPages.length === 0) goTo('dwibaca-title');
    joinedByFocus.current = props.joining && focusedIn(panel.current) !== null;
  }, [props.joining, reading, goTo]);

  useEffect(() => {
    if (!said.seen) return;
    const timer = setTimeout(() => setSaid({ text: '', seen: false }), toastMs);
    return () => clearTimeout(timer);
  }, [said]);

  function toggleSettings(): void {
    if (!showsSettings) scrolledBefore.current = scroll.current?.scrollTop ?? 0;
    setShowsSettings(!showsSettings);
  }

  /** By Esc: focus inside the form goes back to its button. */
  function closeSettings(): void {
    const inForm = focusedIn(panel.current)?.closest('[data-part="settings"]');
    if (inForm) panel.current?.querySelector<HTMLElement>('[data-part="settings-button"]')?.focus();
    toggleSettings();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (openWord) closeWord();
    else if (showsSettings) closeSettings();
    else props.onClose();
  }

  return (
    <ReaderContext.Provider value={reader}>
      <div
        class="dwibaca"
        lang={language}
        data-theme={settings.theme}
        data-layout={layout}
        data-side={settings.side}
        data-sheet={sheet}
        style={{ '--text-size': `${settings.textSizePx}px`, '--width': `${settings.widthPx}px` }}
      >
        {props.tabCount !== null && !open && (
          <EdgeTab
            count={props.tabCount}
            label={t('tab.open', { count: props.tabCount })}
            onPrepare={props.onPrepare}
            onOpen={props.onOpen}
          />
        )}
        <aside
          ref={panel}
          id="dwibaca-panel"
          class="panel"
          lang={language}
          aria-labelledby="dwibaca-heading"
          hidden={!open}
          inert={!open}
          onKeyDown={onKeyDown}
        >
          {layout !== 'sheet' && (
            <ResizeHandle
              widthPx={settings.widthPx}
              side={settings.side}
              onResize={props.onResize}
              onResized={(widthPx) => props.onSettings({ widthPx })}
            />
          )}
          <div class="scroll" ref={scroll}>
            <TopBar
              showsSettings={showsSettings}
              onToggleSettings={toggleSettings}
              onLanguage={(interfaceLanguage) => props.onSettings({ interfaceLanguage })}
              onClose={props.onClose}
              {...(layout === 'sheet' ? { sheet, onSheet: setSheet } : {})}
            />
            {showsSettings && <SettingsForm settings={settings} onChange={props.onSettings} />}
            <SidebarBody {...props} onGoTo={goTo} />
            <Footer onHide={props.onHide} />
          </div>
        </aside>
        <p id="dwibaca-word-hint" hidden>
          {t('word.hint')}
        </p>
        <div class="only-heard" role="status">
          {open && <Status content={content} joining={props.joining} trouble={props.trouble} />}
        </div>
        <div class={said.seen && open ? 'toast' : 'only-heard'} aria-live="polite">
          {said.text}
        </div>
      </div>
    </ReaderContext.Provider>
  );
}

/** Said once when the state changes: that it is being read, what was found, or that it failed. */
function Status({ content, joining, trouble }: Pick<SidebarProps, 'content' | 'joining' | 'trouble'>) {
  const { t } = useReader().translator;
  if (joining) return <>{t('header.joining')}</>;
  if (trouble) return <>{t(`problem.${trouble.kind}.sentence`)}</>;
  if (content.state === 'waiting') return <>{t('panel.waiting')}</>;
  if (content.state === 'failed') return <>{t(`problem.${content.problem.kind}.sentence`)}</>;
  const count = content.reading.facts.length;
  return <>{count > 0 ? t('header.facts', { count }) : t('panel.ready')}</>;
}
