// Blocks → numbered facts: finds the article's list and says which paragraph belongs to which fact.
import type { Credit, Dropped, Fact, Paragraph, TextLink } from './article.ts';
import type { ArticlePage, Block } from './article-page.ts';
import { chooseRun } from './choose-run.ts';
import { freeClosingRemark } from './closing-remark.ts';
import { fillGaps, impliedCandidate } from './fill-gaps.ts';
import { findHeadingRun } from './heading-run.ts';
import { judgeRun } from './judge-run.ts';
import { type Candidate, numberCandidates } from './number-candidates.ts';
import { type CountPromise, countOfIntroduction, looseCount, promiseOfTitle } from './promised-count.ts';
import { splitByCapitals } from './split-run-in.ts';

const longItem = 120;

export interface SplitFacts {
  facts: Fact[];
  paragraphs: Paragraph[];
  credits: Credit[];
  dropped: Dropped[];
  expectedCount: number | null;
  missing: number[];
}

/**
 * @param isPart true when further pages of the article are not among the blocks.
 */
export function splitFacts(
  title: string,
  blocks: readonly Block[],
  credits: ArticlePage['credits'],
  isPart: boolean,
): SplitFacts {
  const promised = promiseOfTitle(title);
  if (promised.count === null && promised.strength > 0) {
    promised.count =
      blocks
        .slice(0, 6)
        .map((block) => countOfIntroduction(block.text))
        .find((n) => n !== null) ?? null;
  }
  const candidates = numberCandidates(blocks);
  const run = chooseRun(blocks, candidates, promised);
  const verdict = judgeRun(blocks, run, promised, isPart) ?? subList(blocks, run, promised);
  const chosen =
    verdict === null ? fillGaps(blocks, longItemsSplit(blocks, run)) : unnumbered(blocks, promised);
  const taken = new Set(chosen.map((candidate) => candidate.block));
  const dropped = candidates
    .filter((candidate) => !taken.has(candidate.block))
    .map((candidate) => ({
      why: verdict ?? 'numbered line outside the list',
      text: textOf(blocks, candidate),
    }));
  const end = isPart ? blocks.length : endOfText(blocks, chosen);
  dropped.push(...blocks.slice(end).map(({ text }) => ({ why: 'heading without text', text })));
  const assembled = assemble(blocks.slice(0, end), chosen, credits, promised.noun);
  return { ...assembled, dropped, ...counts(chosen, promised.count ?? looseCount(title, chosen.length)) };
}

/** Where the text ends: headings behind it that open no item title nothing, as where tags are set as headings. */
function endOfText(blocks: readonly Block[], run: readonly Candidate[]): number {
  const last = run.at(-1)?.headingBlock;
  if (last === undefined) return blocks.length;
  let end = blocks.length;
  while (end - 1 > last && blocks[end - 1]!.level > 0) end--;
  return end;
}

/** Why short plain lines inside one item of a list without numbers, such as the steps of a recipe, are not the article's list; else null. */
function subList(blocks: readonly Block[], run: readonly Candidate[], promised: CountPromise): string | null {
  if (run.some((candidate) => candidate.weight > 1)) return null;
  const headings = findHeadingRun(blocks, promised)?.blocks ?? [];
  if (headings.length !== promised.count) return null;
  const items = new Set(run.map(({ block }) => headings.filter((at) => at < block).length));
  const isInside = !items.has(0) && !run.some(({ headingBlock }) => headings.includes(headingBlock));
  return isInside && items.size * 2 <= headings.length ? 'list inside an item' : null;
}

/** "Pisang. Buah ini kaya kalium …": a heading of few words, then a sentence. */
const stopInside = /^.{3,60}[.!?]["”’)]?\s["“‘(]?[A-ZÀ-Þ].{40}/;

/** Where most items are a line with its text, each is cut in two; else a long line is a long heading. */
function longItemsSplit(blocks: readonly Block[], run: readonly Candidate[]): readonly Candidate[] {
  const isLong = ({ headingBlock, weight, runIn, start, end }: Candidate) =>
    weight < 2 &&
    runIn === 0 &&
    (end - start >= longItem || stopInside.test(blocks[headingBlock]!.text.slice(start)));
  const long = run.filter((candidate) => isLong(candidate) || candidate.runIn > 0);
  if (long.length * 2 < run.length) return run;
  return run.map((candidate) => (isLong(candidate) ? splitLong(blocks, candidate) : candidate));
}

function splitLong(blocks: readonly Block[], candidate: Candidate): Candidate {
  const { text } = blocks[candidate.headingBlock]!;
  const split = splitByCapitals(text, candidate.start) ?? { heading: candidate.start, body: candidate.start };
  return { ...candidate, end: split.heading, runIn: text.length - split.body };
}

/** Headings that no number counts are numbered in the order they stand in. */
function unnumbered(blocks: readonly Block[], promised: CountPromise): Candidate[] {
  const found = findHeadingRun(blocks, promised)?.blocks ?? [];
  return found.map((block, index) => impliedCandidate(blocks, block, index + 1));
}

const textOf = (blocks: readonly Block[], candidate: Candidate) =>
  blocks[candidate.block]!.text.slice(0, 120);

function counts(run: Candidate[], promised: number | null): Pick<SplitFacts, 'expectedCount' | 'missing'> {
  if (run.length === 0) return { expectedCount: null, missing: [] };
  const found = new Set(run.map((candidate) => candidate.label.n));
  const last = Math.max(promised ?? 0, ...found);
  const missing = Array.from({ length: Math.min(last, 200) }, (_, index) => index + 1).filter(
    (n) => !found.has(n),
  );
  return { expectedCount: promised, missing };
}

function assemble(
  blocks: readonly Block[],
  run: Candidate[],
  credits: ArticlePage['credits'],
  noun: string,
): Pick<SplitFacts, 'facts' | 'paragraphs' | 'credits'> {
  const facts: Fact[] = [];
  const paragraphs: Paragraph[] = [];
  const factOfBlock: (number | null)[] = [];
  let next = 0;
  let fact: number | null = null;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const candidate = run[next];
    if (candidate && index === candidate.block) {
      fact = facts.length;
      next++;
      const heading = blocks[candidate.headingBlock]!;
      facts.push({
        n: candidate.label.n,
        heading: heading.text.slice(candidate.start, candidate.end),
        headingLinks: cutLinks(heading.links, candidate.start, candidate.end),
        label: candidate.label.label,
      });
      if (candidate.runIn > 0) {
        const from = heading.text.length - candidate.runIn;
        paragraphs.push({
          text: heading.text.slice(from),
          links: cutLinks(heading.links, from, heading.text.length),
          fact,
        });
      }
      for (; index < candidate.headingBlock; index++) factOfBlock[index] = fact;
    } else {
      paragraphs.push({ text: block.text, links: block.links, fact });
    }
    factOfBlock[index] = fact;
  }
  const placed = credits.map(({ text, before }) => ({ text, fact: factOfBlock[before - 1] ?? null }));
  return { facts, paragraphs: freeClosingRemark(paragraphs, facts.length, noun), credits: placed };
}

function cutLinks(links: readonly TextLink[], from: number, to: number): TextLink[] {
  return links
    .filter((link) => link.end > from && link.start < to)
    .map((link) => ({
      ...link,
      start: Math.max(link.start, from) - from,
      end: Math.min(link.end, to) - from,
    }));
}
