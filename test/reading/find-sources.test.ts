// Who says it: attribution patterns as a table, with sentences that attribute to nobody, and the annotated articles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { loadLexicon } from '../../src/indonesian/lexicon.ts';
import { findSources } from '../../src/reading/find-sources.ts';
import { type AnnotatedArticle, annotatedArticles } from './annotated-articles.ts';
import { furtherArticles } from './further-articles.ts';
import { linkOn, makeArticle } from './make-article.ts';

const lexicon = loadLexicon('');
const sourcesOf = (article: Article) => findSources(article, lexicon);
const namesOf = (...paragraphs: string[]) => sourcesOf(makeArticle(paragraphs)).map(({ name }) => name);

describe('attribution patterns', () => {
  it.each<[string, string[]]>([
    ['Dilansir dari Reuters, Senin (3/4/2023), kapal itu sudah berlayar.', ['Reuters']],
    ['Mengutip AFP, jumlah korban bertambah.', ['AFP']],
    ['Seperti dikutip dari laman resmi NASA, roket itu meluncur.', ['NASA']],
    ['Hal itu diberitakan kantor berita Rusia, TASS, pada Rabu.', ['TASS']],
    ['Menurut data Badan Pusat Statistik (BPS), inflasi naik.', ['Badan Pusat Statistik']],
    ['Organisasi Kesehatan Dunia (WHO) memperingatkan bahaya itu.', ['WHO']],
    ['Berdasarkan data Kementerian Kesehatan, kasusnya turun.', ['Kementerian Kesehatan']],
    ['"Kami siap," kata Presiden Joko Widodo di Jakarta.', ['Joko Widodo']],
    ['“Ini sulit,” ujar Prof. Dr. H. Ahmad Syafii, guru besar di Bandung.', ['Ahmad Syafii']],
    ['Menteri Luar Negeri Rusia Sergei Lavrov mengatakan perundingan berlanjut.', ['Sergei Lavrov']],
    ['"Tidak benar," tegas Juru Bicara Kementerian Luar Negeri Iran Nasser Kanani.', ['Nasser Kanani']],
    ['Juru bicara Kremlin Dmitry Peskov menegaskan bahwa laporan itu palsu.', ['Dmitry Peskov']],
    [
      'Pengamat militer dari Universitas Pertahanan, Connie Bakrie, menilai langkah itu keliru.',
      ['Connie Bakrie'],
    ],
    [
      'Maria Zakharova, juru bicara Kementerian Luar Negeri Rusia, menyebut tuduhan itu omong kosong.',
      ['Maria Zakharova'],
    ],
    ['Hal itu disampaikan Kepala BNPB Letjen TNI Suharyanto.', ['Suharyanto']],
    ['Seperti diungkapkan oleh Mohammed bin Salman, proyek itu mahal.', ['Mohammed bin Salman']],
    ['"Benar," kata Vincent van der Berg kepada BBC.', ['Vincent van der Berg', 'BBC']],
    ['Dalam wawancara dengan CNN, pejabat itu menolak berkomentar.', ['CNN']],
    ['Dalam laporan untuk 38 North, para peneliti memaparkan citra satelit.', ['38 North']],
    ['Berikut 5 kota termahal di dunia versi Economist Intelligence Unit.', ['Economist Intelligence Unit']],
    ['Survei Pew Research Center menunjukkan hal serupa.', ['Pew Research Center']],
    ['Studi yang diterbitkan di jurnal Nature menemukan fosil baru.', ['Nature']],
    ['Data BPS menunjukkan kenaikan.', ['BPS']],
    ['Peneliti dari Universitas Oxford menemukan obat itu manjur.', ['Universitas Oxford']],
    [
      'Dikutip dari The Guardian dan The New York Times, rencana itu batal.',
      ['The Guardian', 'The New York Times'],
    ],
    ['Sumber: Reuters, BBC, dan Al Jazeera', ['Reuters', 'BBC', 'Al Jazeera']],
    ['Rupiah melemah tipis. (Antara)', ['Antara']],
    ['Dilansir dari geologyhub.net, gunung itu tidur.', ['geologyhub.net']],
    ['Dikutip dari akun Instagram @kotakita.resmi, Sabtu (1/1).', ['@kotakita.resmi']],
    ['"Harga naik," demikian dilaporkan Bloomberg.', ['Bloomberg']],
    ['Gerakan itu bagus, demikian laporan Xinhua.', ['Xinhua']],
    ['Merujuk pada laporan Human Rights Watch, kondisi memburuk.', ['Human Rights Watch']],
    [
      '"Obat ini aman," ungkap Direktur Jenderal Pelayanan Kesehatan Kementerian Kesehatan Azhar Jaya.',
      ['Azhar Jaya'],
    ],
    ['Gubernur Jawa Barat Dedi Mulyadi menuturkan, jalan itu segera diperbaiki.', ['Dedi Mulyadi']],
    ['Wali Kota Bogor Bima Arya menjelaskan aturannya.', ['Bima Arya']],
    ['Kapolres Cianjur AKBP Doni Hermawan mengatakan, pelaku ditangkap.', ['Doni Hermawan']],
    ['"Kami menang," kata pengacara keluarga korban, Hotman Sitompul, di Medan.', ['Hotman Sitompul']],
    ['Pentagon menyatakan pesawat itu mendarat dengan selamat.', ['Pentagon']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    'Rusia mengatakan pihaknya tidak bersalah.',
    'Amerika Serikat dan Inggris menyatakan dukungan kepada Ukraina.',
    'Moskow membantah tuduhan itu.',
    'Menurut para ahli, hal itu mustahil.',
    'Menurut sejumlah sumber, pertemuan digelar malam hari.',
    'Seorang pejabat Gedung Putih mengatakan rencana itu masih dibahas.',
    '"Saya takut," kata seorang warga Jakarta.',
    'SINDOnews merangkum tujuh fakta itu. Dilansir dari SINDOnews, berikut daftarnya.',
    'Kim Jong Un menyatakan dukungan untuk Putin.',
    'Kim Jong Un mengungkapkan selamat kepada Putin lewat surat.',
    'Napoleon menaklukkan Italia pada 1796.',
    'Antara Jakarta dan Bandung ada kereta cepat.',
    'Tempo hari mereka bertemu di Time Square.',
    'Film itu dirilis Netflix pada 2020 dan ditulis oleh Aaron Sorkin.',
    'Polisi mengatakan pelaku sudah ditangkap.',
    'Pemerintah Indonesia menyebut anggaran itu cukup.',
    'Mereka mengutip laporan pemerintah setempat.',
    'Membenarkan kabar itu, ia mengatakan semuanya baik.',
    'Menurut Anda, apakah itu masuk akal?',
    'Wali Kota Verbania menyatakan berkabung.',
    'Korban dibawa ke rumah sakit, ujar saksi mata.',
    'Ia belajar di Universitas Indonesia dan bekerja di Reuters.',
    'Menurut legenda, danau itu dijaga naga.',
  ])('names nobody: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('one entry a source', () => {
  it('knows a surname by the full name, wherever that stands', () => {
    const [lukin, ...others] = sourcesOf(
      makeArticle([
        '"Dekat," tulis Artyom Lukin, seorang profesor di Vladivostok.',
        '"Benar," tambah Lukin.',
      ]),
    );
    expect(others).toEqual([]);
    expect(lukin).toMatchObject({
      name: 'Artyom Lukin',
      kind: 'person',
      role: 'seorang profesor di Vladivostok',
    });
    expect(lukin?.mentions.map(({ words }) => words)).toEqual([
      'tulis Artyom Lukin, seorang profesor di Vladivostok',
      'tambah Lukin',
    ]);
  });

  it.each([
    [['Presiden Joko Widodo (Jokowi) tiba di Solo.', '"Mari bekerja," kata Jokowi.'], 'Joko Widodo'],
    [['Menteri Enggartiasto Lukita tiba. "Cukup," kata Enggar.'], 'Enggartiasto Lukita'],
    [['Basuki Tjahaja Purnama alias Ahok hadir. "Siap," ujar Ahok.'], 'Basuki Tjahaja Purnama'],
  ])('knows short forms: %s', (paragraphs, name) => {
    expect(namesOf(...paragraphs)).toEqual([name]);
  });

  it('joins abbreviation and full name, listed or not', () => {
    expect(namesOf('Badan Pusat Statistik (BPS) mencatat inflasi.', 'BPS memperkirakan harga naik.')).toEqual(
      ['Badan Pusat Statistik'],
    );
    expect(
      namesOf('Menurut Lembaga Kajian Laut Nusantara (LKLN), ikan berkurang.', 'LKLN mencatat itu.'),
    ).toEqual(['Lembaga Kajian Laut Nusantara']);
  });

  it('ties a pronoun to the person who spoke last', () => {
    const [source] = sourcesOf(makeArticle(['"Ya," kata Rina Marlina.', '"Semua aman," ujarnya.']));
    expect(source?.mentions.map(({ words }) => words)).toEqual(['kata Rina Marlina', 'ujarnya']);
  });

  it('gives each mention its sentence, words and place to the letter', () => {
    for (const article of annotatedArticles.map(toArticle)) {
      for (const { mentions } of sourcesOf(article)) {
        for (const { words, sentence, paragraph } of mentions) {
          const text = paragraph === null ? sentence : (article.paragraphs[paragraph]?.text ?? '');
          expect(text).toContain(words);
          expect(text).toContain(sentence);
          expect(sentence).toContain(words);
        }
      }
    }
  });
});

describe('photo credits', () => {
  it.each<[string, string[]]>([
    ['Foto/Reuters', ['Reuters']],
    ['Foto: Dok. Kemenhub', ['Kemenhub']],
    ['Bulan purnama di atas kota. Foto/Antara', ['Antara']],
    ['(Foto: AFP/Joe Klamar)', ['AFP']],
    ['Foto/X', ['X']],
    ['Foto/Instagram @nadiaputri', ['@nadiaputri']],
    ['REUTERS/Kim Hong-ji', ['Reuters']],
    ['ANTARA FOTO/Galih Pradipta', ['Antara Foto']],
    ['Foto/The Sun', ['The Sun']],
    ['Foto: Kolektif Lensa Timur', ['Kolektif Lensa Timur']],
    ['Foto/Ist', []],
    ['Foto/Istimewa', []],
    ['Foto: Dok. Pribadi', []],
    ['Foto/SINDOnews', []],
    ['Foto: Ilustrasi/Ist', []],
    ['Warga berjalan di tepi pantai pada sore hari.', []],
    ['', []],
  ])('%s', (text, names) => {
    const sources = sourcesOf(makeArticle([], { credits: [{ text, fact: null }] }));
    expect(sources.map(({ name }) => name)).toEqual(names);
    expect(sources.every(({ kind }) => kind === 'photo-credit')).toBe(true);
  });

  it('makes one source of an agency that is quoted and credited', () => {
    const article = makeArticle(['Dilansir dari Reuters, gempa terjadi.'], {
      credits: [{ text: 'Foto/Reuters', fact: null }],
    });
    expect(sourcesOf(article)).toMatchObject([
      { name: 'Reuters', kind: 'agency', mentions: [{}, { how: 'credit' }] },
    ]);
  });
});

describe('links in the text', () => {
  it('are sources where the words speak of a report', () => {
    const text = 'Sebuah laporan terbaru memperlihatkan hutan yang hilang.';
    const links = [linkOn(text, 'laporan terbaru', 'https://www.hrw.org/news/2024/hutan')];
    const article = makeArticle([], { paragraphs: [{ text, links, fact: null }] });
    expect(sourcesOf(article)).toMatchObject([{ name: 'Human Rights Watch', mentions: [{ how: 'link' }] }]);
  });

  it('are none elsewhere', () => {
    const text = 'Unduh aplikasi di sini untuk membaca lebih nyaman.';
    const links = [linkOn(text, 'di sini', 'https://www.google.com/apps')];
    expect(sourcesOf(makeArticle([], { paragraphs: [{ text, links, fact: null }] }))).toEqual([]);
  });
});

it('leaves out the outlet that prints the article, under all its names', () => {
  const article = makeArticle(['"Ya," kata Rina Marlina kepada CNNIndonesia.com.'], {
    siteId: 'cnnindonesia',
    siteName: 'CNN Indonesia',
    url: 'https://www.cnnindonesia.com/nasional/1',
  });
  expect(sourcesOf(article).map(({ name }) => name)).toEqual(['Rina Marlina']);
});

function toArticle({ title, lead, facts }: AnnotatedArticle): Article {
  return makeArticle([], {
    title,
    paragraphs: [
      ...lead.map((text) => ({ text, links: [], fact: null })),
      ...facts.flatMap(({ paragraphs }, fact) => paragraphs.map((text) => ({ text, links: [], fact }))),
    ],
    facts: facts.map(({ heading }, index) => ({ n: index + 1, heading, headingLinks: [], label: '' })),
    credits: facts.flatMap(({ credit }, fact) => (credit ? [{ text: credit, fact }] : [])),
  });
}

describe('annotated articles', () => {
  it.each([...annotatedArticles, ...furtherArticles].map((article) => [article.about, article] as const))(
    '%s',
    (_, annotated) => {
      const found = sourcesOf(toArticle(annotated));
      const wanted = Object.entries(annotated.sources).map(([names, kind]) => ({
        names: names.split('|'),
        kind,
      }));
      const named = (name: string) => wanted.find(({ names }) => names.includes(name))?.names[0] ?? name;
      expect(new Map(found.map(({ name, kind }) => [named(name), kind]))).toEqual(
        new Map(wanted.map(({ names, kind }) => [names[0], kind])),
      );
      annotated.facts.forEach(({ sources }, fact) => {
        const ofFact = found.filter(({ mentions }) => mentions.some((mention) => mention.fact === fact));
        expect(new Set(ofFact.map(({ name }) => named(name)))).toEqual(new Set(sources.map(named)));
      });
    },
  );
});

describe('any text', () => {
  const scraps = fc.constantFrom(
    'kata',
    'menurut',
    'dilansir dari',
    'Reuters',
    'Kim Jong Un',
    ', ',
    '. ',
    '"',
    '(',
    ')',
    'mengatakan',
    'seorang',
    'Menteri',
    'BPS',
    'dan',
    'Sumber:',
    '@ada',
    'kantor berita',
    '\u200b',
    '\ud800',
    '<script>',
    'javascript:',
    '1',
    'Foto/',
  );
  it('is read without failing, and every word found stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { mentions } of sourcesOf(makeArticle([text], { credits: [{ text, fact: null }] }))) {
          for (const { words } of mentions) expect(text).toContain(words);
        }
      }),
    );
  });

  it('of a million characters comes to an end', () => {
    for (const piece of [
      '"Ya," kata Rina Marlina, dilansir Reuters. ',
      'Kim Jong Un ',
      'menurut ( ',
      ',',
      'a',
      'A.',
    ]) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(sourcesOf(makeArticle([text])).length).toBeLessThan(10);
    }
  });
});
