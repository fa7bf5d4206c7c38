// Source → link: the page's own link, else the known home of a listed source, else a search labelled as one.
import type { Article } from '../article/article.ts';
import type { Source, SourceLink } from './reading.ts';
import { findRegistered, loadRegister } from './source-register.ts';
import { normalise } from './text-tokens.ts';
import { secureUrl, siteOf, type WebAddress } from './web-address.ts';

interface PageLink {
  address: WebAddress;
  /** The words that carry the link, folded. */
  words: string;
}

/** The links of the article's text that lead off the site, by paragraph and by their words. */
interface PageLinks {
  byParagraph: Map<number, PageLink[]>;
  byWords: Map<string, PageLink>;
}

/**
 * Gives each source its best link: the page's own, else the known home, else a neutral web search.
 * Every address is https; nothing is fetched.
 */
export function linkSources(sources: Source[], article: Article): Source[] {
  const register = loadRegister();
  const links = pageLinks(article);
  return sources.map((source) => {
    const registered = source.kind === 'person' ? null : findRegistered(register, source.name);
    const subject = subjectOf(source, article);
    const home = registered && secureUrl(registered.home);
    const own = pageLinkOf(source, home, links);
    const link: SourceLink = own
      ? { url: own.href, how: 'page' }
      : home
        ? { url: home.href, how: 'known' }
        : { url: `https://duckduckgo.com/?q=${question(`"${source.name}" ${subject}`)}`, how: 'search' };
    const search = registered?.search?.replace('{q}', () => question(subject));
    return search ? { ...source, link, search } : { ...source, link };
  });
}

/** What the source is asked about: the heading of the first fact that rests on it, else the title. */
function subjectOf({ mentions }: Source, { title, facts }: Article): string {
  const fact = mentions.find((mention) => mention.fact !== null)?.fact ?? null;
  return (fact === null ? null : facts[fact]?.heading) || title;
}

// Half a surrogate pair cannot be encoded.
const question = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '').trim());

const fold = (text: string) =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function pageLinks({ url: page, paragraphs, facts }: Article): PageLinks {
  const site = siteOf(secureUrl(page)?.host ?? '');
  const links: PageLinks = { byParagraph: new Map(), byWords: new Map() };
  const texts = [
    ...paragraphs.map(({ text, links }, index) => ({ text, links, index })),
    ...facts.map(({ heading, headingLinks }) => ({ text: heading, links: headingLinks, index: -1 })),
  ];
  for (const { text, links: found, index } of texts) {
    for (const { start, end, url } of found) {
      const address = secureUrl(url);
      if (!address || siteOf(address.host) === site) continue;
      const link = { address, words: fold(text.slice(start, end)) };
      if (link.words && !links.byWords.has(link.words)) links.byWords.set(link.words, link);
      const list = links.byParagraph.get(index);
      if (list) list.push(link);
      else links.byParagraph.set(index, [link]);
    }
  }
  return links;
}

/** The page's own link of a source: its words name the source, or it stands with a mention and its host fits. */
function pageLinkOf(source: Source, home: WebAddress | null, links: PageLinks): WebAddress | null {
  const name = fold(source.name);
  const fits = ({ address, words }: PageLink): boolean => {
    const site = siteOf(address.host);
    if (home && siteOf(home.host) === site) return true;
    const [host = ''] = site.split('.');
    const named = ` ${words} `.includes(` ${name} `);
    if (source.kind === 'person') return named;
    return home === null && (named || (host.length > 3 && name.replace(/ /g, '').includes(host)));
  };
  for (const { paragraph } of source.mentions) {
    const link = paragraph === null ? undefined : links.byParagraph.get(paragraph)?.find(fits);
    if (link) return link.address;
  }
  const named = links.byWords.get(name);
  return named && fits(named) ? named.address : null;
}
