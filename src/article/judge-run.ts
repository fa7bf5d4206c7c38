// Is a numbered run a list of facts, or a table, a result, a statement, a law? Decided on the whole run.
import type { Block } from './article-page.ts';
import type { Candidate } from './number-candidates.ts';
import type { CountPromise } from './promised-count.ts';

/** @returns null when the run is the article's list, else why it is not. */
export function judgeRun(
  blocks: readonly Block[],
  run: readonly Candidate[],
  promised: CountPromise,
  isPart: boolean,
): string | null {
  if (run.length < 2) return 'no run of numbers';
  const bodies = run.filter((candidate, index) => bodyLength(blocks, candidate, run[index + 1]) >= 40).length;
  const prominent = run.filter((candidate) => candidate.weight >= 2).length;
  const agrees = agreement(run, promised, isPart);
  if (agrees && promised.strength === 2 && (bodies >= run.length / 2 || prominent >= run.length / 2))
    return null;
  if (bodies >= run.length * 0.6 && (prominent >= run.length * 0.6 || run.length >= 3)) return null;
  return 'numbered lines without bodies';
}

function agreement(run: readonly Candidate[], promised: CountPromise, isPart: boolean): boolean {
  const { count } = promised;
  if (count === null) return false;
  const largest = Math.max(...run.map((candidate) => candidate.label.n));
  return run.length === count || largest === count || (isPart && largest <= count);
}

/** Characters of text between this heading and the next. */
function bodyLength(blocks: readonly Block[], candidate: Candidate, next: Candidate | undefined): number {
  let length = candidate.runIn;
  const end = Math.min(next?.block ?? blocks.length, candidate.headingBlock + 4);
  for (let index = candidate.headingBlock + 1; index < end; index++) length += blocks[index]!.text.length;
  return length;
}
