// What the gloss line knows while it writes a sentence: what is written, who the subject is, which tense runs.
import type { ReadUnit } from './choose-readings.ts';
import { pastSigns } from './line-words.ts';
import type { WrittenPhrase } from './noun-phrases.ts';
import { lemmaOf } from './unit-kinds.ts';
import type { Agreement, Mood } from './write-verb.ts';

/** A written piece and whether the source has no space before it. */
export interface Piece {
  text: string;
  isGlued: boolean;
}

/** Mood of the verb behind the object of *meminta*, *membiarkan*, *menuduh* (accuse of …), *mendukung* (support in …). */
export type Asked = 'infinitive' | 'bare' | 'of' | 'in' | null;

export interface Clause {
  units: readonly ReadUnit[];
  pieces: Piece[];
  /** Of the telling; quoted speech stands in the present. */
  tellingTense: 'past' | 'present';
  tense: 'past' | 'present';
  /** The last noun phrase that may be the subject of the next verb. */
  subject: WrittenPhrase | null;
  /** No verb has been written since the subject. */
  isOpen: boolean;
  /** Mood that a verb after *dan*, *atau* or a comma goes on in. */
  mood: Mood;
  hadComparative: boolean;
  isQuoted: boolean;
  /** English for -nya, by whom the sentence is about. */
  its: string;
  asked: Asked;
  /** Subject of the main clause, still without a verb while its relative clause is written. */
  waiting: WrittenPhrase | null;
  /** The last piece was a noun phrase, right before this unit. */
  afterNoun: boolean;
}

const startOf = (unit: ReadUnit | undefined) => unit?.tokens[0]?.start ?? -1;
const endOf = (unit: ReadUnit | undefined) => unit?.tokens.at(-1)?.end ?? -2;

/** A sentence is told in the past when a word in it says so; else in the present. */
function tenseOf(units: readonly ReadUnit[]): 'past' | 'present' {
  for (const { reading, number, tokens } of units) {
    if (!reading) continue;
    const surface = tokens[0]?.surface.toLowerCase() ?? '';
    if (pastSigns.has(reading.lemma) || pastSigns.has(reading.root) || pastSigns.has(surface)) return 'past';
    if (number?.kind === 'date' || (number && /^(?:1[0-9]|20[01])\d\d$/.test(number.english))) return 'past';
    if (reading.nameKind === 'day') return 'past';
  }
  return 'present';
}

export function startClause(units: readonly ReadUnit[]): Clause {
  const tellingTense = tenseOf(units);
  return {
    units,
    pieces: [],
    tellingTense,
    tense: tellingTense,
    subject: null,
    isOpen: false,
    mood: 'finite',
    hadComparative: false,
    isQuoted: false,
    its: 'its',
    asked: null,
    waiting: null,
    afterNoun: false,
  };
}

/** Quotation marks change the tense: speech is present while the telling is past. */
export function passSign(clause: Clause, sign: string): void {
  if (sign === '“') clause.tense = 'present';
  else if (sign === '”') clause.tense = clause.tellingTense;
  else if (sign === '"') clause.tense = clause.isQuoted ? clause.tellingTense : 'present';
  else return;
  clause.isQuoted = sign === '"' ? !clause.isQuoted : sign === '“';
}

/** Adds what is written for the unit at `at`. */
export function add(clause: Clause, at: number, text: string): void {
  const { units, pieces } = clause;
  if (text === '') return;
  const { its } = clause;
  pieces.push({
    text: text.replace(/\bone's\b/, its),
    isGlued: at > 0 && endOf(units[at - 1]) === startOf(units[at]),
  });
}

export function agreementOf({ subject, tense }: Clause): Agreement {
  const number =
    subject === null ? 'singular' : subject.text === 'I' ? 'I' : subject.isPlural ? 'plural' : 'singular';
  return { tense, number };
}

const women = /^(?:ibu|perempuan|wanita|istri|putri|ratu|gadis|nenek|bibi|aktris|janda|remaja putri)\b/;

/** Makes a noun phrase or pronoun the subject, and remembers whom -nya points to. */
export function setSubject(clause: Clause, subject: WrittenPhrase): void {
  clause.subject = subject;
  clause.isOpen = true;
  if (subject.text === 'they' || (subject.isPerson && subject.isPlural)) clause.its = 'their';
  else if (subject.isPerson) clause.its = women.test(subject.lemma) ? 'her' : 'his';
  else if (!subject.isPronoun && clause.its === 'its') clause.its = subject.isPlural ? 'their' : 'its';
}

/** Nothing has been said in this clause yet: beginning of the sentence, after a sign or a conjunction. */
export function isClauseStart({ units }: Clause, at: number): boolean {
  const before = units[at - 1];
  return (
    before === undefined ||
    (before.isSign && /^["“(—–-]$/.test(before.tokens[0]?.surface ?? '') && at === 1) ||
    lemmaOf(before) === 'bahwa'
  );
}
