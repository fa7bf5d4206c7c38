import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/indonesian/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Ia pergi. Kami tinggal.', ['Ia pergi.', 'Kami tinggal.']],
    ['“Saya setuju.” Ia pergi.', ['“Saya setuju.”', 'Ia pergi.']],
    ['Benarkah? Ya! Begitu…', ['Benarkah?', 'Ya!', 'Begitu…']],
    ['Baris satu\nBaris dua', ['Baris satu', 'Baris dua']],
    ['Hujan turun.Kemudian banjir datang.', ['Hujan turun.', 'Kemudian banjir datang.']],
    // No end here: abbreviations, initials, numbers, a quotation that goes on.
    ['Prof. Dr. Ani Rahma hadir.', ['Prof. Dr. Ani Rahma hadir.']],
    ['J. K. Rowling menulis.', ['J. K. Rowling menulis.']],
    ['Jl. Merdeka No. 5 ditutup.', ['Jl. Merdeka No. 5 ditutup.']],
    ['Harganya Rp1.500 atau 2.5 dolar.', ['Harganya Rp1.500 atau 2.5 dolar.']],
    ['1. Rusia menang.', ['1. Rusia menang.']],
    ['“Saya datang,” katanya.', ['“Saya datang,” katanya.']],
    ['Menurut detik.com harga naik.', ['Menurut detik.com harga naik.']],
    ['', []],
    ['  \n ', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
