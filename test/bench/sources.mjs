// Time to find and link the sources of ever longer articles: the cost must grow in proportion.
// node test/bench/sources.mjs

import { performance } from 'node:perf_hooks';
import { importSource } from '../../scripts/import-source.mjs';

const { findSources, linkSources } = await importSource('reading/find-sources.ts', 'reading/link-sources.ts');
const lexicon = { lookup: () => [] };

const sentences = (count) =>
  Array.from({ length: count }, (_, index) => {
    const name = `${String.fromCharCode(65 + (index % 26))}ndi${String.fromCharCode(97 + (index % 23))} Prat${String.fromCharCode(97 + (index % 19))}ma`;
    return `"Harga beras naik lagi," kata ${name}, peneliti di Badan Pusat Statistik (BPS), dilansir dari Reuters dan Antara.`;
  }).join(' ');

const article = (paragraphs) => ({
  url: 'https://ekbis.sindonews.com/read/1/2/x-1',
  siteId: 'sindonews',
  siteName: 'SINDOnews',
  title: 'Ukuran',
  paragraphs: paragraphs.map((text) => ({ text, links: [], fact: null })),
  facts: [],
  credits: [],
});

const shapes = [
  ['sentences, one a paragraph', (size) => Array.from({ length: Math.ceil(size / 110) }, () => sentences(1))],
  ['sentences, one paragraph', (size) => [sentences(Math.ceil(size / 110))]],
  ['commas only', (size) => [','.repeat(size)]],
  ['capitals without end', (size) => ['Kim Jong Un '.repeat(size / 12)]],
  ['verbs of saying only', (size) => ['mengatakan '.repeat(size / 11)]],
  ['open brackets', (size) => ['Menurut ( '.repeat(size / 10)]],
  ['one long word', (size) => ['a'.repeat(size)]],
  ['full stops and capitals', (size) => ['A.B.'.repeat(size / 4)]],
];
for (const [name, make] of shapes) {
  const times = [100_000, 200_000, 400_000, 1_000_000].map((size) => {
    const input = article(make(size));
    const started = performance.now();
    linkSources(findSources(input, lexicon), input);
    return `${(size / 1000).toFixed(0)} kB ${(performance.now() - started).toFixed(0)} ms`;
  });
  console.log(`${name.padEnd(28)} ${times.join('   ')}`);
}
const short = article([sentences(20)]);
const started = performance.now();
for (let run = 0; run < 20; run += 1) linkSources(findSources(short, lexicon), short);
console.log(`an ordinary article          ${((performance.now() - started) / 20).toFixed(1)} ms`);
