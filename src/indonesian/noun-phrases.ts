// Noun phrases in English: order, number, possession, and articles where they are sure.
import type { ReadUnit } from './choose-readings.ts';
import { indefinite, plural, uncountable } from './english-inflection.ts';
import {
  compass,
  containers,
  dateNouns,
  dayParts,
  demonstratives,
  indefiniteArticles,
  isPersonNoun,
  kin,
  months,
  pluralDeterminers,
  pluralOnly,
  singularDeterminers,
  titles,
  weekdays,
  wholeGroups,
} from './line-words.ts';
import { nounHabit } from './noun-habits.ts';
import { type NounPhraseDraft, readNounPhrase } from './read-noun-phrase.ts';
import { cliticOf, isName, lemmaOf, posOf, wordOf } from './unit-kinds.ts';

export interface WrittenPhrase {
  text: string;
  /** Index of the unit after the phrase. */
  next: number;
  isPlural: boolean;
  isPerson: boolean;
  /** Ends in a possessive or a demonstrative: what follows is the predicate. */
  isClosed: boolean;
  isPronoun: boolean;
  /** A calendar date or clock time. */
  date: 'day' | 'year' | 'time' | null;
  lemma: string;
}

function isPluralPhrase(
  { determiners, head, demonstrative, possessive, isOneOfOrder }: NounPhraseDraft,
  word: string,
): boolean {
  const last = determiners.at(-1);
  const lemma = lemmaOf(last);
  if (last) {
    if (/^salah /.test(lemma)) return true;
    if (singularDeterminers.has(lemma)) return false;
    if (lemma === 'sedikit') return !uncountable.has(word);
    if (wholeGroups.get(lemma)) return true;
    if (last.number) return last.number.isPlural;
    if (posOf(last) === 'num' || pluralDeterminers.has(lemma)) return true;
    if (/^(?:sebagian besar|hampir semua|begitu banyak|berbagai macam)/.test(lemma))
      return !uncountable.has(word);
  }
  if (head.reading?.form.plural || pluralOnly.has(lastWord(word))) return true;
  return !last && !demonstrative && !possessive && !isOneOfOrder && nounHabit(word) === 'plural';
}

function article(
  draft: NounPhraseDraft,
  rest: string,
  word: string,
  isPlural: boolean,
  possessive: string,
): string {
  const { determiners, head, demonstrative, behind, isDefinite, hasOther, owner } = draft;
  if (owner !== null && kin.has(lemmaOf(head))) return `${owner}'s`;
  if (demonstrative) return (demonstratives.get(demonstrative) as [string, string])[isPlural ? 1 : 0];
  if (possessive) return possessive;
  if (owner !== null) return `${owner}'s`;
  if (determiners.length > 0) return '';
  if (/^\d/.test(behind[0] ?? '')) return '';
  if (behind.length > 0 && (head.isCapital || isPersonNoun(word))) return '';
  if (isDefinite && !(head.isCapital && behind.length > 0))
    return uncountable.has(word) && !draft.modifiers.some((m) => /est$/.test(m)) ? '' : 'the';
  if (draft.beforeNumber.length > 0) return draft.determiners.length > 0 || isPlural ? 'the' : '';
  if (hasOther) return isPlural ? '' : 'another';
  if (isPlural) return '';
  const habit = nounHabit(word);
  if (habit === 'the') return 'the';
  return habit === 'a' ? indefinite(rest) : '';
}

function determinerWord(unit: ReadUnit, noun: string): string {
  const lemma = lemmaOf(unit);
  if (lemma === 'banyak') return uncountable.has(noun) && !pluralOnly.has(noun) ? 'much' : 'many';
  if (lemma === 'sedikit') return uncountable.has(noun) ? 'little' : 'few';
  const both = wholeGroups.get(lemma);
  if (both) return both;
  if (indefiniteArticles.has(lemma)) return 'a';
  // ribuan orang: thousands of people.
  if (/^(?:belasan|puluhan|ratusan|ribuan|jutaan|miliaran|triliunan)$/.test(lemma))
    return `${wordOf(unit)} of`;
  if (lemma === 'para' || lemma === 'kaum' || lemma === 'sang' || lemma === 'si') return 'the';
  return wordOf(unit);
}

/** *tahun 2023* → 2023, *bulan Juni* → June, *hari Senin* → Monday, *era 1990-an* → the 1990s. */
function dateOnly({
  head,
  behind,
  modifiers,
  determiners,
}: NounPhraseDraft): Pick<WrittenPhrase, 'text' | 'date'> | null {
  const lemma = lemmaOf(head);
  const [first, ...rest] = behind;
  if (first === undefined || modifiers.length > 0 || determiners.length > 0) return null;
  if (/^\d+s$/.test(first) && /^(?:tahun|era|dekade|dasawarsa)$/.test(lemma))
    return { text: `the ${first}`, date: 'year' };
  if (!dateNouns.has(lemma)) return null;
  const isMonth = months.has(first.split(' ')[0]?.toLowerCase() ?? '');
  const isWeekday = weekdays.has(first.toLowerCase());
  if (!/^\d/.test(first) && !isMonth && !isWeekday) return null;
  const date =
    lemma === 'pukul' || lemma === 'jam'
      ? 'time'
      : isWeekday || /\s\d{1,2}(?:,|$)/.test(first) || lemma === 'tanggal'
        ? 'day'
        : 'year';
  return { text: [first, ...rest].join(' '), date };
}

const lastWord = (english: string) => english.slice(english.lastIndexOf(' ') + 1);

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const noDate = { isClosed: true, isPronoun: false, date: null } as const;

function writeName(units: readonly ReadUnit[], at: number): WrittenPhrase {
  const words: string[] = [];
  let next = at;
  for (; isName(units[next]); next++)
    words.push(wordOf(units[next] as ReadUnit) + (cliticOf(units[next]) ? "'s" : ''));
  const side = units[next];
  if (side && compass.has(lemmaOf(side)) && posOf(side) !== 'name' && words.length === 1) {
    words.unshift(capitalised(wordOf({ ...side, isCapital: false })));
    next++;
  }
  const first = units[at]?.reading?.nameKind;
  const isTime = first === 'month' || first === 'day';
  if (posOf(units[next]) === 'det' && demonstratives.get(lemmaOf(units[next]))) next++;
  return {
    ...noDate,
    text: words.join(' '),
    next,
    isPlural: false,
    isPerson: first === undefined || first === 'person',
    date: isTime ? (first === 'month' ? 'year' : 'day') : null,
    lemma: lemmaOf(units[at]),
  };
}

/** "a" before a vowel becomes "an". */
const fixIndefinite = (text: string) =>
  text.replace(/(^| )a (?=([^ ]+))/g, (_, space: string, next: string) => `${space}${indefinite(next)} `);

/** Number and noun that follow "last", "next": the last three decades. */
function arrange(
  draft: NounPhraseDraft,
  noun: string,
  isPlural: boolean,
  hasDeterminer: boolean,
): { named: string[]; rest: string } {
  const { determiners, modifiers, behind, hasOther } = draft;
  const other = hasOther && (isPlural || hasDeterminer || determiners.length > 0) ? ['other'] : [];
  const named = determiners.map((unit) => determinerWord(unit, noun));
  return {
    named: [...draft.beforeNumber, ...named],
    rest: [...other, ...modifiers, noun, ...behind].join(' '),
  };
}

/**
 * Writes the noun phrase that begins at `at`; null when none does.
 * @param its possessive for -nya, by whom the sentence is about
 */
export function writeNounPhrase(units: readonly ReadUnit[], at: number, its = 'its'): WrittenPhrase | null {
  if (isName(units[at])) return writeName(units, at);
  const draft = readNounPhrase(units, at);
  if (!draft) return null;
  const { head, determiners } = draft;
  if (isName(head)) {
    const name = writeName(units, draft.next - 1);
    return {
      ...name,
      text: [...determiners.map((unit) => determinerWord(unit, name.text)), name.text].join(' '),
    };
  }
  const base = {
    next: draft.next,
    isPerson: false,
    isPronoun: false,
    isClosed: false,
    date: null,
    lemma: lemmaOf(head),
  };
  const date = dateOnly(draft);
  if (date) return { ...base, ...date, isPlural: false };
  const isTitle = draft.behind.length > 0 && titles.has(lastWord(wordOf(head)));
  const word = isTitle ? capitalised(wordOf(head)) : wordOf(head);
  const holder = lemmaOf(units[at - 1]);
  const isHeld =
    (containers.has(holder) || holder === 'persen') && determiners.length === 0 && !uncountable.has(word);
  const isPlural = isHeld || isPluralPhrase(draft, word);
  const noun = isPlural && head.reading?.pos !== 'abbr' ? plural(word) : word;
  const possessive = draft.possessive === 'its' ? its : (draft.possessive ?? '');
  const { named, rest } = arrange(draft, noun, isPlural, possessive !== '' || draft.demonstrative !== null);
  const before = units[at - 1];
  const isUnit = lemmaOf(before) === 'per';
  const isDayPart =
    dayParts.has(lemmaOf(head)) && (posOf(before) === 'adv' || before?.reading?.nameKind === 'day');
  const opening =
    isUnit || isDayPart ? '' : article(draft, [...named, rest].join(' '), word, isPlural, possessive);
  const text = [opening, ...named, rest]
    .filter(Boolean)
    .join(' ')
    .replace(/^(?:the|this|these) the /, 'the ');
  return {
    ...base,
    text: fixIndefinite(text),
    isPlural,
    isPerson: isPersonNoun(word),
    isClosed: possessive !== '' || draft.demonstrative !== null,
  };
}
