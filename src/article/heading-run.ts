// Lists without numbers: short lines, bold lines or headings in a run, each with its text below.
import type { Block } from './article-page.ts';
import { closesList, introduces } from './list-cues.ts';
import type { CountPromise } from './promised-count.ts';

export interface HeadingRun {
  /** Indices of the heading blocks. */
  blocks: number[];
  score: number;
}

const longestHeading = 90;
const longestBoldHeading = 140;
const shortestBody = 50;
const shortestLooseBody = 20;
const longestTitle = 110;
const accepted = 4;

/**
 * The best run of headings that no number counts, or null. Linear in the number of blocks.
 * Short texts and headings like rows count only where the run then is as long as the title promises.
 */
export function findHeadingRun(blocks: readonly Block[], promised: CountPromise): HeadingRun | null {
  const run = bestRun(blocks, promised, false);
  const { count } = promised;
  if (count === null || run?.blocks.length === count) return run;
  const loose = bestRun(blocks, promised, true);
  return loose?.blocks.length === count ? loose : run;
}

function bestRun(blocks: readonly Block[], promised: CountPromise, isLoose: boolean): HeadingRun | null {
  const groups = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    const style = headingStyle(blocks, block, index, isLoose);
    if (!style) return;
    const group = groups.get(style);
    if (group) group.push(index);
    else groups.set(style, [index]);
  });
  let best: HeadingRun | null = null;
  for (const [style, group] of groups) {
    const own = group.length === promised.count ? group : afterIntroduction(blocks, group);
    const items = withoutSections(blocks, own, promised);
    const run = judge(blocks, items, promised, style, isLoose);
    if (run && (best === null || run.score > best.score)) best = run;
  }
  return best;
}

/** "h2" … "h6", "bold", "plain", "item" (an unordered list's first line), or null for running text. */
export function headingStyle(
  blocks: readonly Block[],
  block: Block,
  index: number,
  isLoose = false,
): string | null {
  const { text, level, place } = block;
  if (block.table || index === 0) return null;
  const isBold = block.boldUntil >= text.length - 2;
  if (!isBold && opensRunIn(block)) return 'run-in';
  if (text.length > (level > 0 || isBold ? longestBoldHeading : longestHeading)) return null;
  if (!/[A-Za-zÀ-ÿ]/.test(text) || closesList(text) || (isRow(text) && !isLoose)) return null;
  if (level > 0) return `h${level}`;
  if (/[,;]$/.test(text)) return null;
  if (openingBullet(text) > 0)
    return !/[.,:;]$/.test(text) && followedByText(blocks, index, isLoose) ? 'bullet' : null;
  if (isBold) return /:$/.test(text) && introduces(text) ? null : 'bold';
  if (place && !place.ordered) return place.first && followedByText(blocks, index, isLoose) ? 'item' : null;
  // A short saying in quotation marks may be an item; a sentence somebody speaks is none.
  const isQuoted = /^["“][^."“”,!?]{3,60}["”]$/.test(text);
  if (!isQuoted && (/[.:"”…]$/.test(text) || /^["“‘'([a-zß-ÿ@*•-]/.test(text))) return null;
  if (introduces(text)) return null;
  const isLast = index === blocks.length - 1;
  return text.split(' ').length <= 12 && (isLast || followedByText(blocks, index, isLoose)) ? 'plain' : null;
}

/** "<b>Bubuk kopi.</b> Taburkan …": a bold heading with its text in the same line. */
const opensRunIn = ({ text, boldUntil, level }: Block): boolean =>
  level === 0 &&
  boldUntil >= 3 &&
  boldUntil <= longestHeading &&
  text.length - boldUntil >= shortestBody &&
  /^[^.:]+[.:]\s*$/.test(text.slice(0, boldUntil + 1)) &&
  /[.!?"”)]$/.test(text);

/** Length of a bullet printed before a heading ("• Teh hijau", "- Jaga jarak"), in UTF-16 code units. */
export const openingBullet = (text: string): number => /^(?:[•*#·»–—-]\s*)?/.exec(text)![0].length;

/** Sections of match reports, product pages and interviews: headings, but of no list. */
const sectionTitle =
  /^(?:babak (?:pertama|kedua|tambahan)|susunan pemain|line[\s-]?up|starting|perkiraan|prakiraan|statistik|head to head|pelatih|wasit|manajer|hasil|klasemen|skor|jadwal|data dan fakta|penulis|editor|reporter|foto|sumber|tim|grup|pool|rekor pertemuan|lima (?:laga|pertandingan) terakhir|5 (?:laga|pertandingan) terakhir|kesimpulan|penutup|pembukaan|pendahuluan|spesifikasi|harga)\b/i;
const row = /:\s*\S+.*\d|\d\s?[-–:]\s?\d|\bvs\.?\b|^\d{1,2}[/.]\d|https?:|www\.|^(?:plus|minus)$/i;
// What stands in brackets explains a name: "Luis Garcia (Liverpool vs Chelsea 2005)".
const isRow = (text: string): boolean => row.test(text.replace(/\s*\([^)]*\)/g, ''));

function followedByText(blocks: readonly Block[], index: number, isLoose: boolean): boolean {
  for (let next = index + 1; next < Math.min(blocks.length, index + 3); next++) {
    if (isBody(blocks[next]!, isLoose)) return true;
  }
  return false;
}

/** Running text: long enough, with words in lower case, and ended like a sentence unless it is longer than any title. */
export const isBody = (block: Block, isLoose = false): boolean =>
  block.text.length >= (isLoose ? shortestLooseBody : shortestBody) &&
  !block.table &&
  /[a-zß-ÿ]{2,} [a-zß-ÿ]{2,}/.test(block.text) &&
  (block.text.length >= longestTitle || /[.!?:"”)\]…]$/.test(block.text));

/** Short lines before the sentence that introduces the list are no items of it. */
function afterIntroduction(blocks: readonly Block[], group: number[]): number[] {
  for (let index = 0; index < Math.min(group.length, 4); index++) {
    const at = group[index]!;
    if (introduces(blocks[at - 1]?.text ?? '') === 'list' && group.length - index >= 2)
      return group.slice(index);
  }
  return group;
}

/** Takes the titles of sections off both ends: "Harga" among the items is one of them, and so is one that completes the promised count. */
function withoutSections(blocks: readonly Block[], group: number[], promised: CountPromise): number[] {
  const isItem = (at: number) => !sectionTitle.test(blocks[at]!.text);
  const items = group.filter(isItem);
  if (items.length < 2 || items.length * 2 <= group.length) return items;
  if (promised.count === group.length) return group;
  return group.slice(group.findIndex(isItem), group.findLastIndex(isItem) + 1);
}

function judge(
  blocks: readonly Block[],
  group: number[],
  promised: CountPromise,
  style: string,
  isLoose: boolean,
): HeadingRun | null {
  if (group.length < 2 || promised.strength === 0) return null;
  const first = group[0]!;
  const gaps = group.map((at, index) => (group[index + 1] ?? blocks.length) - at - 1);
  const inner = gaps.slice(0, -1);
  const bodies =
    style === 'run-in' ? group.length : group.filter((at) => followedByText(blocks, at, isLoose)).length;
  // The last heading of a page that was cut may have lost its text; no other may.
  if (bodies < group.length - 1 || bodies < 2) return null;
  const before = [blocks[first - 1], blocks[first - 2]].map((block) =>
    block ? introduces(block.text) : null,
  );
  if (before[0] === 'table') return null;
  const isAgreed = promised.count === group.length;
  const meanGap = inner.reduce((sum, gap) => sum + gap, 0) / inner.length;
  const questions = group.filter((at) => /\?$/.test(blocks[at]!.text)).length;
  if (questions > group.length * 0.6 && !isAgreed && !promised.enumerates) return null;
  let score = 0;
  if (before[0] === 'list') score += 3;
  else if (before[1] === 'list') score += 1.5;
  if (promised.strength === 2) score += 1.5;
  else if (promised.strength === 1 && promised.hinted) score += 1;
  if (promised.enumerates) score += 1;
  if (isAgreed) score += 3;
  else if (promised.count !== null) {
    // Titles often promise more than the page holds, seldom less.
    const short = promised.count - group.length;
    score -= short > 0 ? Math.min(2, short * 0.4) : Math.min(3, -short * 0.75);
  }
  score += Math.min(group.length - 2, 3) * 0.5;
  if (meanGap <= 2.5) score += 1;
  else if (meanGap > 4) score -= 2;
  if (style !== 'plain') score += 0.5;
  const texts = group.map((at) => blocks[at]!.text);
  if (isAlike(texts) || texts.every((text) => text.split(' ').length <= 4)) score += 1;
  if (
    group.length >= 4 &&
    first <= 5 &&
    inner.every((gap) => gap >= 1 && gap <= 4) &&
    (promised.hinted || meanGap <= 2)
  )
    score += 1.5;
  // The sections of ordinary news: several paragraphs each, and nothing says that they are items.
  const isToldOf = isAgreed || promised.enumerates || before.includes('list');
  // "2 Pesawat Tabrakan …" above two sections: so small a number agrees by chance.
  const isHinted = promised.enumerates || before.includes('list') || (promised.hinted && group.length > 2);
  if (group.length <= 3 && !isHinted) return null;
  if (!isToldOf && (group.length < 4 || meanGap > 1.5) && !isAlike(texts)) return null;
  if (group.length < 4 && !isAgreed && !promised.enumerates && !before.includes('list')) score -= 1;
  if (first > 6 && before[0] !== 'list') score -= 1.5;
  return score >= accepted ? { blocks: group, score } : null;
}

/** Items of one list are built alike: the same first word or the same verb form. */
function isAlike(texts: string[]): boolean {
  const most = texts.length * 0.75;
  const count = (test: (text: string) => boolean) => texts.filter(test).length;
  const firstWord = texts[0]!.split(' ')[0]!.toLowerCase();
  return (
    count((text) => text.toLowerCase().startsWith(`${firstWord} `)) >= most ||
    count((text) => /^(?:me|mem|men|meng|meny)[a-zß-ÿ]{3,}/i.test(text)) >= most ||
    count((text) =>
      /^(?:jangan|hindari|gunakan|pilih|buat|cari|simpan|matikan|perhatikan|cek|pastikan|lakukan|kurangi|perbanyak|konsumsi|minum|makan|tidur|olahraga|hentikan|rajin|tidak|kurang|terlalu|sering)\b/i.test(
        text,
      ),
    ) >= most
  );
}
