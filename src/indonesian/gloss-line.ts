// The readable English line of a sentence: noun phrases and verb groups in English order. A gloss, not a translation.
import type { ReadUnit } from './choose-readings.ts';
import { add, agreementOf, type Clause, type Piece, passSign, setSubject, startClause } from './clause.ts';
import { isAgent, mayAct } from './find-agent.ts';
import { containers, gerundAfter, leadingAdjectives, partNouns, wholeGroups } from './line-words.ts';
import { writeNounPhrase } from './noun-phrases.ts';
import { cliticOf, isCount, isNoun, lemmaOf, posOf, wordOf } from './unit-kinds.ts';
import { verbFollows, writeAdjective, writeVerbs } from './write-predicates.ts';
import { writePreposition } from './write-preposition.ts';
import { writePronoun } from './write-pronoun.ts';
import { writeVerb } from './write-verb.ts';

const becauses = new Set(['karena', 'lantaran', 'sebab']);

/** Whether a noun phrase is all that the clause from `at` on has. */
function endsAfterNoun({ units }: Clause, at: number): boolean {
  const phrase = writeNounPhrase(units, at);
  if (!phrase) return false;
  const after = units[phrase.next];
  return !after || after.isSign || posOf(after) === 'conj';
}

function writeConjunction(clause: Clause, at: number): number {
  const { units } = clause;
  const unit = units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  if (lemma === 'yang') {
    // pasangan yang pernikahannya …: whose wedding
    const next = units[at + 1];
    if (isNoun(next) && cliticOf(next) === 'nya') {
      const owned = writeNounPhrase(units, at + 1, 'whose');
      if (owned) {
        if (clause.isOpen) clause.waiting = clause.subject;
        add(clause, at, owned.text);
        setSubject(clause, owned);
        return owned.next;
      }
    }
    if (clause.isOpen) clause.waiting = clause.subject;
    add(clause, at, clause.subject?.isPerson ? 'who' : 'that');
    clause.isOpen = false;
    clause.mood = 'finite';
    return at + 1;
  }
  if (becauses.has(lemma) && endsAfterNoun(clause, at + 1)) {
    add(clause, at, 'because of');
    return at + 1;
  }
  add(
    clause,
    at,
    verbFollows(clause, at) && gerundAfter.get(lemma) && lemma !== 'karena'
      ? (gerundAfter.get(lemma) as string)
      : wordOf(unit),
  );
  clause.asked = null;
  if (lemma !== 'dan' && lemma !== 'atau' && lemma !== 'serta') {
    clause.waiting = null;
    clause.subject = null;
    clause.isOpen = false;
    clause.mood = 'finite';
  }
  return at + 1;
}

/** What English puts between two noun phrases that Indonesian sets side by side. */
function linkBetween(clause: Clause, at: number, date: 'day' | 'year' | 'time' | null): string {
  if (!clause.afterNoun) return '';
  if (partNouns.has(lemmaOf(clause.units[at - 1]))) return 'of ';
  if (date !== null) return date === 'day' ? 'on ' : date === 'year' ? 'in ' : 'at ';
  const unit = clause.units[at];
  const isMany = /^(?:para|seluruh|semua|sejumlah|beberapa|berbagai|setiap)$/.test(lemmaOf(unit));
  if (isMany && isNoun(clause.units[at - 1])) return 'of ';
  const holds = containers.has(lemmaOf(clause.units[at - 1])) || wholeGroups.get(lemmaOf(unit)) !== undefined;
  return holds || (isCount(unit) && isNoun(clause.units[at + 1])) ? 'of ' : '';
}

function writeNoun(clause: Clause, at: number): number | null {
  const { units } = clause;
  const phrase = writeNounPhrase(units, at, clause.its);
  if (!phrase) return null;
  const before = units[at - 1];
  const pos = posOf(before);
  // melakukan pelanggaran + hak cipta: commit a violation of copyright.
  const isSplit =
    pos === 'v' &&
    (before?.tokens.length ?? 0) > 1 &&
    / (?:a|an|the) \S+$/.test(clause.pieces.at(-1)?.text ?? '');
  const isBy = phrase.date === null && isAgent(clause, at) && mayAct(clause, at, phrase);
  add(clause, at, (isBy ? 'by ' : isSplit ? 'of ' : linkBetween(clause, at, phrase.date)) + phrase.text);
  const isList = /^(?:dan|maupun|serta)$/.test(lemmaOf(before)) && clause.isOpen;
  if ((pos !== 'prep' || lemmaOf(before) === 'sebanyak') && phrase.date === null) {
    setSubject(clause, isList ? { ...phrase, isPlural: true } : phrase);
    clause.isOpen = pos !== 'v';
  } else if (lemmaOf(units[phrase.next]) === 'yang') clause.subject = phrase;
  if (pos !== 'v' && !before?.isSign && lemmaOf(before) !== 'dan' && lemmaOf(before) !== 'atau')
    clause.mood = 'finite';
  clause.afterNoun = true;
  return phrase.next;
}

const isDemonstrative = (unit: ReadUnit) => /^(?:ini|itu|begini)$/.test(lemmaOf(unit));

/** *Berikut 5 manfaat …* at the beginning, with a noun. */
const isOpening = (clause: Clause, at: number) =>
  (at === 0 || clause.units[at - 1]?.isSign === true) &&
  (isCount(clause.units[at + 1]) || isNoun(clause.units[at + 1]));

/** *Ini kata kapolres*: here is what the police chief says. */
function writeSaying(clause: Clause, at: number): number {
  const speaker = writeNounPhrase(clause.units, at + 2);
  add(clause, at, `here is what ${speaker ? `${speaker.text} says` : 'is said'}`);
  return speaker?.next ?? at + 2;
}

/** *Ini 5 manfaat …*: here are; *Ini alasan …*: this is. */
function presentation({ units }: Clause, at: number): string {
  const follows = writeNounPhrase(units, at + 1);
  const isThis = lemmaOf(units[at]) !== 'itu';
  if (follows?.isPlural) return isThis ? 'here are' : 'those are';
  return isThis ? 'this is' : 'that is';
}

function writeUnit(clause: Clause, at: number): number {
  const unit = clause.units[at] as ReadUnit;
  const wasAfterNoun = clause.afterNoun;
  clause.afterNoun = false;
  // kapal milik Inggris: belonging to.
  if (lemmaOf(unit) === 'milik') {
    add(clause, at, 'belonging to');
    return at + 1;
  }
  if (unit.isSign) {
    const sign = unit.tokens[0]?.surface ?? '';
    add(clause, at, sign);
    passSign(clause, sign);
    clause.asked = null;
    return at + 1;
  }
  let next: number | null = null;
  switch (posOf(unit)) {
    case 'prep':
      if (lemmaOf(unit) === 'berikut' && isOpening(clause, at)) {
        add(clause, at, presentation(clause, at));
        return at + 1;
      }
      return writePreposition(clause, at);
    case 'conj':
      return writeConjunction(clause, at);
    case 'det':
      if (isDemonstrative(unit) && !wasAfterNoun && lemmaOf(clause.units[at + 1]) === 'kata')
        return writeSaying(clause, at);
      // Ini, itu without a noun stand for the thing itself.
      if (isDemonstrative(unit) && !isNoun(clause.units[at + 1]) && !isCount(clause.units[at + 1]))
        return writePronoun(clause, at, wasAfterNoun);
      if (isDemonstrative(unit) && !wasAfterNoun) {
        add(clause, at, presentation(clause, at));
        return at + 1;
      }
      clause.afterNoun = wasAfterNoun;
      next = writeNoun(clause, at);
      if (next === null) clause.afterNoun = false;
      break;
    case 'pron':
      if (lemmaOf(unit) !== 'lainnya') return writePronoun(clause, at, wasAfterNoun);
      break;
    case 'v':
    case 'aux':
    case 'adv':
      next = writeVerbs(clause, at) ?? writeAdjective(clause, at);
      break;
    case 'adj':
      if (lemmaOf(unit) === 'berikut' && isOpening(clause, at)) {
        add(clause, at, presentation(clause, at));
        return at + 1;
      }
      next =
        leadingAdjectives.has(lemmaOf(unit)) && isNoun(clause.units[at + 1])
          ? writeNoun(clause, at)
          : writeAdjective(clause, at);
      break;
    default:
      clause.afterNoun = wasAfterNoun;
      next = writeNoun(clause, at);
      if (next === null) clause.afterNoun = false;
  }
  if (next !== null) return next;
  // Ini bukan masalah: this is not a problem.
  const isDenial = lemmaOf(unit) === 'bukan' && clause.isOpen && clause.subject !== null;
  if (isDenial) clause.isOpen = false;
  add(
    clause,
    at,
    isDenial
      ? writeVerb({ base: 'be', negation: 'not', adverbs: [] }, agreementOf(clause), 'finite')
      : wordOf(unit),
  );
  return at + 1;
}

/** Puts the pieces together: spaces as in the source, a capital at the beginning. */
function join(pieces: Piece[]): string {
  let line = '';
  for (const { text, isGlued } of pieces) line += line === '' || isGlued ? text : ` ${text}`;
  return line.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Writes the gloss line of one sentence. */
export function writeGlossLine(units: readonly ReadUnit[]): string {
  const clause = startClause(units);
  for (let at = 0; at < units.length; ) at = writeUnit(clause, at);
  return join(clause.pieces);
}
