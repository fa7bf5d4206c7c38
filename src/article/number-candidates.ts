// Every line that may open a numbered item, with what its typography says.
import type { Block } from './article-page.ts';
import { type Label, readLabel } from './labels.ts';
import { splitRunIn } from './split-run-in.ts';

export interface Candidate {
  /** Index of the block the label stands in. */
  block: number;
  /** Index of the block the heading stands in: the next one when the label stands alone. */
  headingBlock: number;
  label: Label;
  /** Candidates are only ever chained with their own family: numbers, "fakta n", ordinal words, ordered lists of one depth. */
  family: string;
  /** 3 heading element, 2 bold, 1 short line, 0 running text. */
  weight: 0 | 1 | 2 | 3;
  /** Offsets of the heading in its block. */
  start: number;
  end: number;
  /** Characters of body in the heading's own block. */
  runIn: number;
}

const longestHeading = 160;
const shortLine = 100;

/** All candidates of a page in reading order; linear in the text. */
export function numberCandidates(blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const found = candidateAt(blocks, index);
    if (!found) continue;
    candidates.push(found);
    index = found.headingBlock;
  }
  return candidates;
}

function candidateAt(blocks: readonly Block[], index: number): Candidate | null {
  const block = blocks[index]!;
  if (block.table) return null;
  const printed = readLabel(block.text);
  if (printed) return fromLabel(blocks, index, printed);
  const { place } = block;
  if (!place?.ordered || !place.first) return null;
  const label: Label = { n: place.n, style: 'list', noun: '', label: '', end: 0 };
  return measure(blocks, index, index, label, `list ${place.depth}`);
}

function fromLabel(blocks: readonly Block[], index: number, label: Label): Candidate | null {
  const block = blocks[index]!;
  const family =
    label.style === 'noun' ? `noun ${label.noun}` : label.style === 'ordinal' ? 'ordinal' : 'number';
  if (label.end < block.text.length) return measure(blocks, index, index, label, family);
  // A label alone on its line belongs to the line below it.
  const next = blocks[index + 1];
  if (!next || next.table || next.text.length > longestHeading || readLabel(next.text)) {
    return label.style === 'bare' ? null : measure(blocks, index, index, label, family);
  }
  return measure(blocks, index, index + 1, { ...label, end: 0 }, family);
}

function measure(
  blocks: readonly Block[],
  index: number,
  headingBlock: number,
  label: Label,
  family: string,
): Candidate {
  const block = blocks[headingBlock]!;
  const start = label.end;
  const split = splitRunIn(block, start);
  const runIn = block.text.length - split.body;
  const isBold = block.boldUntil >= Math.min(split.heading, start + 3) && block.boldUntil > start;
  const weight = block.level > 0 ? 3 : isBold ? 2 : split.heading - start <= shortLine && runIn === 0 ? 1 : 0;
  const own = { block: index, headingBlock, label, family, weight, start } as const;
  return { ...own, end: split.heading, runIn };
}
