// Loanwords by rule: Indonesian endings and spellings → English, for what the lexicon lacks. A guess, marked as one.
import type { PartOfSpeech } from './gloss-types.ts';

interface Rule {
  ending: RegExp;
  english: string;
  pos: PartOfSpeech;
}

/** The longer ending first. */
const rules: Rule[] = [
  { ending: /isasi$/, english: 'ization', pos: 'n' },
  { ending: /ifikasi$/, english: 'ification', pos: 'n' },
  { ending: /logi$/, english: 'logy', pos: 'n' },
  { ending: /grafi$/, english: 'graphy', pos: 'n' },
  { ending: /metri$/, english: 'metry', pos: 'n' },
  { ending: /nomi$/, english: 'nomy', pos: 'n' },
  { ending: /krasi$/, english: 'cracy', pos: 'n' },
  { ending: /terapi$/, english: 'therapy', pos: 'n' },
  { ending: /tas$/, english: 'ty', pos: 'n' },
  { ending: /asi$/, english: 'ation', pos: 'n' },
  { ending: /ksi$/, english: 'ction', pos: 'n' },
  { ending: /psi$/, english: 'ption', pos: 'n' },
  { ending: /usi$/, english: 'ution', pos: 'n' },
  { ending: /isi$/, english: 'ition', pos: 'n' },
  { ending: /nsi$/, english: 'ncy', pos: 'n' },
  { ending: /isme$/, english: 'ism', pos: 'n' },
  { ending: /istik$/, english: 'istic', pos: 'adj' },
  { ending: /ologis$/, english: 'ological', pos: 'adj' },
  { ending: /matis$/, english: 'matic', pos: 'adj' },
  { ending: /tis$/, english: 'tic', pos: 'adj' },
  { ending: /ogen$/, english: 'ogen', pos: 'n' },
  { ending: /ikal$/, english: 'ical', pos: 'adj' },
  { ending: /ional$/, english: 'ional', pos: 'adj' },
  { ending: /ural$/, english: 'ural', pos: 'adj' },
  { ending: /oid$/, english: 'oid', pos: 'n' },
  { ending: /tif$/, english: 'tive', pos: 'adj' },
  { ending: /ator$/, english: 'ator', pos: 'n' },
  { ending: /tor$/, english: 'tor', pos: 'n' },
  { ending: /fobia$/, english: 'phobia', pos: 'n' },
  { ending: /ur$/, english: 'ure', pos: 'n' },
];

/** Spellings of the stem, in order. */
const spellings: [RegExp, string][] = [
  [/ks/g, 'x'],
  [/^kh?r(?=o)/, 'chr'],
  [/k(?=[rlaou])/g, 'c'],
  [/f(?=oto|isi|oni|ilo)/g, 'ph'],
  [/^si(?=[bk][aeiou])/, 'cy'],
  [/kw/g, 'qu'],
];

/** Letters and clusters that native words do not have: such a word is read as English or a name of a thing. */
const foreign =
  /[qx]|th|sh(?!a)|ck|oo|ee|ch|ph|ou|tion|bb|dd|gg|mm|pp|rr|tt|zz|ss|ll|ff|ght|ing$|ed$|ew|aw(?=[nk])|gn|wh|y$/;

/** English for a loanword that the lexicon lacks, or null when the word does not look like one. */
export function glossCognate(word: string): { gloss: string; pos: PartOfSpeech } | null {
  if (!/^[a-z]{4,}$/.test(word))
    return /^[a-z]+-[a-z]+$/.test(word) && foreign.test(word) ? { gloss: word, pos: 'n' } : null;
  for (const { ending, english, pos } of rules) {
    if (!ending.test(word) || word.length < english.length + 3) continue;
    let stem = word.replace(ending, '');
    for (const [from, to] of spellings) stem = stem.replace(from, to);
    return { gloss: stem + english, pos };
  }
  return foreign.test(word) ? { gloss: word, pos: 'n' } : null;
}
