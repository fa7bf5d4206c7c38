// The compiled lexicon's line format, shared by the compiler (build time) and the reader (run time).
// A line is `headword TAB record TAB record …`; a record is a code, the glosses, and `|`-separated extras.
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
export const blockSize = 12;

const firstLength = 65;
/** More shared letters than this are written out again. */
export const longestShared = 25;

/** Whether a line's first character is a length and not the beginning of a headword. */
export const isLength = (code: number): boolean => code >= firstLength && code <= firstLength + longestShared;

/** The length that a first character says. */
export const sharedLength = (code: number): number => code - firstLength;

/** Headwords with their records → the coded lines; `entries` in code-unit order of the headwords. */
export function packLines(entries: readonly (readonly [head: string, records: string])[]): string {
  let before = '';
  return entries
    .map(([head, records], index) => {
      let shared = 0;
      while (shared < longestShared && shared < before.length && head[shared] === before[shared]) shared++;
      before = head;
      if (index % blockSize === 0) return `${head}\t${records}`;
      return `${String.fromCharCode(firstLength + shared)}${head.slice(shared)}\t${records}`;
    })
    .join('\n');
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

/**
 * The root is written as where it stands in the headword (`2,7` of *kedekatan* is `dekat`): two letters
 * a = 0, b = 1 …; a root that does not stand in it (*menyampaikan*, sampai) is written out after `=`.
 */
export function packRoot(headword: string, root: string): string {
  if (root === '') return '';
  const at = headword.indexOf(root);
  if (at < 0 || at > 25 || at + root.length > 25) return `=${root}`;
  return String.fromCharCode(97 + at, 97 + at + root.length);
}

/** The inverse of `packRoot`. */
export function unpackRoot(headword: string, packed: string): string {
  if (packed === '') return '';
  if (packed.startsWith('=')) return packed.slice(1);
  return headword.slice(packed.charCodeAt(0) - 97, packed.charCodeAt(1) - 97);
}
