// The sentences of an article in reading order, each with its place: the units of summary and attribution.
import type { Article } from '../article/article.ts';
import { splitSentences } from '../indonesian/sentences.ts';

export interface ArticleSentence {
  text: string;
  /** Index into `Article.paragraphs`. */
  paragraph: number;
  /** Offsets in that paragraph, UTF-16 code units. */
  start: number;
  end: number;
  /** Index into `Article.facts`, or null. */
  fact: number | null;
}

/** Splits every paragraph of the article into sentences; offsets are those of the paragraph's text. */
export function articleSentences(article: Article): ArticleSentence[] {
  return article.paragraphs.flatMap((paragraph, index) =>
    splitSentences(paragraph.text).map(({ start, end }) => ({
      text: paragraph.text.slice(start, end),
      paragraph: index,
      start,
      end,
      fact: paragraph.fact,
    })),
  );
}
