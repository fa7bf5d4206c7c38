// How many items a title or introduction promises ("7 Fakta …", "Ini Lima Alasan …"), and how surely it promises a list at all.
import { cardinalPattern, numberOfWord } from './labels.ts';

export interface CountPromise {
  /** The promised count, or null. */
  count: number | null;
  /** The counted word in lower case, empty when there is none. */
  noun: string;
  /** 2: the title is that of a list; 1: it may be; 0: it is the title of ordinary news or of a table. */
  strength: 0 | 1 | 2;
  /** True when words of the title alone hint at a list ("Ini", "Deretan", "Tips"). */
  hinted: boolean;
}

const counts = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d.,/:-])(\\d{1,3}|${cardinalPattern})(?![\\d.,/:%-]|[A-Za-zÀ-ÿ])\\s+([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ-]*)`,
  'gi',
);

/** After a number these are measures, people or results, not items of a list. */
const notCounted =
  /^(?:tahun|bulan|minggu|pekan|hari|jam|menit|detik|persen|juta|miliar|milyar|triliun|ribu|ratus|rb|jt|m|km|kg|gram|meter|cm|mm|liter|ton|hektar|hektare|derajat|dolar|rupiah|dollar|euro|gol|poin|kali|orang|korban|tewas|saksi|tersangka|pelaku|terduga|terdakwa|anggota|siswa|mahasiswa|warga|pria|wanita|remaja|pemuda|anak|balita|kepala|pejabat|polisi|prajurit|pemain|wakil|atlet|tim|klub|pebalap|kasus|laga|pertandingan|pekerja|karyawan|wni|tki|jemaah|penumpang|rumah|kios|unit|lokasi|titik|wilayah|kecamatan|desa|penerbangan|berbanding|lawan|vs|besar|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|bersaudara|arah|sisi|mata|dimensi|pihak|putaran|babak|set|ronde|medali|emas|suara|kursi|partai|gb|mp|inci|inch|watt|hp|cc|g|k)$/i;

/** What lists count more than anything else. */
const listNoun =
  /^(?:fakta|alasan|cara|tips?|trik|kiat|langkah|tahap(?:an)?|poin|hal|ciri|ciri-ciri|tanda|tanda-tanda|gejala|manfaat|khasiat|mitos|rahasia|kesalahan|kebiasaan|jenis|tipe|model|penyebab|dampak|efek|keuntungan|kelebihan|kekurangan|keunggulan|kelemahan|perbedaan|persamaan|pelajaran|skenario|strategi|bukti|momen|kejanggalan|kontroversi|syarat|pilihan|opsi|solusi|saran|rekomendasi|inspirasi|ide|resep|menu|tempat|destinasi|film|lagu|buku|drama|drakor|aplikasi|game|fitur|prinsip|kunci|faktor|keutamaan|amalan|doa|hikmah|pesan|kisah|misteri|teori|makanan|minuman|buah|sayuran|olahraga|gaya|warna|zodiak|shio|profesi|pekerjaan|negara|kota|pulau|pantai|gunung|hewan|binatang|mobil|motor|smartphone|ponsel|hp|senjata|tokoh|artis|aktor|aktris|seleb|selebriti|pemimpin|presiden|jenderal|ilmuwan|perusahaan|merek|kampus|universitas|jurusan|beasiswa|acara|peristiwa|rekor|mantra|kalimat|kutipan|quotes|tren|potret|kegiatan|aktivitas|permainan|mitologi|karakter|pemeran|bahan|vitamin|produk|gadget|kuliner|restoran|kafe|hotel|tradisi|budaya|transfer|bintang|sosok|wanita|pria|pasangan)$/i;

const listCue =
  /\b(?:ini(?:lah)?(?:\s+dia)?|berikut(?:\s+ini)?|deretan|daftar|sederet|rentetan|simak|catat|kenali|cek|intip|yuk|ketahui|waspadai?|hindari|coba|lakukan|begini|tips|cara|apa\s+saja|ada|dari\b.+\bhingga|mereka\s+yang|bisa\s+bikin|terbaik|terpopuler|terbesar|ter[A-Za-zÀ-ÿ]{4,})\b/i;

/** Titles of tables, results and schedules: numbered, but no list of facts. */
const tableTitle =
  /\b(?:hasil(?:\s+(?:lengkap|pertandingan|balapan|kualifikasi|drawing|undian|kejuaraan|quick\s*count|liga|lengkap))|klasemen|jadwal|susunan\s+pemain|top\s*skor|skor|drawing|undian|daftar\s+(?:pemain|korban|harga|nama|pemenang|lengkap|nominasi|tim|skuad|juara|peraih)|harga\s+(?:emas|tiket|bbm|sembako|pangan)|perkiraan|prediksi|live|peringkat\s+fifa|identitas|korban\s+(?:tewas|meninggal|kecelakaan)|isi\s+(?:pasal|maklumat|surat|perjanjian|putusan)|pasal|bunyi|pernyataan\s+sikap|maklumat|ikrar|deklarasi|perjanjian|uu\b|ruu\b|perppu|perolehan\s+(?:medali|suara))\b/i;

/** What a title promises. */
export function promiseOfTitle(title: string): CountPromise {
  const isTable = tableTitle.test(title);
  const match = firstCount(title);
  const hinted = listCue.test(title) || pluralNoun(title);
  if (!match) return { count: null, noun: '', strength: isTable ? 0 : 1, hinted };
  const cue = match.index === 0 || listNoun.test(match.noun) || listCue.test(title.slice(0, match.index));
  return { count: match.n, noun: match.noun, strength: isTable ? 0 : cue ? 2 : 1, hinted };
}

/** "Fakta-fakta", "Jenis-jenis", "Tips" promise a list without a count. */
const pluralNoun = (title: string) =>
  /\b(fakta|alasan|cara|jenis|manfaat|ciri|tanda|penyebab|tips|kiat|kebiasaan|makanan|hal|tipe|mitos|gejala|momen|langkah|khasiat|dampak|trik)(?:-\1)?\b/i.test(
    title,
  );

/** The count a sentence that introduces the list gives ("Berikut adalah 7 fakta kedekatan …"), or null. */
export function countOfIntroduction(text: string): number | null {
  if (text.length > 600) return null;
  const sentences = text.split(/(?<=[.!?:])\s+/);
  for (const sentence of sentences) {
    if (!/\b(?:berikut|inilah|ini(?:lah)? dia|simak|antara lain|di bawah ini|yakni|yaitu)\b/i.test(sentence))
      continue;
    const match = firstCount(sentence);
    if (match && listNoun.test(match.noun)) return match.n;
  }
  return null;
}

function firstCount(text: string): { n: number; noun: string; index: number } | null {
  let fallback: { n: number; noun: string; index: number } | null = null;
  for (const match of text.matchAll(counts)) {
    const noun = match[2]!;
    const n = /\d/.test(match[1]!) ? Number(match[1]) : numberOfWord(match[1]!.replace(/\s+/g, ' '));
    if (n === null || n < 2 || n > 101 || notCounted.test(noun)) continue;
    const found = { n, noun: noun.toLowerCase(), index: match.index };
    if (match.index === 0 || listNoun.test(noun)) return found;
    if (listCue.test(text.slice(0, match.index))) fallback ??= found;
  }
  return fallback;
}
