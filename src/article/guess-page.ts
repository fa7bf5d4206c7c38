// Reads a page whose layout is not known, by guesswork: the element that holds the most running text is taken for the article.
import { failure, type Outcome } from '../outcome.ts';
import type { Site } from '../sites/site.ts';
import type { ArticlePage } from './article-page.ts';
import { type DomReader, domReader } from './dom-reader.ts';
import { extractBody } from './extract-page.ts';

const likelyBodies =
  '[itemprop="articleBody"], .article-body, .article__body, .article-content, .article__content, .entry-content, .post-content, .content-detail, .detail-content, .detail__body-text, .read__content, article';
const shortestParagraph = 80;
const shortestArticle = 400;

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
  seen: 'any page',
  examples: { articles: [], others: [] },
};

/** @returns a page marked `guessed`, or `not-an-article` when nothing on the page reads like one. */
export function guessPage(document: Document, address: string): Outcome<ArticlePage> {
  const host = hostOf(address);
  if (host === null) return failure('bad-input', 'The address of the page is not a web address.');
  const dom = domReader(document);
  const body = guessBody(dom, document);
  if (!body) return failure('not-an-article', 'Nothing on the page reads like an article.');
  const site = { ...unknownSite, name: host };
  const page = extractBody(dom, document, body, site, address);
  return page.ok ? { ok: true, value: { ...page.value, guessed: true } } : page;
}

const hostOf = (address: string) => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
};

function guessBody(dom: DomReader, document: Document): Element | null {
  const likely = dom.queryAll(document, likelyBodies);
  let best: Element | null = null;
  let bestLength = shortestArticle;
  for (let index = 0; index < Math.min(likely.length, 50); index++) {
    const length = dom.text(likely[index]!).length;
    if (length > bestLength * 1.2) {
      best = likely[index]!;
      bestLength = length;
    }
  }
  return best ?? parentOfMostText(dom, document);
}

/** The parent whose paragraphs hold the most text. */
function parentOfMostText(dom: DomReader, document: Document): Element | null {
  const lengths = new Map<Node, number>();
  const paragraphs = dom.queryAll(document, 'p');
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const parent = dom.parent(paragraph);
    const { length } = dom.text(paragraph);
    if (parent && length >= shortestParagraph) lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  let best: Node | null = null;
  for (const [node, length] of lengths) {
    if (length >= shortestArticle && length > (best ? lengths.get(best)! : 0)) best = node;
  }
  return best as Element | null;
}
