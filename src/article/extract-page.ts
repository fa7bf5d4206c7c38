// One document → ArticlePage: body blocks, credits, metadata and the addresses of the other pages, as plain data.
import { failure, type Outcome, ok } from '../outcome.ts';
import type { Site } from '../sites/site.ts';
import type { ArticlePage } from './article-page.ts';
import { collectBlocks } from './collect-blocks.ts';
import { type DomReader, domReader } from './dom-reader.ts';
import { dropNoise } from './drop-noise.ts';
import { findBodies } from './find-body.ts';
import { readMetadata } from './read-metadata.ts';
import { textWithoutScripts } from './visible-text.ts';
import { webAddress } from './web-address.ts';

const mostLinks = 100;

/**
 * Reads one page of an article; the document is never changed and no layout is asked for.
 * @param address absolute address the document came from: links are resolved against it.
 * @returns `layout-changed` when the site's body is not there, `empty-page` when it holds no text.
 */
export function extractPage(
  document: Document,
  site: Site,
  address: string,
  dom: DomReader = domReader(document),
): Outcome<ArticlePage> {
  const bodies = findBodies(dom, document, site.selectors);
  if (bodies.length === 0)
    return failure('layout-changed', `No article body was found where ${site.name} puts it.`);
  return extractBodies(dom, document, bodies, site, address);
}

/** Reads the page whose article stands in `bodies`. */
export function extractBodies(
  dom: DomReader,
  document: Document,
  bodies: readonly Element[],
  site: Site,
  address: string,
): Outcome<ArticlePage> {
  const noise = findNoise(dom, bodies, site.noise);
  const metadata = readMetadata(dom, document, site, address);
  const clean = dropNoise(collectBlocks(dom, bodies, noise, address), metadata);
  if (clean.blocks.length === 0) return failure('empty-page', 'The article body holds no text.');
  const leadCredit = findLeadCredit(dom, document, bodies, site.selectors.caption);
  if (leadCredit !== null) clean.credits.unshift({ text: leadCredit, fact: null, before: -1 });
  return ok({
    url: metadata.canonical ?? address,
    address,
    siteId: site.id,
    siteName: site.name,
    guessed: false,
    language: metadata.language,
    title: metadata.title,
    publishedISO: metadata.publishedISO,
    author: metadata.author,
    section: metadata.section,
    ...clean,
    ...findOtherPages(dom, document, site, address, metadata.canonical),
  });
}

/** The caption of the picture above the body, which names its source; null when there is none. */
function findLeadCredit(
  dom: DomReader,
  document: Document,
  bodies: readonly Element[],
  selectors: readonly string[] = [],
): string | null {
  for (const selector of selectors) {
    const element = dom.query(document, selector);
    if (element === null || bodies.some((body) => dom.contains(body, element))) continue;
    const text = textWithoutScripts(dom, element);
    if (text !== '') return text;
  }
  return null;
}

/** What the rules for noise speak of: elements with names, and these. */
const nameable = '[class], [id], [data-qa-id], figcaption, nav, footer, header, form';

/** The site's own noise inside the body, each element with its reason. */
function findNoise(dom: DomReader, bodies: readonly Element[], rules: Site['noise']): Map<Node, string> {
  const noise = new Map<Node, string>();
  if (rules.length === 0) return noise;
  // Most elements of a body have no name: only what rules can fit is asked whether it fits any, and then which.
  const all = rules.map((rule) => rule.selector).join(', ');
  for (const body of bodies) {
    const found = dom.queryAll(body, nameable);
    for (let index = 0; index < found.length; index++) {
      const element = found[index]!;
      if (!dom.matches(element, all)) continue;
      noise.set(element, rules.find((rule) => dom.matches(element, rule.selector))?.why ?? 'noise');
    }
  }
  return noise;
}

/** Addresses of the article's other pages, same host only, the one that holds all pages first. */
function findOtherPages(
  dom: DomReader,
  document: Document,
  site: Site,
  address: string,
  canonical: string | null,
): Pick<ArticlePage, 'otherPages' | 'allPages' | 'holdsAll'> {
  const here = new URL(address);
  const all = site.pages.all ?? '';
  if (isAllPages(here, all)) return { otherPages: [], allPages: null, holdsAll: true };
  const pages = new Set<string>();
  for (const href of pageLinks(dom, document, site)) {
    const url = href && !href.startsWith('#') ? webAddress(href, address) : null;
    if (url && new URL(url).host === here.host && withoutHash(url) !== withoutHash(address))
      pages.add(withoutHash(url));
  }
  if (pages.size === 0 || all === '') return { otherPages: [...pages], allPages: null, holdsAll: false };
  const first = canonical && new URL(canonical).host === here.host ? canonical : address;
  const allPages = addressOfAll(first, all);
  pages.delete(allPages);
  return { otherPages: [allPages, ...pages], allPages, holdsAll: false };
}

/** Asking for ".paging a" would try every link of the page: the classes are found first. */
function pageLinks(dom: DomReader, document: Document, { pages }: Site): (string | null)[] {
  const holders = pages.links ? dom.queryAll(document, pages.links) : [];
  const hrefs: (string | null)[] = [];
  for (let index = 0; index < holders.length && hrefs.length < mostLinks; index++) {
    const own = dom.attribute(holders[index]!, 'href');
    if (own !== null) hrefs.push(own);
    const links = dom.queryAll(holders[index]!, 'a[href]');
    for (let nth = 0; nth < Math.min(links.length, mostLinks); nth++)
      hrefs.push(dom.attribute(links[nth]!, 'href'));
  }
  return hrefs;
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

const isAllPages = (url: URL, all: string): boolean =>
  all !== '' && (all.startsWith('?') ? url.search.includes(all.slice(1)) : url.pathname.endsWith(all));

function addressOfAll(first: string, all: string): string {
  const url = new URL(first);
  url.hash = '';
  if (all.startsWith('?')) url.search = all;
  else url.pathname = url.pathname.replace(/\/$/, '') + all;
  return url.href;
}
