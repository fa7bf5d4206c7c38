// Document(s) in, Article or Problem out: recognise, extract and join in one call.
import { failure, type Outcome } from '../outcome.ts';
import type { Site } from '../sites/site.ts';
import type { Article } from './article.ts';
import type { ArticlePage } from './article-page.ts';
import { domReader } from './dom-reader.ts';
import { extractPage } from './extract-page.ts';
import { guessPage } from './guess-page.ts';
import { joinPages } from './join-pages.ts';
import { isForeign } from './page-language.ts';
import { recognise, siteOfAddress } from './recognise.ts';

export interface ReadOptions {
  /** Reads a page of an unknown site by guesswork. */
  guess?: boolean;
}

/** One page of a saved or fetched article. */
export interface PageSource {
  document: Document;
  /** Absolute address the document came from. */
  address: string;
}

/**
 * Reads the article of one document, which is not changed.
 * @returns the problems of `recognise` and `extractPage`, or `not-indonesian`.
 */
export function readPage(
  document: Document,
  address: string,
  sites: readonly Site[],
  options: ReadOptions = {},
): Outcome<Article> {
  return readPages([{ document, address }], sites, options);
}

/** Reads documents that are pages of one article, in reading order; `pages-differ` when they are not. */
export function readPages(
  sources: readonly PageSource[],
  sites: readonly Site[],
  options: ReadOptions = {},
): Outcome<Article> {
  const pages: ArticlePage[] = [];
  for (const { document, address } of sources) {
    const page = extract(document, address, sites, options);
    if (!page.ok) return page;
    if (isForeign(page.value)) return failure('not-indonesian', 'The article is not in Indonesian.');
    pages.push(page.value);
  }
  return joinPages(pages);
}

function extract(
  document: Document,
  address: string,
  sites: readonly Site[],
  options: ReadOptions,
): Outcome<ArticlePage> {
  const dom = domReader(document);
  const recognised = recognise(address, document, sites, dom);
  if (recognised.kind === 'article') return extractPage(document, recognised.site, address, dom);
  const { kind } = recognised.problem;
  // On a site we know, a new layout is still worth a guess; elsewhere only when asked.
  if (kind === 'layout-changed') return guessPage(document, address, siteOfAddress(address, sites));
  return kind === 'unknown-site' && options.guess
    ? guessPage(document, address)
    : { ok: false, problem: recognised.problem };
}
