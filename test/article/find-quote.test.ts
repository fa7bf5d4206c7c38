// A sentence of the article is found in the live page, over elements, entities and odd blanks, and nothing is changed.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/article/find-quote.ts';
import { sindonews } from '../../src/sites/sindonews.ts';

const { document } = new JSDOM(
  `<body><p>Kalimat pertama ada di luar.</p><div id="detail-desc"><strong>1.&nbsp;Judul
   &amp; "Kutip"</strong><br>Kali\u200bmat   pertama <b>yang</b> <a href="/x">cukup panjang</a> untuk dicari di halaman ini. <script>Kalimat rahasia.</script><i>Baca juga: selipan</i> Akhir kalimat itu.</div></body>`,
).window;

describe('findQuote', () => {
  it.each([
    ['Judul & "Kutip"', 'Judul\n   & "Kutip"'],
    ['Kalimat pertama yang cukup panjang', 'Kali\u200bmat   pertama yang cukup panjang'],
    ['Akhir kalimat itu.', 'Akhir kalimat itu.'],
  ])('%s', (quote, found) => {
    expect(findQuote(document, sindonews, quote)?.toString()).toBe(found);
  });

  it('finds the beginning of a sentence that noise cuts in two', () => {
    const range = findQuote(
      document,
      sindonews,
      'Kalimat pertama yang cukup panjang untuk dicari di halaman ini. Akhir kalimat itu.',
    );
    expect(range?.toString().startsWith('Kali')).toBe(true);
  });

  it('looks in the body first and in the whole page after', () => {
    expect(findQuote(document, sindonews, 'Kalimat pertama')?.startContainer.parentElement?.id).toBe(
      'detail-desc',
    );
    expect(findQuote(document, null, 'ada di luar')?.toString()).toBe('ada di luar');
  });

  it.each(['tidak ada di sini', 'Kalimat rahasia.', '', ' \u200b'])('finds nothing for %j', (quote) => {
    expect(findQuote(document, sindonews, quote)).toBeNull();
  });
});
