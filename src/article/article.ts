// The article as plain data: what extraction hands to reading. No DOM types here.

/** A link inside a paragraph or heading; offsets are UTF-16 code units of that text. */
export interface TextLink {
  start: number;
  end: number;
  url: string;
}

/** One paragraph of body text, white space folded, noise taken off. */
export interface Paragraph {
  text: string;
  links: TextLink[];
  /** Index into `Article.facts`, or null for the lead, the introduction and closing remarks. */
  fact: number | null;
}

/** A picture's credit or caption: not text of the article, but it names a source ("Foto/Reuters"). */
export interface Credit {
  text: string;
  /** Index into `Article.facts` of the fact whose picture it belongs to, or null. */
  fact: number | null;
}

/** One numbered fact. Its paragraphs are those of `Article.paragraphs` whose `fact` is its index. */
export interface Fact {
  /** The number as printed or implied (ordered lists, ordinal words). */
  n: number;
  /** Heading without its label; empty when the item has none. */
  heading: string;
  headingLinks: TextLink[];
  /** The label as printed ("1.", "Fakta 3:", "Pertama,"); empty where it is implied. */
  label: string;
}

/** Something on the page that was left out, and the reason in a few words. */
export interface Dropped {
  why: string;
  text: string;
}

export interface Article {
  url: string;
  /** Id of the site in `sites/`, or "generic" when the page was read by guesswork. */
  siteId: string;
  siteName: string;
  /** True when the page was read without knowledge of its layout; the reader is told. */
  guessed: boolean;
  isListicle: boolean;
  /** BCP 47 tag of the page's language as found ("id", "en", …). */
  language: string;
  title: string;
  /** ISO 8601 with offset, or null. */
  publishedISO: string | null;
  author: string | null;
  section: string | null;
  /** The count the title or lead promises, or null. */
  expectedCount: number | null;
  /** First paragraph without the dateline. */
  lead: string;
  /** The dateline's place as printed ("MOSKOW"), or null. */
  dateline: string | null;
  /** All body paragraphs in reading order, headings left out. */
  paragraphs: Paragraph[];
  facts: Fact[];
  /** Numbers promised or implied but not found on the pages read. */
  missing: number[];
  credits: Credit[];
  dropped: Dropped[];
  /** Addresses of further pages of the same article, the one that holds all pages first; empty when nothing is missing. */
  otherPages: string[];
}

/** The paragraphs of one fact, in reading order. */
export function paragraphsOfFact(article: Article, factIndex: number): Paragraph[] {
  return article.paragraphs.filter((paragraph) => paragraph.fact === factIndex);
}
