// The choice itself: of all sets of sentences, the one with the highest learnt score. Exact, not greedy.
import weights from './data/summary-weights.json' with { type: 'json' };
import {
  type CountedDocument,
  type CountedSentence,
  type Features,
  overlap,
  sentenceFeatures,
  setFeatures,
} from './sentence-features.ts';

/** News says what matters early: sentences further down were never chosen in training, and left out they keep the choice exact and cheap. */
export const candidateLimit = 14;

const learnt = new Map(Object.entries(weights));

/** A weighted sum of features. Names never seen in training weigh nothing. */
function weigh(features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (learnt.get(name) ?? 0) * value;
  return sum;
}

/** Calls `visit` with every set of `size` indices below `count`, each in rising order; the array is reused. */
export function forEachSet(count: number, size: number, visit: (chosen: readonly number[]) => void): void {
  const chosen: number[] = [];
  const extend = (from: number) => {
    if (chosen.length === size) {
      visit(chosen);
      return;
    }
    for (let index = from; index <= count - (size - chosen.length); index += 1) {
      chosen.push(index);
      extend(index + 1);
      chosen.pop();
    }
  };
  extend(0);
}

/** Overlaps of the candidates, computed once a pair. */
export function overlapTable(document: CountedDocument, count: number): (a: number, b: number) => number {
  const table = new Float64Array(count * count).fill(-1);
  return (a, b) => {
    const known = table[a * count + b] as number;
    if (known >= 0) return known;
    const fresh = overlap(document.sentences[a] as CountedSentence, document.sentences[b] as CountedSentence);
    table[a * count + b] = fresh;
    return fresh;
  };
}

/**
 * Chooses `count` sentences that together make the best summary.
 * @returns indices in reading order; all sentences when there are no more than `count`
 */
export function chooseSentences(document: CountedDocument, count: number): number[] {
  const candidates = Math.min(candidateLimit, document.sentences.length);
  const size = Math.min(count, candidates);
  const scores = sentenceFeatures(document, candidates).map((features) => weigh(features));
  const overlaps = overlapTable(document, candidates);
  let best: number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  forEachSet(candidates, size, (chosen) => {
    let score = weigh(setFeatures(document, chosen, overlaps));
    for (const index of chosen) score += scores[index] as number;
    if (score > bestScore) {
      bestScore = score;
      best = [...chosen];
    }
  });
  return best;
}
