// Where a heading ends when its text runs on in the same line: "1. Judul: teks …", "<b>1. Judul</b> teks …".
import type { Block } from './article-page.ts';

/** Offsets in the block's text: the heading ends at `heading`, its body starts at `body` (the text's end when there is none). */
export interface RunIn {
  heading: number;
  body: number;
}

const longestHead = 90;
const mostWords = 13;

/** @param start where the text after the label starts. */
export function splitRunIn(block: Block, start: number): RunIn {
  const { text, boldUntil, level } = block;
  const whole = { heading: text.length, body: text.length };
  if (level > 0) return whole;
  if (boldUntil > start + 2 && boldUntil < text.length) {
    const rest = text.slice(boldUntil);
    // What is left after a bold heading is only its closing sign.
    if (/^[\s.:;,)"”!?–—-]*$/.test(rest)) return whole;
    if (boldUntil - start > 220) return whole;
    return trimmed(text, start, boldUntil, boldUntil);
  }
  const rest = text.slice(start);
  // "Pertama, ia …" is a sentence, not a heading.
  if (/^[a-zß-ÿ]/.test(rest)) return whole;
  if (rest.length <= 60) return colonSplit(text, start, 25) ?? whole;
  return colonSplit(text, start, 30) ?? sentenceSplit(text, start) ?? whole;
}

/** "Judul: teks" when the head is short and a text of its own follows. */
function colonSplit(text: string, start: number, shortestBody: number): RunIn | null {
  const colon = /(?:[:：]\s+(?=["“‘'(]?[A-ZÀ-Þ\d])|\s[–—-]\s+(?=["“‘'(]?[A-ZÀ-Þ]))/.exec(
    text.slice(start, start + longestHead + 5),
  );
  if (!colon) return null;
  const at = start + colon.index;
  const body = at + colon[0].length;
  const words = text.slice(start, at).trim().split(' ').length;
  const isText = /[.!?"”)]$/.test(text) && text.length - body >= shortestBody;
  return at > start && words <= mostWords && isText ? trimmed(text, start, at, body) : null;
}

/** "Judul. Teks teks teks." when the first sentence is as short as a heading and the rest is not. */
function sentenceSplit(text: string, start: number): RunIn | null {
  const stop = /[.!?]["”’']?\s+(?=["“‘']?[A-ZÀ-Þ\d])/.exec(text.slice(start, start + 75));
  if (!stop) return null;
  const at = start + stop.index + (text[start + stop.index] === '.' ? 0 : 1);
  const words = text.slice(start, at).trim().split(' ');
  // "1. Prof. Dr. Ahmad …": a title's point ends no sentence.
  if (words.length > 9 || (words.at(-1) ?? '').length <= 3) return null;
  const body = start + stop.index + stop[0].length;
  return text.length - body >= 60 ? trimmed(text, start, at, body) : null;
}

function trimmed(text: string, start: number, heading: number, body: number): RunIn {
  const head = text.slice(start, heading).replace(/[\s:：–—-]+$/, '');
  const skip = /^[\s:：–—.,-]*/.exec(text.slice(body))![0].length;
  return { heading: start + head.length, body: body + skip };
}
