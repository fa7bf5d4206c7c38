// How many items a title or introduction promises ("7 Fakta …", "Ini Lima Alasan …"), and how surely it promises a list at all.
import { cardinalNumber } from './labels.ts';
import { wordList as set } from './word-list.ts';

export interface CountPromise {
  /** The promised count, or null. */
  count: number | null;
  /** The counted word in lower case, empty when there is none. */
  noun: string;
  /** 2: the title is that of a list; 1: it may be; 0: it is the title of ordinary news or of a table. */
  strength: 0 | 1 | 2;
  /** True when words of the title alone hint at a list ("Ini", "Deretan", "Tips"). */
  hinted: boolean;
  /** True for words that titles of lists hold and those of ordinary news seldom: "Deretan", "Tips", "Fakta-Fakta", "Cara …". */
  enumerates: boolean;
}

/** After a number these are measures, people or results, not items of a list. */
const notCounted = set(
  'tahun bulan minggu pekan hari jam menit detik persen juta miliar milyar triliun ribu ratus rb jt m km kg gram meter cm mm liter ton hektar hektare derajat dolar rupiah dollar euro gol poin kali orang korban tewas saksi tersangka pelaku terduga terdakwa anggota siswa mahasiswa warga pria wanita remaja pemuda anak balita kepala pejabat polisi prajurit pemain wakil atlet tim klub pebalap kasus laga pertandingan pekerja karyawan wni tki jemaah penumpang rumah kios unit lokasi titik wilayah kecamatan desa penerbangan berbanding lawan vs besar januari februari maret april mei juni juli agustus september oktober november desember bersaudara arah sisi mata dimensi pihak putaran babak set ronde berita news medali emas suara kursi partai gb mp inci inch watt hp cc g k',
);

/** What lists count more than anything else. */
const listNouns = set(
  'fakta alasan cara tip tips trik kiat langkah tahap tahapan poin hal ciri ciri-ciri tanda tanda-tanda gejala manfaat khasiat mitos rahasia kesalahan kebiasaan jenis tipe model penyebab dampak efek keuntungan kelebihan kekurangan keunggulan kelemahan perbedaan persamaan pelajaran skenario strategi bukti momen kejanggalan kontroversi syarat pilihan opsi solusi saran rekomendasi inspirasi ide resep menu tempat destinasi film lagu buku drama drakor aplikasi game fitur prinsip kunci faktor keutamaan amalan doa hikmah pesan kisah misteri teori makanan minuman buah sayuran olahraga gaya warna zodiak shio profesi pekerjaan negara kota pulau pantai gunung hewan binatang mobil motor smartphone ponsel hp senjata tokoh artis aktor aktris seleb selebriti pemimpin presiden jenderal ilmuwan perusahaan merek kampus universitas jurusan beasiswa acara peristiwa rekor mantra kalimat kutipan quotes tren potret kegiatan aktivitas permainan mitologi karakter pemeran bahan vitamin produk gadget kuliner restoran kafe hotel tradisi budaya transfer bintang sosok wanita pria pasangan',
);

/** Words that announce a list; so does a superlative ("terbaik", "terbesar"). */
const cues = set(
  'ini inilah berikut deretan deret daftar sederet rentetan simak catat kenali cek intip yuk ketahui waspada waspadai hindari coba lakukan begini tips cara apa ada',
);
/** Superlatives by their stems; other words in "ter-" are passives, which news is full of ("terisolasi"). */
const superlatives =
  ' baik besar kaya kuat tinggi panjang luas kecil mahal murah cepat indah tua muda laris populer canggih seram unik banyak favorit kenal parah buruk baru sukses hebat lengkap langka padat kotor bersih pendek dalam pencil pintar cerdas berat ringan aman sehat enak lezat mewah ganas seksi cantik tampan ganteng dingin panas sibuk sulit mudah jauh dekat megah sadis kejam lama keren rendah lambat angker lucu romantis kontroversial nyaman ramah bahagia miskin hits viral heboh dahsyat tajir modern manis pedas ';

const isSuperlative = (word: string): boolean =>
  word === 'paling' || (word.startsWith('ter') && superlatives.includes(` ${word.slice(3)} `));

const cueing = /\bdari\b.+\bhingga\b|\bmereka yang\b|\bbisa bikin\b/i;

/** Nouns that promise a list without a count: "Fakta-fakta …", "Tips …". */
const plurals = set(
  'fakta alasan cara jenis manfaat ciri tanda penyebab tips kiat kebiasaan makanan hal tipe mitos gejala momen langkah khasiat dampak trik',
);

/** With a count these promise one as surely; alone they are words of any news. */
const abstractNouns = set(
  'rahasia kesalahan kejanggalan keutamaan perbedaan persamaan pelajaran kunci syarat faktor skenario efek keuntungan kelebihan kekurangan keunggulan bukti strategi prinsip modus rekomendasi saran solusi pilihan poin',
);

const enumerating =
  /\b(?:deretan|sederet|rentetan|daftar|tips|kiat|trik|rekomendasi|(\w{3,})-\1)\b|^(?:cara|manfaat|khasiat|gejala|ciri|tanda|jenis|mitos|tipe|kebiasaan|makanan|minuman|tempat|destinasi)\b/i;

/** Titles of tables, results and schedules hold one of these words … */
const tableWords = set(
  'hasil klasemen jadwal susunan top skor drawing undian daftar harga perkiraan prediksi live peringkat identitas korban isi pasal bunyi pernyataan maklumat ikrar deklarasi perjanjian uu ruu perppu perolehan terpopuler populer',
);
/** … in one of these phrases: numbered, but no list of facts. */
const tableTitle =
  /^(?:\d+\s+|top\s+\d+\s+)?(?:berita\s+)?(?:ter)?populer\b|\b(?:hasil(?:\s+(?:lengkap|pertandingan|balapan|kualifikasi|drawing|undian|kejuaraan|quick\s*count|liga|lengkap))|klasemen|jadwal|susunan\s+pemain|top\s*skor|skor|drawing|undian|daftar\s+(?:pemain|korban|harga|nama|pemenang|lengkap|nominasi|tim|skuad|juara|peraih)|harga\s+(?:emas|tiket|bbm|sembako|pangan)|perkiraan|prediksi|live|peringkat\s+fifa|identitas|korban\s+(?:tewas|meninggal|kecelakaan)|isi\s+(?:pasal|maklumat|surat|perjanjian|putusan)|pasal|bunyi|pernyataan\s+sikap|maklumat|ikrar|deklarasi|perjanjian|uu\b|ruu\b|perppu|perolehan\s+(?:medali|suara))\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9à-ÿ-]+/);

const announces = (text: string): boolean =>
  wordsOf(text).some((word) => cues.has(word) || isSuperlative(word)) || cueing.test(text);

/** What a title promises. */
export function promiseOfTitle(title: string): CountPromise {
  const words = wordsOf(title);
  const isTable = words.some((word) => tableWords.has(word)) && tableTitle.test(title);
  const hinted = announces(title) || words.some((word) => plurals.has(word.split('-')[0]!));
  const enumerates = enumerating.test(title);
  const match = firstCount(title);
  if (!match) return { count: null, noun: '', strength: isTable ? 0 : 1, hinted, enumerates };
  // "3 Tuntutan Mahasiswa": the points of a statement.
  if (/^(?:tuntutan|desakan|maklumat)/.test(match.noun))
    return { count: match.n, noun: match.noun, strength: 0, hinted, enumerates };
  const isAnnounced = announces(title.slice(0, match.index));
  // "5 Fakta …", "4 Jet Tempur Tercanggih …", "3 Kota yang …" are lists; "4 Jembatan Putus …" may be news.
  const isList =
    isAnnounced ||
    plurals.has(match.noun.split('-')[0]!) ||
    abstractNouns.has(match.noun) ||
    words.some(isSuperlative) ||
    /^[^,:]* yang /.test(title.slice(match.index));
  const isSure = match.index === 0 || listNouns.has(match.noun) || isAnnounced;
  return {
    count: match.n,
    noun: match.noun,
    // "5 Fakta Menarik Hasil Undian …" is a list all the same.
    strength: isTable && !plurals.has(match.noun) ? 0 : isSure ? 2 : 1,
    hinted,
    enumerates: enumerates || isList,
  };
}

/** People, places and goals, which news counts more often than lists do. */
const people = set(
  'orang korban saksi tersangka pelaku terduga terdakwa anggota siswa mahasiswa warga remaja pemuda anak balita pejabat polisi prajurit pemain wakil atlet tim klub pebalap kasus pekerja karyawan lokasi titik wilayah kecamatan desa pihak medali gol laga',
);

/**
 * The count in the title of a list already found by other signs: the number of its items, or one that the title opens with
 * ("6 Orang Terkaya …"); else null.
 * @param found items of the list: one that is longer counts something else.
 */
export function looseCount(title: string, found: number): number | null {
  if (found === 0) return null;
  counted.lastIndex = 0;
  const numbers = [...title.matchAll(counted)];
  if (numbers.some((match) => numberIn(match[1]!) === found)) return found;
  const [first] = numbers;
  if (first?.index !== 0 || !people.has(first[2]!.toLowerCase())) return null;
  const n = numberIn(first[1]!);
  return n !== null && n >= found && n <= 101 ? n : null;
}

const introducing = /\b(?:berikut|inilah|ini dia|simak|antara lain|di bawah ini|yakni|yaitu)\b/i;

/** The count a sentence that introduces the list gives ("Berikut adalah 7 fakta kedekatan …"), or null. */
export function countOfIntroduction(text: string): number | null {
  if (text.length > 600 || !introducing.test(text)) return null;
  for (const sentence of text.split(/(?<=[.!?:])\s+/)) {
    const match = introducing.test(sentence) ? firstCount(sentence) : null;
    if (match && listNouns.has(match.noun)) return match.n;
  }
  return null;
}

const counted =
  /(?<![A-Za-zÀ-ÿ\d.,/:-])(\d{1,3}(?![\d.,/:%-])|[A-Za-z]{3,8}(?: belas)?)\s+([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ-]*)/g;

/** "5 Gol Terbaik", "10 Orang Terkaya": what is measured else is listed here. */
const followsSuperlative = (text: string, nounAt: number): boolean =>
  isSuperlative(wordsOf(text.slice(nounAt, nounAt + 60))[1] ?? '');

const numberIn = (text: string): number | null => (/\d/.test(text) ? Number(text) : cardinalNumber(text));

function firstCount(text: string): { n: number; noun: string; index: number } | null {
  let fallback: { n: number; noun: string; index: number } | null = null;
  counted.lastIndex = 0;
  for (let match = counted.exec(text); match; match = counted.exec(text)) {
    const [whole, number, noun] = match as unknown as [string, string, string];
    // The noun of one pair may be the number of the next: "Ini Lima Alasan".
    counted.lastIndex = match.index + whole.length - noun.length;
    const n = numberIn(number);
    if (n === null || n < 2 || n > 101) continue;
    // "Ini 4 Poin Pentingnya", but "Unggul 4 Poin".
    const announced = match.index === 0 || announces(text.slice(0, match.index));
    const isListed =
      (announced && listNouns.has(noun.toLowerCase())) || followsSuperlative(text, counted.lastIndex);
    if (notCounted.has(noun.toLowerCase()) && !isListed) continue;
    const found = { n, noun: noun.toLowerCase(), index: match.index };
    if (match.index === 0 || listNouns.has(found.noun)) return found;
    if (announced) fallback ??= found;
  }
  return fallback;
}
