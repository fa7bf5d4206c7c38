// Tokens of a sentence → bare roots: clitics, affixes and reduplication off; names stay.
import type { Lexicon } from './lexicon.ts';
import { type Analysis, analyse } from './morphology.ts';

/**
 * Derived words whose parts the treebanks leave together (Universal Dependencies, Indonesian-CSUI and -GSD:
 * whole in most of at least four places).
 */
const wholeWords = new Set(
  `perseroan kepemilikan terdiri kinerja kesempatan perolehan penduduk kemungkinan perbaikan bekerja mempengaruhi
  penyelesaian terbuka terbatas`.split(/\s+/),
);

/** Grammatical words, ordinals and adverbs in -nya count as roots (*sebesar*, *kedua*, *akhirnya*). */
function rootOf({ lemma, root, entry, form }: Analysis): string {
  if (entry?.note || wholeWords.has(lemma) || /^[^-]+nya$/.test(lemma)) return lemma;
  return form.ordinal ? `ke${lemma}` : root;
}

/**
 * Roots of a sentence's tokens, lower case, one for each token (*kedekatan* → *dekat*, *anak-anaknya* → *anak*).
 * Names and words without an affix come back as they are.
 */
export function lemmatise(tokens: string[], lexicon: Lexicon): string[] {
  return tokens.map((token) => {
    const [first] = analyse(token, lexicon);
    if (first) return rootOf(first);
    const lower = token.toLowerCase();
    // A clitic is sure even on a word that nothing else is known of.
    return token === lower && /^[a-z]{3,}nya$/.test(token) ? token.slice(0, -3) : lower;
  });
}
