// Chooses, among all numbered lines, the one monotone run that is the article's list; or none.
import type { Block } from './article-page.ts';
import type { Candidate } from './number-candidates.ts';
import type { CountPromise } from './promised-count.ts';

interface Link {
  candidate: Candidate;
  score: number;
  before: Link | null;
  length: number;
}

const ownScore = [0, 1.5, 3, 3.5] as const;
const stepScore = 2;
const gapCost = 1.5;
const widestGap = 4;
const doubleCost = 4;
const typographyCost = 2.5;
const styleCost = 1;
const bodyScore = 1;
const startScore = 2;
const agreementScore = 4;

/**
 * Dynamic programming over the candidates: each extends the best chain that ends in the number before (or, for countdowns, after) its own.
 * Linear in the number of candidates.
 */
export function chooseRun(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  promised: CountPromise,
): Candidate[] {
  const families = groupByFamily(candidates);
  let best: Link | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const family of families.values()) {
    for (const step of [1, -1] as const) {
      for (const link of chains(blocks, family, step)) {
        const score =
          link.score + (promised.count === link.length ? agreementScore : 0) + (step === 1 ? 0.5 : 0);
        if (link.length >= 2 && score > bestScore) {
          best = link;
          bestScore = score;
        }
      }
    }
  }
  const run: Candidate[] = [];
  for (let link = best; link; link = link.before) run.unshift(link.candidate);
  return run;
}

function groupByFamily(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const families = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const family = families.get(candidate.family);
    if (family) family.push(candidate);
    else families.set(candidate.family, [candidate]);
  }
  return families;
}

/** The best chain that ends in each candidate. */
function chains(blocks: readonly Block[], family: readonly Candidate[], step: 1 | -1): Link[] {
  const bestAt = new Map<number, Link[]>();
  const links: Link[] = [];
  for (const candidate of family) {
    const { n } = candidate.label;
    const own = ownScore[candidate.weight] + (hasBody(blocks, candidate) ? bodyScore : 0);
    let link: Link = {
      candidate,
      score: own + (n === 1 || step === -1 ? startScore : 0),
      before: null,
      length: 1,
    };
    for (let distance = 0; distance <= widestGap; distance++) {
      for (const before of bestAt.get(n - step * distance) ?? []) {
        const cost = distance === 0 ? doubleCost : (distance - 1) * gapCost;
        const score = before.score + own + stepScore - cost - changeCost(before.candidate, candidate);
        if (score > link.score) link = { candidate, score, before, length: before.length + 1 };
      }
    }
    links.push(link);
    const slot = bestAt.get(n) ?? [];
    // One chain a weight is kept for each number, so that bold headings find bold headings past a plain sub-list.
    const same = slot.findIndex((other) => other.candidate.weight === candidate.weight);
    if (same < 0) slot.push(link);
    else if (link.score >= slot[same]!.score) slot[same] = link;
    bestAt.set(n, slot);
  }
  return links;
}

function changeCost(before: Candidate, after: Candidate): number {
  const typography = Math.abs(before.weight - after.weight) > 1 ? typographyCost : 0;
  return typography + (before.label.style === after.label.style ? 0 : styleCost);
}

function hasBody(blocks: readonly Block[], candidate: Candidate): boolean {
  if (candidate.runIn > 40) return true;
  const next = blocks[candidate.headingBlock + 1];
  return next !== undefined && next.text.length > 60;
}
