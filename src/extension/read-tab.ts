// Reads the page in this tab: the article by what stands in it, the reading by asking the background.
import type { Article } from '../article/article.ts';
import { readPage, readPages } from '../article/read-page.ts';
import { findSite } from '../article/recognise.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from '../outcome.ts';
import type { Reading } from '../reading/reading.ts';
import { sites } from '../sites/index.ts';
import { loadPages } from './load-pages.ts';
import { askBackground } from './messages.ts';

/** The known site whose article this address is, or null. */
export const siteHere = () => findSite(location.href, sites);

/** @param guess reads pages of unknown sites as well: only when a person asked */
export function readTab(guess: boolean): Outcome<Article> {
  try {
    return readPage(document, location.href, sites, { guess });
  } catch (error) {
    console.error('Dwibaca could not read this page:', error);
    return failure('layout-changed', error instanceof Error ? error.message : String(error));
  }
}

export async function askReading(article: Article): Promise<Outcome<Reading>> {
  const answer = await askBackground('read-article', article);
  return answer.ok ? answer.value : answer;
}

/** Fetches the article's other pages and reads all of them as one article. */
export async function readAllPages(article: Article, signal: AbortSignal): Promise<Outcome<Article>> {
  // Where a site has one page with everything, that page alone is the article.
  const whole = siteHere()?.pages.all !== undefined;
  const wanted = whole ? article.otherPages.slice(0, 1) : article.otherPages;
  const pages = await loadPages(wanted, { address: location.href, signal });
  if (!pages.ok) return pages;
  const sources = whole ? pages.value : [{ document, address: location.href }, ...pages.value];
  const joined = readPages(sources, sites);
  if (!joined.ok) return joined;
  if (foldTitle(joined.value.title) !== foldTitle(article.title)) {
    return failure('pages-differ', 'The fetched pages have another title.');
  }
  return joined;
}

const foldTitle = (title: string) => title.toLowerCase().replace(/\W+/g, '');
