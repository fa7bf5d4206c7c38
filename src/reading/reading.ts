// What a reader is shown, as plain data: the contract between the pure pipeline and the sidebar.
import type { GlossedText, GlossToken } from '../indonesian/gloss-types.ts';

/** One sentence of the page chosen for the summary; its text stands in the article to the letter. */
export interface SummarySentence {
  gloss: GlossedText;
  /** Index into the article's paragraphs. */
  paragraph: number;
  /** Offsets of the sentence in that paragraph, UTF-16 code units. */
  start: number;
  end: number;
  /** Index into `Reading.facts`, or null. */
  fact: number | null;
}

export const sourceKinds = ['agency', 'outlet', 'institution', 'person', 'photo-credit'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a source is named, and the exact words that say so. */
export interface SourceMention {
  /** The exact words of the page that attribute ("kata Artyom Lukin, profesor di …"). */
  words: string;
  /** The whole sentence of the page, or the credit line. */
  sentence: string;
  /** Index into the article's paragraphs; null for a picture credit. */
  paragraph: number | null;
  /** Index into `Reading.facts`; null for lead, introduction and closing remarks. */
  fact: number | null;
  how: 'quote' | 'paraphrase' | 'credit' | 'link';
}

export interface SourceLink {
  /** Always https. */
  url: string;
  /** The page's own link, the known home of a listed source, or a search that is labelled as one. */
  how: 'page' | 'known' | 'search';
}

export interface Source {
  /** Fullest form of the name on the page, or its registered name. */
  name: string;
  kind: SourceKind;
  /** Role and affiliation as printed, if the page gives one ("profesor di Universitas Federal Timur Jauh"). */
  role: string | null;
  mentions: SourceMention[];
  link: SourceLink | null;
  /** A search for the first fact on the source's own site, where its search address is known; always https. */
  search?: string;
}

export interface FactReading {
  n: number;
  heading: GlossedText;
  paragraphs: GlossedText[];
  summary: SummarySentence[];
  /** Indices into `Reading.sources`. */
  sources: number[];
}

/** One word of the article's word list. */
export interface Word
  extends Pick<GlossToken, 'lemma' | 'surface' | 'pos' | 'segments' | 'glosses' | 'from' | 'affixes'> {
  count: number;
}

export interface Reading {
  url: string;
  siteName: string;
  guessed: boolean;
  isListicle: boolean;
  title: GlossedText;
  publishedISO: string | null;
  author: string | null;
  section: string | null;
  expectedCount: number | null;
  missing: number[];
  otherPages: string[];
  /** The paragraphs outside the facts, in reading order: of an ordinary article, all of them. */
  text: GlossedText[];
  summary: SummarySentence[];
  facts: FactReading[];
  sources: Source[];
  words: Word[];
}
