import { describe, expect, it } from 'vitest';
import { partsAround } from '../../src/indonesian/find-parts.ts';
import { glossText } from '../../src/indonesian/gloss.ts';
import { activeForms } from '../../src/indonesian/inflections.ts';
import { lemmatise } from '../../src/indonesian/lemmatise.ts';
import { analyse } from '../../src/indonesian/morphology.ts';
import { lexicon } from './real-lexicon.ts';

const root = (word: string) => lemmatise([word], lexicon)[0];

describe('lemmatise', () => {
  it.each([
    // What the stemmers on npm get wrong.
    ['terletak', 'letak'],
    ['terbesar', 'besar'],
    ['tertentu', 'tentu'],
    ['mengejar', 'kejar'],
    ['mengembangkan', 'kembang'],
    ['menyampaikan', 'sampai'],
    ['memutuskan', 'putus'],
    ['menunjukkan', 'tunjuk'],
    ['menambah', 'tambah'],
    ['pemain', 'main'],
    ['kerusakan', 'rusak'],
    ['perbankan', 'bank'],
    ['anak-anak', 'anak'],
    // Affixes, confixes, clitics, reduplication.
    ['kedekatan', 'dekat'],
    ['pemerintah', 'perintah'],
    ['anak-anaknya', 'anak'],
    ['pengadilan', 'adil'],
    ['diberitakan', 'berita'],
    ['memperbaiki', 'baik'],
    ['dipertanyakan', 'tanya'],
    ['ketidakadilan', 'adil'],
    ['rumahnya', 'rumah'],
    ['bukanlah', 'bukan'],
    ['lakukan', 'laku'],
    ['kulihat', 'lihat'],
    ['penyimpanan', 'simpan'],
    ['mengajar', 'ajar'],
  ])('%s → %s', (word, expected) => {
    expect(root(word)).toBe(expected);
  });

  it.each([
    // Names, acronyms and frozen words are never peeled.
    ['MENKEU', 'menkeu'],
    ['Meer', 'meer'],
    ['Putin', 'putin'],
    ['KPK', 'kpk'],
    ['Berlin', 'berlin'],
    ['Perancis', 'perancis'],
    ['mentega', 'mentega'],
    ['sekolah', 'sekolah'],
    ['masalah', 'masalah'],
    ['bukan', 'bukan'],
    ['makan', 'makan'],
    ['ikan', 'ikan'],
    ['hari', 'hari'],
    ['2023', '2023'],
  ])('leaves %s', (word, expected) => {
    expect(root(word)).toBe(expected);
  });

  it('gives one root for each token', () => {
    expect(lemmatise(['Pemerintah', 'membantu', 'warga', '.'], lexicon)).toEqual([
      'perintah',
      'bantu',
      'warga',
      '.',
    ]);
    expect(lemmatise([], lexicon)).toEqual([]);
    expect(lemmatise([''], lexicon)).toEqual(['']);
  });
});

describe('analyse', () => {
  it.each([
    ['ditemukan', 'menemukan', { passive: true }],
    ['terbesar', 'besar', { superlative: true }],
    ['rumah-rumah', 'rumah', { plural: true }],
    ['rumahnya', 'rumah', { clitic: 'nya' }],
    ['kubaca', 'membaca', { agent: 'ku' }],
  ])('%s is a form of %s', (word, lemma, form) => {
    const [best] = analyse(word, lexicon);
    expect(best).toMatchObject({ lemma, form });
  });

  it('knows nothing of what is no word', () => {
    expect(analyse('bzdrk', lexicon)).toEqual([]);
    expect(analyse('', lexicon)).toEqual([]);
    expect(analyse('20', lexicon)).toEqual([]);
  });
});

describe('partsAround', () => {
  it.each([
    ['kedekatan', 'dekat', ['ke-', 'dekat', '-an'], ['ke-an']],
    ['menyampaikan', 'sampai', ['meny-', 'sampai', '-kan'], ['meN-', '-kan']],
    ['pengadilan', 'adil', ['peng-', 'adil', '-an'], ['peN-an']],
    ['mengecat', 'cat', ['menge-', 'cat'], ['meN-']],
    ['mempertanyakan', 'tanya', ['mem-', 'per-', 'tanya', '-kan'], ['meN-', 'per-', '-kan']],
    ['bekerja', 'kerja', ['be-', 'kerja'], ['ber-']],
    ['rumah', 'rumah', ['rumah'], []],
    // The way from word to root cannot be named: the word stays whole.
    ['oknum', 'rumah', ['oknum'], []],
  ])('%s', (word, base, segments, affixes) => {
    expect(partsAround(word, base)).toEqual({ root: base, segments, affixes });
  });
});

describe('activeForms', () => {
  it.each([
    ['temukan', 'menemukan'],
    ['sampaikan', 'menyampaikan'],
    ['kirim', 'mengirim'],
    ['pukul', 'memukul'],
    ['baca', 'membaca'],
    ['lihat', 'melihat'],
    ['ambil', 'mengambil'],
    ['perbaiki', 'memperbaiki'],
    ['cat', 'mengecat'],
  ])('%s → %s', (stem, active) => {
    expect(activeForms(stem)).toContain(active);
  });
});

describe('parts on the word card', () => {
  it.each([
    ['ditemukannya', ['di-', 'temu', '-kan', '-nya']],
    ['anak-anaknya', ['anak', 'anak', '-nya']],
    ['kubaca', ['ku-', 'baca']],
    ['terbesar', ['ter-', 'besar']],
  ])('%s', (word, segments) => {
    expect(glossText(word, lexicon).tokens[0]?.segments).toEqual(segments);
  });
});

describe('affixes', () => {
  it('each have an explanation in both locales', async () => {
    const { confixes, loanPrefixes, nounSuffixes, particles, possessives, prefixes, proclitics, suffixes } =
      await import('../../src/indonesian/affixes.ts');
    const ids = [
      ...[...prefixes, ...suffixes, ...nounSuffixes].map(({ id }) => id),
      ...confixes,
      ...[...particles, ...possessives].map((clitic) => `-${clitic}`),
      ...[...proclitics, ...Object.keys(loanPrefixes)].map((prefix) => `${prefix}-`),
      'X-X',
    ];
    for (const language of ['id', 'en']) {
      const { default: locale } = await import(`../../locales/${language}.json`);
      expect(ids.filter((id) => !(id in locale.affix))).toEqual([]);
    }
  });
});
