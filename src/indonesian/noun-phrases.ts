// Noun phrases: Indonesian order (head first) → English order, with number, possession and articles where they are sure.
import type { ReadUnit } from './choose-readings.ts';
import { comparative, indefinite, plural, superlative, uncountable } from './english-inflection.ts';
import { formGloss } from './form-gloss.ts';
import {
  countryAdjectives,
  dateNouns,
  degrees,
  demonstratives,
  indefiniteArticles,
  isPersonNoun,
  keepsNameBehind,
  leadingDeterminers,
  months,
  pluralDeterminers,
  possessives,
  singularDeterminers,
  weekdays,
} from './line-words.ts';
import { nounHabit } from './noun-habits.ts';

export interface WrittenPhrase {
  text: string;
  /** Index of the unit after the phrase. */
  next: number;
  isPlural: boolean;
  isPerson: boolean;
  /** Ends in a pronoun, a possessive or a demonstrative: what follows is the predicate. */
  isClosed: boolean;
  isPronoun: boolean;
  lemma: string;
}

const titleCase = (text: string) =>
  text
    .replace(/(?<![\p{L}'-])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())
    .replace(/\b(Of|The|And|For|In|On|To|A|An)\b/g, (word) => word.toLowerCase());

const surfaceOf = (unit: ReadUnit) => unit.tokens.map(({ surface }) => surface).join(' ');

/** The first gloss as the line writes it: names as printed, capitals kept. */
export function wordOf(unit: ReadUnit): string {
  const reading = unit.reading;
  const gloss = reading ? formGloss(reading)[0] : undefined;
  if (reading === null || gloss === undefined) return surfaceOf(unit);
  return unit.isCapital && reading.kind !== 'number' ? titleCase(gloss) : gloss;
}

const posOf = (unit: ReadUnit | undefined) => unit?.reading?.pos;
const lemmaOf = (unit: ReadUnit | undefined) => unit?.reading?.lemma ?? '';
const isNoun = (unit: ReadUnit | undefined) => {
  const pos = posOf(unit);
  return pos === 'n' || pos === 'abbr' || pos === 'clf' || (pos === 'x' && unit?.reading?.kind === 'unknown');
};
const isName = (unit: ReadUnit | undefined) => posOf(unit) === 'name';
const isOrdinal = (unit: ReadUnit | undefined) =>
  unit?.number?.kind === 'ordinal' ||
  unit?.reading?.form.ordinal === true ||
  /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)$/.test(
    lemmaOf(unit),
  );
const isCount = (unit: ReadUnit | undefined) => posOf(unit) === 'num' && !isOrdinal(unit);
const clitic = (unit: ReadUnit | undefined) => unit?.reading?.form.clitic;

/** Adjective with its degree words, from `at`; null when there is none. */
export function readAdjective(
  units: readonly ReadUnit[],
  at: number,
): { text: string; next: number; isComparative: boolean; isSuperlative: boolean } | null {
  let next = at;
  const before: string[] = [];
  let degree: 'more' | 'most' | null = null;
  for (; ; next++) {
    const lemma = lemmaOf(units[next]);
    if (posOf(units[next]) !== 'adv') break;
    if (lemma === 'lebih' || lemma === 'makin' || lemma === 'semakin' || lemma === 'kian') degree = 'more';
    else if (lemma === 'paling') degree = 'most';
    else if (degrees[lemma]) before.push(degrees[lemma]);
    else return null;
  }
  const unit = units[next];
  if (posOf(unit) !== 'adj' || !unit) return null;
  const word = wordOf(unit);
  const text = degree === 'more' ? comparative(word) : degree === 'most' ? superlative(word) : word;
  next++;
  if (lemmaOf(units[next]) === 'sekali' && posOf(units[next]) === 'adv') {
    before.push('very');
    next++;
  }
  const isSuperlative = degree === 'most' || unit.reading?.form.superlative === true;
  return { text: [...before, text].join(' '), next, isComparative: degree === 'more', isSuperlative };
}

interface Draft {
  determiners: ReadUnit[];
  head: ReadUnit;
  /** Words in front of the head in English, in English order. */
  modifiers: string[];
  /** Names and numbers that stay behind the head. */
  behind: string[];
  demonstrative: string | null;
  possessive: string | null;
  hasOther: boolean;
  hasOrdinal: boolean;
  isSuperlative: boolean;
  placeBefore: boolean;
  next: number;
}

function startDraft(units: readonly ReadUnit[], at: number, end: number): Draft | null {
  const determiners: ReadUnit[] = [];
  let next = at;
  for (; next < end; next++) {
    const unit = units[next] as ReadUnit;
    const lemma = lemmaOf(unit);
    const pos = posOf(unit);
    const leads =
      (pos === 'det' && (leadingDeterminers.has(lemma) || lemma.includes(' '))) ||
      (pos === 'part' && (lemma === 'para' || lemma === 'kaum' || lemma === 'sang' || lemma === 'si'));
    if (leads || isCount(unit)) determiners.push(unit);
    else break;
  }
  // A classifier between number and noun has no English: dua orang guru.
  if (
    determiners.length > 0 &&
    posOf(units[next]) === 'clf' &&
    (isNoun(units[next + 1]) || isName(units[next + 1])) &&
    next + 1 < end &&
    !/^(?:persen|kali)$/.test(lemmaOf(units[next]))
  )
    next++;
  const head = units[next];
  if (!head || next >= end || !(isNoun(head) || isName(head))) return null;
  return {
    determiners,
    head,
    modifiers: [],
    behind: [],
    demonstrative: null,
    possessive: null,
    hasOther: false,
    hasOrdinal: false,
    isSuperlative: false,
    placeBefore: false,
    next: next + 1,
  };
}

/** Adds a name behind or before the head. */
function addName(draft: Draft, unit: ReadUnit): void {
  const word = wordOf(unit);
  const english = wordOf(draft.head);
  const kind = unit.reading?.nameKind;
  const isTime = kind === 'month' || kind === 'day';
  if (keepsNameBehind.has(lemmaOf(draft.head)) || isTime) {
    draft.behind.push(word);
    return;
  }
  const isPlace =
    kind === 'country' ||
    kind === 'capital' ||
    kind === 'city' ||
    kind === 'region' ||
    kind === 'island' ||
    kind === 'place' ||
    kind === 'sea';
  const isPeople = kind === 'people' || kind === 'language' || kind === 'religion';
  if (!isPlace && !isPeople && (isPersonNoun(english) || draft.behind.length > 0)) {
    draft.behind.push(word);
    return;
  }
  if (isPlace && draft.behind.length === 0) {
    draft.modifiers.unshift(countryAdjectives[word] ?? word.replace(/^the /, ''));
    draft.placeBefore = true;
  } else if (draft.placeBefore) draft.behind.push(word);
  else if (isPeople) draft.modifiers.unshift(word);
  else draft.behind.push(word);
}

/** yang + adjective alone is an ordinary adjective in English: *masalah yang serius*. */
function readRelativeAdjective(units: readonly ReadUnit[], at: number, end: number) {
  if (lemmaOf(units[at]) !== 'yang') return null;
  const adjective = readAdjective(units, at + 1);
  if (!adjective || adjective.next > end) return null;
  const after = units[adjective.next];
  const pos = posOf(after);
  const isOver =
    !after ||
    adjective.next === end ||
    after.isSign ||
    pos === 'conj' ||
    pos === 'v' ||
    pos === 'aux' ||
    pos === 'det' ||
    (pos === 'prep' &&
      !/^(?:dari|daripada|untuk|dengan|bagi|dalam|pada|terhadap|oleh)$/.test(lemmaOf(after)));
  return isOver ? adjective : null;
}

function extend(draft: Draft, units: readonly ReadUnit[], end: number): void {
  while (draft.next < end) {
    const unit = units[draft.next] as ReadUnit;
    const lemma = lemmaOf(unit);
    const pos = posOf(unit);
    const adjective = readRelativeAdjective(units, draft.next, end);
    if (adjective) {
      draft.modifiers.unshift(adjective.text);
      draft.isSuperlative ||= adjective.isSuperlative;
      draft.next = adjective.next;
      continue;
    }
    if (pos === 'det' && demonstratives[lemma]) {
      draft.demonstrative = lemma;
      draft.next++;
      return;
    }
    if (draft.possessive) return;
    if ((pos === 'det' && lemma === 'lain') || lemma === 'lainnya') draft.hasOther = true;
    else if (isOrdinal(unit)) {
      draft.modifiers.unshift(wordOf(unit));
      draft.hasOrdinal = true;
    } else if (isName(unit)) addName(draft, unit);
    else if (isNoun(unit)) {
      if (draft.behind.length > 0) return;
      draft.modifiers.unshift(modifierOf(unit));
    } else if (pos === 'adj') {
      draft.modifiers.unshift(wordOf(unit));
      draft.isSuperlative ||= unit.reading?.form.superlative === true;
    } else if (pos === 'num' && draft.behind.length === 0) {
      draft.behind.push(wordOf(unit));
      draft.next++;
      return;
    } else if (pos === 'pron' && possessives[lemma] && lemma !== 'nya') {
      draft.possessive = possessives[lemma] as string;
      draft.next++;
      if (lemmaOf(units[draft.next]) === 'sendiri') {
        draft.modifiers.unshift('own');
        draft.next++;
      }
      continue;
    } else return;
    if (clitic(unit)) draft.possessive = possessives[clitic(unit) as string] ?? null;
    draft.next++;
  }
}

/** A noun in front of a noun stays singular; people do not. */
const modifierOf = (unit: ReadUnit) => wordOf(unit);

function isPluralPhrase({ determiners, head, demonstrative }: Draft, word: string): boolean {
  const last = determiners.at(-1);
  const lemma = lemmaOf(last);
  if (last && (singularDeterminers.has(lemma) || /^salah /.test(lemma))) return /^salah /.test(lemma);
  if (last?.number) return last.number.isPlural;
  if (
    last &&
    (posOf(last) === 'num' ||
      pluralDeterminers.has(lemma) ||
      /^(?:sebagian besar|hampir semua|begitu banyak)/.test(lemma))
  )
    return true;
  if (head.reading?.form.plural) return true;
  return !last && !demonstrative && !head.reading?.form.clitic && nounHabit(word) === 'plural';
}

function article(draft: Draft, first: string, word: string, isPlural: boolean): string {
  const { determiners, head, demonstrative, possessive, behind, hasOrdinal, isSuperlative, hasOther } = draft;
  if (demonstrative) return (demonstratives[demonstrative] as [string, string])[isPlural ? 1 : 0];
  if (possessive) return possessive;
  if (determiners.length > 0) return '';
  if (hasOrdinal || isSuperlative) return 'the';
  if (head.isCapital && behind.length > 0) return '';
  if (isPersonNoun(word) && behind.length > 0) return '';
  const habit = nounHabit(word);
  if (hasOther) return isPlural ? '' : 'another';
  if (isPlural) return '';
  if (draft.placeBefore && !uncountable.has(word)) return 'the';
  if (habit === 'the') return 'the';
  if (habit === 'a') return indefinite(first);
  return '';
}

function determinerWord(unit: ReadUnit): string {
  const lemma = lemmaOf(unit);
  if (indefiniteArticles.has(lemma)) return 'a';
  if (lemma === 'para' || lemma === 'kaum' || lemma === 'sang' || lemma === 'si') return 'the';
  return wordOf(unit);
}

/** *tahun 2023* → 2023, *bulan Juni* → June, *hari Senin* → Monday. */
function dateOnly({ head, behind, modifiers }: Draft): string | null {
  const lemma = lemmaOf(head);
  const [first, ...rest] = behind;
  if (!dateNouns.has(lemma) || first === undefined || modifiers.length > 0) return null;
  const isDate =
    /^\d/.test(first) ||
    months.has(first.split(' ')[0]?.toLowerCase() ?? '') ||
    weekdays.has(first.toLowerCase());
  return isDate ? [first, ...rest].join(' ') : null;
}

function writeName(units: readonly ReadUnit[], at: number, end: number): WrittenPhrase {
  const words: string[] = [];
  let next = at;
  while (next < end && isName(units[next])) {
    const unit = units[next] as ReadUnit;
    words.push(wordOf(unit) + (clitic(unit) ? "'s" : ''));
    next++;
  }
  if (demonstratives[lemmaOf(units[next])] && posOf(units[next]) === 'det' && next < end) next++;
  return {
    text: words.join(' '),
    next,
    isPlural: false,
    isPerson: true,
    isClosed: true,
    isPronoun: false,
    lemma: '',
  };
}

/** Writes the noun phrase that begins at `at`; null when none does. */
export function writeNounPhrase(units: readonly ReadUnit[], at: number, end: number): WrittenPhrase | null {
  if (isName(units[at])) return writeName(units, at, end);
  const draft = startDraft(units, at, end);
  if (!draft) return null;
  const { determiners, head } = draft;
  if (isName(head)) {
    const name = writeName(units, draft.next - 1, end);
    return { ...name, text: [...determiners.map(determinerWord), name.text].join(' ') };
  }
  const own = clitic(head);
  if (own) draft.possessive = possessives[own] ?? null;
  if (!own) extend(draft, units, end);
  else {
    // After -nya only an adjective or a demonstrative still belongs to the phrase.
    const lemma = lemmaOf(units[draft.next]);
    if (posOf(units[draft.next]) === 'det' && demonstratives[lemma] && draft.next < end) draft.next++;
  }
  const date = dateOnly(draft);
  const base = { next: draft.next, isPerson: false, isPronoun: false, lemma: lemmaOf(head) };
  if (date) return { ...base, text: date, isPlural: false, isClosed: false };
  const word = wordOf(head);
  const isPlural = isPluralPhrase(draft, word);
  const noun = isPlural ? plural(word) : word;
  const front = [
    draft.hasOther && (isPlural || draft.possessive || draft.demonstrative || determiners.length > 0)
      ? 'other'
      : '',
    ...draft.modifiers,
  ].filter(Boolean);
  const named = determiners.map(determinerWord);
  const rest = [...front, noun, ...draft.behind].join(' ');
  const start = article(draft, rest, word, isPlural);
  const withoutDouble = start === 'the' && /^the /i.test(rest) ? '' : start;
  let text = [withoutDouble, ...named, rest]
    .filter(Boolean)
    .join(' ')
    .replace(/^the the /, 'the ');
  text = text.replace(/(^| )a (?=[aeiou])/g, (whole, space: string, offset: number) =>
    indefinite(text.slice(offset + whole.length)) === 'an' ? `${space}an ` : whole,
  );
  return {
    ...base,
    text,
    isPlural,
    isPerson: isPersonNoun(word),
    isClosed: draft.possessive !== null || draft.demonstrative !== null,
  };
}
