// Slips of the keyboard in news text: a doubled, missing or swapped letter in a word that the lexicon knows.

const shortest = 7;
const insertable = 'aeiounrlmtskgdbp';

/**
 * The one known word that is a single slip away from an unknown word (*memliliki* → *memiliki*); null when there is none.
 * Tried in the order of how often they happen: a letter too many, two swapped, one missing.
 */
export function correctSpelling(word: string, isKnown: (form: string) => boolean): string | null {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return null;
  for (let at = 0; at < word.length; at++) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    if (isKnown(shorter)) return shorter;
  }
  for (let at = 0; at + 1 < word.length; at++) {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (isKnown(swapped)) return swapped;
  }
  for (let at = 1; at <= word.length; at++) {
    for (const letter of insertable) {
      const longer = word.slice(0, at) + letter + word.slice(at);
      if (isKnown(longer)) return longer;
    }
  }
  return null;
}
