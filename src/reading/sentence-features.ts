// What the summariser looks at: named features of a sentence in its article, and of a set of sentences.

/** Words too frequent to say what a text is about; they do not count for overlap. */
const stopWords = new Set(
  'yang dan di ke dari ini itu untuk pada dengan dalam adalah tidak akan juga oleh karena tersebut sebagai bisa ada telah sudah lebih saat para seperti atau ia dia mereka kami kita saya anda nya bahwa hanya masih namun setelah menjadi kepada hingga sejak terhadap antara tak agar jika ketika sebelum lagi pun bagi serta secara sangat dapat harus hal satu lain belum sebuah salah banyak'.split(
    ' ',
  ),
);

/** Words that mark a sentence wherever they stand in it. */
const markedWords = new Map<string, Mark>(
  Object.entries({
    attributes:
      'kata katanya ujar ujarnya tutur tuturnya ungkap ungkapnya jelas jelasnya tegas tegasnya ucap ucapnya tambah tambahnya papar paparnya imbuh imbuhnya sebut sebutnya terang terangnya mengatakan menuturkan mengungkapkan menjelaskan menambahkan menyebut menyatakan',
    'first person': 'saya kami kita aku',
    'points back': 'tersebut itu',
    'points elsewhere': 'baca simak lihat berikut foto video',
  } satisfies Record<Mark, string>).flatMap(([mark, words]) =>
    words.split(' ').map((word): [string, Mark] => [word, mark as Mark]),
  ),
);
type Mark = 'attributes' | 'first person' | 'points back' | 'points elsewhere';

const openingConnective =
  /^(?:namun|selain itu|sementara itu|tetapi|tapi|sedangkan|meski|meskipun|padahal|oleh karena|karena itu|dengan demikian|lalu|kemudian|selanjutnya|setelah itu|sebelumnya|bahkan|apalagi|jadi|sehingga|akibatnya|tak hanya|tidak hanya|saat ini|kini|untuk itu|di sisi lain|adapun|maka)\b/i;
const openingPronoun =
  /^(?:dia|ia|mereka|hal itu|hal ini|hal tersebut|itu|ini|menurutnya|menurut dia|beliau|keduanya|tersebut|kondisi ini|kondisi tersebut)\b/i;
const dateline = /^[A-Z0-9 .,/-]{4,}\s[-–—]|^.{0,40}\.(?:com|net|id)\b/;
const openingQuote = /^["“]/;

/** A sentence as the summariser sees it. */
export interface CountedSentence {
  text: string;
  /** Number of words. */
  length: number;
  /** Distinct words that carry content, lower case. */
  content: Set<string>;
  /** Words with a capital after the first word. */
  names: number;
  /** Words that begin with a digit. */
  numbers: number;
  marks: Set<Mark>;
}

/** A plain document: sentences in reading order, grouped in paragraphs. */
export interface CountedDocument {
  sentences: CountedSentence[];
  /** For each sentence: its paragraph, its place in it, and how many sentences that paragraph has. */
  places: { paragraph: number; place: number; size: number }[];
  paragraphCount: number;
  /** Content word → number of sentences that have it. */
  frequency: Map<string, number>;
}

/** Feature name → value; a name that is present without a number counts 1. */
export type Features = [name: string, value: number][];

/** Letters and digits of any script; what stands between is a separator. A scan by code unit is several times faster than \p{L}. */
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 191 && (code < 8192 || code > 8303));

function countSentence(text: string): CountedSentence {
  const sentence: CountedSentence = {
    text,
    length: 0,
    content: new Set(),
    names: 0,
    numbers: 0,
    marks: new Set(),
  };
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    const first = text.charCodeAt(start);
    if (first >= 48 && first <= 57) sentence.numbers += 1;
    else if (sentence.length > 0 && first >= 65 && first <= 90) sentence.names += 1;
    const word = text.slice(start, at).toLowerCase();
    sentence.length += 1;
    start = -1;
    const mark = markedWords.get(word);
    if (mark) sentence.marks.add(mark);
    if (word.length > 2 && !stopWords.has(word)) sentence.content.add(word);
  }
  return sentence;
}

/** Counts the words of a document once, for all features. */
export function countDocument(paragraphs: readonly (readonly string[])[]): CountedDocument {
  const sentences: CountedSentence[] = [];
  const places: CountedDocument['places'] = [];
  const frequency = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    paragraph.forEach((text, place) => {
      const sentence = countSentence(text);
      sentences.push(sentence);
      places.push({ paragraph: index, place, size: paragraph.length });
      for (const word of sentence.content) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    });
  });
  return { sentences, places, paragraphCount: paragraphs.length, frequency };
}

const binIndex = (value: number, bounds: readonly number[]): number => {
  let index = 0;
  while (index < bounds.length && value >= (bounds[index] as number)) index += 1;
  return index;
};

const binLabel = (bounds: readonly number[], index: number) =>
  `${bounds[index - 1] ?? 0}–${bounds[index] ?? ''}`;

/** The bin a value falls in, as a label: `bin(12, [10, 20])` is "10–20". */
const bin = (value: number, bounds: readonly number[]): string => binLabel(bounds, binIndex(value, bounds));

const shared = (a: Set<string>, b: Set<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

/** Share of the smaller sentence's content that both have, 0 to 1. */
export function overlap(a: CountedSentence, b: CountedSentence): number {
  return shared(a.content, b.content) / Math.max(1, Math.min(a.content.size, b.content.size));
}

/** What is looked up once a document, so that the features of all sentences cost linear time. */
function measure({ sentences, frequency }: CountedDocument) {
  let total = 0;
  for (const count of frequency.values()) total += count;
  const centrality = sentences.map(({ content }) => {
    let sum = 0;
    for (const word of content) sum += (frequency.get(word) ?? 1) - 1;
    return sum / Math.max(4, content.size);
  });
  const order = [...centrality.keys()].sort((a, b) => (centrality[b] as number) - (centrality[a] as number));
  const rank: number[] = [];
  order.forEach((sentence, place) => {
    rank[sentence] = place;
  });
  // For each word, how much of the sentences after this one is made of it.
  const ahead = new Map<string, number>();
  const forward: number[] = new Array(sentences.length).fill(0);
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const { content } = sentences[index] as CountedSentence;
    let sum = 0;
    for (const word of content) sum += ahead.get(word) ?? 0;
    forward[index] = sum / Math.max(1, sentences.length - 1 - index);
    for (const word of content) ahead.set(word, (ahead.get(word) ?? 0) + 1 / Math.max(3, content.size));
  }
  return { total, centrality, rank, forward };
}

/**
 * Features of the first `limit` sentences. Words, length and place are those that extractive summarisation of news
 * has used since Edmundson (1969); the crossed bins let a linear model see that length matters more at the top.
 */
export function sentenceFeatures(document: CountedDocument, limit: number): Features[] {
  const { sentences, places, paragraphCount, frequency } = document;
  const { total, centrality, rank, forward } = measure(document);
  const count = sentences.length;
  const lead = sentences[0];
  if (!lead) return [];
  return sentences.slice(0, limit).map((sentence, index) => {
    const { text, length, content, names, numbers, marks } = sentence;
    const { paragraph, place, size } = places[index] as CountedDocument['places'][number];
    const features: Features = [];
    const add = (name: string, value = 1) => features.push([name, value]);
    const size5 = bin(count, [7, 10, 14, 20, 28]);
    const length5 = bin(length, [8, 13, 18, 24, 32]);
    const top = Math.min(index, 5);
    add(`position ${Math.min(index, 11)}`);
    add(`position ${top}, of ${size5} sentences`);
    add(`position ${Math.min(index, 4)}, ${length5} words`);
    add(`paragraph ${Math.min(paragraph, 6)}`);
    add(`place ${Math.min(place, 2)} of ${Math.min(size, 3)}`);
    add(`${bin(length, [4, 7, 10, 13, 16, 19, 22, 26, 30, 36, 44])} words`);
    add(`${length5} words, of ${size5} sentences`);
    add('centrality', centrality[index]);
    add(`centrality rank ${bin((rank[index] as number) / count, [0.1, 0.2, 0.35, 0.5, 0.75])}`);
    let covered = 0;
    for (const word of content) covered += Math.max(0, (frequency.get(word) ?? 1) - 1);
    covered /= Math.max(1, total);
    add('coverage', covered * 10);
    add('log coverage', Math.log(0.01 + covered));
    add('taken up later', forward[index]);
    if (index > 0) {
      const inLead = shared(content, lead.content);
      const share = inLead / Math.max(3, content.size);
      add('share of the lead’s words', share);
      add('share of the lead covered', inLead / Math.max(3, lead.content.size));
      if (index < 6) add(`position ${Math.min(index, 4)}, lead’s words ${bin(share, [0.1, 0.25, 0.4, 0.6])}`);
      const before = sentences[index - 1] as CountedSentence;
      add('repeats the sentence before', shared(content, before.content) / Math.max(3, content.size));
      if (openingQuote.test(before.text)) add('after a quotation');
    }
    const next = sentences[index + 1];
    if (next && openingQuote.test(next.text)) add('before a quotation');
    if (openingQuote.test(text)) {
      add('opens with a quotation mark');
      add(`position ${top}, opens with a quotation mark`);
    }
    if (/["”]\s*[,.]?$/.test(text)) add('ends with a quotation mark');
    if (text.includes('"') || text.includes('“')) add('has a quotation mark');
    for (const mark of marks) add(mark);
    if (marks.has('attributes')) add(`position ${top}, attributes`);
    if (openingConnective.test(text)) {
      add('opens with a connective');
      add(`position ${top}, opens with a connective`);
    }
    if (openingPronoun.test(text)) {
      add('opens with a pronoun');
      add(`position ${top}, opens with a pronoun`);
    }
    add(`${Math.min(3, numbers)} numbers`);
    if (text.includes('?')) add('asks');
    if (text.includes(':')) add('has a colon');
    if (text.includes('(')) add('has brackets');
    if (dateline.test(text)) add('dateline');
    add('share of names', names / Math.max(5, length));
    if (paragraph === paragraphCount - 1) add('last paragraph');
    return features;
  });
}

// Sets are scored by the hundred an article, so their names are made once.
const lengthBounds = [25, 32, 38, 44, 50, 56, 62, 68, 75, 82, 90, 100, 115];
const lengthNames = [...lengthBounds, 0].map((_, index) => `set: ${binLabel(lengthBounds, index)} words`);
const pairBounds = [0.1, 0.2, 0.35, 0.5, 0.7];
const pairNames = [...pairBounds, 0].map((_, index) => `set: closest pair ${binLabel(pairBounds, index)}`);
const neighbourNames = [0, 1, 2, 3, 4].map((count) => `set: ${count} neighbours`);
const spanNames = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((span) => `set: spans ${span}`);

/**
 * Features of a set of sentences, given in reading order.
 * @param chosen indices of the sentences
 * @param overlaps `overlap` of two chosen sentences, by index
 */
export function setFeatures(
  document: CountedDocument,
  chosen: readonly number[],
  overlaps: (a: number, b: number) => number,
): Features {
  let words = 0;
  let repeated = 0;
  let mostRepeated = 0;
  let neighbours = 0;
  for (let i = 0; i < chosen.length; i += 1) {
    const a = chosen[i] as number;
    words += (document.sentences[a] as CountedSentence).length;
    for (let j = i + 1; j < chosen.length; j += 1) {
      const b = chosen[j] as number;
      const common = overlaps(a, b);
      repeated += common;
      mostRepeated = Math.max(mostRepeated, common);
      if (b === a + 1) neighbours += 1;
    }
  }
  const first = chosen[0] ?? 0;
  const span = (chosen.at(-1) ?? 0) - first;
  return [
    // Learnt on sets of three: other sizes are read on the same scale.
    [lengthNames[binIndex((words * 3) / chosen.length, lengthBounds)] as string, 1],
    [pairNames[binIndex(mostRepeated, pairBounds)] as string, 1],
    [neighbourNames[Math.min(neighbours, 4)] as string, 1],
    [spanNames[Math.min(span, 8)] as string, 1],
    ['set: repetition', repeated],
    ['set: without the first sentence', first === 0 ? 0 : 1],
  ];
}
