// The summary: only sentences of the page, in reading order, none that cannot stand alone when a better one exists.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { loadLexicon } from '../../src/indonesian/lexicon.ts';
import { articleSentences } from '../../src/reading/article-sentences.ts';
import { judgeSentence } from '../../src/reading/judge-sentence.ts';
import { summariseArticle, summariseFact, summariseSentences } from '../../src/reading/summarise.ts';

const lexicon = loadLexicon('');

function article(intro: string[], facts: [heading: string, paragraphs: string[]][]): Article {
  const numbered = facts.flatMap(([, texts], fact) => texts.map((text) => ({ text, links: [], fact })));
  return {
    url: 'https://news.example/read/1',
    siteId: 'sindonews',
    siteName: 'SINDOnews',
    guessed: false,
    isListicle: facts.length > 0,
    language: 'id',
    title: 'Fakta Waduk Baru',
    publishedISO: null,
    author: null,
    section: null,
    expectedCount: facts.length || null,
    lead: intro[0] ?? '',
    dateline: null,
    paragraphs: [...intro.map((text) => ({ text, links: [], fact: null })), ...numbered],
    facts: facts.map(([heading], index) => ({
      n: index + 1,
      heading,
      headingLinks: [],
      label: `${index + 1}.`,
    })),
    missing: [],
    credits: [],
    dropped: [],
    otherPages: [],
  };
}

const chosenFor = (page: Article, fact: number) =>
  summariseFact(page, fact, articleSentences(page), lexicon).map(({ text }) => text);

describe('judgeSentence', () => {
  it.each([
    ['Berikut adalah tujuh fakta waduk itu.'],
    ['Baca juga kisah lain di sini.'],
    ['“Airnya jernih sekali.”'],
    ['Apa sebabnya?'],
    ['Hal itu membuat warga senang setiap musim hujan tiba.'],
  ])('finds "%s" weaker than a sentence that tells', (weak) => {
    expect(judgeSentence(weak)).toBeLessThan(
      judgeSentence('Waduk Sukamaju menampung 12 juta meter kubik air.'),
    );
  });
});

describe('summariseFact', () => {
  const page = article(
    ['Waduk Sukamaju mulai diisi pekan ini.'],
    [
      [
        'Menampung Air Hujan',
        ['Hal itu sudah lama ditunggu. Waduk menampung air hujan dari tiga sungai sepanjang tahun.'],
      ],
      [
        'Disukai Pemancing',
        ['“Ikannya besar-besar.” Puluhan pemancing dari kota datang setiap akhir pekan.'],
      ],
      ['Tanpa Isi', []],
    ],
  );

  it('takes the sentence that keeps the heading’s promise, not one that hangs on another', () => {
    expect(chosenFor(page, 0)).toEqual(['Waduk menampung air hujan dari tiga sungai sepanjang tahun.']);
  });

  it('never takes a bare quotation when something better is there', () => {
    expect(chosenFor(page, 1)).toEqual(['Puluhan pemancing dari kota datang setiap akhir pekan.']);
  });

  it('has nothing to say of a fact without a body', () => {
    expect(chosenFor(page, 2)).toEqual([]);
  });
});

describe('summariseArticle', () => {
  it('opens with the lead and goes on with facts, in reading order', () => {
    const page = article(
      ['Waduk Sukamaju mulai diisi pekan ini oleh pemerintah.', 'Berikut adalah dua fakta waduk itu.'],
      [
        ['Luas', ['Luas genangannya mencapai 300 hektare di dua desa.']],
        ['Biaya', ['Pembangunannya menghabiskan Rp900 miliar selama lima tahun.']],
      ],
    );
    const chosen = summariseArticle(page, articleSentences(page), lexicon, 3);
    expect(chosen.map(({ fact }) => fact)).toEqual([null, 0, 1]);
    expect(chosen[0]?.text).toBe(page.lead);
    for (const { text, paragraph, start, end } of chosen) {
      expect(page.paragraphs[paragraph]?.text.slice(start, end)).toBe(text);
    }
  });

  it('leaves a short article whole', () => {
    const page = article(['Satu kalimat saja.'], []);
    expect(summariseArticle(page, articleSentences(page), lexicon, 3)).toHaveLength(1);
  });

  it('does not choose an announcement while enough else is there', () => {
    const page = article(
      [
        'Perusahaan listrik memadamkan aliran di empat kecamatan pekan ini.',
        'Berikut jadwal pemadaman listrik pekan ini:',
        'Pemadaman dimulai pukul delapan pagi di Kecamatan Timur.',
        'Warga diminta menyiapkan penerangan cadangan selama pekerjaan berlangsung.',
      ],
      [],
    );
    const chosen = summariseArticle(page, articleSentences(page), lexicon, 3).map(({ text }) => text);
    expect(chosen).toHaveLength(3);
    expect(chosen.join(' ')).not.toContain('Berikut');
  });
});

describe('summariseSentences', () => {
  it.each([1, 2, 3, 5])('gives %i indices in rising order', (count) => {
    const paragraphs = Array.from({ length: 8 }, (_, n) => [
      `Kalimat nomor ${n} tentang waduk baru di desa.`,
    ]);
    const chosen = summariseSentences({ paragraphs }, count);
    expect(chosen).toHaveLength(count);
    expect([...chosen].sort((a, b) => a - b)).toEqual(chosen);
  });

  it('answers an empty document with nothing', () => {
    expect(summariseSentences({ paragraphs: [] }, 3)).toEqual([]);
  });
});
