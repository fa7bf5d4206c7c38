// Prepositions of the gloss line, each by what stands around it: than, of or from; on, in or at; by doing.
import type { ReadUnit } from './choose-readings.ts';
import { add, type Clause } from './clause.ts';
import { adverb } from './english-inflection.ts';
import { gerundAfter, infinitiveAfter } from './line-words.ts';
import { isCount, lemmaOf, posOf, wordOf } from './unit-kinds.ts';
import { verbFollows } from './write-predicates.ts';

const timeHeads = new Set(
  'tahun bulan abad musim awal akhir pertengahan masa era dekade periode semester kuartal minggu pekan'.split(
    ' ',
  ),
);

const stations = new Set(
  'tingkat level posisi peringkat rumah kediaman sekolah bandara pelabuhan stasiun kecepatan suhu ketinggian kedalaman usia universitas'.split(
    ' ',
  ),
);

/** *dari*: than after a comparative, of between nouns, else from. */
function fromOrOf(clause: Clause, at: number): string {
  if (clause.hadComparative) return 'than';
  const isDefeat = clause.units.slice(Math.max(0, at - 4), at).some((unit) => /^kalah\b/.test(lemmaOf(unit)));
  if (isDefeat) return 'to';
  const before = posOf(clause.units[at - 1]);
  const after = posOf(clause.units[at + 1]);
  const isPart = (pos: string | undefined) => pos === 'n' || pos === 'det' || pos === 'clf';
  return (isPart(before) || before === 'num') && (isPart(after) || after === 'pron') ? 'of' : 'from';
}

/** *pada*: at a time of day, in a year or month, else on. */
function onInOrAt(clause: Clause, at: number): string {
  const next = clause.units[at + 1];
  const lemma = lemmaOf(next);
  if (/^(?:akhir|awal|puncak)\b/.test(lemma)) return 'at';
  if (lemma === 'pukul' || lemma === 'jam' || next?.number?.kind === 'time') return 'at';
  const isYear = next?.number !== undefined && /^\d{4}$/.test(next.number.english);
  if (next?.number?.kind === 'decade') return 'in the';
  return timeHeads.has(lemma) || next?.reading?.nameKind === 'month' || isYear ? 'in' : 'on';
}

/** *secara luas*: widely; *secara lebih luas*: more widely; null where neither adjective nor adverb follows. */
function manner(clause: Clause, at: number): { text: string; next: number } | null {
  const first = clause.units[at + 1];
  const hasDegree = posOf(first) === 'adv' && posOf(clause.units[at + 2]) === 'adj';
  if (first && posOf(first) === 'adv' && !hasDegree) return { text: wordOf(first), next: at + 2 };
  const adjectiveAt = hasDegree ? at + 2 : at + 1;
  const unit = clause.units[adjectiveAt];
  if (!unit || posOf(unit) !== 'adj') return null;
  const word = wordOf(unit);
  if (word.includes(' ') && !/^(?:in|by|on|at|for|without) /.test(word)) return null;
  const degree = first && hasDegree ? `${wordOf(first)} ` : '';
  return { text: degree + adverb(word), next: adjectiveAt + 1 };
}

/** Writes the preposition at `at`; returns the index after it. */
export function writePreposition(clause: Clause, at: number): number {
  const unit = clause.units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const how = lemma === 'secara' ? manner(clause, at) : null;
  if (how) {
    add(clause, at, how.text);
    return how.next;
  }
  // pada tahun lalu: last year takes no preposition.
  const after = clause.units[at + 1];
  if (lemma === 'pada' && posOf(after) === 'adv' && (after?.tokens.length ?? 0) > 1) return at + 1;
  const isVerb = verbFollows(clause, at);
  if (isVerb && infinitiveAfter.has(lemma)) return at + 1;
  // sebanyak tiga kali: three times.
  const counted = lemmaOf(clause.units[at + 1]).endsWith(' kali') || lemmaOf(clause.units[at + 2]) === 'kali';
  if (lemma === 'sebanyak' && counted) return at + 1;
  let text = wordOf(unit);
  // berkunjung ke: visit takes no preposition.
  if (lemma === 'ke' && /\bvisit(?:s|ed|ing)?$/.test(clause.pieces.at(-1)?.text ?? '')) return at + 1;
  const before = clause.pieces.at(-1)?.text ?? '';
  if (lemma === 'dengan' && /\b(?:close|closer|closest|similar|related|identical|equal)$/.test(before))
    text = 'to';
  else if (lemma === 'dengan' && /\bdifferent$/.test(before)) text = 'from';
  else if (isVerb && gerundAfter.get(lemma)) text = gerundAfter.get(lemma) as string;
  else if (infinitiveAfter.has(lemma)) text = 'for';
  else if (lemma === 'secara' && posOf(after) === 'n') text = 'in terms of';
  else if (lemma === 'dari') text = fromOrOf(clause, at);
  else if (lemma === 'pada') text = onInOrAt(clause, at);
  else if (lemma === 'di' && stations.has(lemmaOf(clause.units[at + 1]))) text = 'at';
  else if (lemma === 'selama' && (isCount(clause.units[at + 1]) || posOf(clause.units[at + 1]) === 'det'))
    text = 'for';
  add(clause, at, text);
  clause.hadComparative = false;
  return at + 1;
}
