// Lines of a body that are no text of the article, told by their wording: a rule table keyed by the word a line opens with.
import { wordList } from './word-list.ts';

export interface NoiseRule {
  /** The reason that is recorded; "credit" keeps the line as a picture's credit, because it names a source. */
  why: string;
  /**
   * The words such lines open with, in lower case; "#" and "0" stand for that sign and for any digit.
   * Only lines that open so are tried: compiling and running patterns is most of what a first page costs.
   */
  opens: string;
  pattern: RegExp;
}

/** "Baca juga" and its kin: label of a related link. What follows the label is the other article's title. */
export const relatedLabel =
  /^[\s([>»•*-]*(?:(?:baca|simak|lihat|tonton|dengarkan|cek|saksikan)\s*(?:juga|pula|selengkapnya|artikel|berita|video|foto|lainnya)(?:\s+(?:selengkapnya|lainnya|terkait|artikel|berita|video|foto)(?=\s*[:：]))?\s*(?:[:：\-–—|>»!,]+|(?=["“‘'[(]|[A-ZÀ-Þ]|\d|$))|(?:baca|lihat|simak)\s*[:：]\s*|(?:artikel|berita|video|foto|bacaan|konten|topik)\s+(?:terkait|lainnya|selanjutnya|menarik|pilihan|rekomendasi|sebelumnya)\s*(?:lainnya)?\s*(?:[:：\-–—|]+|$)|pilihan\s+(?:redaksi|editor)\s*(?:[:：]|$)|(?:jangan\s+lewatkan|rekomendasi(?:\s+untuk\s+anda)?|populer|terpopuler)\s*(?:[:：]|$))\s*/i;
export const relatedOpenings = wordList(
  'baca simak lihat tonton dengarkan cek saksikan artikel berita video foto bacaan konten topik pilihan jangan rekomendasi populer terpopuler',
);

/** "PIALA AFF: Kapan Digelar?": a rubric in capitals and another article's title. */
export const rubricTitle = /^[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ\d]+){0,3}\s*[:：]\s+[A-ZÀ-Þ][^.;(]{12,110}$/;

/** The same label in the middle or at the end of a paragraph. */
export const relatedInside =
  /[([]?\s*\b(?:(?:baca|simak|lihat|tonton)\s+juga|baca\s+selengkapnya)\s*[:：]?\s*|[([]\s*baca\s*[:：]\s*/i;

/** A caption: words about a picture that end in its credit. */
export const captionEnd =
  /(?:\s|\()(?:foto|photo|dok|image)\s?[:/]\s?(?=\S)[^.!?"”]{2,70}(?:\.(?:com|id|net|org))?\)?\.?$|\((?:foto|dok|sumber|ilustrasi|ist(?:imewa)?\b|sc\b|ss\b|via\b|image|photo|courtesy|youtube|instagram|ig\b|twitter|facebook|tiktok|reuters|afp|antara|getty|shutterstock|@)[^)]{0,80}\)\s*\.?$|\s\/[A-Z][\w.@ -]{2,30}(?:\/[\w.@ -]{0,30})?$/i;

/** A whole line that is only a signature: "(ahm)", "[feb]", "(mdk/ron)", "(T.KR-ADW/H013)", "***". */
export const signOffLine = /^(?:\((?:[^()]{0,39}[^().!?])?\)|\[[^[\]]{0,40}\]|[*_=#~•·–—-]{2,}|\*)\.?$/;
/** Desk initials behind the article's last sentence. */
export const signOffEnd = /\s*(?:[([][^()[\]]{1,40}[)\]]|\*{2,5}|\*)\s*[.*]*$/;
/** Initials with a slash are a signature even behind an unfinished sentence: "kata dia (wis/djm)". */
export const slashedInitials = /\s*[([][a-z]{2,6}\/[a-z]{2,6}[)\]]$/;

const rules: readonly NoiseRule[] = [
  {
    why: 'credit',
    opens:
      'foto photo fotografer photographer ilustrasi illustration gambar grafis infografis dok dokumentasi image kredit credit credits courtesy caption keterangan',
    pattern:
      /^[([]?\s*(?:foto|photo|fotografer|photographer|ilustrasi|illustration|gambar|grafis|infografis|dok(?:umentasi)?\.?|image|kredit|credits?|courtesy|caption|keterangan\s+(?:foto|gambar))\s*(?:[:/©|]|\((?=\s*(?:foto|dok|sumber|ist))|ilustrasi\b|by\b|oleh\b|dok\b).{0,160}$/i,
  },
  {
    why: 'credit',
    opens: 'sumber source',
    pattern: /^[([]?\s*(?:sumber|source)\s*(?:(?:foto|gambar|video|image|photo)\b|[:/]).{0,100}$/i,
  },
  {
    why: 'credit',
    opens:
      'antara reuters afp ap epa xinhua getty shutterstock istock istockphoto freepik pexels unsplash pixabay wikimedia instagram youtube twitter facebook tiktok istimewa ist dok',
    pattern:
      /^[([]?\s*(?:antara(?:\s*foto)?|reuters|afp|ap|epa|xinhua|getty(?:\s*images)?|shutterstock|istock(?:photo)?|freepik|pexels|unsplash|pixabay|wikimedia(?:\s+commons)?|instagram|youtube|twitter|facebook|tiktok|istimewa|ist)\s*(?:[/@©]\s*\S|\.com|\.org|photo\b).{0,90}$/i,
  },
  {
    why: 'credit',
    opens: 'istimewa ist dok reuters afp antara getty shutterstock instagram twitter',
    pattern:
      /^[([]\s*(?:istimewa|ist|dok\.?\s[^)]{0,60}|(?:reuters|afp|antara|getty images|shutterstock|instagram|twitter)[^)]{0,60})\s*[)\]]$/i,
  },
  {
    why: 'advertisement label',
    opens: 'adv advertisement advertisements iklan sponsored promoted ads ad scroll lanjutkan gulir artikel',
    pattern:
      /^(?:\[?(?:advertisements?|adv|iklan|sponsored(?: content)?|promoted|ads?|scroll (?:to|untuk|ke).{0,60}|lanjutkan (?:dengan|membaca).{0,60}|(?:gulir|scroll).{0,40}(?:konten|membaca)|advertisement.{0,60})\]?\s*[:.]?|.{0,10}artikel ini masih (?:ada|berlanjut).{0,60})$/i,
  },
  {
    why: 'embed',
    opens: 'gambas video embed youtube instagram twitter tweet foto galeri infografis',
    pattern:
      /^\[(?:gambas|video|embed|youtube|instagram|twitter|tweet|foto|galeri|infografis)\s?[:\s][^\]]*\]?$/i,
  },
  {
    why: 'embed',
    opens: 'lihat view a sebuah video audio sorry',
    pattern:
      /^(?:(?:lihat|view) (?:postingan|this post|kiriman|tweet).{0,80}|a post shared by.{0,120}|sebuah kiriman dibagikan oleh.{0,120}|(?:video|audio) (?:player|loading).{0,40}|sorry, your browser.{0,80})$/i,
  },
  {
    why: 'call to follow',
    opens:
      'ikuti follow gabung bergabung join dapatkan temukan nikmati update yuk ayo mau ingin jangan klik unduh download untuk silahkan silakan cek simak baca like subscribe langganan berlangganan kunjungi pantau tonton saksikan',
    pattern:
      /^(?:(?:ikuti|follow|gabung|bergabung|join|dapatkan|temukan|nikmati|update|yuk|ayo|mau|ingin|jangan (?:lupa|lewatkan|ketinggalan)|klik|unduh|download|untuk membaca berita|silah?kan|cek|simak|baca|like|subscribe|langganan|berlangganan|kunjungi|pantau|tonton|saksikan)\b.{0,260}(?:google news|(?:channel|kanal|saluran|grup|group)\s(?:.{0,20}\s)?(?:whatsapp|wa|telegram)\b|(?:whatsapp|telegram)\s(?:channel|grup|group)|(?:instagram|facebook|twitter|youtube|tiktok|media sosial)\s(?:kami|resmi kami)|sindo\w+|tribun\w*|kompas\.\w+|kompascom|detik(?:com|news|\.com)|okezone|liputan6|suara\.com|idn ?times|merdeka\.com|kumparan|jpnn|viva\.co|inews|newsletter|link (?:ini|berikut)|klik di ?sini|notifikasi|berita (?:terkini|terbaru|pilihan|lain)|breaking news|update (?:berita|informasi)).{0,160})$/i,
  },
  {
    why: 'call to follow',
    opens:
      'follow ikuti cek saksikan tonton simak lihat share bagikan sebarkan klik ditulis laporan subscribe download fakta',
    pattern:
      /^(?:\*?\s*fakta atau hoa(?:ks|x)\?.{0,260}whatsapp.{0,160}|(?:follow|ikuti) (?:kami|us)\b.{0,120}|cek berita dan artikel yang lain.{0,80}|(?:saksikan|tonton|simak|lihat|cek) (?:juga )?(?:video|live|tayangan|streaming).{0,160}|(?:share|bagikan|sebarkan)(?: (?:artikel|berita|ini|ke|this).{0,60})?|klik (?:di ?sini|untuk (?:baca|lihat|melihat|memperbesar)).{0,80}|ditulis oleh .{3,60}|laporan wartawan .{3,90}|subscribe .{3,80})$/i,
  },
  {
    why: 'page control',
    opens:
      'halaman selanjutnya sebelumnya berikutnya next prev previous lanjut kembali baca lihat selengkapnya show tampilkan load muat bersambung 0',
    pattern:
      /^(?:halaman\s*(?:(?:selanjutnya|berikutnya|sebelumnya)(?:\s*[:>»→–—-].{0,110})?|\d+(?:\s*(?:dari|\/)\s*\d+)?|:.{0,40})|(?:selanjutnya|sebelumnya|berikutnya|next|prev(?:ious)?|lanjut|kembali|baca (?:selengkapnya|halaman)|lihat semua|selengkapnya|show all|tampilkan semua|load more|muat lainnya)\s*[:>»→]*.{0,3}|\d+\s*\/\s*\d+|(?:1\s+)?2\s+3(?:\s+\d+)*.{0,20}|bersambung(?:\s+(?:ke|di)\s.{0,40}|.{0,20})|\(?(?:bersambung|halaman|lanjut).{0,12}\)?)$/i,
  },
  {
    why: 'page control',
    opens:
      'loading sedang a click next https http salin komentari pilihan powered promoted share infografis lihat video perbesar',
    pattern:
      /^[*\s]*(?:(?:loading|sedang memuat)\s*[.…]*|a a a|click to zoom|next page|https?:\/\/\S+|salin (?:artikel|tautan|link)|komentari|pilihan untuk ?(?:mu|anda)|powered by.{0,40}|promoted content|share:?|(?:lihat )?infografis.{0,3}|video terkini|perbesar)$/i,
  },
  { why: 'table of contents', opens: 'daftar', pattern: /^daftar isi\s*:?(?:\s*\[.{0,20}\])?$/i },
  {
    why: 'comments',
    opens: 'tulis beri lihat kirim isi komentar apa 0',
    pattern:
      /^(?:(?:tulis|beri|lihat|kirim|isi) komentar.{0,40}|komentar(?:\s*\(?\d*\)?)?|\d+ komentar|apa (?:reaksi|komentar) .{0,30})$/i,
  },
  {
    why: 'tags',
    opens: 'tag tags topik kata keyword keywords #',
    pattern:
      /^(?:tags?|topik|kata kunci|keywords?)\s*(?:terkait|pilihan|populer)?\s*[:#].{0,200}$|^#[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d_]*(?:\s+#[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d_]*)*$/i,
  },
  {
    why: 'byline',
    opens:
      'editor editorial pewarta penulis reporter penyunting redaktur jurnalis kontributor uploader fotografer wartawan sumber penerjemah oleh liputan laporan copyright hak dilarang diterbitkan dipublikasikan tayang terbit',
    pattern:
      /^(?:(?:editor|pewarta|penulis|reporter|penyunting|redaktur|jurnalis|kontributor|uploader|fotografer|wartawan|sumber berita|penerjemah|oleh|liputan|laporan)\s*(?:\([^)]*\))?\s*:.{0,90}|editorial team|(?:copyright|hak cipta|©).{0,120}|dilarang keras (?:mengambil|menyalin|memperbanyak|mengutip|menyiarkan|melakukan).{0,200}|(?:diterbitkan|dipublikasikan|tayang|terbit)\s+(?:pada\s+)?:?.{0,60})$/i,
  },
  {
    why: 'republication note',
    opens: 'artikel berita tulisan konten naskah sebagian',
    pattern:
      /^(?:[*(\s]*(?:sebagian (?:isi )?)?(?:artikel|berita|tulisan|konten|naskah) ini (?:telah|sudah|pernah|juga|pertama kali|merupakan|bersumber|tayang|dikutip|diambil|dibuat|ditulis oleh|dipublikasi\w*|disadur|dilansir|diolah).{0,260})$/i,
  },
  {
    why: 'disclaimer',
    opens: 'disclaimer catatan peringatan',
    pattern: /^(?:\*+\s*)?(?:disclaimer|catatan redaksi|peringatan)\s*[:.].{0,400}$/i,
  },
  {
    why: 'share bar',
    opens: 'facebook twitter whatsapp telegram line email copy salin x pinterest linkedin threads',
    pattern:
      /^(?:(?:facebook|twitter|whatsapp|telegram|line|email|copy link|salin tautan|x|pinterest|linkedin|threads)(?:\s+sharing button)?\s*)+$/i,
  },
];

/** The rules by opening word. */
export const rulesByOpening: ReadonlyMap<string, readonly NoiseRule[]> = (() => {
  const byOpening = new Map<string, NoiseRule[]>();
  for (const rule of rules) {
    for (const opening of rule.opens.split(' ')) {
      const known = byOpening.get(opening);
      if (known) known.push(rule);
      else byOpening.set(opening, [rule]);
    }
  }
  return byOpening;
})();

/** A line that is only an address: the credit of a picture on magazine portals. */
export const addressLine =
  /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|tv|io|co\.id)(?:\/\S*)?(?:\s*[/|(].{0,60})?$/i;

/** Who wrote an embedded tweet: "— Nama (@akun) June 14, 2023". */
export const tweetSignature = /^(?:—|--|–) .{2,60}\(@\w+\).{0,40}$/;

/** What a portal says of itself below its articles. */
export const portalNote =
  /^(?:\S{3,40}|[A-Z][\w ]{3,40}) (?:adalah|merupakan) (?:portal berita|media yang menyediakan|platform (?:media|menulis)) /;
