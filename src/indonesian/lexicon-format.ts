// The compiled lexicon's format, shared by the compiler (build time) and the reader (run time).
// First an index line: for every first pair of letters, where its lines begin. Then the lines, sorted:
// `headword TAB record TAB record …`; a record is a code, the glosses, and `|`-separated extras.
// Front coding: lines stand in blocks; the first writes its headword out, the others begin with a capital that
// says how many letters they share with the headword before (A = 0). Headwords themselves have no capitals.
import type { PartOfSpeech } from './gloss-types.ts';

/** One letter for each part of speech, so that the file stays small. */
export const posCodes = {
  n: 'n',
  v: 'v',
  a: 'adj',
  d: 'adv',
  m: 'num',
  p: 'pron',
  t: 'det',
  r: 'prep',
  c: 'conj',
  x: 'aux',
  k: 'part',
  i: 'intj',
  l: 'clf',
  N: 'name',
  A: 'abbr',
} as const satisfies Record<string, PartOfSpeech>;

/** Lines in a block. More save room, fewer save time. */
export const blockSize = 24;

const firstLength = 65;
/** More shared letters than this are written out again. */
export const longestShared = 25;

/** Whether a line's first character is a length and not the beginning of a headword. */
export const isLength = (code: number): boolean => code >= firstLength && code <= firstLength + longestShared;

/** The length that a first character says. */
export const sharedLength = (code: number): number => code - firstLength;

/** The letters by which the index finds a headword. */
export const indexKey = (head: string): string => head.slice(0, 2);

const indexSeparator = '\u0001';

/** Index line → where the lines of a pair of letters begin and end. */
export function readIndex(
  line: string,
  bodyStart: number,
  bodyEnd: number,
): Map<string, [start: number, end: number]> {
  const cells = line.split(indexSeparator);
  const index = new Map<string, [number, number]>();
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const next = cells[at + 3];
    const start = bodyStart + Number.parseInt(cells[at + 1] as string, 36);
    index.set(cells[at] as string, [
      start,
      next === undefined ? bodyEnd : bodyStart + Number.parseInt(next, 36),
    ]);
  }
  return index;
}

/** Headwords with their records, in code-unit order of the headwords → index line and coded lines. */
export function packLines(entries: readonly (readonly [head: string, records: string])[]): string {
  const index: string[] = [];
  const lines: string[] = [];
  let before = '';
  let inBlock = 0;
  let length = 0;
  for (const [head, records] of entries) {
    const isNewKey = lines.length === 0 || indexKey(head) !== indexKey(before);
    if (isNewKey) index.push(indexKey(head), length.toString(36));
    if (isNewKey || inBlock === blockSize) inBlock = 0;
    let shared = 0;
    while (shared < longestShared && shared < before.length && head[shared] === before[shared]) shared++;
    const coded = inBlock === 0 ? head : String.fromCharCode(firstLength + shared) + head.slice(shared);
    const line = `${coded}\t${records}\n`;
    lines.push(line);
    length += line.length;
    before = head;
    inBlock++;
  }
  return `${index.join(indexSeparator)}\n${lines.join('')}`;
}

export type PosCode = keyof typeof posCodes;

/** Kinds of name, in the order of their codes `0`–`9`, `a`–`e`. */
export const nameKinds = [
  'country',
  'capital',
  'city',
  'region',
  'people',
  'language',
  'sea',
  'mountain',
  'river',
  'island',
  'body',
  'party',
  'ministry',
  'company',
  'outlet',
  'agency',
  'person',
  'title',
  'event',
  'religion',
  'place',
  'month',
  'day',
  'brand',
] as const;

export type NameKind = (typeof nameKinds)[number];

/** A root that is no headword of its own: known to the rules, without a gloss. */
export const bareRootCode = 'R';

/** Glosses that hold beside certain words: `gloss|word,word`. */
export const contextCode = 'S';

/** The word begins phrases. */
export const phraseCode = 'P';

const derivation =
  /^(?:memper|diper|keter|me(?:ng?|ny|m)?|pe(?:ng?|ny|m)?|ber|per|ter|be|ke|se|di)(?=.{3})|^(?=.{4,}an$)/;
const swallowed: Record<string, string> = { meny: 's', peny: 's', mem: 'p', pem: 'p', men: 't', pen: 't' };

/** The root that a derived word most often has by its shape alone (*penyimpanan*, simpan); only saves room. */
function guessRoot(headword: string): string {
  const prefix = derivation.exec(headword)?.[0];
  if (prefix === undefined) return headword;
  const rest = headword.slice(prefix.length);
  const stem = /^[aeiou]/.test(rest) ? (swallowed[prefix] ?? '') + rest : rest;
  const bare = stem.replace(/(?:kan|an|i)$/, '');
  return bare.length >= 4 ? bare : stem;
}

/**
 * The root is written as `.` when its word's shape says it, else as where it stands in the headword (`ch` of
 * *kedekatan* is letters 2 to 7: `dekat`); a root that does not stand in it is written out after `=`.
 */
export function packRoot(headword: string, root: string): string {
  if (root === '') return '';
  if (guessRoot(headword) === root) return '.';
  const at = headword.indexOf(root);
  if (at < 0 || at > 25 || at + root.length > 25) return `=${root}`;
  return String.fromCharCode(97 + at, 97 + at + root.length);
}

/** The inverse of `packRoot`. */
export function unpackRoot(headword: string, packed: string): string {
  if (packed === '') return '';
  if (packed === '.') return guessRoot(headword);
  if (packed.startsWith('=')) return packed.slice(1);
  return headword.slice(packed.charCodeAt(0) - 97, packed.charCodeAt(1) - 97);
}

const firstPlace = 2;
const lastPlace = 8;

/** In a phrase's gloss a word that is the first gloss of the phrase's n-th word is written as the sign n + 2. */
export function packPhraseGloss(gloss: string, firstGlosses: readonly (string | undefined)[]): string {
  return gloss
    .split(' ')
    .map((word) => {
      const place = firstGlosses.indexOf(word);
      return place >= 0 && place + firstPlace <= lastPlace ? String.fromCharCode(firstPlace + place) : word;
    })
    .join(' ');
}

/** The inverse of `packPhraseGloss`; `firstGloss` gives the first gloss of a word. */
export function unpackPhraseGloss(
  gloss: string,
  phrase: string,
  firstGloss: (word: string) => string,
): string {
  return gloss
    .split(' ')
    .map((word) => {
      const place = word.charCodeAt(0) - firstPlace;
      return place <= lastPlace - firstPlace ? firstGloss(phrase.split(' ')[place] ?? '') : word;
    })
    .join(' ');
}
