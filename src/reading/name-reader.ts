// What names are read with: the register, the places, and where a run of capitalised words ends.
import {
  calendarWords,
  institutionHeads,
  institutionWords,
  nameParticles,
  orgParticles,
  roleWords,
  titles,
} from './attribution-words.ts';
import { places } from './place-names.ts';
import { addName, matchName, type NameTree, type Register } from './source-register.ts';
import type { TextToken } from './text-tokens.ts';

export interface NameReader {
  register: Register;
  places: NameTree<{ abroad: boolean }>;
  /** "Menteri Pendidikan Tinggi, Sains, dan Teknologi", from the ministries of the register. */
  offices: NameTree<true>;
  /** True for ordinary words of the language, which are no names though a capital stands before them. */
  isCommonWord: (word: string) => boolean;
}

/** Everything that names are read with, built once an article. */
export function openNameReader(register: Register, isCommonWord: (word: string) => boolean): NameReader {
  const tree: NameTree<{ abroad: boolean }> = { next: new Map() };
  for (const { name, abroad } of places) addName(tree, name, { abroad });
  const offices: NameTree<true> = { next: new Map() };
  for (const { names } of register.sources)
    for (const name of names)
      if (/^Kementerian /.test(name)) addName(offices, name.replace(/^Kementerian/, 'Menteri'), true);
  return { register, places: tree, offices, isCommonWord };
}

/** Names are bounded: nobody's name or office is longer, and the bound keeps the cost linear. */
const longestName = 24;

export const isAcronym = (text: string) => /^[\p{Lu}\d&/-]{2,}$/u.test(text) && /\p{Lu}/u.test(text);

export const isNumber = (text: string) => /^\d+$/.test(text);

export const isDomain = (text: string) =>
  /\.(?:com|co|id|net|org|tv|info|io|news|me|uk|au|my|sg|gov|edu|int|go)\b/i.test(text);

const dottedTitles =
  /^(?:(?:\p{Lu}\.)*\p{Lu}|[Dd]rs?|Prof|Hj|KH|Ir|Jr|Sr|St|Mr|Mrs|Ms|Ny|Tn|Sdr|Nn|Jend|Kol|Letjen|Mayjen|Brigjen|Kombes|Irjen|Komjen|Pol|Tgk|Pdt|Ust|dra|Dra|Apt|apt|drg|drh)$/u;

/** A full stop that shortens the word before it ("Dr.", "H.", "J."), and ends no sentence. */
export function isShorteningStop(tokens: readonly TextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    tokens[at]?.text === '.' &&
    before !== undefined &&
    dottedTitles.test(before.text) &&
    (after?.capital === true || (nameParticles.has(after?.text ?? '') && tokens[at + 2]?.capital === true))
  );
}

/** After a title in lower case: "dr. Tania Maheswari", "dr Nola Mallo"; the same index if there is none. */
export function lowerTitle(tokens: readonly TextToken[], at: number): number {
  if (!/^(?:dr|drg|drh|prof|ir|apt|ns|hj|kh)$/.test(tokens[at]?.text ?? '')) return at;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return tokens[next]?.capital ? next : at;
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
    const lookalike = first.norm.length <= 3 || ['aman', 'sana', 'mena', 'rand'].includes(first.norm);
    if (capitals && lookalike) return null;
  }
  if (!first.capital && !isNumber(first.text) && !isDomain(first.text) && !names.includes(first.text))
    return null;
  return match;
}

/** A day or month, which ends a name; but "Lie Mei Hwa" and "Jan Koum" are people. */
export function isDate(tokens: readonly TextToken[], at: number): boolean {
  const { norm = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const isName =
    /^(?:mei|jan|jun|mar|april|juni|juli)$/.test(norm) && next?.capital && !calendarWords.has(next.norm);
  // "FEB UI" is a faculty.
  const isShort = /^\p{Lu}{3}$/u.test(tokens[at]?.text ?? '') && !/^W/.test(tokens[at]?.text ?? '');
  return calendarWords.has(norm) && !isName && !isShort;
}

/** After the office of a minister, or the body with commas in its name, that begins at a token; else the same index. */
export function officeAt(reader: NameReader, tokens: readonly TextToken[], at: number): number {
  const token = tokens[at];
  if (!token?.capital) return at;
  if (token.norm === 'menteri') return matchName(reader.offices, tokens, at)?.end ?? at;
  const body = institutionHeads.has(token.norm) ? registeredAt(reader, tokens, at) : null;
  return body && tokens.slice(at, body.end).some(({ text }) => text === ',') ? body.end : at;
}

/** Words of journals' names, which go on with "of": "Journal of Nutritional Science". */
const journals = /^(?:journal|annals|proceedings|archives|frontiers|bulletin|review|encyclopedia)$/;

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
    const office = officeAt(reader, tokens, end);
    if (office > end + 1) {
      end = office;
    } else if (token.capital && !(end > at && isDate(tokens, end))) {
      if (institutionHeads.has(token.norm) || institutionWords.has(token.norm) || journals.test(token.norm))
        isBody = true;
      end += 1;
    } else if (isShorteningStop(tokens, end)) {
      end += 1;
    } else if (token.isWord && end > at && nameParticles.has(token.text) && leadsToName(tokens, end + 1)) {
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
      /^(?:of|the|for)$/.test(token.text) &&
      end > at &&
      (next?.capital || (next?.text === 'the' && tokens[end + 2]?.capital))
    ) {
      // "Future of Jobs", "Monthly Notices of the Royal Astronomical Society"
      end += 1;
    } else if (token.text === '&' && end > at && next?.capital && !registeredAt(reader, tokens, end + 1)) {
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

/** Whether a particle is followed by a name, perhaps after another particle: "van der Berg". */
function leadsToName(tokens: readonly TextToken[], at: number): boolean {
  const next = nameParticles.has(tokens[at]?.text ?? '') ? tokens[at + 1] : tokens[at];
  return next?.capital === true && !calendarWords.has(next.norm);
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
export function bracketAt(tokens: readonly TextToken[], at: number): { text: string; end: number } | null {
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
