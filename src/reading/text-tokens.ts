// Cuts running text into words and marks with their offsets, for finding names and attributions.

export interface TextToken {
  text: string;
  /** Lower case, without accents, straight apostrophe: what tables are compared with. */
  norm: string;
  /** Offsets in the text, UTF-16 code units. */
  start: number;
  end: number;
  isWord: boolean;
  /** A word that begins like a name: capital first, or a capital inside (iNews, eMarketer). */
  capital: boolean;
}

/** The form in which names are compared: lower case, no accents, straight apostrophes. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase();
}

// A word may hold apostrophes, hyphens, ampersands and at-signs; a full stop only in addresses (detik.com) and initials (J.K).
const pattern =
  /[@#]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|['’&@-](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}_])|(?<=(?<![\p{L}\p{N}])\p{Lu})\.(?=\p{Lu}(?![\p{L}\p{N}]))|(?<=\.\p{Lu})\.(?=\p{Lu}(?![\p{Ll}])))*|[^\s\p{L}\p{N}]/gu;

/** Words and marks of a text in order; runs in linear time. */
export function tokenise(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = match[0];
    const isWord = /[\p{L}\p{N}]/u.test(word);
    tokens.push({
      text: word,
      norm: isWord ? normalise(word) : word,
      start: match.index,
      end: match.index + word.length,
      isWord,
      capital:
        isWord &&
        !/^[^@]\p{L}*_/u.test(word) &&
        (/^[@#]?\p{Lu}/u.test(word) || /^(?:\p{Ll}{1,2}['’-]?|\d+)\p{Lu}/u.test(word)),
    });
  }
  return tokens;
}
