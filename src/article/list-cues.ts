// Sentences around a list: what introduces one, what introduces a table instead, what closes one.

const introduction =
  /\b(?:berikut|inilah|ini dia|simak|antara lain|di\s?antaranya|di bawah ini|yaitu|yakni|apa saja|mulai dari|cek|yuk|beberapa di antara|tak tahu|penjelasannya|ulasannya|daftarnya|selengkapnya|(?:beberapa|sejumlah|berbagai) (?:alasan|penyebab|cara|tips|tanda|gejala|manfaat|ciri|jenis|rekomendasi|kebiasaan))\b/i;
const tableIntroduction =
  /\b(?:hasil|klasemen|susunan|line[\s-]?up|starting|jadwal|skor|rincian|daftar (?:lengkap|harga|pemain|nama|wakil|pemenang)|harga|tarif|isi|bunyi|berbunyi|petikan|kutipan|wawancara|pernyataan|identitas|nama-nama|korban|data diri|formasi|spesifikasi|pemenang|peraih|nominasi|nomine|peringkat|urutan|aturan|pasal|pembagian|lirik|komposisi|kandidat|profil singkat|biodata|statistik|head to head)\b/i;
const tableTail =
  /\b(?:hasil (?:lengkap|kualifikasi|balapan|laga|pertandingan|undian|drawing)|klasemen|susunan (?:pemain|pembalap)|jadwal|top skor(?:er)?|perkiraan|petikan(?:nya)?|wawancara(?:nya)?)\b/i;

/** What a paragraph before a list says of it: "list", "table" (results, line-ups, wording of laws …) or nothing. */
export function introduces(text: string): 'list' | 'table' | null {
  const last = lastSentence(text);
  const isOpen = last.endsWith(':') || last.endsWith('：');
  if (!isOpen && !introduction.test(last)) return null;
  return (isOpen ? tableIntroduction : tableTail).test(last) ? 'table' : 'list';
}

function lastSentence(text: string): string {
  const tail = text.slice(-300);
  const starts = tail.split(/(?<=[.!?])["”]?\s+(?=[A-ZÀ-Þ])/);
  // "… Berikut ulasannya. Simak!": the last words alone say too little.
  return starts.slice((starts.at(-1) ?? '').length < 30 ? -2 : -1).join(' ');
}

const closingOpen =
  /^(?:nah|itulah|itu(?:lah)? (?:dia|tadi)|demikian(?:lah)?|jadi,(?! (?:tak|tidak|jangan) heran)|semoga(?! saja)|gimana|bagaimana,|bagaimana (?:menurut|dengan (?:kamu|anda))|so,|kesimpulan(?:nya)?|intinya|selamat (?:mencoba|membaca|menikmati|berlibur|menonton)|apakah (?:kamu|anda|kalian)|mana (?:yang )?(?:menurut|favorit|pilihan)|(?:kalau )?menurut (?:kamu|anda|kalian)|tertarik|penasaran|sudah siap|siap |yuk,|ayo,|dari (?:ke)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|semua|beberapa|berbagai|sekian|\d+) |jangan lupa (?:bagikan|share)|dengan (?:mengetahui|mengenal(?:i)?|memahami|melakukan|menerapkan|adanya)|setelah (?:mengetahui|membaca)|(?:ke)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (?:fakta|cara|tips|alasan|hal|langkah|poin|jenis|tanda|manfaat|ciri|kebiasaan|makanan|buah|film|tempat) (?:di atas|itu|ini|tersebut|tadi)|percaya atau tidak|terlepas dari|sebagai penutup|pada akhirnya,|(?:patut|menarik|layak) (?:untuk )?(?:ditunggu|dinanti|disimak)|tunggu apa lagi|setuju\?)/i;
const closingInside =
  /\b(?:itulah|demikian(?:lah)?) (?:\w+ )?(?:\d+|tadi|beberapa|sejumlah|sekelumit|deretan|ulasan|informasi|penjelasan|daftar|fakta|tips|cara|alasan|hal|rangkuman|ke\w+)\b|\b(?:fakta|cara|tips|alasan|hal|langkah|poin|jenis|tanda|manfaat|ciri|gejala|kebiasaan|makanan|minuman|buah|film|tempat|aplikasi|daftar|nama-nama|penjelasan|hal-hal|poin-poin|cara-cara|tips-tips) (?:di atas|tersebut di atas|tadi)\b|\b(?:dalam|di|pada) daftar ini\b|\bhal-hal tersebut\b|\b(?:daftar|salah satu [a-z-]+) tersebut\b|\b(?:semua|seluruh) (?:fakta|cara|tips|alasan|hal|langkah|tanda|manfaat|kebiasaan) (?:itu|ini|tersebut|tadi)\b|\bkita (?:tunggu|nantikan|lihat) saja\b|\bkolom komentar\b/i;

/** True for a paragraph that looks back on the whole list: "Itulah tujuh fakta …", "Nah, dari lima cara di atas …". */
export function closesList(text: string): boolean {
  const start = text.slice(0, 200);
  return (
    closingOpen.test(start) ||
    (/itulah|demikian|di atas|tadi|daftar|tersebut|semua|seluruh|kita|kolom|hal-hal/i.test(start) &&
      closingInside.test(start))
  );
}

const continuing =
  /^(?:namun|tetapi|tapi|cukup|hal (?:ini|itu|tersebut)|ini|itu|ia|dia|mereka|caranya|selain itu|sementara|bahkan|karena|sehingga|oleh|kemudian|lalu|setelah itu|akibatnya|padahal|apalagi|sebab|misalnya|contohnya|tak hanya|tidak hanya|di sisi lain|menurut|kata|ujar|pada|saat|ketika|film|["“‘'])/i;

/** True for a paragraph that goes on with the one before it. */
export const goesOn = (text: string): boolean => continuing.test(text);
