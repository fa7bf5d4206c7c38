// The extractive summary: chooses sentences of the page, never makes one.
import type { Article } from '../article/article.ts';
import type { Lexicon } from '../indonesian/lexicon.ts';
import type { ArticleSentence } from './article-sentences.ts';

/** Chooses the gist of the whole article, in reading order. */
export function summariseArticle(
  _article: Article,
  sentences: ArticleSentence[],
  _lexicon: Lexicon,
  count: number,
): ArticleSentence[] {
  return sentences.slice(0, count);
}

/** Chooses the sentence that says what the fact's heading promises. */
export function summariseFact(
  _article: Article,
  fact: number,
  sentences: ArticleSentence[],
  _lexicon: Lexicon,
): ArticleSentence[] {
  return sentences.filter((sentence) => sentence.fact === fact).slice(0, 1);
}

/** Chooses sentences of a plain document; returns indices over all sentences in reading order. */
export function summariseSentences(
  document: { title?: string; paragraphs: string[][] },
  _lexicon: Lexicon,
  count: number,
): number[] {
  return document.paragraphs.flat().map((_, index) => index).slice(0, count);
}
