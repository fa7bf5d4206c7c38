// Names in running text: where one begins and ends, what is title and what is name, and whose name it is.
import {
  calendarWords,
  givenNamesThatAreOutlets,
  indexWords,
  institutionHeads,
  institutionWords,
  mediaNouns,
  notNames,
  outletWords,
  placesThatAreGivenNames,
  reportNouns,
  roleWords,
  titles,
} from './attribution-words.ts';
import { givenNames } from './given-names.ts';
import {
  bracketAt,
  endOfRun,
  isAcronym,
  isDate,
  isDomain,
  isNumber,
  type NameReader,
  placeAt,
  registeredAt,
} from './name-reader.ts';
import type { SourceKind } from './reading.ts';
import { skipRole } from './skip-role.ts';
import type { RegisteredSource } from './source-register.ts';
import type { TextToken } from './text-tokens.ts';

/** A name found in a text; indices are those of the tokens. */
export interface NameSpan {
  /** First token of the whole expression, title included. */
  start: number;
  /** First token of the name itself. */
  nameStart: number;
  /** After the last token of the name itself. */
  nameEnd: number;
  /** After the last token, an abbreviation in brackets included. */
  end: number;
  kind: Exclude<SourceKind, 'photo-credit'>;
  registered: RegisteredSource | null;
  /** What stands in brackets after the name: "BPS" of "Badan Pusat Statistik (BPS)". */
  abbreviation: string | null;
  /** False where nothing told what it is: a surname may show that it is a person. */
  sure: boolean;
  /** True when only the body was named with the role and no person: "juru bicara Kremlin". */
  bodyOfRole: boolean;
}

/** Words with which names of outlets begin, though most often they begin nothing ("Data", "Sumber"). */
export const namesOfMedia =
  /^(?:sumber|data|media|studi|orang|warga|dunia|anak|hari|perempuan|wanita|video)$/;

const kindByWords = (words: readonly TextToken[]): 'institution' | 'outlet' | null => {
  const [first] = words;
  if (first && institutionHeads.has(first.norm)) return 'institution';
  if (words.length > 1 && words.some(({ norm }) => institutionWords.has(norm))) return 'institution';
  if (words.length > 1 && words.some(({ norm }) => outletWords.has(norm))) return 'outlet';
  return null;
};

/**
 * Reads the name that begins at a token.
 * @param afterRole true when a role in lower case stands before it ("pengamat politik …")
 * @param unlisted what a name is that nothing else tells about
 * @returns null when no name of a possible source begins there: a place, a pronoun, an office without a person
 */
export function readName(
  reader: NameReader,
  tokens: readonly TextToken[],
  at: number,
  afterRole: boolean,
  unlisted: 'outlet' | 'person',
): NameSpan | null {
  const first = tokens[at];
  if (!first?.isWord) return null;
  const span = (
    nameStart: number,
    nameEnd: number,
    kind: NameSpan['kind'],
    registered: RegisteredSource | null = null,
  ): NameSpan => {
    const bracket = bracketAt(tokens, nameEnd);
    return {
      start: at,
      nameStart,
      nameEnd,
      end: bracket?.end ?? nameEnd,
      kind,
      registered,
      abbreviation: bracket?.text ?? null,
      sure: true,
      bodyOfRole: false,
    };
  };
  const registered = registeredAt(reader, tokens, at);
  if (/^@\p{L}/u.test(first.text)) return span(at, at + 1, 'person');
  if (registered === null && isDomain(first.text)) {
    const owner = reader.register.bySite.get(first.norm.replace(/^www\./, '')) ?? null;
    return span(at, at + 1, owner?.kind ?? 'outlet', owner);
  }
  if (!first.capital && registered === null) return null;
  if (isDate(tokens, at)) return null;
  // "Majalah Forbes"
  if (mediaNouns.has(first.norm) && registered === null) {
    const owner = registeredAt(reader, tokens, at + 1);
    if (owner && owner.value.kind !== 'institution')
      return { ...span(at + 1, owner.end, owner.value.kind, owner.value), start: at };
  }
  let limit = endOfRun(reader, tokens, at);
  // An office may go on behind its abbreviation: "Kepala BNPB (…) Letjen Suharyanto", "Badan … (BRIN) Budi".
  const bracket = bracketAt(tokens, limit);
  if (
    bracket &&
    tokens[bracket.end]?.capital &&
    (afterRole || titles.has(first.norm)) &&
    !calendarWords.has(tokens[bracket.end]?.norm ?? '')
  ) {
    limit = endOfRun(reader, tokens, bracket.end);
  }
  const place = placeAt(reader, tokens, at);
  if (
    !afterRole &&
    registered &&
    (!titles.has(first.norm) || registered.end === limit) &&
    !(givenNamesThatAreOutlets.has(first.norm) && limit > registered.end)
  ) {
    // "Prakirawan BMKG Rahmi Ayu"
    const named =
      registered.value.kind === 'institution' && givenNames.has(tokens[registered.end]?.norm ?? '');
    if (named && limit - registered.end > 1 && unlisted === 'person')
      return { ...span(registered.end, limit, 'person'), start: at };
    if (registered.end >= limit) return span(at, registered.end, registered.value.kind, registered.value);
    // "Bloomberg Billionaires Index" is Bloomberg's.
    if (tokens.slice(registered.end, limit).some(({ norm }) => indexWords.has(norm))) {
      return { ...span(at, registered.end, registered.value.kind, registered.value), end: limit };
    }
    const country = placeAt(reader, tokens, registered.end);
    if (country?.end === limit && country.value.abroad) return span(at, limit, registered.value.kind);
    if (country?.end === limit) return span(at, limit, registered.value.kind, null);
    return span(at, limit, kindByWords(tokens.slice(at, limit)) ?? registered.value.kind);
  }
  const { personStart, inRole, body } = skipRole(reader, tokens, at, limit, afterRole);
  if (inRole) {
    const person = tokens[personStart];
    if (
      personStart < limit &&
      person &&
      (!notNames.has(person.norm) || (givenNames.has(person.norm) && personStart + 1 < limit)) &&
      placeAt(reader, tokens, personStart)?.end !== limit
    ) {
      const told = kindByWords(tokens.slice(personStart, limit));
      // "ilmuwan dari Max Planck Institute"
      if (told && afterRole && !titles.has(first.norm)) return span(at, limit, told);
      const kind = personStart === at && !afterRole ? told : null;
      // "Gus Miftah", "Buya Yahya" are known by no other name.
      const known =
        limit - personStart === 1 &&
        /^(?:gus|buya|aa|paus|mbah|mak|cak|pak|bu|kang)$/.test(tokens[personStart - 1]?.norm ?? '');
      if (known) return span(personStart - 1, limit, 'person');
      return span(personStart, trimEnd(tokens, personStart, limit), kind ?? 'person');
    }
    if (!body) return null;
    const found = span(body.start, body.end, body.registered?.kind ?? 'institution', body.registered);
    return {
      ...found,
      end: Math.max(found.end, personStart),
      abbreviation: found.abbreviation ?? body.abbreviation,
      bodyOfRole: true,
    };
  }
  if (place) {
    if (place.end >= limit) return null;
    const after = registeredAt(reader, tokens, place.end);
    if (after && after.end >= limit)
      return { ...span(place.end, after.end, after.value.kind, after.value), start: at };
    // "surat kabar Mesir Al-Waqt", "militer Israel Daniel Hagari"
    const apart =
      unlisted === 'outlet'
        ? place.value.abroad
        : limit - place.end > 1 && !placesThatAreGivenNames.has(first.norm);
    if (apart && !kindByWords(tokens.slice(at, limit))) {
      const rest = readName(reader, tokens, place.end, false, unlisted);
      return rest && { ...rest, start: at };
    }
  }
  // "dilansir Sumber Sehat": after a relay verb a name may begin with such a word.
  const titled = unlisted === 'outlet' && namesOfMedia.test(first.norm) && limit > at + 1;
  if (notNames.has(first.norm) && !titled && !kindByWords(tokens.slice(at, limit))) return null;
  const inside = bodyInRun(reader, tokens, at, limit);
  if (inside) {
    // "… dan Jasa BPS Pudji Ismartini": an office, its body, the person.
    const place = placeAt(reader, tokens, inside.end);
    const person = place && limit - place.end > 1 ? place.end : inside.end;
    if (unlisted === 'person' && limit - person > 1) return { ...span(person, limit, 'person'), start: at };
    // "Survei Konsumen Bank Indonesia", "International Debt Report Bank Dunia"
    const ofReport = englishReports.test(tokens[inside.start - 1]?.norm ?? '');
    if (
      inside.end === limit &&
      (ofReport || reportNouns.has((tokens[at - 1] ?? first).norm) || tokens[at - 1]?.norm === 'panel')
    )
      return { ...span(inside.start, limit, inside.value.kind, inside.value), start: at };
  }
  const nameEnd = trimEnd(tokens, at, limit);
  const words = tokens.slice(at, nameEnd);
  const acronym = words.length === 1 && isAcronym(first.text);
  const bare =
    institutionHeads.has(first.norm) || institutionWords.has(first.norm) || roleWords.has(first.norm);
  if (words.length === 1 && bare) return null;
  // "UFC Dana White", "BAP Anton": what is in capitals before the name is not of it.
  if (
    unlisted === 'person' &&
    words.length > 1 &&
    kindByWords(words) === null &&
    /^\p{Lu}{3,}$/u.test(first.text) &&
    /\p{Ll}/u.test(words[1]?.text ?? '')
  ) {
    const rest = readName(reader, tokens, at + 1, false, unlisted);
    if (rest?.kind === 'person') return { ...rest, start: at };
  }
  // "Menteri … Politik, Hukum dan Keamanan Wiranto": the run goes on with an office.
  const goesOn =
    /^(?:,|dan|&)$/.test(tokens[at - 1]?.text ?? '') && roleWords.has(tokens[at - 2]?.norm ?? '');
  if (goesOn && words.length > 1 && roleWords.has(first.norm)) {
    const rest = readName(reader, tokens, at + 1, true, unlisted);
    if (rest?.kind === 'person') return { ...rest, start: at };
  }
  const told = kindByWords(words);
  const kind = told ?? (acronym && unlisted === 'person' ? 'institution' : unlisted);
  return { ...span(at, nameEnd, kind), sure: told !== null || (acronym && /^\p{Lu}{3,}$/u.test(first.text)) };
}

const englishReports = /^(?:report|outlook|survey|index|review|update|monitor|barometer)$/;

/** A listed body inside a run, after ordinary words that are no names: "Konsumen Bank Indonesia", "Jasa BPS Pudji Ismartini". */
function bodyInRun(reader: NameReader, tokens: readonly TextToken[], at: number, limit: number) {
  let ordinary = true;
  for (let start = at + 1; start < Math.min(limit, at + 5); start += 1) {
    const before = tokens[start - 1] as TextToken;
    ordinary &&= roleWords.has(before.norm) || reader.isCommonWord(before.norm);
    ordinary &&= !givenNames.has(before.norm);
    if (!ordinary && !englishReports.test(before.norm)) continue;
    const body = registeredAt(reader, tokens, start);
    if (body?.value.kind === 'institution') return { ...body, start };
  }
  return null;
}

/** Takes off what a run drags along at its end: a shortening stop, a particle. */
function trimEnd(tokens: readonly TextToken[], at: number, limit: number): number {
  let end = limit;
  while (end > at + 1 && !(tokens[end - 1]?.capital || isNumber(tokens[end - 1]?.text ?? ''))) end -= 1;
  return end;
}
