// Ordinary words of the language: with a capital at the head of a sentence they still are no names.
import type { Lexicon } from '../indonesian/lexicon.ts';
import { givenNamesThatAreWords } from './attribution-words.ts';
import type { TextToken } from './text-tokens.ts';

/** Verbs and abstract nouns by their shape ("Membenarkan", "Kedekatan"): no personal name is made so. */
const derived =
  /^(?:me(?:m|n|ng|ny)\p{L}{4,}|(?:ke|pe|per|pen|pem|peng)\p{L}{3,}an|ber\p{L}{4,}(?:an|kan)|\p{L}{4,}nya)$/u;

/** Tells common words by the lexicon, by their shape, and by how the article itself writes them. */
export function commonWords(
  paragraphs: readonly TextToken[][],
  lexicon: Lexicon | null,
): (word: string) => boolean {
  const lower = new Set<string>();
  for (const tokens of paragraphs)
    for (const { isWord, capital, norm } of tokens) if (isWord && !capital) lower.add(norm);
  return (word) => {
    if (lower.has(word) || derived.test(word)) return true;
    return !givenNamesThatAreWords.has(word) && (lexicon?.lookup(word).length ?? 0) > 0;
  };
}
