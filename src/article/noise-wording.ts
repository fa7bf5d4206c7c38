// Lines of a body that are no text of the article, told by their wording: a rule table, read top down.

/** "Baca juga" and its kin: label of a related link. What follows the label is the other article's title. */
export const relatedLabel =
  /^[\s([>»•*-]*(?:(?:baca|simak|lihat|tonton|dengarkan|cek|saksikan)\s*(?:juga|pula|selengkapnya|artikel|berita|video|foto|lainnya)(?:\s+(?:selengkapnya|lainnya|terkait|artikel|berita|video|foto)(?=\s*[:：]))?\s*(?:[:：\-–—|>»!,]+|(?=["“‘'[(]|\p{Lu}|\d|$))|(?:baca|lihat|simak)\s*[:：]\s*|(?:artikel|berita|video|foto|bacaan|konten|topik)\s+(?:terkait|lainnya|selanjutnya|menarik|pilihan|rekomendasi|sebelumnya)\s*(?:lainnya)?\s*(?:[:：\-–—|]+|$)|pilihan\s+(?:redaksi|editor)\s*(?:[:：]|$)|(?:jangan\s+lewatkan|rekomendasi(?:\s+untuk\s+anda)?|populer|terpopuler)\s*(?:[:：]|$))\s*/iu;

/** "PIALA AFF: Kapan Digelar?": a rubric in capitals and another article's title. */
export const rubricTitle = /^\p{Lu}{3,}(?: [\p{Lu}\d]+){0,3}\s*[:：]\s+\p{Lu}[^.;(]{12,110}$/u;

/** The same label in the middle or at the end of a paragraph. */
export const relatedInside =
  /[([]?\s*\b(?:(?:baca|simak|lihat|tonton)\s+juga|baca\s+selengkapnya)\s*[:：]?\s*|[([]\s*baca\s*[:：]\s*/iu;

/** A whole line that credits a picture; kept as a credit, because it names a source. */
export const creditLine: readonly RegExp[] = [
  /^[([]?\s*(?:foto|photo|fotografer|photographer|ilustrasi|illustration|gambar|grafis|infografis|dok(?:umentasi)?\.?|image|kredit|credits?|courtesy|caption|keterangan\s+(?:foto|gambar))\s*(?:[:/©|]|\((?=\s*(?:foto|dok|sumber|ist))|ilustrasi\b|by\b|oleh\b|dok\b).{0,160}$/i,
  /^[([]?\s*(?:sumber|source)\s*(?:(?:foto|gambar|video|image|photo)\b|[:/]).{0,100}$/i,
  /^[([]?\s*(?:antara(?:\s*foto)?|reuters|afp|ap|epa|xinhua|getty(?:\s*images)?|shutterstock|istock(?:photo)?|freepik|pexels|unsplash|pixabay|wikimedia(?:\s+commons)?|instagram|youtube|twitter|facebook|tiktok|istimewa|ist)\s*(?:[/@©]\s*\S|\.com|\.org|photo\b).{0,90}$/i,
  /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|tv|io|co\.id)(?:\/\S*)?(?:\s*[/|(].{0,60})?$/i,
  /^[([]\s*(?:istimewa|ist|dok\.?\s[^)]{0,60}|(?:reuters|afp|antara|getty images|shutterstock|instagram|twitter)[^)]{0,60})\s*[)\]]$/i,
];

/** A caption: words about a picture that end in its credit. */
export const captionEnd =
  /(?:\s|\()(?:foto|photo|dok|image)\s?[:/]\s?(?=\S)[^.!?"”]{2,70}(?:\.(?:com|id|net|org))?\)?\.?$|\((?:foto|dok|sumber|ilustrasi|ist(?:imewa)?\b|sc\b|ss\b|via\b|image|photo|courtesy|youtube|instagram|ig\b|twitter|facebook|tiktok|reuters|afp|antara|getty|shutterstock|@)[^)]{0,80}\)\s*\.?$/i;

/** A whole line that is only a signature: "(ahm)", "[feb]", "(mdk/ron)", "(T.KR-ADW/H013)", "***". */
export const signOffLine = /^(?:\([^()]{0,40}\)|\[[^[\]]{0,40}\]|[*_=#~•·–—-]{2,}|\*)\.?$/;
/** Desk initials behind the article's last sentence. */
export const signOffEnd = /\s*(?:[([][^()[\]]{1,40}[)\]]|\*{2,5}|\*)\s*[.*]*$/;
/** Initials with a slash are a signature even behind an unfinished sentence: "kata dia (wis/djm)". */
export const slashedInitials = /\s*[([][a-z]{2,6}\/[a-z]{2,6}[)\]]$/;

/** Calls, controls and bylines, each with the reason that is recorded. */
export const wordingRules: readonly { why: string; pattern: RegExp }[] = [
  {
    why: 'advertisement label',
    pattern:
      /^(?:\[?(?:advertisements?|adv|iklan|sponsored(?: content)?|promoted|ads?|scroll (?:to|untuk|ke).{0,60}|lanjutkan (?:dengan|membaca).{0,60}|(?:gulir|scroll).{0,40}(?:konten|membaca)|advertisement.{0,60})\]?\s*[:.]?|.{0,10}artikel ini masih (?:ada|berlanjut).{0,60})$/i,
  },
  {
    why: 'embed',
    pattern:
      /^\[(?:gambas|video|embed|youtube|instagram|twitter|tweet|foto|galeri|infografis)\s?[:\s][^\]]*\]?$/i,
  },
  {
    why: 'embed',
    pattern:
      /^(?:(?:lihat|view) (?:postingan|this post|kiriman|tweet).{0,80}|a post shared by.{0,120}|sebuah kiriman dibagikan oleh.{0,120}|(?:—|--|–) .{2,60}\(@\w+\).{0,40}|(?:video|audio) (?:player|loading).{0,40}|sorry, your browser.{0,80})$/i,
  },
  {
    why: 'call to follow',
    pattern:
      /^(?:(?:ikuti|follow|gabung|bergabung|join|dapatkan|temukan|nikmati|update|yuk|ayo|mau|ingin|jangan (?:lupa|lewatkan|ketinggalan)|klik|unduh|download|untuk membaca berita|silah?kan|cek|simak|baca|like|subscribe|langganan|berlangganan|kunjungi|pantau|tonton|saksikan)\b.{0,260}(?:google news|whatsapp|telegram|(?:di|klik|kanal|halaman|akun|channel|saluran|melalui|via|grup)\s.{0,60}(?:instagram|facebook|twitter|youtube|tiktok|line|sosial|sindo\w*|tribun\w*|kompas\w*|detik\w*|okezone|liputan6|suara\.com|idn times|merdeka\.com|kumparan|jpnn|viva|inews)|aplikasi|newsletter|link (?:ini|berikut)|klik di ?sini|notifikasi|berita (?:terkini|terbaru|pilihan|lain)|breaking news|update (?:berita|informasi)).{0,160})$/i,
  },
  {
    why: 'call to follow',
    pattern:
      /^(?:(?:follow|ikuti) (?:kami|us|akun).{0,120}|cek berita dan artikel yang lain.{0,80}|(?:saksikan|tonton|simak|lihat|cek) (?:juga )?(?:video|live|tayangan|streaming).{0,160}|(?:share|bagikan|sebarkan)(?: (?:artikel|berita|ini|ke|this).{0,60})?|klik (?:di ?sini|tautan|link|untuk).{0,120}|ditulis oleh .{3,60}|laporan wartawan .{3,90}|subscribe .{3,80}|download aplikasi.{0,120})$/i,
  },
  {
    why: 'page control',
    pattern:
      /^(?:halaman\s*(?:selanjutnya|berikutnya|sebelumnya|\d+(?:\s*(?:dari|\/)\s*\d+)?|:.{0,40})|(?:selanjutnya|sebelumnya|berikutnya|next|prev(?:ious)?|lanjut|kembali|baca (?:selengkapnya|halaman)|lihat semua|selengkapnya|show all|tampilkan semua|load more|muat lainnya)\s*[:>»→]*.{0,3}|\d+\s*\/\s*\d+|(?:1\s+)?2\s+3(?:\s+\d+)*.{0,20}|bersambung.{0,20}|\(?(?:bersambung|halaman|lanjut).{0,12}\)?)$/i,
  },
  {
    why: 'comments',
    pattern:
      /^(?:(?:tulis|beri|lihat|kirim|isi) komentar.{0,40}|komentar(?:\s*\(?\d*\)?)?|\d+ komentar|apa (?:reaksi|komentar) .{0,30})$/i,
  },
  {
    why: 'tags',
    pattern:
      /^(?:tags?|topik|kata kunci|keywords?)\s*(?:terkait|pilihan|populer)?\s*[:#].{0,200}$|^#\p{L}[\p{L}\p{N}_]*(?:\s+#\p{L}[\p{L}\p{N}_]*)*$/iu,
  },
  {
    why: 'byline',
    pattern:
      /^(?:(?:editor|pewarta|penulis|reporter|penyunting|redaktur|jurnalis|kontributor|uploader|fotografer|wartawan|sumber berita|penerjemah|oleh|liputan|laporan)\s*(?:\([^)]*\))?\s*:.{0,90}|(?:copyright|hak cipta|©).{0,120}|dilarang keras.{0,200}|(?:diterbitkan|dipublikasikan|tayang|terbit)\s+(?:pada\s+)?:?.{0,60})$/i,
  },
  {
    why: 'republication note',
    pattern:
      /^(?:[*(\s]*(?:artikel|berita|tulisan|konten|naskah) ini (?:telah|sudah|pernah|juga|pertama kali|merupakan|bersumber|tayang|dikutip|diambil|dibuat|ditulis|dipublikasi\w*|disadur|dilansir|diolah).{0,260}|.{0,40}(?:adalah|merupakan) portal berita .{0,260})$/i,
  },
  {
    why: 'disclaimer',
    pattern: /^(?:\*+\s*)?(?:disclaimer|catatan redaksi|peringatan)\s*[:.].{0,400}$/i,
  },
  {
    why: 'share bar',
    pattern:
      /^(?:(?:facebook|twitter|whatsapp|telegram|line|email|copy link|salin tautan|x|pinterest|linkedin|threads)(?:\s+sharing button)?\s*)+$/i,
  },
];
