import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossText } from '../../src/indonesian/gloss.ts';
import type { GlossToken } from '../../src/indonesian/gloss-types.ts';
import { lexicon } from './real-lexicon.ts';

const tokens = (text: string) => glossText(text, lexicon).tokens;
const line = (text: string) => glossText(text, lexicon).line;
const find = (text: string, surface: string): GlossToken | undefined =>
  tokens(text).find((token) => token.surface === surface);

describe('phrases', () => {
  it.each([
    ['Mereka melakukan uji coba nuklir.', 'uji coba nuklir', 'nuclear test'],
    ['Menurut kantor berita itu, perang usai.', 'kantor berita', 'news agency'],
    ['Mereka membela hak asasi manusia.', 'hak asasi manusia', 'human rights'],
    ['Perundingan menemui jalan buntu.', 'menemui jalan buntu', 'reach a deadlock'],
    // With a clitic, a passive and a plural inside.
    ['Rumah sakitnya penuh.', 'Rumah sakitnya', 'hospital'],
    ['Kepala negara tiba.', 'Kepala negara', 'head of state'],
  ])('%s', (text, surface, gloss) => {
    const token = find(text, surface);
    expect(token?.glosses[0]).toBe(gloss);
    expect(token?.kind).toBe('phrase');
    expect(token?.parts?.map((part) => part.surface)).toEqual(surface.split(' '));
  });

  it.each([
    // A capital inside belongs to a name; a comma ends a phrase; the words alone are no phrase.
    ['Warga tinggal di Jalan Mawar.', 'di Jalan'],
    ['Ia sakit di rumah, sakit sekali.', 'rumah, sakit'],
    ['Uji itu coba lagi.', 'Uji itu coba'],
  ])('does not join in %s', (text, surface) => {
    expect(find(text, surface)).toBeUndefined();
  });
});

describe('words in context', () => {
  it.each([
    ['Pemerintah daerah membantu.', 'membantu', 'help'],
    ['Krisis ekonomi belum usai.', 'ekonomi', 'economic'],
    ['Harga naik 20.000 hingga 50.000 rupiah.', 'hingga', 'to'],
    ['Ia menunggu hingga malam.', 'hingga', 'until'],
    ['Kedua negara sepakat.', 'Kedua', 'both'],
    ['Ini rumah kedua mereka.', 'kedua', 'second'],
    ['Ia kota terbesar di pulau itu.', 'terbesar', 'largest'],
  ])('%s: %s', (text, surface, gloss) => {
    expect(find(text, surface)?.glosses[0]).toBe(gloss);
  });

  it('keeps the dictionary headword apart from the root', () => {
    expect(find('Ketua pemerintah hadir.', 'pemerintah')).toMatchObject({
      lemma: 'pemerintah',
      segments: ['pem-', 'perintah'],
      affixes: ['peN-'],
    });
  });

  it('gives function words their note in both languages', () => {
    const token = find('Orang yang datang.', 'yang');
    expect(token?.kind).toBe('function');
    expect(token?.note?.en).not.toBe('');
    expect(token?.note?.id).not.toBe('');
  });

  it.each([
    ['mikroprosesorisasi', 'cognate'],
    ['memliliki', 'rule'],
  ])('marks what is not in the lists: %s', (word, from) => {
    expect(tokens(`Kami ${word} itu.`)[1]?.from).toBe(from);
  });

  it.each([['bzdrk'], ['kfuh']])('knows nothing of %s', (word) => {
    expect(tokens(`Kami ${word} itu.`)[1]).toMatchObject({ kind: 'unknown', glosses: [] });
  });
});

describe('names', () => {
  it.each([
    ['Presiden Rusia tiba.', 'Rusia', 'Russia'],
    ['Ia dari Korea Utara.', 'Korea Utara', 'North Korea'],
    ['Ia pergi ke Moskow.', 'Moskow', 'Moscow'],
    ['Utusan AS hadir.', 'AS', 'US'],
  ])('%s: %s', (text, surface, gloss) => {
    expect(find(text, surface)?.glosses[0]).toBe(gloss);
  });

  it.each([
    ['Kata Johan Meer kemarin.', 'Meer'],
    ['Menurut Bzdrk, hujan turun.', 'Bzdrk'],
    ['Ia memakai iPhone lama.', 'iPhone'],
  ])('keeps names as printed: %s', (text, surface) => {
    expect(find(text, surface)).toMatchObject({
      kind: 'name',
      from: 'name',
      segments: [surface.toLowerCase()],
    });
  });

  it('glosses the words of a headline although they have capitals', () => {
    expect(find('5 Fakta Menarik tentang Gajah Sumatera', 'Menarik')?.kind).toBe('word');
  });
});

describe('numbers', () => {
  it.each([
    ['Nilainya Rp1,5 triliun.', 'Rp1,5 triliun', '1.5 trillion rupiah'],
    ['Sejak abad ke-20.', 'ke-20', '20th'],
    ['Pada 14 Juni 2023.', '14 Juni 2023', 'June 14, 2023'],
  ])('%s', (text, surface, english) => {
    expect(find(text, surface)).toMatchObject({
      kind: 'number',
      pos: 'num',
      from: 'number',
      glosses: [english],
    });
  });
});

describe('gloss line', () => {
  it.each([
    // Order, number, articles.
    ['Tiga orang guru membeli dua ekor kambing putih.', 'Three teachers buy two white goats.'],
    ['Para pemimpin dunia bertemu di Moskow.', 'The world leaders meet in Moscow.'],
    ['Presiden Rusia Vladimir Putin tiba kemarin.', 'Russian President Vladimir Putin arrived yesterday.'],
    ['Pemerintah mengerahkan pasukan ke perbatasan.', 'The government deploys troops to the border.'],
    ['Tiga lensa dan dua bus.', 'Three lenses and two buses.'],
    ['Ia menjalani operasi jantung.', 'He undergoes heart surgery.'],
    ['Mereka bekerja sama dengan kami.', 'They work together with us.'],
    ['Mereka bekerja secara transparan.', 'They work transparently.'],
    ['Harga naik secara lebih luas pada tahun lalu.', 'Prices rose more widely last year.'],
    ['Mobil itu dilengkapi dengan kamera.', 'The car is equipped with cameras.'],
    // Voice, aspect, modality, negation.
    ['Jembatan itu dibangun oleh warga.', 'The bridge is built by residents.'],
    ['Mereka telah pergi.', 'They have gone.'],
    ['Pemerintah akan membantu petani.', 'The government will help farmers.'],
    ['Ia tidak bisa datang.', 'He cannot come.'],
    ['Anak itu sedang tidur.', 'The child is sleeping.'],
    ['Saya tidak membaca buku itu.', 'I do not read the book.'],
    // Clauses.
    ['Orang yang membantu kami pergi.', 'People who help us go.'],
    ['Mereka datang untuk membantu.', 'They come to help.'],
    ['Ia pergi tanpa membayar.', 'He goes without paying.'],
    ['“Kami siap,” kata Budi.', '“We are ready,” said Budi.'],
    [
      'Presiden meminta para menteri segera pulang.',
      'The president asks the ministers to immediately go home.',
    ],
    ['Warga yang rumahnya terendam banjir mengungsi.', 'Residents whose house is flooded take refuge.'],
    // The place begins a term of its own.
    ['Dia dirawat di rumah sakit.', 'He is treated in hospital.'],
    ['Dia tinggal di rumah.', 'He lives at home.'],
    ['Kabar itu dibenarkan juru bicara polisi.', 'The news is justified by a police spokesman.'],
    // Headlines, advice, presentations.
    ['Pastikan Anda membawa paspor.', 'Ensure you bring passport.'],
    ['Jangan lupa mencuci tangan.', 'Do not forget to wash the hand.'],
    ['5 Alasan Anda Harus Pergi', '5 reasons you must go'],
    ['Berikut 5 manfaat jalan kaki.', 'Here are 5 benefits of walking.'],
    ['Siapa saja tokoh yang hadir?', 'Who are the figures who attend?'],
    [
      'Deretan Jet Tempur Tercanggih, Nomor 3 Milik Rusia',
      'Row of the most sophisticated fighter jets, number 3 belonging to Russia',
    ],
    [
      'Hal itu membuat hubungan kedua negara semakin tegang.',
      'That makes relationship of both countries tenser.',
    ],
    ['Gunung itu meletus sebanyak tiga kali.', 'The mountain erupts three times.'],
    ['Ini Kata Kapolres Bogor', 'Here is what the Bogor district police chief says'],
    ['Mendukung Rusia Menginvasi Ukraina', 'Supporting Russia in invading Ukraine'],
    ['Pernah Berkunjung ke Rusia', 'Once visited Russia'],
    ['Jarak Bulan dari Bumi bertambah.', 'Moon distances from Earth increase.'],
    ['Dua tahun lalu ia menikah.', 'Two years ago he married.'],
    ['Tahun lalu ia menikah.', 'Last year he married.'],
    ['7 Fakta Bulan yang Jarang Diketahui', '7 moon facts that are rarely known'],
    // Parts, measures, because.
    ['Pada akhir Perang Dunia II ia pulang.', 'At the end of World War II he goes home.'],
    [
      'Gempa berkekuatan magnitudo 5,6 mengguncang Cianjur.',
      'An earthquake with a magnitude of 5.6 shakes Cianjur.',
    ],
    ['Karena cuaca buruk, mereka pulang.', 'Because of the bad weather, they go home.'],
    ['Suami Nagita Slavina memiliki 20 perusahaan.', "Nagita Slavina's husband has 20 companies."],
    // Comparison and possession.
    ['Kota terbesar di dunia.', 'The largest city in the world.'],
    ['Rumah mereka lebih besar dari rumah kami.', 'Their house is larger than our house.'],
    ['20.000 hingga 50.000 orang', '20,000 to 50,000 people'],
  ])('%s', (text, english) => {
    expect(line(text)).toBe(english);
  });

  it.each([
    ['', ''],
    ['…', '…'],
    ['Bzdrk!', 'Bzdrk!'],
    ['Putin', 'Putin'],
  ])('leaves alone: %j', (text, english) => {
    expect(line(text)).toBe(english);
  });
});

describe('any text', () => {
  it('is glossed in order, inside its bounds, and never throws', () => {
    const words = [
      'di',
      'yang',
      'rumah',
      'Rp',
      '1,5',
      'juta',
      'ke-',
      '-nya',
      'DPR',
      '(',
      ')',
      '"',
      '.',
      'anak-anak',
      '20',
      'Mei',
      '\n',
      '💥',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          expect(token.segments.length).toBeGreaterThan(0);
          end = token.end;
        }
      }),
    );
  });
});
