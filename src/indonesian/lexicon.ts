// The loaded word lists: look-ups in the compiled string by binary search, nothing parsed before it is asked for.
import type { GlossToken, PartOfSpeech } from './gloss-types.ts';
import {
  bareRootCode,
  contextCode,
  type NameKind,
  nameKinds,
  type PosCode,
  posCodes,
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

/** Offset of the first line that is not before `key`. */
function findLine(compiled: string, key: string): number {
  let low = 0;
  let high = compiled.length;
  while (low < high) {
    let middle = (low + high) >> 1;
    while (middle > low && compiled.charCodeAt(middle - 1) !== newline) middle--;
    let at = 0;
    while (at < key.length && key.charCodeAt(at) === compiled.charCodeAt(middle + at)) at++;
    const isBefore = at < key.length && !(compiled.charCodeAt(middle + at) > key.charCodeAt(at));
    if (!isBefore) {
      high = middle;
      continue;
    }
    const end = compiled.indexOf('\n', middle);
    low = end < 0 ? compiled.length : end + 1;
  }
  return low;
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
    const key = `${headword}\t`;
    const start = findLine(compiled, key);
    if (!compiled.startsWith(key, start)) return [];
    const end = compiled.indexOf('\n', start);
    return compiled.slice(start + key.length, end < 0 ? undefined : end).split('\t');
  }
  function knows(form: string): boolean {
    if (entries.has(form)) return entries.get(form) !== none;
    return compiled.startsWith(`${form}\t`, findLine(compiled, `${form}\t`));
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
        found = compiled.startsWith(key, findLine(compiled, key));
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
