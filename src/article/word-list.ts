// Words looked up in the one string they are written in: for a few look-ups a page, building a Set costs more.

export interface WordList {
  /** @param word a word without blanks. */
  has(word: string): boolean;
}

/** @param words separated by single blanks. */
export function wordList(words: string): WordList {
  const list = ` ${words} `;
  return { has: (word) => list.includes(` ${word} `) };
}
