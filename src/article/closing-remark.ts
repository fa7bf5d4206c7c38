// Where the last fact ends: a closing paragraph that looks back on the list belongs to no fact.
import type { Paragraph } from './article.ts';
import { cardinalNumber } from './labels.ts';
import { closesList, goesOn } from './list-cues.ts';

/**
 * Sets `fact` to null on closing remarks behind the last fact; other paragraphs are returned as they are.
 * @param noun what the title counts, in lower case; empty when it counts nothing.
 */
export function freeClosingRemark(paragraphs: Paragraph[], factCount: number, noun: string): Paragraph[] {
  if (factCount < 2) return paragraphs;
  const last = factCount - 1;
  const own = paragraphs.flatMap((paragraph, index) => (paragraph.fact === last ? [index] : []));
  // A fact keeps its only text, unless the facts of this list have none.
  const hasTexts = paragraphs.some(({ fact }) => fact !== null && fact !== last);
  const from =
    own.slice(hasTexts ? 1 : 0).find((index) => {
      const { text } = paragraphs[index]!;
      return closesList(text) || asksReader(text) || countsList(text, noun) || namesAll(text, factCount);
    }) ?? extraParagraph(paragraphs, own, factCount);
  if (from === undefined) return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index >= from && paragraph.fact === last ? { ...paragraph, fact: null } : paragraph,
  );
}

/** A short question or call to the reader: "Mana yang jadi favoritmu?" */
const wordToReader =
  /^[^"“]{0,120}\b(?:kamu|anda|kalian|kita|[a-z]{3,}mu|mau menambahkan|tertarik|siap)\b[^"“]{0,60}[?!]$/i;
const asksReader = (text: string): boolean => text.length < 160 && wordToReader.test(text);

const howMany =
  /(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|semua|seluruh|deretan|daftar|sederet|rangkaian)$/i;

/** True for a paragraph whose first words count again what the title counts: "Kalau lebih dari tiga tanda …". */
function countsList(text: string, noun: string): boolean {
  if (noun === '') return false;
  const start = text.slice(0, 120).toLowerCase();
  const at = start.search(new RegExp(`\\s${noun}(?![a-z-])`));
  return at > 0 && howMany.test(start.slice(0, at));
}

/** True for "Kelima pemain itu …" behind five facts; "kedua" is said of every pair. */
function namesAll(text: string, factCount: number): boolean {
  const word = /^(?:dari |selain )?ke([a-z]{3,}|-?\d+)(?:nya)?(?= [a-z])/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || factCount < 3) return false;
  return (cardinalNumber(word) ?? Number(word.replace('-', ''))) === factCount;
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
