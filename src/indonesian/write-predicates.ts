// Predicates of the gloss line: verb groups in the mood their place asks for, adjectives with their "is".
import type { ReadUnit } from './choose-readings.ts';
import { type Asked, add, agreementOf, type Clause, isClauseStart } from './clause.ts';
import { adverb, gerund } from './english-inflection.ts';
import {
  gerundAfter,
  gerundVerbs,
  infinitiveAfter,
  matterNouns,
  objectPronouns,
  purposeNouns,
  speechVerbs,
} from './line-words.ts';
import { writeNounPhrase } from './noun-phrases.ts';
import { readAdjective } from './read-adjective.ts';
import { cliticOf, lemmaOf, posOf } from './unit-kinds.ts';
import { type ReadGroup, readVerbGroup } from './verb-groups.ts';
import { type Agreement, type Mood, writeVerb } from './write-verb.ts';

/** *dituduh membantu*: accused of helping. */
const isAccused = (unit: ReadUnit | undefined) =>
  unit?.reading?.form.passive === true && unit.reading.glosses[0] === 'accuse';

/** The mood that the words before a verb ask for. */
function moodBefore(clause: Clause, at: number): Mood {
  const before = clause.units[at - 1];
  // tidak lama setelah: the last word of a phrase decides.
  const lemma = lemmaOf(before).replace(/^.* /, '');
  const pos = posOf(before);
  if (clause.asked && pos !== 'v' && !before?.isSign && pos !== 'conj' && pos !== 'prep')
    return clause.asked === 'of' || clause.asked === 'in' ? 'gerund' : clause.asked;
  if (purposeNouns.has(lemma) && !cliticOf(before)) return 'infinitive';
  if (matterNouns.has(lemma) && !cliticOf(before)) return 'gerund';
  if (infinitiveAfter.has(lemma)) return 'infinitive';
  if (pos === 'prep' || (pos === 'conj' && gerundAfter.get(lemma) && lemma !== 'karena')) return 'gerund';
  if (pos === 'v' && (gerundVerbs.test(before?.reading?.glosses[0] ?? '') || isAccused(before)))
    return 'gerund';
  if (pos === 'v' || pos === 'aux')
    return /(?: to|^let|^make|^help)$/.test(clause.pieces.at(-1)?.text ?? '') ? 'bare' : 'infinitive';
  if (pos === 'adj' && !clause.isOpen) return 'infinitive';
  if (
    (lemma === 'dan' || lemma === 'atau' || lemma === 'serta' || before?.isSign) &&
    clause.mood !== 'finite'
  )
    return clause.mood === 'infinitive' ? 'bare' : clause.mood;
  return 'finite';
}

const speechBases = new Map<string, string>(
  Object.entries({
    jelas: 'explain',
    tegas: 'assert',
    tambah: 'add',
    imbuh: 'add',
    ungkap: 'reveal',
    lanjut: 'continue',
    tulis: 'write',
    sambung: 'continue',
    tandas: 'assert',
  }),
);

/** *ujar Budi*, *katanya*: the speaker follows or is the clitic. */
function writeSpeech(clause: Clause, at: number, group: ReadGroup): boolean {
  const verb = clause.units[group.next - 1];
  const surface = verb?.tokens[0]?.surface.toLowerCase() ?? '';
  const root = verb?.reading?.root ?? '';
  if (!speechVerbs.has(root) || (surface !== root && surface !== `${root}nya`)) return false;
  const said = writeVerb(
    { ...group, base: speechBases.get(root) ?? 'say' },
    { tense: 'past', number: 'singular' },
    'finite',
  );
  add(clause, at, surface === root ? said : `he ${said}`);
  clause.isOpen = false;
  clause.mood = 'finite';
  return true;
}

/** *ada*, *terdapat*: "there is" without a subject, "is" with one. */
function writeExistence(clause: Clause, group: ReadGroup, mood: Mood): string {
  const agreement: Agreement = agreementOf(clause);
  if (clause.isOpen) return writeVerb(group, agreement, mood);
  const follows = writeNounPhrase(clause.units, group.next);
  const number = follows?.isPlural ? 'plural' : 'singular';
  return `${mood === 'finite' ? 'there ' : ''}${writeVerb(group, { ...agreement, number }, mood)}`;
}

function verbText(clause: Clause, at: number, group: ReadGroup, mood: Mood): string {
  const { units } = clause;
  if (group.isExistence) return writeExistence(clause, group, mood);
  const isPassive = group.passive || group.base.startsWith('be ');
  // The chip made in Japan: a bare passive behind yang needs no "that was".
  if (lemmaOf(units[at - 1]) === 'yang' && group.passive && group.isAlone && clause.pieces.length > 1) {
    clause.pieces.pop();
    return writeVerb(group, agreementOf(clause), 'participle').replace(/^been /, '');
  }
  if (mood === 'finite' && clause.subject === null && isClauseStart(clause, at)) {
    const isReport = lemmaOf(units[group.next]) === 'bahwa';
    if (isReport && isPassive) return `it ${writeVerb(group, agreementOf(clause), 'finite')}`;
    if (isPassive && group.isAlone)
      return writeVerb(group, agreementOf(clause), 'participle').replace(/^been /, '');
    const isDenied = group.negation === 'not' && !group.modal && !group.perfect;
    if ((group.isAlone || isDenied) && !isReport) return writeVerb(group, agreementOf(clause), 'gerund');
  }
  return writeVerb(group, agreementOf(clause), mood);
}

/** What a verb asks of the verb behind its object: *meminta mereka pergi* ask them to go. */
function askOf(base: string, passive: boolean | undefined): Asked {
  if (passive) return null;
  if (/^(?:let|make|help)(?: |$)/.test(base)) return 'bare';
  if (/^accuse(?: |$)/.test(base)) return 'of';
  if (base === 'support' || base === 'assist') return 'in';
  const isAsking =
    /^(?:ask|urge|order|force|invite|allow|tell|instruct|persuade|encourage|advise|warn|remind|command|enable)$/;
  return isAsking.test(base) ? 'infinitive' : null;
}

/** Preposition before an -ing form: *accuse of doing*, *support in doing*, *benefits of doing*. */
function gerundLink(mood: Mood, asked: Asked, isMatter: boolean): string {
  if (mood !== 'gerund') return '';
  return asked === 'in' ? 'in ' : asked === 'of' || isMatter ? 'of ' : '';
}

/** Passives whose complement is a verb: *diminta pergi* asked to go; after others the main clause goes on. */
const asksPassive =
  /^(?:be )?(?:ask|urge|order|forc|invit|allow|told|tell|instruct|persuad|encourag|requir|forbid|suspect|accus|believ|expect|report|allege|prov|consider|known|able|permit|prepar|plan)/;

/** The relative clause has its verb; this one belongs to the subject before it. */
function returnsToMain(clause: Clause, at: number): boolean {
  const before = clause.units[at - 1];
  if (clause.waiting === null || clause.isOpen || !before?.reading) return false;
  const { pos, form, glosses } = before.reading;
  const isState = pos === 'adj' || (pos === 'v' && form.passive === true);
  return isState && !asksPassive.test(glosses[0] ?? '');
}

/** *Pastikan*, *hindari*: the bare form at the beginning gives advice. */
function isAdvice({ units, subject }: Clause, group: ReadGroup): boolean {
  const reading = units[group.next - 1]?.reading;
  const surface = units[group.next - 1]?.tokens[0]?.surface.toLowerCase();
  return (
    subject === null && reading?.from === 'rule' && reading.layers.length === 0 && surface !== reading.lemma
  );
}

/** Writes the verb group at `at`; null when none begins there. */
export function writeVerbs(clause: Clause, at: number): number | null {
  const { units } = clause;
  const group = readVerbGroup(units, at);
  if (!group) return null;
  const goesOn = returnsToMain(clause, at);
  if (goesOn) clause.subject = clause.waiting;
  if (writeSpeech(clause, at, group)) return group.next;
  const verb = units[group.next - 1];
  const form = verb?.reading?.form ?? {};
  // meningkatnya harga: a verb with -nya before its subject is a noun.
  if (form.clitic === 'nya' && !form.passive && group.isAlone && posOf(units[group.next]) === 'n') {
    add(clause, at, `the ${gerund(group.base)} of`);
    return group.next;
  }
  const mood = goesOn
    ? 'finite'
    : group.isCommand || (isClauseStart(clause, at) && isAdvice(clause, group))
      ? 'bare'
      : moodBefore(clause, at);
  const isMatter = matterNouns.has(lemmaOf(units[at - 1])) || isAccused(units[at - 1]);
  const link = gerundLink(mood, clause.asked, isMatter);
  clause.asked = askOf(group.base, group.passive);
  if (goesOn) clause.waiting = null;
  if (group.isComparative) clause.hadComparative = true;
  const text = link + verbText(clause, at, group, mood);
  // melakukan aksinya: the clitic belongs to the noun in the phrase.
  const object = form.clitic && verb?.tokens.length === 1 ? objectPronouns.get(form.clitic) : undefined;
  if (object)
    add(
      clause,
      at,
      form.passive ? `${text} by ${form.clitic === 'nya' ? 'him' : object}` : `${text} ${object}`,
    );
  else add(clause, at, text);
  clause.isOpen = false;
  clause.mood = mood;
  return group.next;
}

/** Verbs with an adjective behind them. */
const linking =
  /^(?:be|become|feel|look|seem|get|remain|appear|make|turn|go|fall|keep|find|consider|call|taste|have)(?: |$)/;

/** An adjective as predicate gets its "is"; in front of a noun it has been written with it. */
export function writeAdjective(clause: Clause, at: number): number | null {
  const { units } = clause;
  const adjective = readAdjective(units, at);
  if (!adjective) return null;
  const before = units[at - 1];
  const follows = units[adjective.next];
  const isPredicate =
    clause.isOpen &&
    clause.subject !== null &&
    clause.asked === null &&
    posOf(before) !== 'prep' &&
    posOf(before) !== 'v';
  // Sulit menilai …: it is difficult to …
  const isImpersonal =
    !clause.isOpen &&
    posOf(before) === 'conj' &&
    !/^(?:yang|dan|atau|serta)$/.test(lemmaOf(before)) &&
    (posOf(follows) === 'v' || lemmaOf(follows) === 'untuk' || lemmaOf(follows) === 'bahwa');
  const be = writeVerb({ base: 'be', adverbs: [] }, agreementOf(clause), 'finite');
  const start = isPredicate || lemmaOf(before) === 'yang' ? `${be} ` : isImpersonal ? `it ${be} ` : '';
  // meningkat signifikan: how, not what.
  const isManner =
    start === '' &&
    posOf(before) === 'v' &&
    before?.tokens.length === 1 &&
    !linking.test(before?.reading?.glosses[0] ?? '') &&
    !/(?:ed|s)$/.test(adjective.text) &&
    posOf(follows) !== 'n';
  add(clause, at, start + (isManner ? adverb(adjective.text) : adjective.text));
  if (start) clause.isOpen = false;
  if (adjective.isComparative) clause.hadComparative = true;
  return adjective.next;
}

/** Whether the next unit is a verb that takes the mood of the word before it. */
export function verbFollows({ units }: Clause, at: number): boolean {
  const next = units[at + 1];
  return posOf(next) === 'v' && !(cliticOf(next) && posOf(units[at + 2]) === 'n');
}
