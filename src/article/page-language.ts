// Whether a page is in Indonesian at all: told by its commonest words, because `lang` is often wrong.
import type { ArticlePage } from './article-page.ts';

const indonesian = new Set(
  'yang dan di dari dengan untuk pada ini itu dalam tidak akan juga ke oleh karena ada saat adalah bisa telah sudah tersebut atau seperti para lebih hingga ia dia mereka kami kita saya anda menjadi sebagai agar namun tak kata'.split(
    ' ',
  ),
);
const foreign = new Set(
  'the of and to in is that for was with on as are it by from at his her they this have has be not an he she who which will or but were'.split(
    ' ',
  ),
);
const wordsRead = 150;
const enoughOwn = 8;

/** True when the text is plainly English: foreign function words outnumber Indonesian ones. */
export function isForeign(page: Pick<ArticlePage, 'title' | 'blocks'>): boolean {
  let own = 0;
  let other = 0;
  let read = 0;
  for (const { text } of page.blocks) {
    for (const word of text
      .toLowerCase()
      .slice(0, 3000)
      .split(/[^a-z]+/)) {
      if (indonesian.has(word)) own++;
      else if (foreign.has(word)) other++;
      read++;
    }
    // Most articles are plainly Indonesian after a sentence or two.
    if (read > wordsRead || (own >= enoughOwn && other === 0)) break;
  }
  return other >= 5 && other > own * 2;
}
