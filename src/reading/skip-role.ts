// Roles before names: takes titles, offices, bodies and places off the front of a run of capitalised words.
import {
  givenNamesThatAreOutlets,
  institutionHeads,
  institutionWords,
  orgParticles,
  placesThatAreGivenNames,
  roleWords,
  titles,
} from './attribution-words.ts';
import { givenNames } from './given-names.ts';
import {
  bracketAt,
  isAcronym,
  isNumber,
  type NameReader,
  officeAt,
  placeAt,
  registeredAt,
} from './name-reader.ts';
import type { RegisteredSource } from './source-register.ts';
import type { TextToken } from './text-tokens.ts';

export interface BodyOfRole {
  start: number;
  end: number;
  registered: RegisteredSource | null;
  abbreviation: string | null;
}

/** Takes titles, offices, bodies and places off the front of a run; what is left is the person. */
export function skipRole(
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
  const lastBreak = lastBreakBefore(tokens, at, limit);
  let body: BodyOfRole | null = null;
  while (index < limit) {
    const token = tokens[index] as TextToken;
    const bracket = bracketAt(tokens, index);
    if (bracket) {
      if (body?.end === index) body.abbreviation = bracket.text;
      index = bracket.end;
      continue;
    }
    // "Ketua Presidium Alumni 212 Ansufri Sambo", "Dirut PT Jasamarga … (JKC) Edwin": the name begins after these.
    if (inRole && index < lastBreak) {
      index += 1;
      continue;
    }
    const office = token.norm === 'menteri' ? officeAt(reader, tokens, index) : index;
    if (office > index) {
      inRole = true;
      index = office;
      continue;
    }
    if (
      (titles.has(token.norm) && !isNameAfterName(tokens, index)) ||
      (inRole && token.norm === 'agung' && tokens[index - 1]?.norm === 'jaksa')
    ) {
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
    } else if (institutionHeads.has(token.norm) || token.norm === 'kelompok') {
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
    } else if (
      ofUnknownBody(
        tokens,
        index,
        limit,
        body?.end === index && !body.registered && !isAcronym(tokens[index - 1]?.text ?? ''),
      )
    ) {
      index += 1;
      if (body?.end === index - 1) body.end = index;
    } else if (
      (index === at && afterRole && firmOfExpert(tokens, index, limit)) ||
      bodyAhead(reader, tokens, index, limit) ||
      (limit - index > 2 && reader.isCommonWord(token.norm) && !givenNames.has(token.norm))
    ) {
      // "Otoritas Terusan Suez"
      index += 1;
      if (body?.end === index - 1 && !body.registered) body.end = index;
    } else break;
  }
  return { personStart: index, inRole, body };
}

/** The last bracket or number inside a run that still has a name after it, or -1. */
function lastBreakBefore(tokens: readonly TextToken[], at: number, limit: number): number {
  for (let index = limit - 2; index > at; index -= 1) {
    const token = tokens[index] as TextToken;
    if (token.text === ')' || (isNumber(token.text) && tokens[index + 1]?.capital)) return index;
    // "Analis Doo Financial Futures Lukman Leong"
    if (institutionWords.has(token.norm) && !institutionHeads.has(token.norm) && tokens[index + 1]?.capital)
      return index;
  }
  return -1;
}

/** The last title inside a run that still has a name after it, or -1. */
function lastTitleBefore(tokens: readonly TextToken[], at: number, limit: number): number {
  for (let index = limit - 2; index > at; index -= 1) {
    const token = tokens[index] as TextToken;
    if (
      titles.has(token.norm) &&
      !isNameAfterName(tokens, index) &&
      token.capital &&
      !institutionHeads.has(token.norm) &&
      !roleWords.has(token.norm)
    )
      return index;
  }
  return -1;
}

/** "Abdul Hakim": a title that is also a given name, behind another given name. */
const isNameAfterName = (tokens: readonly TextToken[], index: number) =>
  givenNames.has(tokens[index]?.norm ?? '') && givenNames.has(tokens[index - 1]?.norm ?? '');

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

/** "Pakar keamanan siber Vaksincom Alfons Tanujaya": an unknown word between an expert's field and a known given name. */
const firmOfExpert = (tokens: readonly TextToken[], at: number, limit: number) =>
  limit - at > 2 &&
  !givenNames.has(tokens[at]?.norm ?? '') &&
  givenNames.has(tokens[at + 1]?.norm ?? '') &&
  tokens[at - 1]?.capital === false &&
  tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ norm }) => /^(?:pakar|ahli|peneliti|analis|konsultan|praktisi|spesialis|ekonom)$/.test(norm));

/** Offices in a firm: "CEO Snap Evan Spiegel", "Direktur Kopi Lereng Nadya Prameswari". */
const officesOfFirms =
  /^(?:ceo|cfo|cto|coo|founder|co-founder|officer|director|manager|direktur|dirut|presdir|komisaris|pendiri|manajer|utama|rektor|dekan|camat|lurah|kades|kapolsek|kapolres|bupati|kota|umum|ketum|sekjen|pemimpin|bos|bicara|jubir|komandan|chairman)$/;

/**
 * Whether a word belongs to a body that no list knows: the person begins at the next given name,
 * and where none is known, the body has one word if two more are left.
 * @param inBody true right after "Universitas", "PT" and the like
 */
function ofUnknownBody(tokens: readonly TextToken[], index: number, limit: number, inBody: boolean): boolean {
  const token = tokens[index] as TextToken;
  if (!token.capital || givenNames.has(token.norm)) return false;
  const office = tokens[index - 1]?.norm ?? '';
  if (!inBody && !officesOfFirms.test(office)) return false;
  for (let at = index + 1; at < Math.min(limit, index + 5); at += 1)
    if (givenNames.has(tokens[at]?.norm ?? '')) return limit - at > 1;
  const left = tokens.slice(index, limit);
  // "peneliti Universitas Wageningen": these are never without a name of their own.
  if (left.length === 1)
    return /^(?:universitas|institut|politeknik|pt|cv|rs|rsud|rsup|klinik|partai)$/.test(office);
  const chief =
    inBody ||
    /^(?:ceo|cfo|cto|coo|founder|co-founder|officer|director|manager|umum|ketum|sekjen|pemimpin|bos|bicara|jubir)$/.test(
      office,
    );
  return chief && left.length === 3 && left.every(({ capital }) => capital);
}
