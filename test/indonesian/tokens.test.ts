import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/indonesian/tokens.ts';

const surfaces = (text: string) => tokenise(text).map(({ surface }) => surface);

describe('tokenise', () => {
  it.each([
    ['Rp1,5 triliun', ['Rp', '1,5', 'triliun']],
    ['US$6.000', ['US$', '6.000']],
    ['naik 5,2% tahun ini', ['naik', '5,2%', 'tahun', 'ini']],
    ['abad ke-20 se-Indonesia', ['abad', 'ke-20', 'se-Indonesia']],
    ['era 1990-an', ['era', '1990-an']],
    ['anak-anaknya', ['anak-anaknya']],
    ['COVID-19 dan G20', ['COVID-19', 'dan', 'G20']],
    ['Dr. Budi, S.H. hadir.', ['Dr.', 'Budi', ',', 'S.H.', 'hadir', '.']],
    ['a.n. PT. Maju', ['a.n.', 'PT.', 'Maju']],
    ['di detik.com.', ['di', 'detik.com', '.']],
    ['pukul 13.25 WIB (14/6/2023)', ['pukul', '13.25', 'WIB', '(', '14/6/2023', ')']],
    ['“Ya…” katanya', ['“', 'Ya', '…', '”', 'katanya']],
    ['lho... begitu', ['lho', '...', 'begitu']],
    ['Jum’at, Al-Qur’an', ['Jum’at', ',', 'Al-Qur’an']],
    ['20-30 orang', ['20', '-', '30', 'orang']],
    ['@kemlu #haji', ['@kemlu', '#haji']],
    // Not an abbreviation: the sentence ends.
    ['di PT.', ['di', 'PT', '.']],
    ['nomor. Lalu', ['nomor', '.', 'Lalu']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('gives offsets that cut the surface out of the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          end = token.end;
        }
      }),
    );
  });
});
