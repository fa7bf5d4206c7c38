// Cuts a long sentence down to the surroundings of the words that matter; what is left is still to the letter.

/** Characters on either side that go with the words. */
const before = 90;
const after = 60;
/** A cut that would save less than this is not worth its ellipsis. */
const worthCutting = 40;

export interface Excerpt {
  /** What stands before the words, with an ellipsis where something was left out. */
  lead: string;
  words: string;
  rest: string;
}

/** Null when the words do not stand in the sentence, or are all of it. Cuts only between words. */
export function excerptAround(sentence: string, words: string): Excerpt | null {
  const at = sentence.indexOf(words);
  if (at < 0 || words === sentence) return null;
  const end = at + words.length;
  const from = at - before > worthCutting ? sentence.indexOf(' ', at - before) : -1;
  const to = sentence.length - end - after > worthCutting ? sentence.lastIndexOf(' ', end + after) : -1;
  return {
    lead: from > 0 && from < at ? `… ${sentence.slice(from + 1, at)}` : sentence.slice(0, at),
    words,
    rest: to >= end ? `${sentence.slice(end, to)} …` : sentence.slice(end),
  };
}
