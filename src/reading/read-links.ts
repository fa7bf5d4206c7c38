// Links of the text that attribute by themselves: "sebuah [laporan]" that leads to a listed source.
import type { Article } from '../article/article.ts';
import { accordingWords, relayVerbs, reportNouns, researchNouns } from './attribution-words.ts';
import type { Register, RegisteredSource } from './source-register.ts';
import { normalise } from './text-tokens.ts';
import { secureUrl, siteOf } from './web-address.ts';

export interface LinkedSource {
  registered: RegisteredSource;
  paragraph: number;
  /** Offsets of the linked words in the paragraph. */
  start: number;
  end: number;
}

/** How far before a link the word that makes it an attribution may stand, in characters. */
const reach = 40;

/** Finds links to homes of listed sources whose words, or the words right before them, speak of a report. */
export function findLinkedSources(article: Article, register: Register): LinkedSource[] {
  const bySite = new Map<string, RegisteredSource>();
  for (const source of register.sources) {
    const site = siteOf(secureUrl(source.home)?.host ?? '');
    if (site !== '' && !bySite.has(site)) bySite.set(site, source);
  }
  return article.paragraphs.flatMap(({ text, links }, paragraph) =>
    links.flatMap(({ start, end, url }): LinkedSource[] => {
      const registered = bySite.get(siteOf(secureUrl(url)?.host ?? ''));
      const words = normalise(text.slice(Math.max(0, start - reach), end)).match(/\p{L}+/gu) ?? [];
      const attributes = words.some(
        (word) =>
          reportNouns.has(word) ||
          researchNouns.has(word) ||
          relayVerbs.has(word) ||
          accordingWords.has(word),
      );
      return registered && attributes ? [{ registered, paragraph, start, end }] : [];
    }),
  );
}
