// Reads one golden fixture and says in plain data what came out, in the shape of its expected.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { paragraphsOfFact } from '../../src/article/article.ts';
import { readPages } from '../../src/article/read-page.ts';
import { sites } from '../../src/sites/index.ts';

export interface GoldenDigest {
  site: string;
  title: string;
  publishedISO: string | null;
  author: string | null;
  isListicle: boolean;
  expectedCount: number | null;
  missing: number[];
  lead: string;
  facts: { n: number; heading: string; paragraphs: string[] }[];
  /** Paragraphs that belong to no fact, the lead left out. */
  outside: string[];
  /** A picture credit that must be kept as such. */
  credit?: string;
}

export const fixturesFolder = join(import.meta.dirname, '../fixtures');

/** Every fixture folder as "site/slug". */
export function fixtureNames(): string[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  return folders(fixturesFolder).flatMap((site) =>
    folders(join(fixturesFolder, site)).map((slug) => `${site}/${slug}`),
  );
}

const parser = new new JSDOM().window.DOMParser();

/** Parses a page as the command line does: styles are not needed and slow jsdom down. */
export function parsePage(html: string): Document {
  const bare = html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/<link\b[^>]*stylesheet[^>]*>/gi, '');
  return parser.parseFromString(bare, 'text/html');
}

/** Reads the pages of a fixture, joined; a problem comes back as its kind. */
export function digestFixture(name: string, creditToLookFor?: string): GoldenDigest | { problem: string } {
  const folder = join(fixturesFolder, name);
  const pages = readdirSync(folder)
    .filter((file) => /^page-\d+\.html$/.test(file))
    .sort();
  const sources = pages.map((file) => {
    const document = parsePage(readFileSync(join(folder, file), 'utf8'));
    const address = /<!-- address: (\S+) -->/.exec(document.documentElement.outerHTML)?.[1];
    return {
      document,
      address: address ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
    };
  });
  const outcome = readPages(sources, sites);
  if (!outcome.ok) return { problem: outcome.problem.kind };
  const article = outcome.value;
  const outside = article.paragraphs.filter(({ fact }) => fact === null).map(({ text }) => text);
  const credit = article.credits.find(({ text }) => text === creditToLookFor)?.text;
  return {
    site: article.siteId,
    title: article.title,
    publishedISO: article.publishedISO,
    author: article.author,
    isListicle: article.isListicle,
    expectedCount: article.expectedCount,
    missing: article.missing,
    lead: article.lead,
    facts: article.facts.map(({ n, heading }, index) => ({
      n,
      heading,
      paragraphs: paragraphsOfFact(article, index).map(({ text }) => text),
    })),
    outside: outside.slice(article.lead === '' ? 0 : 1),
    ...(credit === undefined ? {} : { credit }),
  };
}
