// Where the last fact ends: a closing paragraph that looks back on the list belongs to no fact.
import type { Paragraph } from './article.ts';
import { closesList, goesOn } from './list-cues.ts';

/** Sets `fact` to null on closing remarks behind the last fact; other paragraphs are returned as they are. */
export function freeClosingRemark(paragraphs: Paragraph[], factCount: number): Paragraph[] {
  if (factCount < 2) return paragraphs;
  const last = factCount - 1;
  const own = paragraphs.flatMap((paragraph, index) => (paragraph.fact === last ? [index] : []));
  const from =
    own.slice(1).find((index) => closesList(paragraphs[index]!.text)) ??
    extraParagraph(paragraphs, own, factCount);
  if (from === undefined) return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index >= from && paragraph.fact === last ? { ...paragraph, fact: null } : paragraph,
  );
}

/** When every other fact has one paragraph and the last has two, the second closes the article, unless it goes on with the first. */
function extraParagraph(paragraphs: Paragraph[], own: number[], factCount: number): number | undefined {
  if (own.length !== 2 || factCount < 4) return undefined;
  const lengths = new Array<number>(factCount).fill(0);
  for (const { fact } of paragraphs) if (fact !== null) lengths[fact] = lengths[fact]! + 1;
  const isRegular = lengths.slice(0, -1).every((length) => length === 1);
  const extra = own[1]!;
  return isRegular && !goesOn(paragraphs[extra]!.text) ? extra : undefined;
}
