// A reading written by us for the component tests: four of five facts, every kind of token and source.
import type { GlossedText, GlossToken } from '../../src/indonesian/gloss-types.ts';
import type { Reading, SummarySentence } from '../../src/reading/reading.ts';

type Entry = Partial<GlossToken> & Pick<GlossToken, 'glosses'>;

const word = (gloss: string, pos: GlossToken['pos'] = 'n', more: Partial<GlossToken> = {}): Entry => ({
  glosses: gloss.split('; '),
  pos,
  ...more,
});

const entries: Record<string, Entry> = {
  Gunung: word('Mount; mountain'),
  gunung: word('mountain'),
  'Gunung Rinjani': word('Mount Rinjani', 'name', { kind: 'name', from: 'name' }),
  Rinjani: word('', 'name', { kind: 'name', from: 'name', glosses: [] }),
  Lombok: word('Lombok', 'name', { kind: 'name', from: 'name' }),
  Pendaki: word('climber; hiker', 'n', { segments: ['pen-', 'daki'], lemma: 'pendaki', affixes: ['peN-'] }),
  pendaki: word('climber; hiker', 'n', { segments: ['pen-', 'daki'], affixes: ['peN-'] }),
  kawah: word('crater'),
  danau: word('lake'),
  menyebut: word('call; mention', 'v', { segments: ['meN-', 'sebut'], affixes: ['meN-'] }),
  ketinggian: word('altitude; height', 'n', { segments: ['ke-', 'tinggi', '-an'], affixes: ['ke-an'] }),
  ditutup: word('close', 'v', {
    lemma: 'menutup',
    segments: ['di-', 'tutup'],
    affixes: ['di-'],
    from: 'rule',
    glosses: ['closed', 'shut'],
  }),
  'taman nasional': word('national park', 'n', {
    kind: 'phrase',
    from: 'phrase',
    parts: [{ ...part('taman', 0, ['garden', 'park']) }, { ...part('nasional', 6, ['national']) }],
  }),
  '3.726': word('3,726', 'num', { kind: 'number', from: 'number' }),
  meter: word('meter'),
  yang: word('that; which', 'conj', {
    kind: 'function',
    note: { en: 'Joins a noun to what describes it.', id: 'Menghubungkan nomina dengan keterangannya.' },
  }),
  di: word('in; at', 'prep', { kind: 'function' }),
  ini: word('this', 'det', { kind: 'function' }),
  segara: { glosses: [], kind: 'unknown', pos: 'x' },
  mencapai: word('reach', 'v', { segments: ['meN-', 'capai'], affixes: ['meN-'] }),
  biru: word('blue', 'adj'),
  dan: word('and', 'conj', { kind: 'function' }),
  hangat: word('warm', 'adj'),
  setiap: word('every', 'det'),
  Januari: word('January', 'name', { kind: 'name', from: 'name' }),
  hujan: word('rain'),
  karena: word('because', 'conj', { kind: 'function' }),
  jalur: word('trail; route'),
  licin: word('slippery', 'adj'),
};

function part(surface: string, start: number, glosses: string[]): GlossToken {
  return {
    surface,
    start,
    end: start + surface.length,
    lemma: surface,
    pos: 'n',
    segments: [surface],
    glosses,
    kind: 'word',
    from: 'lexicon',
  };
}

const known = Object.keys(entries).sort((a, b) => b.length - a.length);

/** Glosses a text by the little list above; what is not in it gets no token. */
export function sampleGloss(text: string, line: string): GlossedText {
  const tokens: GlossToken[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const surface = known.find((name) => rest.startsWith(name) && !/^\p{L}/u.test(rest.slice(name.length)));
    const word = /^[\p{L}\d.]+/u.exec(rest)?.[0];
    const length = surface?.length ?? word?.length ?? 1;
    const entry = surface ? entries[surface] : undefined;
    if (surface && entry) {
      tokens.push({
        surface,
        start: at,
        end: at + length,
        lemma: surface.toLowerCase(),
        pos: 'n',
        segments: [surface.toLowerCase()],
        kind: 'word',
        from: 'lexicon',
        ...entry,
        ...(entry.parts
          ? {
              parts: entry.parts.map((inner) => ({ ...inner, start: at + inner.start, end: at + inner.end })),
            }
          : {}),
      });
    }
    at += length;
  }
  return { text, line, tokens };
}

const sentence = (gloss: GlossedText, paragraph: number, fact: number | null): SummarySentence => ({
  gloss,
  paragraph,
  start: 0,
  end: gloss.text.length,
  fact,
});

const high = sampleGloss(
  'Gunung Rinjani di Lombok mencapai ketinggian 3.726 meter, dan puncaknya terlihat dari hampir seluruh pulau.',
  'Mount Rinjani in Lombok reaches an altitude of 3,726 meters, and its peak is visible from almost the whole island.',
);
const lake = sampleGloss(
  'Di dalam kawah terdapat danau berwarna biru yang oleh warga disebut Segara Anak, artinya anak laut.',
  'Inside the crater there is a lake colored blue that by residents is called Segara Anak, meaning child of the sea.',
);
const closed = sampleGloss(
  'Balai taman nasional menyebut jalur pendakian ditutup setiap Januari karena hujan membuat jalur licin.',
  'The national park office says the climbing trail is closed every January because rain makes the trail slippery.',
);
const climbers = sampleGloss(
  'Pendaki ini berasal dari 42 negara, kata Kepala Balai Taman Nasional, Wayan Sutama, kepada Antara.',
  'These climbers come from 42 countries, said the Head of the National Park Office, Wayan Sutama, to Antara.',
);
const warm = sampleGloss(
  'Air di tepi danau ini hangat, dan pendaki yang lelah biasa berendam di sana sebelum melanjutkan perjalanan.',
  'The water at the edge of this lake is warm, and climbers who are tired usually soak there before continuing.',
);

export const sampleReading: Reading = {
  url: 'https://lifestyle.example.com/read/100/5-fakta-gunung-rinjani',
  siteName: 'SINDOnews',
  guessed: false,
  isListicle: true,
  title: sampleGloss(
    '5 Fakta Gunung Rinjani yang Jarang Diketahui Pendaki',
    '5 Facts about Mount Rinjani that Climbers Rarely Know',
  ),
  publishedISO: '2025-03-07T09:05:00+07:00',
  author: 'Ratna Puspita',
  section: 'Travel',
  expectedCount: 5,
  missing: [4],
  otherPages: ['https://lifestyle.example.com/read/100/5-fakta-gunung-rinjani?showpage=all'],
  text: [high],
  summary: [sentence(high, 1, 0), sentence(lake, 2, 1), sentence(closed, 4, 2)],
  facts: [
    {
      n: 1,
      heading: sampleGloss('Gunung Tertinggi Kedua di Indonesia', 'The second highest mountain in Indonesia'),
      paragraphs: [high],
      summary: [sentence(high, 1, 0)],
      sources: [],
    },
    {
      n: 2,
      heading: sampleGloss('Danau di Dalam Kawah', 'A lake inside the crater'),
      paragraphs: [lake, warm],
      summary: [sentence(lake, 2, 1)],
      sources: [1, 3],
    },
    {
      n: 3,
      heading: sampleGloss('Jalur Ditutup Setiap Januari', 'The trail closes every January'),
      paragraphs: [closed, climbers],
      summary: [sentence(closed, 4, 2)],
      sources: [0, 2],
    },
    { n: 5, heading: sampleGloss('', ''), paragraphs: [climbers], summary: [], sources: [2, 0] },
  ],
  sources: [
    {
      name: 'Antara',
      kind: 'agency',
      role: null,
      mentions: [
        {
          words: 'kepada Antara',
          sentence: climbers.text,
          paragraph: 5,
          fact: 3,
          how: 'paraphrase',
        },
        { words: 'dikutip dari Antara', sentence: closed.text, paragraph: 4, fact: 2, how: 'paraphrase' },
      ],
      link: { url: 'https://www.antaranews.com/', how: 'known' },
      search: 'https://www.antaranews.com/search?q=Danau',
    },
    {
      name: 'Badan Geologi',
      kind: 'institution',
      role: null,
      mentions: [{ words: 'menurut Badan Geologi', sentence: lake.text, paragraph: 2, fact: 1, how: 'link' }],
      link: { url: 'https://geologi.example.org/rinjani', how: 'page' },
    },
    {
      name: 'Wayan Sutama',
      kind: 'person',
      role: 'Kepala Balai Taman Nasional',
      mentions: [
        {
          words: 'kata Kepala Balai Taman Nasional, Wayan Sutama',
          sentence: climbers.text,
          paragraph: 5,
          fact: 3,
          how: 'quote',
        },
      ],
      link: { url: 'https://duckduckgo.com/?q=Wayan+Sutama', how: 'search' },
    },
    {
      name: 'Dok. Pribadi',
      kind: 'photo-credit',
      role: null,
      mentions: [
        {
          words: 'Foto: Dok. Pribadi',
          sentence: 'Foto: Dok. Pribadi',
          paragraph: null,
          fact: 1,
          how: 'credit',
        },
      ],
      link: null,
    },
  ],
  words: Object.entries(entries)
    .filter(
      ([, entry]) =>
        (entry.kind ?? 'word') !== 'function' && entry.glosses.length > 0 && entry.kind !== 'name',
    )
    .map(([surface, entry], index) => ({
      lemma: surface.toLowerCase(),
      surface,
      pos: entry.pos ?? 'n',
      segments: entry.segments ?? [surface],
      glosses: entry.glosses,
      from: 'lexicon',
      ...(entry.affixes ? { affixes: entry.affixes } : {}),
      count: Math.max(1, 4 - index),
    })),
};
