// Is a numbered run a list of facts, or a table, a result, a statement, a law? Decided on the whole run.
import type { Block } from './article-page.ts';
import { isBody } from './heading-run.ts';
import { introduces } from './list-cues.ts';
import type { Candidate } from './number-candidates.ts';
import type { CountPromise } from './promised-count.ts';
import { splitByCapitals } from './split-run-in.ts';

const accepted = 5.5;

/** Rows of tables and results: times, scores, points, ages, prices, nations in brackets. */
const rowLike =
  /\d\s?[-–:.,']\s?\d{2}|\d\s?[-–]\s?\d\b|\bvs\.?\b|\(\d{1,3}(?:\s?(?:tahun|th|thn|poin|pts|suara|medali|gol|kali))?\)|\b\d+\s?(?:poin|pts|suara|medali|gol|kursi|persen|%|detik|laga|lap)\b|\bRp\.?\s?\d|\b[A-Z]{3}\)|(?:\s[-–|:]\s?\d[\d.,]*)$/;

/** How the points of a statement open. */
const demand =
  /^(?:men(?:desak|untut|olak|dukung|yatakan|yerukan|gecam|yesalkan|gutuk|gimbau|ghimbau|dorong|gajak|egaskan)|me(?:minta|merintahkan|ngimbau|mohon|nginstruksikan)|agar|bahwa|setiap orang|barang siapa|pemerintah (?:harus|wajib)|segera)\b/i;

/** "Pertama, kata Anies, soal air …": news of what somebody said. */
const said = /^(?:kata|ujar|tutur|ungkap|jelas|lanjut|sebut)(?:nya)?\b/;

/** @returns null when the run is the article's list, else why it is not. */
export function judgeRun(
  blocks: readonly Block[],
  run: readonly Candidate[],
  promised: CountPromise,
  isPart: boolean,
): string | null {
  if (run.length < 2) return 'no run of numbers';
  const share = (test: (candidate: Candidate, index: number) => boolean) =>
    run.filter(test).length / run.length;
  const bodies = share((candidate, index) => hasOwnText(blocks, candidate, run[index + 1]));
  const prominent = share((candidate) => candidate.weight >= 2);
  const short = share((candidate) => candidate.weight >= 1 || candidate.runIn > 0);
  const rows = share((candidate) => rowLike.test(headingOf(blocks, candidate)));
  const agrees = agreement(run, promised, isPart);
  const before = introductions(blocks, run[0]!);
  const questions = share((candidate) => headingOf(blocks, candidate).endsWith('?'));
  if (questions > 0.6 && !agrees && !promised.hinted) return 'questions of an interview';
  if (run.some((candidate) => said.test(headingOf(blocks, candidate)))) return 'points of a speech';
  if (short < 0.5) {
    const headed = share((candidate) => runsOn(blocks, candidate));
    const isList =
      (agrees && promised.strength === 2) ||
      (before[0] === 'list' && promised.strength > 0) ||
      (promised.hinted && promised.strength > 0 && headed > 0.7);
    const demands = share((candidate) => demand.test(headingOf(blocks, candidate)));
    if (!isList || before[0] === 'table' || run.length < 3 || demands > 0.5)
      return 'numbered paragraphs, not items';
  }
  if (promised.strength === 0 && (bodies < 0.6 || !agrees))
    return 'the title is that of a table or a statement';
  if (bodies < 0.4 && (before[0] === 'table' || rows > 0.4)) return 'rows of a table';
  const isToldOf = agrees || promised.enumerates;
  if (bodies < 0.4 && !agrees && (promised.count !== null || !promised.enumerates))
    return 'points without a text of their own';
  if (run.length === 2 && !isToldOf && !isPart) return 'two numbered lines';
  let score = 3 * bodies + 1.5 * prominent + short - 2 * rows;
  if (agrees) score += 3;
  score += 0.75 * promised.strength + (promised.hinted ? 0.5 : 0);
  if (before.includes('list')) score += 1.5;
  if (run.some((candidate) => candidate.label.n === 1)) score += 1;
  score += 0.3 * Math.min(run.length, 5);
  return score >= accepted ? null : 'numbered lines that are no list of facts';
}

/** What the two blocks before the run say; of a run whose first numbers are lost, what any of the first blocks say. */
function introductions(blocks: readonly Block[], first: Candidate): ('list' | 'table' | null)[] {
  const reach = first.label.n > 1 ? Math.min(first.block, 12) : 2;
  return Array.from({ length: reach }, (_, index) => introduces(blocks[first.block - 1 - index]?.text ?? ''));
}

/** "1. Judul Kecil Teks …": capitals tell a heading of two words or more from the text that runs on. */
function runsOn(blocks: readonly Block[], candidate: Candidate): boolean {
  const { text } = blocks[candidate.headingBlock]!;
  const split = text.length - candidate.start > 120 ? splitByCapitals(text, candidate.start) : null;
  return split !== null && /[A-ZÀ-Þ]\S*\s(?:.*\s)?[A-ZÀ-Þ]/.test(text.slice(candidate.start, split.heading));
}

const headingOf = (blocks: readonly Block[], candidate: Candidate) =>
  blocks[candidate.headingBlock]!.text.slice(candidate.start, candidate.end);

function agreement(run: readonly Candidate[], promised: CountPromise, isPart: boolean): boolean {
  const { count } = promised;
  if (count === null) return false;
  const largest = Math.max(...run.map((candidate) => candidate.label.n));
  return run.length === count || largest === count || (isPart && largest <= count);
}

/** Whether sentences of its own follow the heading before the next one. */
function hasOwnText(blocks: readonly Block[], candidate: Candidate, next: Candidate | undefined): boolean {
  // A long item is its own text.
  if (candidate.runIn > 40 || (candidate.weight === 0 && candidate.end - candidate.start > 120)) return true;
  const end = Math.min(next?.block ?? blocks.length, candidate.headingBlock + 4);
  for (let index = candidate.headingBlock + 1; index < end; index++) if (isBody(blocks[index]!)) return true;
  return false;
}
