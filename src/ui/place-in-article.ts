// Where a sentence stands in a numbered article: in a fact, before the first one, or after the last.
import type { Reading, SourceMention } from '../reading/reading.ts';

export type Place = { fact: number } | 'introduction' | 'closing';

/**
 * Null for what has no place to name: an article without facts, or a credit outside every fact.
 * A paragraph outside the facts is an introduction when every sentence known of a fact comes after it.
 */
export function placeInArticle(
  { facts, sources, summary }: Reading,
  { paragraph, fact }: Pick<SourceMention, 'paragraph' | 'fact'>,
): Place | null {
  if (fact !== null) return facts[fact] ? { fact } : null;
  if (facts.length === 0 || paragraph === null) return null;
  const known = [
    ...facts.flatMap((one) => one.summary),
    ...summary,
    ...sources.flatMap(({ mentions }) => mentions),
  ].flatMap((one) => (one.fact === null || one.paragraph === null ? [] : [one.paragraph]));
  return known.some((other) => other < paragraph) ? 'closing' : 'introduction';
}
