// The loaded word lists: look-ups in the compiled string by binary search, nothing parsed before it is asked for.
import type { GlossToken, PartOfSpeech } from './gloss-types.ts';
import {
  bareRootCode,
  contextCode,
  isLength,
  longestShared,
  type NameKind,
  nameKinds,
  type PosCode,
  posCodes,
  sharedLength,
  unpackRoot,
} from './lexicon-format.ts';
import type { Analysis } from './morphology.ts';

export interface LexiconEntry {
  pos: PartOfSpeech;
  /** In the order of news use. */
  glosses: readonly string[];
  /** The bare root; the headword itself when nothing is affixed. */
  root: string;
  /** Kind of a name. */
  kind?: NameKind;
  /** Counts only when it is printed with a capital (*AS*, not *as*). */
  capital?: true;
  /** Grammatical note of a function word; the expansion of an abbreviation. */
  note?: { en: string; id: string };
}

/** A gloss that goes first when one of the words stands near. */
export interface ContextSense {
  pos: PartOfSpeech;
  glosses: readonly string[];
  /** Lemmas of neighbours. */
  near: readonly string[];
}

export interface Lexicon {
  /** Entries of a headword (lower case), the more frequent part of speech first. */
  lookup(headword: string): readonly LexiconEntry[];
  /** Whether the form is a headword or a root that only derived words show. */
  knows(form: string): boolean;
  /** Whether a phrase begins with these words (lower case, one space between). */
  startsPhrase(words: string): boolean;
  contexts(headword: string): readonly ContextSense[];
  /** Analyses made before, by surface form; morphology.ts fills it. */
  analyses: Map<string, readonly Analysis[]>;
  /** Parts described before, by surface form and root; gloss.ts fills it. */
  parts: Map<string, Pick<GlossToken, 'segments' | 'affixes'>>;
}

const none: readonly never[] = [];
const newline = 10;
const tab = 9;

/** Start of the first line at or after `at` that writes its headword out; the length of the text when there is none. */
function nextBlock(compiled: string, at: number): number {
  let start = at;
  while (start < compiled.length && isLength(compiled.charCodeAt(start))) {
    const end = compiled.indexOf('\n', start);
    if (end < 0) return compiled.length;
    start = end + 1;
  }
  return start;
}

/** Start of the last line at or before `at` that writes its headword out. */
function blockAt(compiled: string, at: number): number {
  let start = at;
  for (;;) {
    while (start > 0 && compiled.charCodeAt(start - 1) !== newline) start--;
    if (start === 0 || !isLength(compiled.charCodeAt(start))) return start;
    start--;
  }
}

/** Compares `key` from letter `from` with the text at `at`: −1 when the text comes first, and how many letters agree. */
function compare(
  compiled: string,
  at: number,
  key: string,
  from: number,
): { order: -1 | 0 | 1; agree: number } {
  let agree = from;
  for (let place = at; ; place++, agree++) {
    const code = compiled.charCodeAt(place);
    const ends = code === tab;
    if (agree === key.length) return { order: ends ? 0 : 1, agree };
    if (ends) return { order: -1, agree };
    const wanted = key.charCodeAt(agree);
    if (code !== wanted) return { order: code < wanted ? -1 : 1, agree };
  }
}

interface Place {
  /** Where the rest of the headword stands, after what it shares with the one before. */
  rest: number;
  shared: number;
  order: 0 | 1;
  /** Letters of the key that the headword begins with. */
  agree: number;
}

/** The first headword that is not before `key`: binary search over blocks, then a walk through one of them. */
function seek(compiled: string, key: string): Place | null {
  let low = 0;
  let high = compiled.length;
  // Invariant: the headword of the block at `low` is not after the key, or low is the first block.
  while (low < high) {
    const middle = blockAt(compiled, (low + high) >> 1);
    if (middle <= low) {
      const next = nextBlock(compiled, compiled.indexOf('\n', low) + 1 || compiled.length);
      if (next >= high || compare(compiled, next, key, 0).order === 1) break;
      low = next;
      continue;
    }
    if (compare(compiled, middle, key, 0).order === 1) high = middle;
    else low = middle;
  }
  let agree = 0;
  for (let line = low; line < compiled.length; ) {
    const code = compiled.charCodeAt(line);
    const isCoded = isLength(code);
    const shared = isCoded ? sharedLength(code) : 0;
    const rest = isCoded ? line + 1 : line;
    // More shared than agreed: on the same side of the key as the line before.
    if (shared <= agree || !isCoded) {
      const isAfter = isCoded && shared < agree && shared < longestShared;
      const found = isAfter ? { order: 1 as const, agree: shared } : compare(compiled, rest, key, shared);
      if (found.order !== -1) return { rest, shared, order: found.order, agree: found.agree };
      agree = found.agree;
    }
    const end = compiled.indexOf('\n', line);
    if (end < 0) return null;
    line = end + 1;
  }
  return null;
}

function readEntry(headword: string, record: string): LexiconEntry | null {
  const code = record[0] as string;
  if (code === bareRootCode || code === contextCode) return null;
  const [glosses = '', second = '', third, fourth = ''] = record.slice(1).split('|');
  if (code === 'N') {
    const kind = nameKinds[glosses.charCodeAt(0) - 97] as NameKind;
    return { pos: 'name', glosses: glosses.slice(1).split(';'), root: headword, kind, capital: true };
  }
  if (code === 'A') {
    return {
      pos: 'abbr',
      glosses: glosses.slice(1).split(';'),
      root: headword,
      ...(glosses.startsWith('+') ? { capital: true } : {}),
      ...(second ? { note: { en: second, id: second } } : {}),
    };
  }
  return {
    pos: posCodes[code as PosCode],
    glosses: glosses.split(';'),
    root: unpackRoot(headword, second) || headword,
    ...(third ? { note: { en: third, id: fourth } } : {}),
  };
}

function readContext(record: string): ContextSense | null {
  if (!record.startsWith(contextCode)) return null;
  const [glosses = '', near = ''] = record.slice(2).split('|');
  return { pos: posCodes[record[1] as PosCode], glosses: glosses.split(';'), near: near.split(',') };
}

/** Opens a compiled lexicon (see compile-lexicon.ts). Costs nothing before the first look-up; look-ups are remembered. */
export function loadLexicon(compiled: string): Lexicon {
  const entries = new Map<string, readonly LexiconEntry[]>();
  const contexts = new Map<string, readonly ContextSense[]>();
  const phraseStarts = new Map<string, boolean>();

  function recordsOf(headword: string): string[] {
    const place = seek(compiled, headword);
    if (place?.order !== 0) return [];
    const start = compiled.indexOf('\t', place.rest) + 1;
    const end = compiled.indexOf('\n', start);
    return compiled.slice(start, end < 0 ? undefined : end).split('\t');
  }
  function knows(form: string): boolean {
    if (entries.has(form)) return entries.get(form) !== none;
    return seek(compiled, form)?.order === 0;
  }
  return {
    lookup(headword) {
      let found = entries.get(headword);
      if (found === undefined) {
        const records = recordsOf(headword);
        found = records.length === 0 ? none : records.flatMap((record) => readEntry(headword, record) ?? []);
        entries.set(headword, found);
      }
      return found;
    },
    knows,
    startsPhrase(words) {
      let found = phraseStarts.get(words);
      if (found === undefined) {
        const key = `${words} `;
        found = seek(compiled, key)?.agree === key.length;
        phraseStarts.set(words, found);
      }
      return found;
    },
    contexts(headword) {
      let found = contexts.get(headword);
      if (found === undefined) {
        found = recordsOf(headword).flatMap((record) => readContext(record) ?? []);
        contexts.set(headword, found.length > 0 ? found : none);
      }
      return found;
    },
    analyses: new Map(),
    parts: new Map(),
  };
}
