// One page of an article as plain data, before its blocks are split into facts.
import type { Credit, Dropped, TextLink } from './article.ts';

/** Where a block stands in a list of the page. */
export interface ListPlace {
  ordered: boolean;
  /** 1 for a list that stands in no other. */
  depth: number;
  /** The number a browser would print; 0 in an unordered list. */
  n: number;
  /** True for the block that opens the item. */
  first: boolean;
}

/** A line of body text: what stands between two breaks or in one paragraph, white space folded. */
export interface Block {
  text: string;
  links: TextLink[];
  /** Length of the bold run the text opens with, in UTF-16 code units; `text.length` when all is bold. */
  boldUntil: number;
  /** 2 for h2 … 6 for h6, 0 for running text. */
  level: number;
  place: ListPlace | null;
  /** True for a row of a table. */
  table: boolean;
}

export interface ArticlePage {
  /** Canonical address. */
  url: string;
  /** Address this page was read from. */
  address: string;
  siteId: string;
  siteName: string;
  guessed: boolean;
  language: string;
  title: string;
  publishedISO: string | null;
  author: string | null;
  section: string | null;
  blocks: Block[];
  /** `fact` is not known yet; `before` is the index of the block that follows the picture, -1 for the picture above the body. */
  credits: (Credit & { before: number })[];
  dropped: Dropped[];
  /** Addresses of the article's other pages, the one that holds all first. */
  otherPages: string[];
  /** The one among them that holds all pages, if the site has such. */
  allPages: string | null;
  /** True when this page holds all pages. */
  holdsAll: boolean;
}
