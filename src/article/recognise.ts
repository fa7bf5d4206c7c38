// What is this page? An article of a site we know, or something else, said as a Problem.
import { failure, type Problem } from '../outcome.ts';
import type { Site } from '../sites/site.ts';
import { type DomReader, domReader } from './dom-reader.ts';
import { findBodies } from './find-body.ts';
import { wordList } from './word-list.ts';

export type Recognition =
  | {
      kind: 'article';
      site: Site;
      /** True when the site's own body and title are in the document. */
      confident: boolean;
    }
  | { kind: 'other'; problem: Problem };

/** Any page of a known site, article or not; null elsewhere. */
export function siteOfAddress(address: string, sites: readonly Site[]): Site | null {
  const url = parseAddress(address);
  return url && siteOfHost(url.hostname, sites);
}

/** The site whose article an address is, by the address alone; null for every other page. Cheap: for the first look of a content script. */
export function findSite(address: string, sites: readonly Site[]): Site | null {
  const url = parseAddress(address);
  const site = url && siteOfHost(url.hostname, sites);
  return site && !isOtherSection(url) && isArticlePath(url, site) ? site : null;
}

/**
 * @param address where the document came from (or its canonical link).
 * @param dom the document's reader, if there is one already.
 * @returns `not-an-article` on other pages of a known site, `unknown-site` elsewhere, `layout-changed` when an article address holds no article body.
 */
export function recognise(
  address: string,
  document: Document,
  sites: readonly Site[],
  dom: DomReader = domReader(document),
): Recognition {
  const url = parseAddress(address);
  const site = url && siteOfHost(url.hostname, sites);
  if (!site) return other('unknown-site', 'This site is not among those Dwibaca knows.');
  if (isOtherSection(url)) return other('not-an-article', 'The address is not that of an article.');
  if (!dom.root) return other('empty-page', 'The page is empty.');
  const isArticle = isArticlePath(url, site) || (url.pathname.length > 1 && claimsArticle(dom, document));
  if (!isArticle) return other('not-an-article', 'The address is not that of an article.');
  if (findBodies(dom, document, site.selectors).length === 0) {
    return other('layout-changed', `No article body was found where ${site.name} puts it.`);
  }
  return { kind: 'article', site, confident: isArticlePath(url, site) && hasTitle(dom, document, site) };
}

/** Sections of every portal that hold no articles to read. */
const otherSections = wordList(
  'tag tags topic topics topik indeks index search cari foto fotos photo photos galeri gallery galleries video videos tv live livestreaming live-streaming infografis infografik podcast epaper author penulis terpopuler trending',
);
const isOtherSection = (url: URL) => url.pathname.split('/').some((segment) => otherSections.has(segment));

/** Addresses change more often than what a page says of itself. */
function claimsArticle(dom: DomReader, document: Document): boolean {
  const type = dom.query(document, 'meta[property="og:type" i]');
  return type !== null && /^article$/i.test(dom.attribute(type, 'content') ?? '');
}

const other = (...problem: Parameters<typeof failure>): Recognition => ({
  kind: 'other',
  problem: failure(...problem).problem,
});

const hasTitle = (dom: DomReader, document: Document, site: Site): boolean =>
  site.selectors.title.some((selector) => dom.query(document, selector) !== null);

function parseAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

function siteOfHost(host: string, sites: readonly Site[]): Site | null {
  return sites.find((site) => site.hosts.some(fits(host)) && !site.notHosts?.some(fits(host))) ?? null;
}

const fits = (host: string) => (pattern: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

function isArticlePath(url: URL, site: Site): boolean {
  const path = url.pathname + url.search;
  return site.articlePaths.some((source) => new RegExp(source).test(path));
}
