// The readable English line of a sentence: noun phrases and verb groups in English order. A gloss, not a translation.
import type { ReadUnit } from './choose-readings.ts';
import { add, agreementOf, type Clause, type Piece, passSign, setSubject, startClause } from './clause.ts';
import {
  containers,
  gerundAfter,
  infinitiveAfter,
  leadingAdjectives,
  objectPronouns,
  wholeGroups,
} from './line-words.ts';
import { writeNounPhrase } from './noun-phrases.ts';
import { cliticOf, isCount, isNoun, lemmaOf, posOf, wordOf } from './unit-kinds.ts';
import { verbFollows, writeAdjective, writeVerbs } from './write-predicates.ts';
import { writeVerb } from './write-verb.ts';

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
  ini: { text: 'this', isPlural: false },
  itu: { text: 'that', isPlural: false },
  keduanya: { text: 'both', isPlural: true },
  semuanya: { text: 'all of them', isPlural: true },
};

/** Whoever stands right behind a passive does it: *dijaga polisi*, *dilansir Reuters*. */
function isAgent({ units }: Clause, at: number): boolean {
  const before = units[at - 1]?.reading;
  if (before?.pos !== 'v') return false;
  const isListed = before.glosses[0]?.startsWith('be ') === true && before.lemma.startsWith('di');
  return isListed || (before.form.passive === true && before.layers[0]?.id === 'di-');
}

function writePronoun(clause: Clause, at: number, wasAfterNoun: boolean): number {
  const unit = clause.units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const before = posOf(clause.units[at - 1]);
  const object = objectPronouns[lemma];
  if (object && isAgent(clause, at)) {
    add(clause, at, `by ${object}`);
    return at + 1;
  }
  if (object && (before === 'prep' || (before === 'v' && !clause.isOpen))) {
    add(clause, at, object);
    return at + 1;
  }
  // pengaturan hal tersebut: the arrangement of this.
  if (wasAfterNoun && lemma.startsWith('hal ')) {
    add(clause, at, `of ${wordOf(unit)}`);
    return at + 1;
  }
  // Siapa sosok itu: who is the figure.
  if (lemma === 'siapa' && isNoun(clause.units[at + 1])) {
    add(clause, at, 'who is');
    return at + 1;
  }
  const { text, isPlural } = subjectPronouns[lemma] ?? { text: wordOf(unit), isPlural: false };
  add(clause, at, text);
  const isPerson = subjectPronouns[lemma] !== undefined && lemma !== 'ini' && lemma !== 'itu';
  setSubject(clause, {
    text,
    next: at + 1,
    isPlural,
    isPerson,
    isClosed: true,
    isPronoun: true,
    date: null,
    lemma,
  });
  clause.mood = 'finite';
  return at + 1;
}

const timeHeads = new Set(
  'tahun bulan abad musim awal akhir pertengahan masa era dekade periode semester kuartal minggu pekan'.split(
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
  if (lemma === 'pukul' || lemma === 'jam' || next?.number?.kind === 'time') return 'at';
  const isYear = next?.number !== undefined && /^\d{4}$/.test(next.number.english);
  if (next?.number?.kind === 'decade') return 'in the';
  return timeHeads.has(lemma) || next?.reading?.nameKind === 'month' || isYear ? 'in' : 'on';
}

function writePreposition(clause: Clause, at: number): number {
  const unit = clause.units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const isVerb = verbFollows(clause, at);
  if (isVerb && infinitiveAfter.has(lemma)) return at + 1;
  let text = wordOf(unit);
  // berkunjung ke: visit takes no preposition.
  if (lemma === 'ke' && /\bvisit(?:s|ed|ing)?$/.test(clause.pieces.at(-1)?.text ?? '')) return at + 1;
  if (isVerb && gerundAfter[lemma]) text = gerundAfter[lemma] as string;
  else if (infinitiveAfter.has(lemma)) text = 'for';
  else if (lemma === 'dari') text = fromOrOf(clause, at);
  else if (lemma === 'pada') text = onInOrAt(clause, at);
  else if (lemma === 'di' && stations.has(lemmaOf(clause.units[at + 1]))) text = 'at';
  else if (lemma === 'selama' && (isCount(clause.units[at + 1]) || posOf(clause.units[at + 1]) === 'det'))
    text = 'for';
  add(clause, at, text);
  clause.hadComparative = false;
  return at + 1;
}

const becauses = new Set(['karena', 'lantaran', 'sebab']);

/** Whether a noun phrase is all that the clause from `at` on has. */
function endsAfterNoun({ units }: Clause, at: number): boolean {
  const phrase = writeNounPhrase(units, at);
  if (!phrase) return false;
  const after = units[phrase.next];
  return !after || after.isSign || posOf(after) === 'conj';
}

const stations = new Set(
  'tingkat level posisi peringkat rumah kediaman sekolah bandara pelabuhan stasiun kecepatan suhu ketinggian kedalaman usia universitas'.split(
    ' ',
  ),
);

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
    verbFollows(clause, at) && gerundAfter[lemma] && lemma !== 'karena'
      ? (gerundAfter[lemma] as string)
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
  if (date !== null) return date === 'day' ? 'on ' : date === 'year' ? 'in ' : 'at ';
  const unit = clause.units[at];
  const holds = containers.has(lemmaOf(clause.units[at - 1])) || wholeGroups[lemmaOf(unit)] !== undefined;
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
  const isBy = phrase.isPerson && isAgent(clause, at);
  add(clause, at, (isBy ? 'by ' : isSplit ? 'of ' : linkBetween(clause, at, phrase.date)) + phrase.text);
  const isList = /^(?:dan|maupun|serta)$/.test(lemmaOf(before)) && clause.isOpen;
  if (pos !== 'prep' && phrase.date === null) {
    setSubject(clause, isList ? { ...phrase, isPlural: true } : phrase);
    clause.isOpen = pos !== 'v';
  } else if (lemmaOf(units[phrase.next]) === 'yang') clause.subject = phrase;
  if (pos !== 'v' && !before?.isSign && lemmaOf(before) !== 'dan' && lemmaOf(before) !== 'atau')
    clause.mood = 'finite';
  clause.afterNoun = true;
  return phrase.next;
}

const isDemonstrative = (unit: ReadUnit) => lemmaOf(unit) === 'ini' || lemmaOf(unit) === 'itu';

/** *Ini 5 manfaat …*: here are; *Ini alasan …*: this is. */
function presentation({ units }: Clause, at: number): string {
  const follows = writeNounPhrase(units, at + 1);
  const isThis = lemmaOf(units[at]) === 'ini';
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
      return writePreposition(clause, at);
    case 'conj':
      return writeConjunction(clause, at);
    case 'det':
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
