// Source → link: the page's own link, else the known home of a listed source, else a search labelled as one.
import type { Article, TextLink } from '../article/article.ts';
import type { Source, SourceLink } from './reading.ts';
import { findRegistered, loadRegister, type RegisteredSource } from './source-register.ts';
import { normalise } from './text-tokens.ts';

interface WebAddress {
  href: string;
  host: string;
}

interface PageLink {
  url: WebAddress;
  /** The words that carry the link. */
  words: string;
  paragraph: number;
}

// No URL class in pure code (neither DOM nor Node): a plain web address, host of letters, digits, hyphens and dots.
const webAddress =
  /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z0-9-]+)((?::\d{1,5})?(?:[/?#][^\s"'<>\\`{}|^\p{C}]*)?)$/iu;

/** A web address as https, or null when it is none: no script, no data, no other scheme, no user name gets through. */
export function secureUrl(address: string): WebAddress | null {
  const [, host, rest] = webAddress.exec(address.trim()) ?? [];
  if (!host) return null;
  const port = /^:80(?!\d)/.test(rest ?? '') ? (rest ?? '').slice(3) : rest;
  return { href: `https://${host.toLowerCase()}${port || '/'}`, host: host.toLowerCase() };
}

/** Gives each source its best link. Only https; nothing is fetched. */
export function linkSources(sources: Source[], article: Article): Source[] {
  const register = loadRegister();
  const links = pageLinks(article);
  return sources.map((source) => {
    const registered = findRegistered(register, source.name);
    return { ...source, link: linkOf(source, registered, links, article) };
  });
}

function linkOf(
  source: Source,
  registered: RegisteredSource | null,
  links: PageLink[],
  article: Article,
): SourceLink {
  const own = links.find((link) => carries(link, source, registered));
  if (own) return { url: own.url.href, how: 'page' };
  const home = registered && secureUrl(registered.home);
  if (home) return { url: home.href, how: 'known' };
  const fact = source.mentions.find((mention) => mention.fact !== null)?.fact ?? null;
  const subject = fact === null ? article.title : (article.facts[fact]?.heading ?? article.title);
  const question = source.kind === 'photo-credit' ? source.name : `"${source.name}" ${subject}`;
  return {
    url: `https://duckduckgo.com/?q=${encodeURIComponent(question.replace(/\p{Cs}/gu, ''))}`,
    how: 'search',
  };
}

/** The links of the article's text that lead off the site. */
function pageLinks(article: Article): PageLink[] {
  const ownHost = siteOf(secureUrl(article.url)?.host ?? '');
  const found: PageLink[] = [];
  const read = (text: string, links: TextLink[], paragraph: number) => {
    for (const { start, end, url: address } of links) {
      const url = secureUrl(address);
      if (url && siteOf(url.host) !== ownHost) found.push({ url, words: text.slice(start, end), paragraph });
    }
  };
  article.paragraphs.forEach(({ text, links }, index) => {
    read(text, links, index);
  });
  for (const { heading, headingLinks } of article.facts) read(heading, headingLinks, -1);
  return found;
}

/** The registrable part of a host, near enough: "news.detik.com" → "detik.com", "www.bps.go.id" → "bps.go.id". */
export function siteOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const second = parts.at(-2) ?? '';
  return parts
    .slice(/^(?:co|go|ac|or|com|net|org|gov|edu|mil|web|sch|my)$/.test(second) && parts.length > 2 ? -3 : -2)
    .join('.');
}

/** Whether a link of the page is the source's: it leads to its home, or its words name it and its sentence attributes. */
function carries(link: PageLink, source: Source, registered: RegisteredSource | null): boolean {
  const home = registered && secureUrl(registered.home);
  const sameParagraph = source.mentions.some(({ paragraph }) => paragraph === link.paragraph);
  const named = ` ${words(link.words)} `.includes(` ${words(source.name)} `);
  if (home && siteOf(home.host) === siteOf(link.url.host)) return sameParagraph || named;
  const [first = ''] = siteOf(link.url.host).split('.');
  const fits = words(source.name).replace(/ /g, '').includes(first) || initials(source.name) === first;
  return (
    sameParagraph &&
    (named || (fits && first.length > 2)) &&
    (source.kind === 'person' || fits || registered === null)
  );
}

const words = (text: string) =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const initials = (name: string) =>
  words(name)
    .split(' ')
    .map((word) => word[0])
    .join('');
