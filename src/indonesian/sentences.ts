// Where sentences begin and end in news text: quotations, abbreviations, initials, numbers and missing spaces.
import { dottedAbbreviations } from './tokens.ts';

export interface Span {
  start: number;
  end: number;
}

// An end mark, closing quotes, then a space and what may begin a sentence; or a full stop glued to the next sentence.
const endings =
  /[.!?…]+["”’'»)\]]*(?=\s+["“‘'«([–—-]*[\p{Lu}\p{N}])|(?<=\p{Ll}{2})[.!?]+["”]?(?=["“]?\p{Lu}\p{Ll})|\n+/gu;
const lastWord = /([\p{L}\p{N}.]+)\.$/u;

/** A full stop after an abbreviation, an initial or a list number does not end the sentence. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 24), end);
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  if (dottedAbbreviations.has(word)) return !/^(?:dll|dsb|dst|dkk|Tbk)$/.test(word);
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return true;
  // "1. Rusia …": the number of a list item, at the beginning of the sentence.
  return /^\d{1,2}$/.test(word) && text.slice(start, end).trim() === `${word}.`;
}

/** Sentence spans of a text, trimmed; offsets are UTF-16 code units. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(endings)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviated(text, start, end)) continue;
    push(end);
  }
  push(text.length);
  return spans;
}
