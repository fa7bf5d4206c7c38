// A sentence's tokens → units: numbers, names, phrases and words, each with its possible readings.

import type { Analysis, Form, Layer } from './analysis.ts';
import { findPhrase } from './find-phrases.ts';
import { givenNames } from './given-names.ts';
import type { GlossOrigin, PartOfSpeech, TokenKind } from './gloss-types.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { NameKind } from './lexicon-format.ts';
import { analyse } from './morphology.ts';
import { type NumberReading, readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** One way to read a unit. */
export interface Reading {
  lemma: string;
  root: string;
  pos: PartOfSpeech;
  glosses: readonly string[];
  form: Form;
  layers: readonly Layer[];
  kind: TokenKind;
  from: GlossOrigin;
  note?: { en: string; id: string };
  nameKind?: NameKind;
}

/** What is glossed as one: one or more tokens. */
export interface Unit {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  tokens: readonly Token[];
  readings: Reading[];
  /** A sign: punctuation, bullets. */
  isSign: boolean;
  /** Printed with a capital where a sentence does not ask for one. */
  isCapital: boolean;
  number?: NumberReading;
}

const functionPos = new Set<PartOfSpeech>(['pron', 'det', 'prep', 'conj', 'aux', 'part']);
const bare: Form = {};
const noLayers: readonly Layer[] = [];

const isCapital = (token: Token | undefined): boolean => {
  const code = token?.surface.charCodeAt(0) ?? 0;
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token?.surface ?? '');
};

/** "President" → "president"; what is all capitals stays. */
const withoutCapital = (gloss: string) =>
  gloss.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

function readingOfEntry(headword: string, entry: LexiconEntry, form: Form, isPhrase: boolean): Reading {
  // Titles are words like others, printed with a capital before a name.
  const isTitle = entry.kind === 'title';
  const isName = entry.pos === 'name' && !isTitle;
  const isFunction = functionPos.has(entry.pos);
  return {
    lemma: headword,
    root: entry.root,
    pos: isTitle ? 'n' : entry.pos,
    glosses: isTitle ? entry.glosses.map(withoutCapital) : entry.glosses,
    form,
    layers: noLayers,
    kind: isName ? 'name' : isPhrase ? 'phrase' : isFunction ? 'function' : 'word',
    from: isName ? 'name' : isPhrase ? 'phrase' : 'lexicon',
    ...(entry.note ? { note: entry.note } : {}),
    ...(entry.kind && !isTitle ? { nameKind: entry.kind } : {}),
  };
}

function readingOfAnalysis(analysis: Analysis): Reading {
  const { lemma, root, pos, glosses, form, layers, origin, entry } = analysis;
  return {
    lemma,
    root,
    pos,
    glosses,
    form,
    layers,
    kind: glosses.length === 0 ? 'unknown' : functionPos.has(pos) ? 'function' : 'word',
    from: origin,
    ...(entry?.note ? { note: entry.note } : {}),
  };
}

/** A name that no entry explains stays as it is. */
const nameReading = (surface: string): Reading => ({
  lemma: surface,
  root: surface,
  pos: 'name',
  glosses: [surface],
  form: bare,
  layers: noLayers,
  kind: 'name',
  from: 'name',
});

const unknownReading = (surface: string): Reading => ({
  lemma: surface.toLowerCase(),
  root: surface.toLowerCase(),
  pos: 'x',
  glosses: [],
  form: bare,
  layers: noLayers,
  kind: 'unknown',
  from: 'lexicon',
});

/** Words that a capital begins: in a headline most of them, in running text names. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.surface.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  // A short heading has no full stop: *Pernah Berkunjung ke Rusia*.
  const fewest = tokens[to - 1]?.kind === 'sign' ? 3 : 2;
  return words >= fewest && capitals / words > 0.7;
}

/** Names and abbreviations of one word; null when the lexicon has none that fits the capitals. */
function knownName(token: Token, lexicon: Lexicon): Reading[] {
  const surface = token.surface;
  const key = surface.toLowerCase().replace(/\.$/, '');
  const entries = lexicon.lookup(key);
  const fitting = entries.filter(
    ({ pos, capital }) =>
      (pos === 'name' && isCapital(token)) ||
      (pos === 'abbr' &&
        (!capital || /\p{Lu}.*\p{Lu}/u.test(surface) || (isCapital(token) && key.length > 4))),
  );
  if (fitting.length === 0 && isCapital(token) && key.length > 5 && key.endsWith('nya')) {
    const clitic = key.slice(0, -3);
    return lexicon
      .lookup(clitic)
      .filter(({ pos }) => pos === 'name')
      .map((entry) => readingOfEntry(clitic, entry, { clitic: 'nya' }, false));
  }
  return fitting.map((entry) => readingOfEntry(key, entry, bare, false));
}

interface Place {
  /** First word of the sentence, of a quotation, after a colon. */
  isFirst: boolean;
  isHeadline: boolean;
  /** The word before is a name that no entry explains. */
  afterName: boolean;
  /** The next word has a capital, too: probably somebody's second name. */
  beforeCapital: boolean;
}

/** *Pastikan*, *Kenali*: a bare verb with an object, which opens advice; *Hamdi Saputra* is somebody. */
const isAdvice = ({ pos, origin, layers }: Analysis, surface: string, { isHeadline, beforeCapital }: Place) =>
  pos === 'v' &&
  origin === 'rule' &&
  layers.length === 0 &&
  (/.{3}kan$/.test(surface) || (/.{3}i$/.test(surface) && (isHeadline || !beforeCapital)));

function readWord(token: Token, place: Place, lexicon: Lexicon): Reading[] {
  const { isFirst, isHeadline, afterName, beforeCapital } = place;
  const surface = token.surface;
  const names = knownName(token, lexicon);
  if (isCapital(token) && !isFirst) {
    if (names.length > 0) return names;
    // The polite pronoun always has its capital.
    const isPronoun = surface === 'Anda';
    const isGiven = givenNames.has(surface.toLowerCase());
    if (isHeadline ? isGiven && beforeCapital : !isPronoun && (afterName || isGiven))
      return [nameReading(surface)];
    const analyses = analyse(surface, lexicon).filter(({ glosses }) => glosses.length > 0);
    // In the middle of a sentence a capital needs a listed word; peeled names would be read as verbs.
    const isListed = analyses.some(
      ({ origin, layers }) => origin === 'lexicon' || layers.every(({ id }) => id === '-nya' || id === 'X-X'),
    );
    if (analyses.length > 0 && (isListed || isHeadline)) return analyses.map(readingOfAnalysis);
    return [nameReading(surface)];
  }
  // iPhone, eBay.
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(surface)) return [nameReading(surface)];
  const all = analyse(surface, lexicon);
  const analyses = isCapital(token) ? all.filter(({ glosses }) => glosses.length > 0) : all;
  const readings = analyses.map(readingOfAnalysis);
  if (isCapital(token)) {
    // A listed name is known to the rules without a gloss: that alone makes no word of it.
    const isSure = analyses.some(
      (analysis) =>
        analysis.glosses.length > 0 &&
        (analysis.origin === 'lexicon' || analysis.layers.length > 0 || isAdvice(analysis, surface, place)),
    );
    if (names.length > 0) return isSure ? [...readings, ...names] : names;
    if (!isSure) return [nameReading(surface)];
  }
  if (readings.length > 0) return names[0]?.pos === 'abbr' ? [...names, ...readings] : readings;
  return names.length > 0 ? names : [unknownReading(surface)];
}

const limit = 50_000;
const noPlace: Place = { isFirst: false, isHeadline: false, afterName: false, beforeCapital: false };

/** A word in small letters reads the same wherever it stands, so its readings are remembered. */
function readSmall(token: Token, lexicon: Lexicon): Reading[] {
  let readings = lexicon.readings.get(token.surface);
  if (!readings) {
    readings = readWord(token, noPlace, lexicon);
    if (lexicon.readings.size >= limit) lexicon.readings.clear();
    lexicon.readings.set(token.surface, readings);
  }
  return readings;
}

const pastSpan = /^(?:tahun|bulan|pekan|minggu|hari|dekade|abad) (?:lalu|silam|yang lalu)$/;
const opensSentence = /^["“”'‘([:«–—-]$/;

const numberReadingOf = (tokens: readonly Token[], { english }: NumberReading): Reading => ({
  ...unknownReading(tokens.map(({ surface }) => surface).join(' ')),
  pos: 'num',
  glosses: [english],
  kind: 'number',
  from: 'number',
});

/** Reads the tokens `from`…`to` of one sentence. */
export function readUnits(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  const isHeadline = isTitleCase(tokens, from, to);
  let isFirst = true;
  let last: Reading | undefined;
  let at = from;
  const push = (next: number, readings: Reading[], isCapital: boolean, isSign = false) => {
    const unit: Unit = { from: at, to: next, tokens: tokens.slice(at, next), readings, isSign, isCapital };
    units.push(unit);
    last = readings[0];
    at = next;
    return unit;
  };
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    const number = readNumber(tokens, at);
    if (number && number.next <= to) {
      push(number.next, [numberReadingOf(tokens.slice(at, number.next), number)], false).number = number;
      isFirst = false;
      continue;
    }
    if (token.kind === 'sign') {
      push(at + 1, [], false, true);
      if (!opensSentence.test(token.surface)) isFirst = isFirst && token.surface !== ',';
      else if (token.surface !== '(' && token.surface !== '-') isFirst = true;
      continue;
    }
    const hasCapital = isCapital(token);
    const capital = hasCapital && !isFirst && !isHeadline;
    const afterName = last?.kind === 'name' && (last.nameKind === undefined || last.nameKind === 'person');
    const found = afterName && capital ? null : findPhrase(tokens, at, to, isHeadline, lexicon);
    // 4,5 miliar tahun lalu: years ago, not last year.
    const phrase = found && last?.pos === 'num' && pastSpan.test(found.headword) ? null : found;
    if (phrase) {
      const { headword, entries, form } = phrase;
      push(
        phrase.next,
        entries.map((entry) => readingOfEntry(headword, entry, form, true)),
        capital,
      );
    } else if (hasCapital) {
      const beforeCapital = at + 1 < to && isCapital(tokens[at + 1]);
      push(at + 1, readWord(token, { isFirst, isHeadline, afterName, beforeCapital }, lexicon), capital);
    } else push(at + 1, readSmall(token, lexicon), false);
    isFirst = false;
  }
  return units;
}
