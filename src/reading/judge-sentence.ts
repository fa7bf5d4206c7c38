// Can this sentence stand alone? A quick judgement by form, for the gist of a numbered article and of each fact.

/** Forms that make a sentence weak or strong on its own, and by how much; heading overlap counts up to 1.2 beside them. */
const forms: readonly [pattern: RegExp, worth: number, why: string][] = [
  [
    /^(?:berikut|inilah|ini dia|simak|lantas|lalu,? apa|apa saja|penasaran|nah)\b/i,
    -2.5,
    'announces instead of telling',
  ],
  [
    /\bberikut (?:adalah|ini|ulasan|daftar|penjelasan)\b|\b(?:berikut|ini):?$/i,
    -2.5,
    'announces instead of telling',
  ],
  [/\b(?:baca juga|foto|dok\.|tonton|klik)\b/i, -3, 'points elsewhere'],
  [/^\d{1,3}[.)]\s/, -2.5, 'an item of a list'],
  [/^["“‘']/, -0.9, 'opens with a quotation'],
  [/^["“‘'][^"”’']*["”’']?\s*[.!?]?["”]?$/, -2, 'a quotation without its speaker'],
  [
    /^(?:dia|ia|mereka|beliau|keduanya|hal (?:itu|ini|tersebut)|itu|ini|tersebut)\b/i,
    -1,
    'hangs on the sentence before',
  ],
  [/^(?:menurutnya|katanya|ujarnya|tuturnya|ucapnya)\b/i, -1.2, 'hangs on a speaker named before'],
  [
    /^(?:kondisi|langkah|keputusan|peristiwa|tindakan|temuan|kebijakan|pernyataan) (?:itu|ini|tersebut)\b/i,
    -0.7,
    'hangs on the sentence before',
  ],
  [
    /^(?!(?:hal|hari|tahun|bulan|pekan|minggu|saat|kali|pagi|siang|sore|malam|negara) (?:itu|ini))(?:[\p{L}\d.,-]+ ){1,3}(?:itu|ini|tersebut)(?!\p{L})/iu,
    -0.5,
    'its subject was named before',
  ],
  [
    /^(?!(?:akhir|awal|sebelum|sebaik|umum|biasa|misal|khusus|setidak|sebenar|rupa|tampak|selanjut|arti|sayang|unik|menarik|seharus|pada umum)nya)\p{L}{3,}nya(?!\p{L})/iu,
    -0.5,
    'whose it is was said before',
  ],
  [
    /^(?:namun|tetapi|tapi|selain itu|sementara itu|oleh karena itu|karena itu|akibatnya|bahkan|apalagi|kemudian|selanjutnya|setelah itu|dengan demikian|sebaliknya|meski begitu|di sisi lain|padahal|sehingga|misalnya|tidak hanya itu|tak hanya itu)\b/i,
    -0.7,
    'continues an argument',
  ],
  [/\?["”]?$/, -1.5, 'asks'],
  [/:$/, -1.5, 'opens a list'],
  [/\b(?:saya|kami|kita|aku|anda|kamu)\b/i, -0.4, 'speaks in the first or second person'],
  [/\d/, 0.2, 'has a number'],
  [/\s\p{Lu}\p{L}+/u, 0.2, 'names somebody or something'],
];

const fewWords = 4;
const shortWords = 6;
const longWords = 40;

/** Worth of a sentence standing alone: 0 is ordinary, below -1 only when nothing better exists. */
export function judgeSentence(text: string): number {
  const words = text.split(/\s+/).length;
  let worth = words < fewWords ? -2.5 : words < shortWords ? -1.5 : words > longWords ? -0.5 : 0;
  for (const [pattern, value] of forms) if (pattern.test(text)) worth += value;
  return worth;
}
