// The loaded word lists: look-ups in the compiled string by binary search, nothing parsed before it is asked for.

import type { Analysis } from './analysis.ts';
import type { GlossToken, PartOfSpeech } from './gloss-types.ts';
import {
  bareRootCode,
  contextCode,
  indexKey,
  isLength,
  longestShared,
  type NameKind,
  nameKinds,
  type PosCode,
  phraseCode,
  posCodes,
  readIndex,
  sharedLength,
  unpackPhraseGloss,
  unpackRoot,
} from './lexicon-format.ts';
import type { Reading } from './read-units.ts';

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
  /** Readings of small-letter words made before; read-units.ts fills it. */
  readings: Map<string, Reading[]>;
  /** Readings of words that stand alone, by surface form; gloss.ts fills it. */
  alone: Map<string, Reading>;
  /** Roots found before, by surface form; lemmatise.ts fills it. */
  roots: Map<string, string>;
  /** Parts described before, by surface form, for the root they were described with; gloss.ts fills it. */
  parts: Map<string, { root: string; parts: Pick<GlossToken, 'segments' | 'affixes'> }>;
}

const newline = 10;
const tab = 9;

function readEntry(
  headword: string,
  record: string,
  firstGloss: (word: string) => string,
): LexiconEntry | null {
  const code = record[0] as string;
  if (code === bareRootCode || code === contextCode || code === phraseCode) return null;
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
    glosses: headword.includes(' ')
      ? glosses.split(';').map((gloss) => unpackPhraseGloss(gloss, headword, firstGloss))
      : glosses.split(';'),
    root: unpackRoot(headword, second) || headword,
    ...(third ? { note: { en: third, id: fourth } } : {}),
  };
}

function readContext(record: string): ContextSense | null {
  if (!record.startsWith(contextCode)) return null;
  const [glosses = '', near = ''] = record.slice(2).split('|');
  return { pos: posCodes[record[1] as PosCode], glosses: glosses.split(';'), near: near.split(',') };
}

/** All that the lexicon says of one headword. */
interface Line {
  entries: readonly LexiconEntry[];
  contexts: readonly ContextSense[];
  /** A headword with entries, or a root that only derived words show. */
  isKnown: boolean;
  opensPhrase: boolean;
}

const unknown: Line = { entries: [], contexts: [], isKnown: false, opensPhrase: false };

function readLine(headword: string, records: string[], firstGloss: (word: string) => string): Line {
  const opensPhrase = records.includes(phraseCode);
  const isKnown = records.some((record) => record !== phraseCode);
  return {
    entries: records.flatMap((record) => readEntry(headword, record, firstGloss) ?? []),
    contexts: records.flatMap((record) => readContext(record) ?? []),
    isKnown,
    opensPhrase,
  };
}

/** Opens a compiled lexicon (see compile-lexicon.ts). Only the index is read at once; look-ups are remembered. */
export function loadLexicon(compiled: string): Lexicon {
  const bodyStart = compiled.indexOf('\n') + 1;
  const index = readIndex(compiled.slice(0, Math.max(0, bodyStart - 1)), bodyStart, compiled.length);
  const lines = new Map<string, Line>();
  const phraseStarts = new Map<string, boolean>();
  /** Letters on which `isAfter` last agreed, and whether it met the key itself. */
  let agreed = 0;
  let isSame = false;

  /** Whether the headword whose letters from `from` on stand at `at` is the key or comes after it. */
  function isAfter(at: number, key: string, from: number): boolean {
    agreed = from;
    for (let place = at; ; place++, agreed++) {
      const code = compiled.charCodeAt(place);
      if (agreed === key.length || code === tab) {
        isSame = code === tab && agreed === key.length;
        return agreed === key.length;
      }
      const wanted = key.charCodeAt(agreed);
      if (code !== wanted) {
        isSame = false;
        return code > wanted;
      }
    }
  }

  /** Start of the last block that begins at or before `at`, not before `floor`. */
  function blockAt(at: number, floor: number): number {
    let start = at;
    for (;;) {
      while (start > floor && compiled.charCodeAt(start - 1) !== newline) start--;
      if (start <= floor || !isLength(compiled.charCodeAt(start))) return start;
      start--;
    }
  }

  /**
   * Offset of the rest of the first headword that is not before the key (−1: none); sets `agreed` and `isSame`.
   * Binary search over the blocks of the key's first letters, then a walk through one block.
   */
  function seek(key: string): number {
    const bounds = index.get(indexKey(key));
    if (!bounds) return -1;
    let [low, high] = bounds;
    const end = high;
    while (low < high) {
      const middle = blockAt((low + high) >> 1, low);
      if (middle === low) break;
      if (isAfter(middle, key, 0)) high = middle;
      else low = middle;
    }
    // The last look may have stopped one long block short: go on line by line.
    let agree = 0;
    for (let line = low; line < end; line = compiled.indexOf('\n', line) + 1) {
      const code = compiled.charCodeAt(line);
      const isCoded = isLength(code);
      const shared = isCoded ? sharedLength(code) : 0;
      // More shared than agreed: on the same side of the key as the line before.
      if (isCoded && shared > agree) continue;
      if (isCoded && shared < agree && shared < longestShared) {
        agreed = shared;
        isSame = false;
        return line + 1;
      }
      if (isAfter(isCoded ? line + 1 : line, key, shared)) return isCoded ? line + 1 : line;
      agree = agreed;
    }
    return -1;
  }

  const firstGloss = (word: string): string => lineOf(word).entries[0]?.glosses[0] ?? '';

  function lineOf(headword: string): Line {
    let found = lines.get(headword);
    if (found === undefined) {
      const place = seek(headword);
      if (place < 0 || !isSame) found = unknown;
      else {
        const start = compiled.indexOf('\t', place) + 1;
        found = readLine(
          headword,
          compiled.slice(start, compiled.indexOf('\n', start)).split('\t'),
          firstGloss,
        );
      }
      lines.set(headword, found);
    }
    return found;
  }

  return {
    lookup: (headword) => lineOf(headword).entries,
    knows: (form) => lineOf(form).isKnown,
    startsPhrase(words) {
      if (!words.includes(' ')) return lineOf(words).opensPhrase;
      let found = phraseStarts.get(words);
      if (found === undefined) {
        found = seek(`${words} `) >= 0 && agreed === words.length + 1;
        phraseStarts.set(words, found);
      }
      return found;
    },
    contexts: (headword) => lineOf(headword).contexts,
    analyses: new Map(),
    readings: new Map(),
    alone: new Map(),
    roots: new Map(),
    parts: new Map(),
  };
}
