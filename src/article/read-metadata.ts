// What a page says about itself: JSON-LD, meta elements and the site's own places, each one optional and none of them trusted.
import type { Site } from '../sites/site.ts';
import { parseDate } from './dates.ts';
import type { DomReader } from './dom-reader.ts';
import { foldTrim } from './fold-text.ts';
import { webAddress } from './web-address.ts';

export interface Metadata {
  title: string;
  publishedISO: string | null;
  author: string | null;
  section: string | null;
  language: string;
  canonical: string | null;
}

type JsonObject = Record<string, unknown>;

const articleTypes = /^(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report)$/;
const jsonLimit = 200_000;
const nodeLimit = 500;
const mostMetas = 300;
const mostScripts = 20;

/** @param site null when the page's layout is not known. */
export function readMetadata(
  dom: DomReader,
  document: Document,
  site: Site | null,
  address: string,
): Metadata {
  const findJson = jsonFinder(dom);
  const json = findJson(articleTypes);
  const metas = readMetas(dom);
  const meta = (names: string[]) =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;
  const seen = (selectors: string[] | undefined) => firstText(dom, document, selectors ?? []);
  const title =
    seen(site?.selectors.title) ??
    text(json?.headline) ??
    meta(['og:title', 'twitter:title']) ??
    seen(['article h1', 'h1', 'head > title']) ??
    '';
  const canonical = dom.query(document, 'link[rel~="canonical"]');
  const href = canonical && dom.attribute(canonical, 'href');
  const lang = dom.root && dom.attribute(dom.root, 'lang');
  return {
    title: withoutSiteName(foldTrim(title), site),
    publishedISO:
      date(json?.datePublished) ??
      date(
        meta([
          'article:published_time',
          'content_publisheddate',
          'publishdate',
          'pubdate',
          'dtk:publishdate',
          'date',
          'datepublished',
          'jpnncom_news_pubdate',
        ]),
      ) ??
      firstDate(dom, document, site?.selectors.date ?? []) ??
      anyDate(dom, document),
    author:
      cleanAuthor(personName(json?.author), site) ??
      cleanAuthor(seen(site?.selectors.author), site) ??
      cleanAuthor(
        meta(['author', 'content_author', 'article:author', 'dable:author', 'jpnncom_news_author']),
        site,
      ) ??
      cleanAuthor(seen(['[rel~="author"]', '[itemprop="author"]', '.author', '.reporter', '.penulis']), site),
    section:
      text(json?.articleSection) ??
      meta(['article:section', 'content_category', 'cxenseparse:category']) ??
      seen(site?.selectors.section) ??
      breadcrumb(findJson),
    language: (lang?.trim() || 'id').replace('_', '-'),
    canonical: href ? webAddress(href, address) : null,
  };
}

/** The page's meta elements by lower-case name or property; the first of a name wins. */
function readMetas(dom: DomReader): Map<string, string> {
  const metas = new Map<string, string>();
  const found = dom.byTag('meta');
  for (let index = 0; index < Math.min(found.length, mostMetas); index++) {
    const element = found[index]!;
    const content = foldTrim(dom.attribute(element, 'content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = dom.attribute(element, attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function firstText(dom: DomReader, document: Document, selectors: string[]): string | null {
  for (const selector of selectors) {
    const element = dom.query(document, selector);
    const found = element ? foldTrim(dom.text(element)) : '';
    if (found !== '') return found;
  }
  return null;
}

function firstDate(dom: DomReader, document: Document, selectors: string[]): string | null {
  for (const selector of selectors) {
    const element = dom.query(document, selector);
    if (!element) continue;
    const found =
      date(dom.attribute(element, 'datetime') ?? dom.attribute(element, 'content')) ??
      date(foldTrim(dom.text(element)));
    if (found) return found;
  }
  return null;
}

/** The first date printed where pages usually print theirs. */
function anyDate(dom: DomReader, document: Document): string | null {
  const likely =
    'time, [class*="date" i], [class*="tanggal" i], [class*="tgl" i], [class*="waktu" i], [class*="publish" i]';
  const found = dom.queryAll(document, likely);
  for (let index = 0; index < Math.min(found.length, 15); index++) {
    const value = date(dom.attribute(found[index]!, 'datetime')) ?? date(foldTrim(dom.text(found[index]!)));
    if (value) return value;
  }
  return null;
}

const date = (value: unknown) => (typeof value === 'string' && value.length < 200 ? parseDate(value) : null);

const text = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && foldTrim(first) !== '' ? foldTrim(first) : null;
};

function personName(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return text(first) ?? (isObject(first) ? text(first.name) : null);
}

/** Two to five capitalised words are a name as they stand. */
const plainName = /^(?:[A-Z][a-z'’.]+ ){1,4}[A-Z][a-z'’.]+$/;
const bylineLabel = /(?:pewarta|penulis|reporter|jurnalis|oleh|by|laporan wartawan)\s*:\s*/i;
const afterName =
  /\s*(?:[|–—]|\s-\s|,(?=\s*(?:[A-ZÀ-Þ]{2,}|[A-Za-zÀ-ÿ]*(?:com|news|id)\b))|(?:editor|pewarta|redaktur|copyright|©|jurnalis)\b|\d{1,2}[\s/]).*$/isu;

/** A name is not an address, not a label and not the outlet's own name. */
function cleanAuthor(byline: string | null, site: Site | null): string | null {
  if (byline === null) return null;
  if (plainName.test(byline)) return byline;
  const label = bylineLabel.exec(byline);
  const named = label ? byline.slice(label.index + label[0].length) : byline;
  // Lines of a byline may stand without a blank between them: "Sekar WulandariEditor: …".
  const name = named
    .replace(/(?<=[a-zß-ÿ])(?=(?:Editor|Pewarta|Copyright)\b)/, ' ')
    .replace(afterName, '')
    .replace(/^[\s:|,-]+|[\s:|,-]+$/g, '');
  if (name === '' || name.length > 80 || /^https?:|^@|^(?:null|undefined|admin|redaksi)$/i.test(name))
    return null;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]|\.(?:com|co\.id|id)$/g, '');
  return site && plain(name) === plain(site.name) ? null : name;
}

function withoutSiteName(title: string, site: Site | null): string {
  const names = site
    ? [site.name, site.name.replace(/\s+/g, ''), ...site.hosts.map((host) => host.replace('*.', ''))]
    : [];
  const cut = /^(.{8,}?)\s+(?:[|–—-]|::)\s+(?:Halaman (?:\d+|all)\b.*|([^|–—]{3,40}))$/i.exec(title);
  if (!cut) return title;
  const isName =
    cut[2] === undefined || names.some((name) => cut[2]!.toLowerCase().startsWith(name.toLowerCase()));
  return isName ? withoutSiteName(cut[1]!, site) : title;
}

/** The last step of the breadcrumb in the JSON-LD. */
function breadcrumb(findJson: JsonFinder): string | null {
  const list = findJson(/^BreadcrumbList$/)?.itemListElement;
  const last: unknown = Array.isArray(list) ? list.at(-1) : null;
  if (!isObject(last)) return null;
  return text(last.name) ?? (isObject(last.item) ? text(last.item.name) : null);
}

type JsonFinder = (types: RegExp) => JsonObject | null;

/** Finds the first object of a type in the page's JSON-LD, however it is nested; broken or huge scripts are passed over. */
function jsonFinder(dom: DomReader): JsonFinder {
  const scripts = dom.byTag('script');
  const parsed: unknown[] = [];
  let next = 0;
  return (types) => {
    for (let index = 0; ; index++) {
      // Each script is read once, and not before it is asked for.
      for (; index === parsed.length && next < scripts.length && parsed.length < mostScripts; next++) {
        const script = scripts[next]!;
        if (dom.attribute(script, 'type')?.toLowerCase() !== 'application/ld+json') continue;
        const source = dom.text(script);
        parsed.push(source.length > jsonLimit ? null : parseJson(source));
      }
      if (index >= parsed.length) return null;
      const found = findOfType(parsed[index], types);
      if (found) return found;
    }
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      // Raw line breaks inside strings, commas behind the last value and comments around it all are the commonest faults.
      const plain = foldTrim(source.replace(/<!\[CDATA\[|\]\]>/g, ''));
      const end = Math.max(plain.lastIndexOf('}'), plain.lastIndexOf(']'));
      return JSON.parse(plain.slice(plain.search(/[{[]/), end + 1).replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

function findOfType(top: unknown, types: RegExp): JsonObject | null {
  const queue: unknown[] = [top];
  for (let index = 0; index < queue.length && index < nodeLimit; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, nodeLimit));
    else if (isObject(value)) {
      const own = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
      if (own.some((type) => typeof type === 'string' && types.test(type))) return value;
      if (value['@graph'] !== undefined) queue.push(value['@graph']);
      if (value.mainEntity !== undefined) queue.push(value.mainEntity);
    }
  }
  return null;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
