// Tokens of a sentence → bare roots: clitics, affixes and reduplication off; names stay.
import type { Lexicon } from './lexicon.ts';
import { analyse } from './morphology.ts';

/**
 * Roots of a sentence's tokens, lower case, one for each token (*kedekatan* → *dekat*, *anak-anaknya* → *anak*).
 * Names and words without an affix come back as they are.
 */
export function lemmatise(tokens: string[], lexicon: Lexicon): string[] {
  return tokens.map((token) => {
    const [first] = analyse(token, lexicon);
    return first ? first.root : token.toLowerCase();
  });
}
