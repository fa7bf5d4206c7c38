// A small article for tests: only what the test says, the rest empty.
import type { Article, TextLink } from '../../src/article/article.ts';

/** An article of SINDOnews with these paragraphs of the lead and any other field replaced. */
export function makeArticle(paragraphs: string[], rest: Partial<Article> = {}): Article {
  return {
    url: 'https://international.sindonews.com/read/1/2/contoh-1',
    siteId: 'sindonews',
    siteName: 'SINDOnews',
    guessed: false,
    isListicle: true,
    language: 'id',
    title: '',
    publishedISO: null,
    author: null,
    section: null,
    expectedCount: null,
    lead: '',
    dateline: null,
    paragraphs: paragraphs.map((text) => ({ text, links: [], fact: null })),
    facts: [],
    missing: [],
    credits: [],
    dropped: [],
    otherPages: [],
    ...rest,
  };
}

/** A link on the first occurrence of some words of a text. */
export function linkOn(text: string, words: string, url: string): TextLink {
  const start = text.indexOf(words);
  return { start, end: start + words.length, url };
}
