// One paragraph on which the grammar of attribution works: its tokens, where sentences end, and what was found so far.
import {
  calendarWords,
  groupNouns,
  relayVerbs,
  roleNouns,
  roleWords,
  sayingVerbs,
  titles,
} from './attribution-words.ts';
import { isShorteningStop, type NameReader } from './name-reader.ts';
import type { NameSpan } from './name-spans.ts';
import type { TextToken } from './text-tokens.ts';

/** One attribution found in a paragraph; indices are those of its tokens. */
export interface Attribution {
  /** Null where a pronoun points back ("ujarnya"). */
  name: NameSpan | null;
  /** The words that attribute, first and after the last. */
  start: number;
  end: number;
  /** The role as printed: tokens from and to, or null. */
  role: { start: number; end: number } | null;
  /** True where the name counts only if it is a known person's: "striker Barcelona itu mengatakan". */
  weak: boolean;
  /** True for "kata pelatih asal Spanyol itu": somebody named before, and no name. */
  definite: boolean;
}

export interface AttributionContext {
  reader: NameReader;
  tokens: readonly TextToken[];
  /** True at the marks that end a sentence. */
  stops: readonly boolean[];
  found: Attribution[];
}

/** An apposition is never longer ("…, seorang profesor di Universitas Federal Timur Jauh, …"), in tokens. */
export const longestApposition = 30;

export const isQuoteMark = (text: string | undefined): boolean =>
  text !== undefined && /^["“”„«»]$/.test(text);

/** The compared form of a token, or nothing outside the paragraph. */
export const wordAt = ({ tokens }: AttributionContext, at: number): string => tokens[at]?.norm ?? '';

/** Opens the grammar on one paragraph. */
export function openContext(reader: NameReader, tokens: readonly TextToken[]): AttributionContext {
  const stops = tokens.map((token, index) => {
    if (!/^[.!?…]$/.test(token.text) || isShorteningStop(tokens, index)) return false;
    let next = tokens[index + 1];
    if (isQuoteMark(next?.text)) next = tokens[index + 2];
    return next === undefined || !/^\p{Ll}/u.test(next.text);
  });
  return { reader, tokens, stops, found: [] };
}

/** Whether a token begins a sentence or stands after a comma, colon, dash or quotation mark. */
export function opensClause({ tokens, stops }: AttributionContext, at: number): boolean {
  const before = tokens[at - 1]?.text;
  return before === undefined || stops[at - 1] === true || /^[,:;–—(-]$/.test(before) || isQuoteMark(before);
}

/** Whether a token begins a sentence. */
export function opensSentence({ tokens, stops }: AttributionContext, at: number): boolean {
  return (
    at === 0 ||
    stops[at - 1] === true ||
    (isQuoteMark(tokens[at - 1]?.text) && (at === 1 || stops[at - 2] === true))
  );
}

/** What an unknown name is by the words before it: "perusahaan keamanan siber Lumin Labs", "outlet hiburan Pinkvilla". */
export function kindByNoun(context: AttributionContext, start: number): 'institution' | 'outlet' | null {
  for (let at = start - 1; at >= 0 && at > start - 7; at -= 1) {
    const token = context.tokens[at];
    if (!token?.isWord || (token.capital && !opensClause(context, at))) return null;
    if (roleNouns.has(token.norm) || roleNouns.has(wordAt(context, at - 1))) return null;
    if (groupNouns.has(token.norm)) return 'institution';
    if (
      /^(?:outlet|situs|laman|majalah|harian|tabloid|media|koran|kabar|portal|blog|radio|televisi|siniar|podcast)$/.test(
        token.norm,
      )
    )
      return 'outlet';
  }
  return null;
}

/** Index after a bracket that begins at a token; the same index if there is none. */
export function skipBracket({ tokens }: AttributionContext, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let index = at + 1; index < at + 12; index += 1) if (tokens[index]?.text === ')') return index + 1;
  return at;
}

/** The role that follows a name after a comma: ", seorang profesor di Universitas …". */
function roleAfter(context: AttributionContext, end: number): Attribution['role'] {
  const { tokens, stops } = context;
  const first = tokens[end + 1];
  if (tokens[end]?.text !== ',' || !first?.isWord || calendarWords.has(first.norm)) return null;
  if (
    !(roleNouns.has(first.norm) || ((titles.has(first.norm) || roleWords.has(first.norm)) && first.capital))
  )
    return null;
  let index = end + 1;
  while (index < end + longestApposition) {
    const token = tokens[index];
    if (!token || stops[index] || /^[,;:()]$/.test(token.text) || isQuoteMark(token.text)) break;
    const isVerb =
      sayingVerbs.has(token.norm) ||
      relayVerbs.has(token.norm) ||
      /^(?:kepada|dalam|saat|ketika)$/.test(token.norm);
    if (!token.capital && isVerb) break;
    index += 1;
  }
  return { start: end + 1, end: index };
}

/**
 * Notes an attribution.
 * @param start first token of the words that attribute
 * @param roleStart where the role before the name begins, or the name's own start
 * @param end after the last token of those words
 */
export function note(
  context: AttributionContext,
  name: NameSpan,
  start: number,
  roleStart: number = name.start,
  end: number = name.end,
  weak = false,
): void {
  const { tokens, found } = context;
  let role: Attribution['role'] = null;
  if (name.kind === 'person') {
    role = roleAfter(context, name.end);
    const before = tokens[name.nameStart - 1]?.text === ',' ? name.nameStart - 1 : name.nameStart;
    if (!role && roleStart < before) role = { start: roleStart, end: before };
  }
  // "Menurut badan PBB itu", "pemain Barcelona itu": somebody named before.
  const isGroup = /^(?:badan|lembaga|organisasi|media|kementerian|kantor)$/.test(
    wordAt(context, name.start - 1),
  );
  const pointed =
    (isGroup || (name.kind === 'person' && !name.registered)) &&
    /^(?:itu|tersebut|ini)$/.test(wordAt(context, name.end));
  found.push({
    name,
    start,
    end: Math.max(end, role?.end ?? 0),
    role,
    weak: weak || pointed,
    definite: false,
  });
}
