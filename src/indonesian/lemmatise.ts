// Tokens of a sentence → bare roots: clitics, affixes and reduplication off; names stay.

import type { Analysis } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { analyse } from './morphology.ts';

/**
 * Derived words whose parts the treebanks (Universal Dependencies, Indonesian-CSUI and -GSD) leave together, learnt
 * from the development parts: most of at least four places, or all of at least two. A reader sees their parts all the
 * same; this list is only for comparing with those treebanks.
 */
const wholeWords = new Set(
  `perseroan kepemilikan terdiri kinerja kesempatan perolehan penduduk kemungkinan perbaikan bekerja mempengaruhi
  penyelesaian terbuka terbatas akhirnya biasanya umumnya khususnya berikutnya lainnya
  bangsawan belajar berkedudukan berkesinambungan dikarenakan kalangan kapitalisasi keberadaan
  kenegaraan keseimbangan keterbukaan keterlambatan ketimpangan memadai mendadak merosot pariwisata pegunungan
  pembebasan pemkot pemulihan pengadaan pengalaman pengamat pengeboran pengetahuan penghematan pengumuman
  penyempurnaan penyertaan perpanjangan persiapan peserta sebaik sejenis seluas semifinal sepanjang sesama setara
  tercermin terkemuka terkendali ternyata terpenuhi terpuruk`.split(/\s+/),
);

/** Grammatical words that are no inflection of a root a reader would look up: *sebesar*, *sedangkan*, *mengapa*. */
function isWhole({ lemma, root, pos, entry }: Analysis, lexicon: Lexicon): boolean {
  if (wholeWords.has(lemma) || (/^se.+nya$/.test(lemma) && !root.startsWith('se'))) return true;
  if (!entry?.note || lemma.endsWith('nya')) return false;
  if (pos === 'conj' || pos === 'num') return true;
  if (/^(?:me[mnlrwy]|ber|ter|di)|(?:an|kah|lah|pun)$/.test(lemma) && !/^(?:mengapa|kenapa)$/.test(lemma))
    return false;
  return !(lemma.startsWith('se') && lexicon.lookup(root).some((entry) => entry.pos === 'n'));
}

function rootOf(analysis: Analysis, lexicon: Lexicon): string {
  if (isWhole(analysis, lexicon)) return analysis.lemma;
  return analysis.form.ordinal ? `ke${analysis.lemma}` : analysis.root;
}

function findRoot(token: string, lexicon: Lexicon): string {
  const [first] = analyse(token, lexicon);
  if (first && !first.form.corrected) return rootOf(first, lexicon);
  const lower = token.toLowerCase();
  // A clitic is sure even on a word that nothing else is known of.
  return token === lower && /^[a-z]{3,}nya$/.test(token) ? token.slice(0, -3) : lower;
}

const limit = 50_000;

/**
 * Roots of a sentence's tokens, lower case, one for each token (*kedekatan* → *dekat*, *anak-anaknya* → *anak*).
 * Names and words without an affix come back as they are.
 */
export function lemmatise(tokens: string[], lexicon: Lexicon): string[] {
  return tokens.map((token) => {
    let root = lexicon.roots.get(token);
    if (root === undefined) {
      root = findRoot(token, lexicon);
      if (lexicon.roots.size >= limit) lexicon.roots.clear();
      lexicon.roots.set(token, root);
    }
    return root;
  });
}
