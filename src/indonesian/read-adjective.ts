// Adjectives with their degree words: *sangat besar*, *lebih tinggi*, *paling mahal*.
import type { ReadUnit } from './choose-readings.ts';
import { comparative, superlative } from './english-inflection.ts';
import { degrees } from './line-words.ts';
import { lemmaOf, posOf, wordOf } from './unit-kinds.ts';

export interface ReadAdjective {
  text: string;
  next: number;
  isComparative: boolean;
  isSuperlative: boolean;
}

const moreWords = new Set(['lebih', 'makin', 'semakin', 'kian']);

/** Reads the adjective that begins at `at`; null when there is none. */
export function readAdjective(units: readonly ReadUnit[], at: number): ReadAdjective | null {
  const before: string[] = [];
  let degree: 'more' | 'most' | null = null;
  let next = at;
  for (; posOf(units[next]) === 'adv'; next++) {
    const lemma = lemmaOf(units[next]);
    const degreeWord = degrees.get(lemma);
    if (moreWords.has(lemma)) degree = 'more';
    else if (lemma === 'paling') degree = 'most';
    else if (degreeWord) before.push(degreeWord);
    else return null;
  }
  const unit = units[next];
  if (!unit || posOf(unit) !== 'adj') return null;
  const word = wordOf(unit);
  const text = degree === 'more' ? comparative(word) : degree === 'most' ? superlative(word) : word;
  next++;
  if (lemmaOf(units[next]) === 'sekali' && posOf(units[next]) === 'adv') {
    before.push('very');
    next++;
  }
  return {
    text: [...before, text].join(' '),
    next,
    isComparative: degree === 'more',
    isSuperlative: degree === 'most' || unit.reading?.form.superlative === true,
  };
}

const complements = /^(?:dari|daripada|untuk|dengan|bagi|dalam|pada|terhadap|oleh)$/;

/** *yang* and an adjective alone: an ordinary adjective in English (*masalah yang serius*). */
export function readRelativeAdjective(units: readonly ReadUnit[], at: number): ReadAdjective | null {
  if (lemmaOf(units[at]) !== 'yang') return null;
  const adjective = readAdjective(units, at + 1);
  if (!adjective) return null;
  const after = units[adjective.next];
  const pos = posOf(after);
  const isOver =
    !after ||
    after.isSign ||
    pos === 'conj' ||
    pos === 'v' ||
    pos === 'aux' ||
    pos === 'det' ||
    (pos === 'prep' && !complements.test(lemmaOf(after)));
  return isOver ? adjective : null;
}
