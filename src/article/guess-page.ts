// Reads a page whose layout is not known, by guesswork: the element that holds the most running text is taken for the article.
import { failure, type Outcome } from '../outcome.ts';
import type { Site } from '../sites/site.ts';
import type { ArticlePage } from './article-page.ts';
import { domReader } from './dom-reader.ts';
import { extractBodies } from './extract-page.ts';
import { guessBody } from './find-body.ts';

const likelyBody = '[itemprop="articleBody"]';

const unknownSite: Site = {
  id: 'generic',
  name: '',
  hosts: [],
  articlePaths: [],
  selectors: { body: [], title: [] },
  noise: [{ selector: 'nav, footer, header, form', why: 'page furniture' }],
  pages: {},
  matches: [],
  builtIn: false,
};

/**
 * @param known the site when only its layout has changed, so that its name, noise and page links still hold.
 * @returns a page marked `guessed`, or `not-an-article` when nothing on the page reads like one.
 */
export function guessPage(
  document: Document,
  address: string,
  known: Site | null = null,
): Outcome<ArticlePage> {
  const host = hostOf(address);
  if (host === null) return failure('bad-input', 'The address of the page is not a web address.');
  const dom = domReader(document);
  const body = dom.query(document, likelyBody) ?? guessBody(dom, document);
  if (!body) return failure('not-an-article', 'Nothing on the page reads like an article.');
  const site = known ?? { ...unknownSite, name: host };
  const page = extractBodies(dom, document, [body], site, address);
  return page.ok ? { ok: true, value: { ...page.value, guessed: true } } : page;
}

const hostOf = (address: string) => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
};
