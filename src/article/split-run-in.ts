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
  return colonSplit(text, start, 30) ?? whole;
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

function trimmed(text: string, start: number, heading: number, body: number): RunIn {
  const head = text.slice(start, heading).replace(/[\s:：–—-]+$|(?<=[a-z]{3})\.\s*$/, '');
  const skip = /^[\s:：–—.,-]*/.exec(text.slice(body))![0].length;
  return { heading: start + head.length, body: body + skip };
}

/** The word a sentence opens with, given its first word that no heading writes small: "Vitamin C di dalamnya", "Candi ini dibangun". */
function sentenceStart(word: (index: number) => string, first: number): number {
  let index = first - 1;
  while (index > 0 && !capital.test(word(index))) index--;
  // A lone letter or number belongs to the word before it.
  while (index > 1 && /^[A-Z\d]\d*$/.test(word(index))) index--;
  return index;
}

const names = /^(?:Anda|Kamu|Tuhan|Allah|Indonesia|Jakarta|Islam)$/;
const capital = /^["“‘'(]?[A-ZÀ-Þ]/;
const capitalOrDigit = /^["“‘'(]?[A-ZÀ-Þ\d]/;
const small =
  /^(?:dan|di|ke|dari|yang|untuk|dengan|pada|atau|vs|of|the|van|al|bin|bagi|atas|akan|itu|ini|agar|oleh|dalam|sebagai|hingga|seperti|tanpa|para|saat|per|antara|tentang|karena|jika|kepada|terhadap|tak|tidak|&|-)$/;
/** Words that open sentences; inside a heading they are written small. */
const openers =
  /^(?:Ada|Adanya|Adalah|Akan|Apa|Apakah|Bagi|Bahkan|Banyak|Beberapa|Bila|Bukan|Cara|Dalam|Dari|Dengan|Di|Dia|Hal|Ia|Ini|Itu|Jangan|Jenis|Jika|Kalau|Karena|Ketika|Konon|Makin|Meski|Meskipun|Menurut|Namun|Pada|Para|Penelitian|Pernah|Saat|Salah|Satu|Sebagai|Sebagian|Sebuah|Sebelum|Sejak|Sekitar|Selain|Selama|Semua|Seorang|Seperti|Sering|Setelah|Setiap|Siapa|Studi|Tak|Tentu|Tentunya|Tidak|Untuk|Walau|Yang)$/;
const mostHeadWords = 12;

/**
 * "1. Judul Teks …": nothing but capitals tell where the heading ends. Only for items already known to be items of a list.
 * @returns null when the line gives no hint.
 */
export function splitByCapitals(text: string, start: number): RunIn | null {
  const words = [...text.slice(start, start + 200).matchAll(/\S+/g)];
  const isCapital = (index: number) => capital.test(words[index]?.[0] ?? '');
  const word = (index: number) => words[index]?.[0] ?? '';
  const first = words.findIndex(
    (match, index) => index > 0 && !capitalOrDigit.test(match[0]) && !small.test(match[0]),
  );
  if (first < 0) return null;
  const isTitleCase = first > 2;
  const opening = isTitleCase ? sentenceStart(word, first) : 0;
  const cut = (index: number): RunIn => {
    const heading = word(index - 1).replace(/\.$/, '');
    return { heading: start + words[index - 1]!.index + heading.length, body: start + words[index]!.index };
  };
  const last = Math.min(words.length - 2, mostHeadWords);
  for (let index = 1; index <= last; index++) {
    const bare = word(index).replace(/[,"“”]/g, '');
    if (!isCapital(index) || names.test(bare)) continue;
    // "Jangan panik. Tetap tenang …": a sentence as short as a heading, but "Dr. Ahmad" is none.
    const endsSentence = /(?:\w{4,}|\d)[.!?]["”’']?$/.test(word(index - 1));
    const goesOnSmall = !capitalOrDigit.test(word(index + 1));
    // "Tetangga Makin Akrab": in Title Case such a word opens a sentence only where small letters follow.
    const isOpener = openers.test(bare) && (goesOnSmall || !isTitleCase);
    if (isOpener || endsSentence) return cut(index);
    // Title Case ends where the first small word's sentence began; other headings end at the first capital.
    if (isTitleCase ? index === opening : goesOnSmall) return cut(index);
  }
  return null;
}
