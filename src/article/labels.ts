// The labels Indonesian lists are numbered with: "1.", "1)", "#1", "Fakta 1:", "Alasan Pertama", "Pertama, …".
import { wordList } from './word-list.ts';

/** How a label is printed; labels of one list share it, more or less. */
export type LabelStyle = 'dot' | 'bracket' | 'hash' | 'dash' | 'bare' | 'noun' | 'ordinal' | 'list';

export interface Label {
  n: number;
  style: LabelStyle;
  /** The counted word in lower case ("fakta"), empty for bare numbers. */
  noun: string;
  /** As printed. */
  label: string;
  /** Where the text after the label starts, UTF-16 code units. */
  end: number;
}

const ordinalWords = [
  'pertama',
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
  'kesepuluh',
  'kesebelas',
  'keduabelas',
];
const cardinalWords = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
  'dua belas',
];

/** What listicles count. "Pasal", "Grup" or "Babak" are left out on purpose: laws, tables and matches count those. */
const countedNouns = wordList(
  'fakta alasan cara tip tips trik kiat langkah tahap poin hal ciri ciri-ciri tanda gejala manfaat khasiat mitos rahasia kesalahan kebiasaan jenis tipe model penyebab sebab dampak akibat efek keuntungan kelebihan kekurangan keunggulan kelemahan perbedaan persamaan pelajaran skenario pertanyaan strategi taktik bukti momen rekor kejanggalan kontroversi syarat tuntutan tuduhan pilihan opsi solusi saran rekomendasi inspirasi ide resep menu tempat destinasi wisata film lagu buku negara kota aplikasi fitur prinsip kunci faktor temuan kronologi nomor no peringkat posisi urutan ranking keutamaan amalan doa hikmah pesan kisah misteri teori prediksi peristiwa kejadian insiden',
);

const numeric = /^(?:\(\s?(\d{1,3})\s?\)|(\d{1,3})\s?(\.|\)|:|\/(?!\d)|[-–—](?=\s)))(?!\d)\s*/;
const hash = /^#\s?(\d{1,3})\s?[.):–—-]?\s*(?!\d)/;
const bare = /^(\d{1,2})\s+(?=["“‘'(]?[A-ZÀ-Þ])/;
const alone = /^#?(\d{1,3})$/;
const numberedNoun =
  /^([A-Za-z-]{2,12})\s+(?:(?:ke\s?-\s?|nomor\s+|no\.?\s*)?#?(\d{1,3})(?!\d)|([Kk]e[a-z]{3,9}|[Pp]ertama))(?:\s*[:.),–—-]\s*|$|\s+(?=["“‘'A-Z]))/;
const ordinal = /^(?:yang\s+)?([a-z]{5,11})\s*(?:[,:.]|[–—-](?=\s))\s*/i;

/** The number a word means ("tujuh" 7, "dua belas" 12), or null. */
export const cardinalNumber = (word: string): number | null =>
  cardinalWords.indexOf(word.toLowerCase().replace(/\s+/g, ' ')) + 1 || null;

const ordinalNumber = (word: string): number | null => ordinalWords.indexOf(word.toLowerCase()) + 1 || null;

/** Reads the label a line opens with; null when it opens with none. Whether it counts anything is not decided here. */
export function readLabel(text: string): Label | null {
  const code = text.charCodeAt(0);
  // Digits, "#" and "(" open numeric labels.
  if ((code >= 48 && code <= 57) || code === 35 || code === 40) return readNumeric(text);
  const noun = numberedNoun.exec(text);
  if (noun && countedNouns.has(noun[1]!.toLowerCase())) {
    const n = noun[2] ? Number(noun[2]) : ordinalNumber(noun[3]!);
    return n === null ? null : found(n, 'noun', noun[1]!.toLowerCase(), noun[0]);
  }
  // "Pertama, …", "Kedua: …", "Yang ketiga, …": only words that open so are worth a look.
  if (code !== 80 && code !== 75 && code !== 89) return null;
  const word = ordinal.exec(text);
  const n = word && ordinalNumber(word[1]!);
  return word && n !== null ? found(n, 'ordinal', '', word[0]) : null;
}

function readNumeric(text: string): Label | null {
  const number = numeric.exec(text);
  if (number) {
    const style = number[1] || number[3] === ')' ? 'bracket' : number[3] === '.' ? 'dot' : 'dash';
    return found(Number(number[1] ?? number[2]), style, '', number[0]);
  }
  const hashed = hash.exec(text);
  if (hashed) return found(Number(hashed[1]), 'hash', '', hashed[0]);
  const lone = alone.exec(text);
  if (lone) return found(Number(lone[1]), 'bare', '', lone[0]);
  const plain = bare.exec(text);
  return plain ? found(Number(plain[1]), 'bare', '', plain[0]) : null;
}

const found = (n: number, style: LabelStyle, noun: string, match: string): Label => ({
  n,
  style,
  noun,
  label: match.trim(),
  end: match.length,
});
