// The `read` command: saved pages in, one line of JSON (or one digest) a page out.
import { readFileSync, statSync } from 'node:fs';
import { type Article, paragraphsOfFact } from '../article/article.ts';
import { readPages } from '../article/read-page.ts';
import type { Lexicon } from '../indonesian/lexicon.ts';
import { failure, type Outcome, ok } from '../outcome.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Reading } from '../reading/reading.ts';
import { sites } from '../sites/index.ts';
import { makePageParser } from './parse-page.ts';
import { writeDigest } from './write-digest.ts';

export interface ReadOptions {
  url?: string;
  language: 'id' | 'en';
  /** A readable digest instead of JSON. */
  text: boolean;
  /** The files are pages of one article. */
  join: boolean;
}

/** Larger files are refused: the largest real page seen is under 1 MB. */
const maxBytes = 20 * 1024 * 1024;

/** A saved page as text, or the Problem that keeps it from being one. */
export function readPageFile(file: string): Outcome<string> {
  const shown = JSON.stringify(file);
  try {
    const { size } = statSync(file);
    if (size > maxBytes)
      return failure('too-large', `The file ${shown} is larger than 20 MB: that is no article page.`);
    const bytes = readFileSync(file);
    if (bytes.subarray(0, 8192).includes(0))
      return failure('not-text', `The file ${shown} is not an HTML page: it is binary.`);
    const text = bytes.toString('utf8');
    if (text.trim() === '') return failure('empty-page', `The file ${shown} is empty.`);
    return ok(text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return failure('file-missing', `There is no file ${shown}.`);
    if (code === 'EISDIR') return failure('file-unreadable', `${shown} is a folder, not a page.`);
    return failure('file-unreadable', `The file ${shown} cannot be read (${code ?? 'unknown reason'}).`);
  }
}

/** Reads saved pages that make up one article. Without `url` the address is the page's canonical link. */
function readArticleFiles(
  files: string[],
  url: string | undefined,
  parsePage: (html: string) => Document,
): Outcome<Article> {
  const pages = [];
  for (const file of files) {
    const html = readPageFile(file);
    if (!html.ok) return html;
    const document = parsePage(html.value);
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const address = url ?? (canonical && URL.canParse(canonical) ? canonical : undefined);
    if (!address) {
      return failure('not-an-article', 'The page does not say its own address; give it with --url.');
    }
    pages.push({ document, address });
  }
  return readPages(pages, sites, { guess: true });
}

/** The JSON object of COMMAND-LINE `read`: the article and its reading, joined. */
function describe(file: string, article: Article, reading: Reading) {
  return {
    file,
    url: article.url,
    site: article.siteId,
    isArticle: true,
    isListicle: article.isListicle,
    language: article.language,
    title: article.title,
    publishedISO: article.publishedISO,
    author: article.author,
    section: article.section,
    expectedCount: article.expectedCount,
    lead: article.lead,
    facts: article.facts.map((fact, index) => {
      const paragraphs = paragraphsOfFact(article, index).map(({ text }) => text);
      const read = reading.facts[index];
      return {
        n: fact.n,
        heading: fact.heading,
        headingGloss: read?.heading.line ?? '',
        body: paragraphs.join('\n\n'),
        paragraphs,
        summary: (read?.summary ?? []).map(({ gloss }) => ({ text: gloss.text, gloss: gloss.line })),
        sources: (read?.sources ?? []).map((number) => reading.sources[number]?.name),
      };
    }),
    missing: article.missing,
    paragraphs: article.paragraphs.map(({ text }) => text),
    summary: reading.summary.map(({ gloss, paragraph, fact }) => ({
      text: gloss.text,
      gloss: gloss.line,
      paragraph,
      fact: fact === null ? null : (article.facts[fact]?.n ?? null),
    })),
    sources: reading.sources.flatMap(({ name, kind, role, mentions, link }) => ({
      name,
      kind,
      role,
      mention: mentions[0]?.words ?? name,
      facts: [
        ...new Set(
          mentions.flatMap(({ fact }) => (fact === null ? [] : [article.facts[fact]?.n ?? fact + 1])),
        ),
      ].toSorted((a, b) => a - b),
      link,
    })),
    words: reading.words.map(({ lemma, surface, pos, segments, glosses, count }) => ({
      lemma,
      surface,
      pos,
      segments,
      glosses,
      count,
    })),
    otherPages: article.otherPages,
    dropped: article.dropped,
  };
}

/** One output line a file (or one in all with `join`); problems are lines of their own. */
export async function readFiles(files: string[], lexicon: Lexicon, options: ReadOptions): Promise<string[]> {
  const parsePage = await makePageParser();
  const groups = options.join ? [files] : files.map((file) => [file]);
  return groups.map((group) => {
    const name = group.join(' ');
    const article = readArticleFiles(group, options.url, parsePage);
    if (!article.ok) {
      const { kind, message } = article.problem;
      return options.text
        ? `${name}: ${message}`
        : JSON.stringify({
            file: name,
            isArticle: false,
            isListicle: false,
            facts: [],
            problem: { kind, message },
          });
    }
    const reading = readArticle(article.value, lexicon);
    return options.text
      ? writeDigest(reading, options.language)
      : JSON.stringify(describe(name, article.value, reading));
  });
}
