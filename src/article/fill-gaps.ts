// A heading whose number was forgotten: between "2." and "4." stands one more line in the same type.
import type { Block } from './article-page.ts';
import { headingStyle, isBody, openingBullet } from './heading-run.ts';
import type { Candidate } from './number-candidates.ts';
import { splitRunIn } from './split-run-in.ts';

const widestGap = 3;

/** The candidate for a heading that prints no number. */
export function impliedCandidate(blocks: readonly Block[], at: number, n: number): Candidate {
  const block = blocks[at]!;
  const { length } = block.text;
  const start = openingBullet(block.text);
  const isRunIn = block.boldUntil > 0 && block.boldUntil < length;
  const split = isRunIn ? splitRunIn(block, start) : { heading: length, body: length };
  return {
    block: at,
    headingBlock: at,
    label: { n, style: 'bare', noun: '', label: '', end: 0 },
    family: 'unnumbered',
    weight: 1,
    start,
    end: split.heading,
    runIn: length - split.body,
  };
}

/** Adds to a chosen run the headings that fill a gap exactly: as many as numbers are missing there, each with text below. */
export function fillGaps(blocks: readonly Block[], run: readonly Candidate[]): Candidate[] {
  return run.flatMap((before, index) => {
    const after = run[index + 1];
    const step = after ? Math.sign(after.label.n - before.label.n) : 0;
    const missing = after ? Math.abs(after.label.n - before.label.n) - 1 : 0;
    const style = styleOf(blocks, before);
    if (!after || missing < 1 || missing > widestGap || !style || style !== styleOf(blocks, after))
      return [before];
    const headings: number[] = [];
    // The item before keeps a text of its own.
    for (let at = before.headingBlock + 2; at < after.block; at++) {
      const isHeading = headingStyle(blocks, blocks[at]!, at) === style;
      if (isHeading && isBody(blocks[at - 1]!) && isBody(blocks[at + 1]!)) headings.push(at);
    }
    if (headings.length !== missing) return [before];
    return [
      before,
      ...headings.map((at, nth) => impliedCandidate(blocks, at, before.label.n + step * (nth + 1))),
    ];
  });
}

/** Type that sets a heading off from the text; plain lines may be anything. */
function styleOf(blocks: readonly Block[], candidate: Candidate): string | null {
  const { level } = blocks[candidate.headingBlock]!;
  if (level > 0) return `h${level}`;
  return candidate.weight === 2 && candidate.runIn === 0 ? 'bold' : null;
}
