// Reads an Indonesian noun phrase (head first) into the parts that English puts in another order.
import type { ReadUnit } from './choose-readings.ts';
import {
  beforeNumber,
  clauseHeads,
  containers,
  countryAdjectives,
  dateNouns,
  demonstratives,
  isPersonNoun,
  keepsNameBehind,
  kin,
  leadingAdjectives,
  leadingDeterminers,
  partNouns,
  possessives,
  wholeGroups,
} from './line-words.ts';
import { readRelativeAdjective } from './read-adjective.ts';
import { cliticOf, isCount, isName, isNoun, isOrdinal, lemmaOf, posOf, wordOf } from './unit-kinds.ts';

export interface NounPhraseDraft {
  determiners: ReadUnit[];
  head: ReadUnit;
  /** Words in front of the head, in English order. */
  modifiers: string[];
  /** *last*, *next*: in front of the number. */
  beforeNumber: string[];
  /** Names and numbers that stay behind the head. */
  behind: string[];
  demonstrative: string | null;
  possessive: string | null;
  /** Somebody's name: *Vautier's*. */
  owner: string | null;
  hasOther: boolean;
  isDefinite: boolean;
  /** *anak kedua*: an ordinal picks one. */
  isOneOfOrder: boolean;
  next: number;
}

function leads(unit: ReadUnit): boolean {
  const lemma = lemmaOf(unit);
  const pos = posOf(unit);
  if (pos === 'det') return leadingDeterminers.has(lemma) || lemma.includes(' ');
  return pos === 'part' && (lemma === 'para' || lemma === 'kaum' || lemma === 'sang' || lemma === 'si');
}

function start(units: readonly ReadUnit[], at: number): NounPhraseDraft | null {
  const determiners: ReadUnit[] = [];
  const modifiers: string[] = [];
  let next = at;
  let isDefinite = false;
  for (; next < units.length; next++) {
    const unit = units[next] as ReadUnit;
    const isWhole = wholeGroups.get(lemmaOf(unit)) !== undefined && isNoun(units[next + 1]);
    if (leads(unit) || isCount(unit) || isWhole) determiners.push(unit);
    else if (leadingAdjectives.has(lemmaOf(unit)) && isNoun(units[next + 1])) modifiers.push(wordOf(unit));
    else break;
    isDefinite ||= lemmaOf(unit) === 'satu-satunya';
  }
  // A classifier between number and noun has no English: dua orang guru.
  const isClassifier = posOf(units[next]) === 'clf' && !/^(?:persen|kali)$/.test(lemmaOf(units[next]));
  if (determiners.length > 0 && isClassifier && (isNoun(units[next + 1]) || isName(units[next + 1]))) next++;
  const head = units[next];
  if (!head || !(isNoun(head) || isName(head))) return null;
  return {
    determiners,
    head,
    modifiers,
    beforeNumber: [],
    behind: [],
    demonstrative: null,
    possessive: null,
    owner: null,
    hasOther: false,
    isDefinite,
    isOneOfOrder: false,
    next: next + 1,
  };
}

const placeKinds = new Set(['country', 'capital', 'city', 'region', 'island', 'place', 'sea', 'river']);
const thingKinds = new Set([
  'people',
  'language',
  'religion',
  'event',
  'body',
  'party',
  'ministry',
  'company',
  'brand',
  'agency',
  'outlet',
]);

/** Nouns of action and quality: a name behind them is whose they are (*kepemimpinan Deng*, *pencapaian Vautier*). */
export const isAbstract = (lemma: string) =>
  /^(?:ke.{3,}an|pe.{4,}an)$/.test(lemma) &&
  !/^(?:kepala|pemain|kecamatan|kelurahan|kepolisian|kedutaan|perusahaan|pesawat)/.test(lemma);

const residents = /^(?:warga|penduduk|masyarakat)$/;

/** Puts a name behind the head, before it, or makes it the owner. */
function addName(draft: NounPhraseDraft, unit: ReadUnit): void {
  const { head, modifiers, behind } = draft;
  const word = wordOf(unit);
  const kind = unit.reading?.nameKind;
  const isPerson = isPersonNoun(wordOf(head));
  const isTime = kind === 'month' || kind === 'day';
  if (draft.owner !== null) draft.owner += ` ${word}`;
  else if (behind.length === 0 && residents.test(lemmaOf(head)) && !(kind && countryAdjectives.get(word)))
    behind.push(`of ${word}`);
  else if (isTime || behind.length > 0) behind.push(word);
  else if (keepsNameBehind.has(lemmaOf(head)) && !(kind === 'country' || kind === 'region'))
    behind.push(word);
  else if (kind && placeKinds.has(kind)) {
    modifiers.unshift(countryAdjectives.get(word) ?? word.replace(/^the /, ''));
    draft.isDefinite = true;
  } else if (kind && thingKinds.has(kind)) modifiers.unshift(word.replace(/^the /, ''));
  else if (/\d/.test(word) && modifiers.length > 0) modifiers.unshift(word);
  else if (kin.has(lemmaOf(head)) && (!kind || kind === 'person')) draft.owner = word;
  else if (!isPerson && isAbstract(lemmaOf(head)) && !kind) draft.owner = word;
  else behind.push(word);
}

/** A number behind its noun belongs to it (*pasal 5*) unless a noun of its own follows (*pemenang dua medali*). */
function takesNumber(units: readonly ReadUnit[], at: number): boolean {
  const after = units[at + 1];
  return !isNoun(after) || posOf(after) === 'x';
}

/** *psikologis dan emosional*: the second adjective with its conjunction, unless it goes with a noun of its own. */
function pairedAdjective(units: readonly ReadUnit[], at: number): string | null {
  const [conjunction, second, after] = [units[at + 1], units[at + 2], units[at + 3]];
  if (!conjunction || !second || !/^(?:dan|atau|serta)$/.test(lemmaOf(conjunction))) return null;
  if (posOf(second) !== 'adj' || posOf(after) === 'n') return null;
  return `${wordOf(conjunction)} ${wordOf(second)}`;
}

/** *berkekuatan magnitudo 5,6*: the measure stays behind its noun, and its own name is already said. */
function takeMeasure(draft: NounPhraseDraft, units: readonly ReadUnit[], word: string): boolean {
  draft.next++;
  const named = units[draft.next];
  if (named && isNoun(named) && word.includes(wordOf(named))) draft.next++;
  const number = units[draft.next];
  if (posOf(number) !== 'num') {
    draft.behind.push(word);
    return false;
  }
  draft.behind.push(`${word} ${wordOf(number as ReadUnit)}`);
  draft.next++;
  return false;
}

/** Takes the unit at `draft.next` into the phrase; false when the phrase is over. */
function take(draft: NounPhraseDraft, units: readonly ReadUnit[]): boolean {
  const unit = units[draft.next] as ReadUnit;
  const lemma = lemmaOf(unit);
  const pos = posOf(unit);
  if (pos === 'det' && demonstratives.get(lemma)) {
    draft.demonstrative = lemma;
    draft.next++;
    return false;
  }
  // hubungan kedua negara, deretan jet tempur: a phrase of its own follows.
  if (wholeGroups.get(lemma) && isNoun(units[draft.next + 1])) return false;
  const isOf = containers.has(lemmaOf(draft.head)) || partNouns.has(lemmaOf(draft.head));
  if (isOf && draft.modifiers.length === 0 && (isNoun(unit) || isName(unit))) return false;
  const adjective = readRelativeAdjective(units, draft.next);
  if (adjective) {
    draft.modifiers.unshift(adjective.text);
    draft.isDefinite ||= adjective.isSuperlative;
    draft.next = adjective.next;
    return true;
  }
  if (draft.possessive) return false;
  if ((pos === 'det' && lemma === 'lain') || lemma === 'lainnya') draft.hasOther = true;
  else if (isOrdinal(unit)) {
    draft.modifiers.unshift(wordOf(unit));
    draft.isDefinite = true;
    draft.isOneOfOrder = true;
  } else if (isName(unit)) addName(draft, unit);
  else if (isNoun(unit) && lemma !== 'milik') {
    const isDate = dateNouns.has(lemma) && (isCount(units[draft.next + 1]) || isName(units[draft.next + 1]));
    if (draft.behind.length > 0 || draft.owner !== null || isDate) return false;
    const number = keepsNameBehind.has(lemma) ? units[draft.next + 1] : undefined;
    if (number && posOf(number) === 'num') {
      // risiko diabetes tipe 2: type 2 diabetes risk.
      draft.modifiers.unshift(`${wordOf(unit)} ${wordOf(number)}`);
      draft.next++;
    } else draft.modifiers.unshift(wordOf(unit));
  } else if (pos === 'adj') {
    const word = wordOf(unit);
    if (/ (?:of|with)$/.test(word)) return takeMeasure(draft, units, word);
    const pair = pairedAdjective(units, draft.next);
    if (beforeNumber.has(word)) draft.beforeNumber.push(word);
    else draft.modifiers.unshift(pair ? `${word} ${pair}` : word);
    if (pair) draft.next += 2;
    draft.isDefinite ||= unit.reading?.form.superlative === true;
  } else if (pos === 'num' && draft.behind.length === 0 && takesNumber(units, draft.next)) {
    draft.behind.push(partNouns.has(lemmaOf(draft.head)) ? `of ${wordOf(unit)}` : wordOf(unit));
    draft.next++;
    return false;
  } else if (pos === 'pron' && possessives.get(lemma) && lemma !== 'nya') {
    if (clauseHeads.has(lemmaOf(draft.head)) && /^(?:aux|adv|v)$/.test(posOf(units[draft.next + 1]) ?? ''))
      return false;
    draft.possessive = possessives.get(lemma) as string;
    draft.next++;
    if (lemmaOf(units[draft.next]) === 'sendiri') {
      draft.modifiers.unshift('own');
      draft.next++;
    }
    return true;
  } else return false;
  const clitic = cliticOf(unit);
  if (clitic) draft.possessive = possessives.get(clitic) ?? null;
  draft.next++;
  return true;
}

/** Reads the phrase whose first unit is at `at`; null when no noun follows. */
export function readNounPhrase(units: readonly ReadUnit[], at: number): NounPhraseDraft | null {
  const draft = start(units, at);
  if (!draft || isName(draft.head)) return draft;
  const clitic = cliticOf(draft.head);
  if (clitic) draft.possessive = possessives.get(clitic) ?? null;
  while (draft.next < units.length && take(draft, units));
  return draft;
}
