// What every part of the sidebar shares: the language of the interface, the reader's view, and the one open word.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import type { Translator } from './i18n.ts';
import type { SavedWord } from './saved-words.ts';

/** The word whose card is open: in which text, where it begins, and where the line it stands on ends. */
export interface OpenWord {
  textId: string;
  start: number;
  /** Offset at which the text is parted for the card, UTF-16 code units. */
  lineEnd: number;
}

export type WordToSave = Pick<SavedWord, 'lemma' | 'surface' | 'segments' | 'glosses' | 'sentence'>;

export interface Reader extends Pick<Settings, 'view' | 'glossLevel'> {
  translator: Translator;
  openWord: OpenWord | null;
  setOpenWord: (word: OpenWord) => void;
  /** Closes the open word; focus inside its card goes back to its text. */
  closeWord: () => void;
  /** Says something to a screen reader, politely; `seen` shows it to everyone for a moment. */
  announce: (text: string, seen?: 'seen') => void;
  /** Lemmas of the reader's own word list. */
  savedLemmas: ReadonlySet<string>;
  /** Puts a word on the list, or takes it off. */
  toggleSaved: (word: WordToSave) => void;
  /** Resolves to whether the text reached the clipboard. */
  copy: (text: string) => Promise<boolean>;
  /** Scrolls the article to an exact quote and marks it for a moment. */
  showQuote: (quote: string) => void;
}

/** For parts that stand outside a sidebar, such as the settings page. */
export const readerAlone = (translator: Translator): Reader => ({
  translator,
  view: 'both',
  glossLevel: 'phrase',
  openWord: null,
  setOpenWord: () => {},
  closeWord: () => {},
  announce: () => {},
  savedLemmas: new Set(),
  toggleSaved: () => {},
  copy: async () => false,
  showQuote: () => {},
});

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('This part of the sidebar stands outside a ReaderContext.');
  return reader;
}
