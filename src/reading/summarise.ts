// The extractive summary: chooses sentences of the page, never makes one.
import type { Article } from '../article/article.ts';
import { lemmatise } from '../indonesian/lemmatise.ts';
import type { Lexicon } from '../indonesian/lexicon.ts';
import type { ArticleSentence } from './article-sentences.ts';
import { chooseSentences } from './choose-sentences.ts';
import { judgeSentence } from './judge-sentence.ts';
import { countDocument } from './sentence-features.ts';

/** A fact this long gets a second sentence. */
const longFactSentences = 8;

/** Worth at and below which a sentence only announces or points elsewhere (`judgeSentence`). */
const announces = -2;

/** What a sentence is about: its content words by lemma. */
type Topic = Set<string>;

function topicOf(text: string, lexicon: Lexicon): Topic {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
  return new Set(lemmatise(words, lexicon).filter((lemma) => lemma.length > 3));
}

function sharedShare(a: Topic, b: Topic): number {
  let shared = 0;
  for (const lemma of a) if (b.has(lemma)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/**
 * Chooses sentences of a plain document.
 * @param count how many, at least 1
 * @returns indices over all sentences in reading order
 */
export function summariseSentences(
  document: { title?: string; paragraphs: string[][] },
  count: number,
): number[] {
  return chooseSentences(countDocument(document.paragraphs), count);
}

/**
 * The sentence that says what the fact's heading promises (two for a long fact), in reading order. Sentences that
 * cannot stand alone (a bare quotation, "Hal itu …", "Baca …") come last.
 */
export function summariseFact(
  article: Article,
  fact: number,
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
): ArticleSentence[] {
  const own = sentences.filter((sentence) => sentence.fact === fact);
  const heading = topicOf(article.facts[fact]?.heading ?? '', lexicon);
  const ranked = own
    .map((sentence, place) => {
      const promise = sharedShare(heading, topicOf(sentence.text, lexicon));
      // The heading's promise is kept early: each sentence further down has to be clearly better.
      return {
        sentence,
        place,
        score: judgeSentence(sentence.text) + 1.2 * promise - 0.25 * Math.min(place, 6),
      };
    })
    .sort((a, b) => b.score - a.score || a.place - b.place);
  return ranked
    .slice(0, own.length >= longFactSentences ? 2 : 1)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence);
}

/** The gist of a numbered article: its opening, then the weightiest facts, one sentence each, none twice the same. */
function summariseListicle(
  article: Article,
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
  count: number,
): ArticleSentence[] {
  const firstFact = sentences.findIndex(({ fact }) => fact !== null);
  const opening = sentences
    .slice(0, firstFact < 0 ? sentences.length : firstFact)
    .map((sentence, place) => ({ sentence, score: judgeSentence(sentence.text) - 0.3 * place }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 1)
    .map(({ sentence }) => sentence);
  const whole = topicOf(`${article.title} ${article.lead}`, lexicon);
  const candidates = article.facts.flatMap((_, index) => {
    const [sentence] = summariseFact(article, index, sentences, lexicon);
    if (!sentence) return [];
    const topic = topicOf(sentence.text, lexicon);
    // What the writer gave most room to weighs most.
    const room = Math.log2(1 + sentences.filter(({ fact }) => fact === index).length);
    return [
      { sentence, topic, score: judgeSentence(sentence.text) + sharedShare(whole, topic) + 0.4 * room },
    ];
  });
  const chosen = [...opening];
  const topics = chosen.map((sentence) => topicOf(sentence.text, lexicon));
  while (chosen.length < count && candidates.length > 0) {
    const worth = ({ topic, score }: (typeof candidates)[number]) =>
      score - 1.5 * Math.max(0, ...topics.map((other) => sharedShare(topic, other)));
    candidates.sort((a, b) => worth(b) - worth(a));
    const best = candidates.shift();
    if (!best) break;
    chosen.push(best.sentence);
    topics.push(best.topic);
  }
  return sentences.filter((sentence) => chosen.includes(sentence));
}

/**
 * Chooses the gist of an article, in reading order.
 * @param count number of sentences; a shorter article comes back whole, one that tells less comes back shorter
 */
export function summariseArticle(
  article: Article,
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
  count: number,
): ArticleSentence[] {
  if (sentences.length <= count) return [...sentences];
  if (article.facts.length > 0) return summariseListicle(article, sentences, lexicon, count);
  // "Berikut jadwalnya:" and its like tell nothing: a shorter gist says more.
  const telling = sentences.filter(({ text }) => judgeSentence(text) > announces);
  const usable = telling.length > 0 ? telling : sentences;
  if (usable.length <= count) return [...usable];
  const paragraphs: string[][] = article.paragraphs.map(() => []);
  for (const { paragraph, text } of usable) paragraphs[paragraph]?.push(text);
  return chooseSentences(countDocument(paragraphs), count).flatMap((index) => usable[index] ?? []);
}
