// Pages of one article joined: cut facts, repeated leads, doubled pages, strangers.
import { describe, expect, it } from 'vitest';
import { paragraphsOfFact } from '../../src/article/article.ts';
import { readPages } from '../../src/article/read-page.ts';
import { sites } from '../../src/sites/index.ts';
import { parsePage } from './golden-page.ts';

const first = 'https://nasional.sindonews.com/read/1000001/15/4-fakta-kebun-1686722817';

function page(address: string, body: string, title = '4 Fakta Kebun Teh di Puncak', canonical = first) {
  const html = `<html lang="id"><head><link rel="canonical" href="${canonical}"></head><body><h1 class="detail-title">${title}</h1><div id="detail-desc">${body}</div><div class="paging-artikel"><a href="#">1</a><a href="${first}/5">2</a><div class="paging-all"><a href="${first}?showpage=all">Baca Selengkapnya</a></div></div></body></html>`;
  return { document: parsePage(html), address };
}

const lead =
  '<strong>BOGOR</strong> - Kebun teh di lereng gunung itu dibuka kembali untuk umum sejak bulan lalu.<br><br>';
const fact = (n: number, text: string) => `<strong>${n}. Judul Butir ${n}</strong><br><br>${text}<br><br>`;
const long = (n: number) =>
  `Isi butir nomor ${n} ditulis dalam satu kalimat yang cukup panjang untuk dibaca.`;

function read(...pages: ReturnType<typeof page>[]) {
  const outcome = readPages(pages, sites);
  if (!outcome.ok) return outcome.problem.kind;
  const article = outcome.value;
  return {
    facts: article.facts.map((each, index) => [
      each.n,
      each.heading,
      ...paragraphsOfFact(article, index).map((paragraph) => paragraph.text),
    ]),
    missing: article.missing,
    otherPages: article.otherPages,
    lead: article.lead,
  };
}

describe('joinPages', () => {
  it('one page of two says what is missing and where it is', () => {
    expect(read(page(first, lead + fact(1, long(1)) + fact(2, long(2))))).toMatchObject({
      missing: [3, 4],
      otherPages: [`${first}?showpage=all`, `${first}/5`],
    });
  });

  it('a sentence cut by the page break is mended', () => {
    const one = page(
      first,
      `${lead}${fact(1, long(1))}<strong>2. Judul Butir 2</strong><br><br>Kalimat ini terpotong di tengah`,
    );
    const two = page(
      `${first}/5`,
      `jalan dan selesai di halaman berikutnya.<br><br>${fact(3, long(3))}${fact(4, long(4))}`,
    );
    expect(read(one, two)).toMatchObject({
      facts: [
        [1, 'Judul Butir 1', long(1)],
        [2, 'Judul Butir 2', 'Kalimat ini terpotong di tengah jalan dan selesai di halaman berikutnya.'],
        [3, 'Judul Butir 3', long(3)],
        [4, 'Judul Butir 4', long(4)],
      ],
      missing: [],
      otherPages: [],
    });
  });

  it('a page may end just after a heading', () => {
    const one = page(first, `${lead}${fact(1, long(1))}<strong>2. Judul Butir 2</strong>`);
    const two = page(`${first}/5`, `${long(2)}<br><br>${fact(3, long(3))}${fact(4, long(4))}`);
    expect(read(one, two)).toMatchObject({
      facts: [
        [1, 'Judul Butir 1', long(1)],
        [2, 'Judul Butir 2', long(2)],
        [3, 'Judul Butir 3', long(3)],
        [4, 'Judul Butir 4', long(4)],
      ],
    });
  });

  it('a lead repeated on the second page is dropped', () => {
    const one = page(first, lead + fact(1, long(1)) + fact(2, long(2)));
    const two = page(`${first}/5`, lead + fact(3, long(3)) + fact(4, long(4)));
    expect(read(one, two)).toMatchObject({
      lead: 'Kebun teh di lereng gunung itu dibuka kembali untuk umum sejak bulan lalu.',
      facts: [
        [1, 'Judul Butir 1', long(1)],
        [2, 'Judul Butir 2', long(2)],
        [3, 'Judul Butir 3', long(3)],
        [4, 'Judul Butir 4', long(4)],
      ],
    });
  });

  it('the page that holds all wins over the single pages', () => {
    const all = page(`${first}?showpage=all`, lead + [1, 2, 3, 4].map((n) => fact(n, long(n))).join(''));
    const result = read(page(first, lead + fact(1, long(1))), all);
    expect(result).toMatchObject({ missing: [], otherPages: [] });
    expect(typeof result === 'object' && result.facts).toHaveLength(4);
  });

  it('a page of another article is refused', () => {
    const other = 'https://nasional.sindonews.com/read/2/15/berita-lain-1686722817';
    const stranger = page(other, fact(1, long(1)), 'Berita Lain', other);
    expect(read(page(first, lead + fact(1, long(1))), stranger)).toBe('pages-differ');
  });

  it('no page is no article', () => {
    expect(read()).toBe('empty-page');
  });
});
