import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/indonesian/numbers.ts';
import { tokenise } from '../../src/indonesian/tokens.ts';

/** The first number of the text in English, with the count of tokens it takes. */
function first(text: string): [string, number] | null {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const reading = readNumber(tokens, at);
    if (reading) return [reading.english, reading.next - at];
  }
  return null;
}

describe('readNumber', () => {
  it.each([
    ['20.000 orang', '20,000', 1],
    ['1.234.567,5', '1,234,567.5', 1],
    ['3,5 persen', '3.5', 1],
    ['2,50%', '2.50%', 1],
    ['Rp1,5 triliun', '1.5 trillion rupiah', 3],
    ['Rp 500 ribu', '500,000 rupiah', 3],
    ['Rp. 25.000', '25,000 rupiah', 2],
    ['US$6.000', 'US$6,000', 2],
    ['US$1,2 miliar', 'US$1.2 billion', 3],
    ['1,234 triliun', '1.234 trillion', 2],
    ['dua puluh lima ribu', '25,000', 4],
    ['tiga ratus juta', '300 million', 3],
    ['sebelas ribu lima ratus', '11,500', 4],
    ['dua belas', 'twelve', 2],
    ['14 Juni 2023', 'June 14, 2023', 3],
    ['7 Mei', 'May 7', 2],
    ['(14/6/2023)', 'June 14, 2023', 1],
    ['Selasa (8/1)', 'January 8', 1],
    ['pukul 13.25 WIB', '13:25', 1],
    ['jam 9 pagi', '9', 1],
    ['abad ke-20', '20th', 1],
    ['ke-3 dan', '3rd', 1],
    ['ke-11', '11th', 1],
    ['era 1990-an', '1990s', 1],
    ['tahun 2023', '2023', 1],
    ['6,000 dolar', '6,000', 1],
    ['0,125 gram', '0.125', 1],
  ])('%s → %s', (text, english, tokens) => {
    expect(first(text)).toEqual([english, tokens]);
  });

  it.each([
    // Single number words are entries of the lexicon; the rest is no number.
    ['dua orang'],
    ['ratusan warga'],
    ['COVID-19'],
    ['kesatuan'],
    ['Rp'],
    ['belas kasihan'],
  ])('leaves alone: %s', (text) => {
    expect(first(text)).toBeNull();
  });

  it.each([
    ['32 Juni', '32'],
    ['1/2 jam', '1/2'],
    ['1.2.3', '1.2.3'],
  ])('%s is no date: %s', (text, english) => {
    expect(first(text)?.[0]).toBe(english);
  });
});
