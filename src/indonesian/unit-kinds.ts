// Short questions about a unit that noun phrases and clauses ask alike.
import type { ReadUnit } from './choose-readings.ts';
import { formGloss } from './form-gloss.ts';
import type { PartOfSpeech } from './gloss-types.ts';

type Maybe = ReadUnit | undefined;

export const posOf = (unit: Maybe): PartOfSpeech | undefined => unit?.reading?.pos;
export const lemmaOf = (unit: Maybe): string => unit?.reading?.lemma ?? '';
export const cliticOf = (unit: Maybe): 'nya' | 'ku' | 'mu' | undefined => unit?.reading?.form.clitic;

export const isName = (unit: Maybe): boolean => posOf(unit) === 'name';

/** Nouns, abbreviations, classifiers and unknown words, which mostly are nouns. */
export function isNoun(unit: Maybe): boolean {
  const pos = posOf(unit);
  return pos === 'n' || pos === 'abbr' || pos === 'clf' || (pos === 'x' && unit?.reading?.kind === 'unknown');
}

const ordinals =
  /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesekian)$/;

export const isOrdinal = (unit: Maybe): boolean =>
  unit?.number?.kind === 'ordinal' || unit?.reading?.form.ordinal === true || ordinals.test(lemmaOf(unit));

export const isCount = (unit: Maybe): boolean => posOf(unit) === 'num' && !isOrdinal(unit);

const smallWords = /(?<=\s)(?:Of|The|And|For|In|On|To|A|An|By)(?=\s)/g;

function titleCase(text: string): string {
  return text
    .replace(/(?<![\p{L}'-])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())
    .replace(smallWords, (word) => word.toLowerCase());
}

/** The first gloss as the line writes it: names as printed, capitals of the source kept. */
export function wordOf(unit: ReadUnit): string {
  const { reading, tokens, isCapital } = unit;
  const gloss = reading ? formGloss(reading)[0] : undefined;
  if (reading === null || gloss === undefined) return tokens.map(({ surface }) => surface).join(' ');
  return isCapital && reading.kind !== 'number' && reading.kind !== 'name' ? titleCase(gloss) : gloss;
}
