// The grammar of attribution in Indonesian news: which words of a paragraph say that somebody said so.

import {
  type Attribution,
  type AttributionContext,
  isQuoteMark,
  openContext,
  opensClause,
  opensSentence,
  wordAt,
} from './attribution-context.ts';
import {
  accordingWords,
  bodySayingVerbs,
  halfSayingVerbs,
  mediaNouns,
  ownReportNouns,
  passivePublished,
  passiveSpeech,
  pronounSpeech,
  relayVerbs,
  reportNouns,
  roleNouns,
  sayingVerbs,
  speechRoots,
  strongSpeechRoots,
  weakRelayVerbs,
} from './attribution-words.ts';
import { type NameReader, registeredAt } from './name-reader.ts';
import { readBareQuotations, readCitations, readClosingBracket, readTitled } from './read-asides.ts';
import { readBackward } from './read-backward.ts';
import { pronouns, readForward } from './read-forward.ts';
import {
  readColumn,
  readDemikian,
  readInterview,
  readJournal,
  readLeader,
  readListener,
  readMaker,
  readMedium,
  readPlace,
  readReport,
  readSourceLine,
  readVoice,
} from './read-reports.ts';
import type { TextToken } from './text-tokens.ts';

/** "kata X kepada Reuters": the listener is no further from the verb of speech than this. */
const longestToListener = 45;

/**
 * Finds the attributions of one paragraph in reading order. Every look ahead or back is bounded, so the cost is linear.
 */
export function findAttributions(reader: NameReader, tokens: readonly TextToken[]): Attribution[] {
  const context = openContext(reader, tokens);
  let lastSpeech = -longestToListener;
  tokens.forEach((token, at) => {
    if (!token.isWord) return;
    // Capitalised inside a sentence these are parts of names and titles of works.
    if (token.capital && !opensClause(context, at)) return;
    if (readSpeech(context, at)) lastSpeech = at;
    else if (token.norm === 'kepada' && (at - lastSpeech < longestToListener || opensSentence(context, at)))
      readListener(context, at);
    else readOther(context, at);
  });
  readClosingBracket(context);
  readCitations(context);
  readBareQuotations(context);
  return withoutRepeats(context.found);
}

/** Verbs of saying, before or after their speaker; true if there is one. */
function readSpeech(context: AttributionContext, at: number): boolean {
  const word = wordAt(context, at);
  const back = (end: number, definite = false) =>
    context.found.push({ name: null, start: at, end, role: null, weak: false, definite });
  if (pronounSpeech.has(word)) back(at + 1);
  else if (word === 'kata' && namesWord(context, at)) return true;
  else if (
    speechRoots.has(word) &&
    (strongSpeechRoots.has(word) ||
      opensClause(context, at) ||
      /^(?:begitu|demikian)$/.test(wordAt(context, at - 1)))
  ) {
    const quoted = afterQuotation(context, at);
    const definite = quoted ? endOfDefinite(context, at) : at;
    if (pronouns.has(wordAt(context, at + 1))) back(at + 2);
    else if (definite > at) back(definite, true);
    else if (!readForward(context, at, 'person', quoted) && sayingVerbs.has(word)) readBackward(context, at);
  } else if (saysWord(word)) {
    const said = sayingVerbs.has(word.replace(/nya$/, ''));
    if ((said && pronouns.has(wordAt(context, at - 1))) || goesOn(context, at)) back(at + 1);
    readBackward(context, at);
  } else if (passiveSpeech.has(word)) {
    readTitled(context, at);
    // "diungkapkan di Tech in Asia" says where.
    const next = wordAt(context, at + 1);
    if (!/^(?:di|pada|saat|ke|kepada|dari)$/.test(next)) readForward(context, at, 'person');
  } else return false;
  return true;
}

/** "… menyambut baik tren itu tetapi mengingatkan …": the subject stands before the first verb. */
function goesOn(context: AttributionContext, at: number): boolean {
  const verb = wordAt(context, at);
  const says =
    (sayingVerbs.has(verb) && !halfSayingVerbs.has(verb)) || /^(?:mengingatkan|memperingatkan)$/.test(verb);
  return says && /^(?:tetapi|namun|dan|serta|sambil|seraya|lalu|sekaligus)$/.test(wordAt(context, at - 1));
}

/** After "itu" in "kata pelatih asal Spanyol itu"; the verb's own place where nobody definite follows. */
function endOfDefinite(context: AttributionContext, verb: number): number {
  if (context.tokens[verb + 1]?.capital) return verb;
  for (let at = verb + 1; at < verb + 10; at += 1) {
    if (!context.tokens[at]?.isWord) return verb;
    if (at > verb + 1 && /^(?:itu|tersebut|ini)$/.test(wordAt(context, at))) return at + 1;
  }
  return verb;
}

/** "Kata Dieng berasal dari …" speaks of a word. */
const namesWord = (context: AttributionContext, at: number): boolean =>
  /^(?:berasal|berarti|bermakna|diambil|diserap)$/.test(wordAt(context, at + 2));

/** A verb of saying, with its object or without: "menyebut", "menyebutnya". */
function saysWord(word: string): boolean {
  if (/^(?:mengusulkan|meminta|menuntut|menjanjikan)nya$/.test(word)) return false;
  const verb = word.replace(/nya$/, '');
  return sayingVerbs.has(verb) || bodySayingVerbs.has(verb);
}

/** Whether a quotation ends right before a word: `…," kata`. */
function afterQuotation({ tokens }: AttributionContext, at: number): boolean {
  return isQuoteMark(tokens[at - 1]?.text) || isQuoteMark(tokens[at - 2]?.text);
}

const testimony =
  /^(?:pernyataan|keterangan|penuturan|pengakuan|penjelasan|kesaksian|pandangan|pengamatan|penilaian|ucapan|pendapat)$/;
const beforeTestimony =
  /^(?:dari|dalam|berdasarkan|sebagaimana|seperti|begitu|menurut|mengutip|dikutip|merujuk|sesuai|lewat|melalui)$/;

/** Relays, reports and the rest. */
function readOther(context: AttributionContext, at: number): void {
  const { reader, tokens } = context;
  const word = wordAt(context, at);
  // "mengutip pernyataan Direktur …", "berdasarkan keterangan Kapolsek …", "dalam pandangan …"
  if (testimony.test(wordAt(context, at + 1)) && beforeTestimony.test(word))
    readForward(context, at + 1, 'person');
  else if (relayVerbs.has(word)) {
    readForward(context, at, weakRelayVerbs.has(word) ? 'body' : 'relay');
    if (!word.startsWith('di') && tokens[at - 1]?.capital && registeredAt(reader, tokens, at - 1))
      readBackward(context, at);
  } else if (accordingWords.has(word)) {
    if (pronouns.has(wordAt(context, at + 1)))
      context.found.push({ name: null, start: at, end: at + 2, role: null, weak: false, definite: false });
    else readForward(context, at, word === 'menurut' || word === 'seturut' ? 'person' : 'body');
  } else if (word === 'sesuai') {
    if (/^(?:laporan|data|catatan)$/.test(wordAt(context, at + 1))) readForward(context, at, 'body');
  } else if (passivePublished.has(word)) {
    readJournal(context, at);
    const called = word === 'disebut' && !/^(?:seperti|sebagaimana)$/.test(wordAt(context, at - 2));
    const relative = called
      ? /^(?:seperti|sebagaimana)$/
      : /^(?:seperti|sebagaimana|yang|telah|pernah|demikian)$/;
    // "demikian ditulis Firdaus Burhan": who writes may be a person.
    const author = word === 'ditulis' && /^(?:seperti|sebagaimana|demikian)$/.test(wordAt(context, at - 1));
    if (relative.test(wordAt(context, at - 1))) readForward(context, at, author ? 'person' : 'body');
  } else if (/^(?:dihubungi|ditemui|diterima|dimintai)$/.test(word)) readListener(context, at);
  else if (/^(?:tulisan|kolom|esai|artikel|opini)nya$/.test(word)) readColumn(context, at);
  else if (word === 'dibuat') readMaker(context, at);
  else if (/^(?:diketahui|terungkap|terlihat|tertulis|terpantau|tercantum|termuat)$/.test(word))
    readPlace(context, at);
  else if (word === 'bagi' && opensSentence(context, at) && roleNouns.has(wordAt(context, at + 1)))
    readForward(context, at, 'person');
  else if (/^(?:datang|muncul)$/.test(word)) readVoice(context, at);
  else if (word === 'dipimpin' || word === 'pimpinan') readLeader(context, at);
  else if (word === 'demikian' || (word === 'begitu' && reportNouns.has(wordAt(context, at + 1))))
    readDemikian(context, at);
  else if (word === 'terbit') readJournal(context, at);
  else if (opensSentence(context, at) && mediaNouns.has(word)) readMedium(context, at);
  else if (word === 'versi') readForward(context, at, 'relay');
  else if (word === 'wawancara' || word.startsWith('diwawancara')) readInterview(context, at);
  else if (word === 'kantor' && wordAt(context, at + 1) === 'berita') readForward(context, at, 'relay');
  else if (word === 'sumber' || word === 'referensi') readSourceLine(context, at);
  else if (ownReportNouns.has(word)) readReport(context, at);
}

/** One name is attributed to once at a place, whichever rules met it. */
function withoutRepeats(found: Attribution[]): Attribution[] {
  const seen = new Set<string>();
  return found.filter(({ name, start }) => {
    const key = name ? `${name.nameStart}` : `pronoun ${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
