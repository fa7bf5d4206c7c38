// The readable English line of a sentence: noun phrases and verb groups in English order. A gloss, not a translation.
import type { ReadUnit } from './choose-readings.ts';
import { gerund, superlative } from './english-inflection.ts';
import { gerundAfter, infinitiveAfter, objectPronouns, pastSigns, speechVerbs } from './line-words.ts';
import { readAdjective, type WrittenPhrase, wordOf, writeNounPhrase } from './noun-phrases.ts';
import { readVerbGroup } from './verb-groups.ts';
import { type Agreement, type Mood, writeVerb } from './write-verb.ts';

/** A written piece and whether the source has no space before it. */
interface Piece {
  text: string;
  isGlued: boolean;
}

interface Clause {
  units: readonly ReadUnit[];
  pieces: Piece[];
  tense: 'past' | 'present';
  /** The last noun phrase that may be the subject of the next verb. */
  subject: WrittenPhrase | null;
  /** No verb has been written since the subject. */
  isOpen: boolean;
  /** Mood that a verb after *dan*, *atau* or a comma goes on in. */
  mood: Mood;
  hadComparative: boolean;
}

const posOf = (unit: ReadUnit | undefined) => unit?.reading?.pos;
const lemmaOf = (unit: ReadUnit | undefined) => unit?.reading?.lemma ?? '';
const startOf = (unit: ReadUnit | undefined) => unit?.tokens[0]?.start ?? -1;
const endOf = (unit: ReadUnit | undefined) => unit?.tokens.at(-1)?.end ?? -2;

function add(clause: Clause, at: number, text: string): void {
  if (text === '') return;
  const { units, pieces } = clause;
  pieces.push({ text, isGlued: at > 0 && endOf(units[at - 1]) === startOf(units[at]) });
}

const agreementOf = ({ subject, tense }: Clause): Agreement => ({
  tense,
  number:
    subject === null ? 'singular' : subject.text === 'I' ? 'I' : subject.isPlural ? 'plural' : 'singular',
});

/** A sentence is told in the past when a word in it says so; else in the present. */
function tenseOf(units: readonly ReadUnit[]): 'past' | 'present' {
  for (const { reading, number, tokens } of units) {
    if (!reading) continue;
    if (
      pastSigns.has(reading.lemma) ||
      pastSigns.has(reading.root) ||
      pastSigns.has(tokens[0]?.surface.toLowerCase() ?? '')
    )
      return 'past';
    if (number?.kind === 'date' || (number && /^(?:1[0-9]|20[01])\d\d$/.test(number.english))) return 'past';
    if (reading.nameKind === 'day') return 'past';
  }
  return 'present';
}

const subjectPronouns: Record<string, { text: string; isPlural: boolean }> = {
  saya: { text: 'I', isPlural: true },
  aku: { text: 'I', isPlural: true },
  gue: { text: 'I', isPlural: true },
  kami: { text: 'we', isPlural: true },
  kita: { text: 'we', isPlural: true },
  kamu: { text: 'you', isPlural: true },
  anda: { text: 'you', isPlural: true },
  kalian: { text: 'you', isPlural: true },
  dia: { text: 'he', isPlural: false },
  ia: { text: 'he', isPlural: false },
  beliau: { text: 'he', isPlural: false },
  mereka: { text: 'they', isPlural: true },
};

function writePronoun(clause: Clause, at: number): number {
  const { units } = clause;
  const unit = units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const before = posOf(units[at - 1]);
  const isObject =
    (before === 'prep' || (before === 'v' && !clause.isOpen)) && objectPronouns[lemma] !== undefined;
  const subject = subjectPronouns[lemma];
  const text = isObject ? (objectPronouns[lemma] as string) : (subject?.text ?? wordOf(unit));
  add(clause, at, text);
  if (!isObject) {
    clause.subject = {
      text,
      next: at + 1,
      isPlural: subject?.isPlural ?? false,
      isPerson: true,
      isClosed: true,
      isPronoun: true,
      lemma,
    };
    clause.isOpen = true;
    clause.mood = 'finite';
  }
  return at + 1;
}

/** The mood that the words before a verb ask for. */
function moodBefore(clause: Clause, at: number): Mood {
  const { units } = clause;
  const before = units[at - 1];
  const lemma = lemmaOf(before);
  const pos = posOf(before);
  if (infinitiveAfter.has(lemma)) return 'infinitive';
  if (pos === 'prep' || (pos === 'conj' && gerundAfter[lemma] && lemma !== 'karena')) return 'gerund';
  if (pos === 'v' || (pos === 'aux' && before !== undefined))
    return /(?: to|^let|^make|^help)$/.test(clause.pieces.at(-1)?.text ?? '') ? 'bare' : 'infinitive';
  if (pos === 'adj' && !clause.isOpen) return 'infinitive';
  if (
    (lemma === 'dan' || lemma === 'atau' || lemma === 'serta' || before?.isSign) &&
    clause.mood !== 'finite'
  )
    return clause.mood === 'infinitive' ? 'bare' : clause.mood;
  return 'finite';
}

function writeVerbs(clause: Clause, at: number): number | null {
  const { units } = clause;
  const group = readVerbGroup(units, at);
  if (!group) return null;
  const verb = units[group.next - 1] as ReadUnit;
  const form = verb.reading?.form ?? {};
  const surface = verb.tokens[0]?.surface.toLowerCase() ?? '';
  const after = units[group.next];
  // ujar Budi / katanya: the speaker follows.
  if (
    speechVerbs.has(verb.reading?.root ?? '') &&
    (surface === verb.reading?.root || surface === `${verb.reading?.root}nya`)
  ) {
    const said = writeVerb(group, { tense: 'past', number: 'singular' }, 'finite');
    add(clause, at, form.clitic === 'nya' || surface.endsWith('nya') ? `he ${said}` : said);
    clause.isOpen = false;
    clause.mood = 'finite';
    return group.next;
  }
  // meningkatnya harga: a verb with -nya before its subject is a noun.
  if (form.clitic === 'nya' && !form.passive && group.isAlone && posOf(after) === 'n') {
    add(clause, at, `the ${gerund(group.base)} of`);
    return group.next;
  }
  const mood = moodBefore(clause, at);
  const isRelative = lemmaOf(units[at - 1]) === 'yang';
  let text: string;
  if (isRelative && group.passive && group.isAlone && clause.pieces.length > 1) {
    clause.pieces.pop();
    text = writeVerb(group, agreementOf(clause), 'participle').replace(/^been /, '');
  } else text = writeVerb(group, agreementOf(clause), mood);
  if (group.isExistence) {
    const isSubjectless = !clause.isOpen;
    const agreement: Agreement = {
      tense: clause.tense,
      number:
        isSubjectless && writeNounPhrase(units, group.next, units.length)?.isPlural
          ? 'plural'
          : agreementOf(clause).number,
    };
    text = `${isSubjectless && mood === 'finite' ? 'there ' : ''}${writeVerb(group, agreement, mood)}`;
  }
  const object = form.clitic ? objectPronouns[form.clitic] : undefined;
  add(
    clause,
    at,
    object && !form.passive
      ? `${text} ${object}`
      : form.clitic === 'nya' && form.passive
        ? `${text} by him`
        : text,
  );
  clause.isOpen = false;
  clause.mood = mood;
  return group.next;
}

/** An adjective as predicate gets its "is"; in front of a noun it has been written with it. */
function writeAdjective(clause: Clause, at: number): number | null {
  const adjective = readAdjective(clause.units, at);
  if (!adjective) return null;
  const before = clause.units[at - 1];
  const isPredicate =
    clause.isOpen && clause.subject !== null && posOf(before) !== 'prep' && posOf(before) !== 'v';
  const isAfterYang = lemmaOf(before) === 'yang';
  const be =
    isPredicate || isAfterYang
      ? `${writeVerb({ base: 'be', adverbs: [] }, agreementOf(clause), 'finite')} `
      : '';
  add(clause, at, be + adjective.text);
  if (be) clause.isOpen = false;
  if (adjective.isComparative) clause.hadComparative = true;
  return adjective.next;
}

const timeHeads = new Set([
  'tahun',
  'bulan',
  'abad',
  'musim',
  'awal',
  'akhir',
  'pertengahan',
  'masa',
  'era',
  'dekade',
  'periode',
  'semester',
  'kuartal',
  'minggu',
  'pekan',
]);

function writePreposition(clause: Clause, at: number): number {
  const { units } = clause;
  const unit = units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const next = units[at + 1];
  const follows = posOf(next);
  const isVerb = follows === 'v' && !units[at + 1]?.reading?.form.clitic;
  let text = wordOf(unit);
  if (isVerb && infinitiveAfter.has(lemma)) return at + 1;
  if (isVerb && gerundAfter[lemma]) text = gerundAfter[lemma] as string;
  else if (infinitiveAfter.has(lemma)) text = 'for';
  else if (lemma === 'dari') {
    const before = posOf(units[at - 1]);
    if (clause.hadComparative) text = 'than';
    else if (
      (before === 'n' || before === 'det' || before === 'num' || before === 'clf') &&
      (follows === 'n' || follows === 'pron' || follows === 'det' || follows === 'clf')
    )
      text = 'of';
  } else if (lemma === 'pada') {
    const number = next?.number?.kind;
    if (next?.reading?.lemma === 'pukul' || next?.reading?.lemma === 'jam' || number === 'time') text = 'at';
    else if (
      timeHeads.has(lemmaOf(next)) ||
      next?.reading?.nameKind === 'month' ||
      (next?.number && /^\d{4}$/.test(next.number.english))
    )
      text = 'in';
  }
  add(clause, at, text);
  clause.hadComparative = false;
  return at + 1;
}

function writeConjunction(clause: Clause, at: number): number {
  const { units } = clause;
  const unit = units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const isVerb = posOf(units[at + 1]) === 'v';
  if (lemma === 'yang') {
    add(clause, at, clause.subject?.isPerson ? 'who' : 'that');
    clause.isOpen = false;
    clause.mood = 'finite';
    return at + 1;
  }
  add(
    clause,
    at,
    isVerb && gerundAfter[lemma] && lemma !== 'karena' ? (gerundAfter[lemma] as string) : wordOf(unit),
  );
  if (lemma !== 'dan' && lemma !== 'atau' && lemma !== 'serta') {
    clause.subject = null;
    clause.isOpen = false;
    clause.mood = 'finite';
  }
  return at + 1;
}

function writeNoun(clause: Clause, at: number): number | null {
  const { units } = clause;
  const phrase = writeNounPhrase(units, at, units.length);
  if (!phrase) return null;
  add(clause, at, phrase.text);
  const before = units[at - 1];
  const isAfterPreposition = posOf(before) === 'prep';
  const isList = lemmaOf(before) === 'dan' && clause.isOpen;
  if (!isAfterPreposition) {
    clause.subject = isList ? { ...phrase, isPlural: true } : phrase;
    clause.isOpen = posOf(before) !== 'v';
  } else if (lemmaOf(units[phrase.next]) === 'yang') {
    clause.subject = phrase;
  }
  if (!before?.isSign && lemmaOf(before) !== 'dan' && lemmaOf(before) !== 'atau')
    clause.mood = posOf(before) === 'v' ? clause.mood : 'finite';
  return phrase.next;
}

function writeUnit(clause: Clause, at: number): number {
  const unit = clause.units[at] as ReadUnit;
  if (unit.isSign) {
    add(clause, at, unit.tokens[0]?.surface ?? '');
    return at + 1;
  }
  switch (posOf(unit)) {
    case 'prep':
      return writePreposition(clause, at);
    case 'conj':
      return writeConjunction(clause, at);
    case 'pron':
      if (lemmaOf(unit) !== 'lainnya') return writePronoun(clause, at);
      break;
    case 'v':
    case 'aux':
    case 'adv': {
      const next = writeVerbs(clause, at) ?? writeAdjective(clause, at);
      if (next !== null) return next;
      break;
    }
    case 'adj': {
      const next = writeAdjective(clause, at);
      if (next !== null) return next;
      break;
    }
    default: {
      const next = writeNoun(clause, at);
      if (next !== null) return next;
    }
  }
  add(clause, at, unit.reading?.form.superlative ? superlative(unit.reading.glosses[0] ?? '') : wordOf(unit));
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
  const clause: Clause = {
    units,
    pieces: [],
    tense: tenseOf(units),
    subject: null,
    isOpen: false,
    mood: 'finite',
    hadComparative: false,
  };
  for (let at = 0; at < units.length; ) at = writeUnit(clause, at);
  return join(clause.pieces);
}
