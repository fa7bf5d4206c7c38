import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../src/ui/shorten-sentence.ts';

const long = Array.from({ length: 40 }, (_, index) => `kata${index}`).join(' ');

describe('excerptAround', () => {
  it('leaves a sentence of ordinary length whole', () => {
    expect(excerptAround('Jalur ditutup, kata Rahma, karena hujan.', 'kata Rahma')).toEqual({
      lead: 'Jalur ditutup, ',
      words: 'kata Rahma',
      rest: ', karena hujan.',
    });
  });

  it.each([
    ['at the end', `${long} kata Rahma.`],
    ['at the beginning', `Menurut kata Rahma ${long}.`],
    ['in the middle', `${long} kata Rahma ${long}.`],
  ])('cuts a long sentence between words, with the words %s', (_, sentence) => {
    const excerpt = excerptAround(sentence, 'kata Rahma');
    const text = `${excerpt?.lead}${excerpt?.words}${excerpt?.rest}`;
    expect(text.length).toBeLessThan(200);
    expect(text).toContain('…');
    for (const stretch of text.split('…').map((part) => part.trim())) expect(sentence).toContain(stretch);
    expect(` ${sentence} `).toContain(` ${text.replace(/^… /, '').split(' ')[0]} `);
  });

  it.each([
    ['Rahma berkata begitu.', 'kata Sari'],
    ['Foto/Antara', 'Foto/Antara'],
  ])('has nothing to set off in “%s” with “%s”', (sentence, words) => {
    expect(excerptAround(sentence, words)).toBeNull();
  });

  it('keeps a sentence without spaces whole', () => {
    const sentence = `${'a'.repeat(400)}kata${'b'.repeat(400)}`;
    const excerpt = excerptAround(sentence, 'kata');
    expect(`${excerpt?.lead}${excerpt?.words}${excerpt?.rest}`).toBe(sentence);
  });
});
