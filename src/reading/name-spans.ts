// Names in running text: where one begins and ends, what is title and what is name, and whose name it is.
import {
  calendarWords,
  givenNamesThatAreOutlets,
  institutionHeads,
  institutionWords,
  nameParticles,
  notNames,
  orgParticles,
  outletWords,
  placesThatAreGivenNames,
  roleWords,
  titles,
} from './attribution-words.ts';
import { places } from './place-names.ts';
import type { SourceKind } from './reading.ts';
import {
  addName,
  matchName,
  type NameTree,
  type Register,
  type RegisteredSource,
} from './source-register.ts';
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

export interface NameReader {
  register: Register;
  places: NameTree<{ abroad: boolean }>;
}

/** Everything that names are read with, built once an article. */
export function openNameReader(register: Register): NameReader {
  const tree: NameTree<{ abroad: boolean }> = { next: new Map() };
  for (const { name, abroad } of places) addName(tree, name, { abroad });
  return { register, places: tree };
}

/** Names are bounded: nobody's name or office is longer, and the bound keeps the cost linear. */
const longestName = 24;

const isAcronym = (text: string) => /^[\p{Lu}\d&/-]{2,}$/u.test(text) && /\p{Lu}/u.test(text);
const isNumber = (text: string) => /^\d+$/.test(text);
const isDomain = (text: string) =>
  /\.(?:com|co|id|net|org|tv|info|io|news|me|uk|au|my|sg|gov|edu|int|go)\b/i.test(text);
const dottedTitles =
  /^(?:\p{Lu}|[Dd]rs?|Prof|Hj|KH|Ir|Jr|Sr|St|Mr|Mrs|Ms|Jend|Kol|Letjen|Mayjen|Brigjen|Kombes|Irjen|Komjen|Pol|Tgk|Pdt|Ust|dra|Dra|Apt|apt|drg|drh)$/u;

/** A full stop that shortens the word before it ("Dr.", "H.", "J."), and ends no sentence. */
export function isShorteningStop(tokens: readonly TextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    tokens[at]?.text === '.' &&
    before !== undefined &&
    dottedTitles.test(before.text) &&
    after?.capital === true
  );
}

/** The place that begins at a token, or null. */
export function placeAt(reader: NameReader, tokens: readonly TextToken[], at: number) {
  return tokens[at]?.capital ? matchName(reader.places, tokens, at) : null;
}

/** The registered source that begins at a token, printed as a name is printed, or null. */
export function registeredAt(reader: NameReader, tokens: readonly TextToken[], at: number) {
  const first = tokens[at];
  if (!first?.isWord) return null;
  const match = matchName(reader.register.tree, tokens, at);
  if (!match) return null;
  const single = match.end === at + 1;
  // "Ria" is a girl, RIA an agency; "aman" is safe, AMAN an alliance.
  const short = single && first.norm.length <= 4;
  const names = match.value.names;
  if (short && first.text !== first.text.toUpperCase()) {
    const capitals = names.some((name) => name === first.norm.toUpperCase());
    const lookalike = first.norm.length <= 3 || ['aman', 'sana', 'mena'].includes(first.norm);
    if (capitals && lookalike) return null;
  }
  if (!first.capital && !isNumber(first.text) && !isDomain(first.text) && !names.includes(first.text))
    return null;
  return match;
}

/** After the last token of the run of capitalised words that begins at a token. */
export function endOfRun(reader: NameReader, tokens: readonly TextToken[], at: number): number {
  const head = tokens[at];
  const limit = Math.min(tokens.length, at + longestName);
  const registered = registeredAt(reader, tokens, at);
  let end = registered ? registered.end : at;
  let isBody = head !== undefined && (institutionHeads.has(head.norm) || institutionWords.has(head.norm));
  while (end < limit) {
    const token = tokens[end] as TextToken;
    const next = tokens[end + 1];
    if (token.capital && !(end > at && calendarWords.has(token.norm))) {
      if (institutionHeads.has(token.norm) || institutionWords.has(token.norm)) isBody = true;
      end += 1;
    } else if (isShorteningStop(tokens, end)) {
      end += 1;
    } else if (
      token.isWord &&
      next?.capital &&
      end > at &&
      nameParticles.has(token.text) &&
      !calendarWords.has(next.norm)
    ) {
      end += 1;
    } else if (
      isBody &&
      end > at &&
      next?.capital &&
      orgParticles.has(token.text) &&
      joinsBody(reader, tokens, end)
    ) {
      end += 1;
    } else if (
      token.text === 'dan' &&
      head &&
      titles.has(head.norm) &&
      next?.capital &&
      roleWords.has(next.norm)
    ) {
      end += 1;
    } else if (isNumber(token.text) && end > at && next?.capital && !calendarWords.has(next.norm)) {
      end += 1;
    } else break;
  }
  return end;
}

/** Whether "dan" or "of" at a token goes on with the name of a body, and does not begin another name. */
function joinsBody(reader: NameReader, tokens: readonly TextToken[], at: number): boolean {
  const next = tokens[at + 1] as TextToken;
  if (tokens[at]?.text !== 'dan') return true;
  if (calendarWords.has(next.norm)) return false;
  if (isAcronym(next.text) || titles.has(next.norm) || institutionHeads.has(next.norm)) return false;
  return registeredAt(reader, tokens, at + 1) === null && placeAt(reader, tokens, at + 1) === null;
}

/** "(BPS)", "(Jokowi)": a short capitalised expression in brackets, or null. */
function bracketAt(tokens: readonly TextToken[], at: number): { text: string; end: number } | null {
  if (tokens[at]?.text !== '(') return null;
  for (let index = at + 1; index < at + 6; index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (token.text === ')') {
      const inside = tokens.slice(at + 1, index);
      return inside.length > 0 && inside[0]?.capital
        ? { text: inside.map(({ text }) => text).join(' '), end: index + 1 }
        : null;
    }
    if (!token.isWord && !/^[/&-]$/.test(token.text)) return null;
  }
  return null;
}

interface BodyOfRole {
  start: number;
  end: number;
  registered: RegisteredSource | null;
  abbreviation: string | null;
}

/** Takes titles, offices, bodies and places off the front of a run; what is left is the person. */
function skipRole(
  reader: NameReader,
  tokens: readonly TextToken[],
  at: number,
  limit: number,
  afterRole: boolean,
): { personStart: number; inRole: boolean; body: BodyOfRole | null } {
  let index = at;
  const lastTitle = lastTitleBefore(tokens, at, limit);
  const isBody = institutionHeads.has(tokens[at]?.norm ?? '') || registeredAt(reader, tokens, at) !== null;
  let inRole = afterRole || (lastTitle >= 0 && !isBody);
  let body: BodyOfRole | null = null;
  while (index < limit) {
    const token = tokens[index] as TextToken;
    const bracket = bracketAt(tokens, index);
    if (bracket) {
      if (body?.end === index) body.abbreviation = bracket.text;
      index = bracket.end;
      continue;
    }
    if (titles.has(token.norm) || (inRole && token.norm === 'agung' && tokens[index - 1]?.norm === 'jaksa')) {
      inRole = true;
      index += tokens[index + 1]?.text === '.' ? 2 : 1;
      continue;
    }
    if (!inRole) break;
    // What stands before a second title belongs to the office: "Kapolsek Taman Sari Komisaris Erick".
    if (
      index < lastTitle &&
      !institutionHeads.has(token.norm) &&
      registeredAt(reader, tokens, index) === null
    ) {
      index += 1;
      continue;
    }
    const registered = givenNamesThatAreOutlets.has(token.norm) ? null : registeredAt(reader, tokens, index);
    const place = placeAt(reader, tokens, index);
    if (registered && registered.end <= limit && registered.end >= (place?.end ?? 0)) {
      body = { start: index, end: registered.end, registered: registered.value, abbreviation: null };
      index = registered.end;
      const country = placeAt(reader, tokens, index);
      if (country && country.end <= limit) {
        if (country.value.abroad) body = { ...body, end: country.end, registered: null };
        index = country.end;
      }
    } else if (
      place &&
      place.end <= limit &&
      (place.end < limit || index > at) &&
      !isGivenName(tokens, index, at)
    ) {
      index = place.end;
    } else if (institutionHeads.has(token.norm)) {
      body = { start: index, end: index + 1, registered: null, abbreviation: null };
      index += 1;
    } else if (roleWords.has(token.norm) || orgParticles.has(token.text) || isNumber(token.text)) {
      index += 1;
      if (body?.end === index - 1) body.end = index;
    } else if (isAcronym(token.text) && !tokens[index + 1]?.text.startsWith('.')) {
      // "BJ Habibie" is a name, "DPR Puan Maharani" an office and a name.
      if (
        token.text.length <= 2 &&
        index + 2 === limit &&
        !/^(?:RI|UI|AS|DI|PP|MK|MA|KY|[IVX]+)$/.test(token.text)
      )
        break;
      const start: number = body?.end === index ? body.start : index;
      body = { start, end: index + 1, registered: null, abbreviation: null };
      index += 1;
    } else if (bodyAhead(reader, tokens, index, limit)) {
      index += 1;
    } else break;
  }
  return { personStart: index, inRole, body };
}

/** The last title inside a run that still has a name after it, or -1. */
function lastTitleBefore(tokens: readonly TextToken[], at: number, limit: number): number {
  for (let index = limit - 2; index > at; index -= 1) {
    const token = tokens[index] as TextToken;
    if (
      titles.has(token.norm) &&
      token.capital &&
      !institutionHeads.has(token.norm) &&
      !roleWords.has(token.norm)
    )
      return index;
  }
  return -1;
}

/** "Bima Arya": places that are also given names are places only right after an office that governs one. */
function isGivenName(tokens: readonly TextToken[], index: number, at: number): boolean {
  const token = tokens[index] as TextToken;
  const governs =
    index > at &&
    /^(?:bupati|kota|gubernur|walikota|kabupaten|polres|polresta|kapolres|camat|kapolresta)$/.test(
      tokens[index - 1]?.norm ?? '',
    );
  return placesThatAreGivenNames.has(token.norm) && !governs;
}

/** A word of an office that no table knows, with its body or place after it: "Ketua PPIH Embarkasi Batam Marwin Jamal". */
function bodyAhead(reader: NameReader, tokens: readonly TextToken[], index: number, limit: number): boolean {
  const place = placeAt(reader, tokens, index + 1);
  if (place !== null && place.end < limit && !placesThatAreGivenNames.has(tokens[index + 1]?.norm ?? ''))
    return true;
  for (let at = index + 1; at < Math.min(limit, index + 5); at += 1) {
    const body = registeredAt(reader, tokens, at);
    if (body?.value.kind === 'institution' && body.end < limit) return true;
  }
  return false;
}

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
  if (registered === null && isDomain(first.text)) return span(at, at + 1, 'outlet');
  if (!first.capital && registered === null) return null;
  if (calendarWords.has(first.norm)) return null;
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
    if (registered.end >= limit) return span(at, registered.end, registered.value.kind, registered.value);
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
      !notNames.has(person.norm) &&
      placeAt(reader, tokens, personStart)?.end !== limit
    ) {
      const kind = personStart === at && !afterRole ? kindByWords(tokens.slice(personStart, limit)) : null;
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
    if (unlisted === 'outlet' && place.value.abroad && !kindByWords(tokens.slice(at, limit))) {
      return readName(reader, tokens, place.end, false, unlisted);
    }
  }
  if (notNames.has(first.norm) && !kindByWords(tokens.slice(at, limit))) return null;
  const nameEnd = trimEnd(tokens, at, limit);
  const words = tokens.slice(at, nameEnd);
  const acronym = words.length === 1 && isAcronym(first.text);
  if (words.length === 1 && (institutionHeads.has(first.norm) || institutionWords.has(first.norm)))
    return null;
  const told = kindByWords(words);
  const kind = told ?? (acronym && unlisted === 'person' ? 'institution' : unlisted);
  return { ...span(at, nameEnd, kind), sure: told !== null };
}

/** Takes off what a run drags along at its end: a shortening stop, a particle. */
function trimEnd(tokens: readonly TextToken[], at: number, limit: number): number {
  let end = limit;
  while (end > at + 1 && !(tokens[end - 1]?.capital || isNumber(tokens[end - 1]?.text ?? ''))) end -= 1;
  return end;
}
