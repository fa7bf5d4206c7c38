// `npm run bench:language`: speed, load time and size of our language engine beside sastrawijs and akarata, in one run.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { importSource } from '../../scripts/import-source.mjs';
import { installPeers } from './install-peers.mjs';

const require = installPeers();
const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const source = path.join(folder, '../../src/indonesian');

const { compileLexicon, loadLexicon, lemmatise, glossText, tokenise } = await importSource(
  'indonesian/compile-lexicon.ts',
  'indonesian/lexicon.ts',
  'indonesian/lemmatise.ts',
  'indonesian/gloss.ts',
  'indonesian/tokens.ts',
);

const data = path.join(source, 'data');
const lists = readdirSync(data).filter((name) => name.endsWith('.tsv'));
const compiled = compileLexicon(
  Object.fromEntries(lists.map((name) => [name, readFileSync(path.join(data, name), 'utf8')])),
);

const texts = readdirSync(path.join(folder, 'texts'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, 'texts', name), 'utf8').trim());
const article = texts.join('\n');
const words = tokenise(article)
  .filter(({ kind }) => kind === 'word')
  .map(({ surface }) => surface);

/** Median of repeated timings, in milliseconds. */
function medianMs(task, budgetMs = 1500) {
  const times = [];
  const end = performance.now() + budgetMs;
  do {
    const started = performance.now();
    task();
    times.push(performance.now() - started);
  } while (performance.now() < end);
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function firstMs(task) {
  const started = performance.now();
  task();
  return performance.now() - started;
}

const round = (number, digits = 1) => Number(number.toFixed(digits));
const sizeOf = (packageName) => {
  const root = path.join(folder, 'node_modules', packageName);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      /\.(?:js|json|txt)$/.test(entry.name) &&
      !entry.parentPath.slice(root.length).includes('node_modules'),
  );
  return files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
};

let lexicon = loadLexicon(compiled);
const loadOurs = firstMs(() => {
  lexicon = loadLexicon(compiled);
  lemmatise(['kedekatan'], lexicon);
});
let stemmer;
const loadSastrawi = firstMs(() => {
  const { Stemmer, Tokenizer } = require('sastrawijs');
  void Tokenizer;
  stemmer = new Stemmer();
  stemmer.stem('kedekatan');
});
let akarata;
const loadAkarata = firstMs(() => {
  akarata = require('akarata');
  akarata.stem('kedekatan');
});

const lower = words.map((word) => word.toLowerCase());
const systems = {
  'dwibaca, first sight': () => lemmatise(words, loadLexicon(compiled)),
  'dwibaca, running text': () => lemmatise(words, lexicon),
  sastrawijs: () => lower.map((word) => stemmer.stem(word)),
  akarata: () => lower.map((word) => akarata.stem(word)),
};
const load = {
  'dwibaca, first sight': loadOurs,
  'dwibaca, running text': loadOurs,
  sastrawijs: loadSastrawi,
  akarata: loadAkarata,
};
const raw = Buffer.byteLength(compiled);
const size = {
  'dwibaca, first sight': raw,
  'dwibaca, running text': raw,
  sastrawijs: sizeOf('sastrawijs'),
  akarata: sizeOf('akarata'),
};

const peerMs = medianMs(systems.sastrawijs);
const rows = Object.entries(systems).map(([name, run]) => {
  const ms = name === 'sastrawijs' ? peerMs : medianMs(run);
  return {
    system: name,
    'load + first word ms': round(load[name], 2),
    'tokens/s': Math.round(words.length / (ms / 1000)),
    'speed ÷ sastrawijs': round(peerMs / ms),
    'kB on disk': Math.round(size[name] / 1000),
  };
});
console.log(
  `${words.length} words of ${texts.length} texts of our own, ${new Set(lower).size} different ones.`,
);
console.table(rows);
console.log(
  `Lexicon: ${compiled.split('\n').length} lines, ${raw} bytes, ${gzipSync(compiled, { level: 9 }).length} gzipped.`,
);

const growth = [1, 4, 16].map((times) => {
  const text = Array.from({ length: times }, () => article).join('\n');
  const ms = medianMs(() => glossText(text, lexicon));
  return { 'glossing (words)': words.length * times, 'ms, words seen before': round(ms, 2) };
});
console.table(growth);
console.log(
  `Glossing ${words.length} words never seen before: ${round(
    medianMs(() => glossText(article, loadLexicon(compiled))),
    1,
  )} ms.`,
);
