// The shapes of glossed text: plain data that crosses from the language to the reader's screen.

export const partsOfSpeech = [
  'n',
  'v',
  'adj',
  'adv',
  'num',
  'pron',
  'det',
  'prep',
  'conj',
  'aux',
  'part',
  'intj',
  'clf',
  'name',
  'abbr',
  'x',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

export type TokenKind = 'word' | 'phrase' | 'name' | 'number' | 'function' | 'unknown';
export type GlossOrigin = 'lexicon' | 'phrase' | 'rule' | 'cognate' | 'number' | 'name';

/** One glossed token; a phrase is one token that covers its words. Offsets are UTF-16 code units of the text. */
export interface GlossToken {
  surface: string;
  start: number;
  end: number;
  /** Dictionary headword (*pemerintah*, not *perintah*). */
  lemma: string;
  pos: PartOfSpeech;
  /** The word's parts in order: ["ke-", "dekat", "-an"]; one part when nothing is affixed. */
  segments: string[];
  /** English headword forms, the best in this context first. Empty when nothing is known. */
  glosses: string[];
  kind: TokenKind;
  from: GlossOrigin;
  /** Ids of the affixes at work, in order; each has an explanation under `affix.<id>` in the locales. */
  affixes?: string[];
  /** Grammatical note of a function word, in both languages. */
  note?: { en: string; id: string };
  /** Tokens of the words inside a phrase. */
  parts?: GlossToken[];
}

export interface GlossedText {
  text: string;
  /** A readable English gloss line: a gloss, not a translation. */
  line: string;
  tokens: GlossToken[];
}
