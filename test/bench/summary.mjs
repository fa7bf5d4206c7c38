// `npm run bench:summary`: time of our summariser beside npm lexrank and ts-textrank in one run, and how it grows with length.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { importSource } from '../../scripts/import-source.mjs';
import { installPeers } from './install-peers.mjs';

const require = installPeers();
const lexrank = require('lexrank');
const textrank = require('ts-textrank');
const folder = path.dirname(new URL(import.meta.url).pathname);

const ours = await importSource(
  'reading/choose-sentences.ts',
  'reading/sentence-features.ts',
  'indonesian/sentences.ts',
);

const texts = readdirSync(path.join(folder, 'texts'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, 'texts', name), 'utf8').trim());

/** The texts together, repeated; each repetition has words of its own so that it is not the same text again. */
function grow(times) {
  const all = texts.join('\n');
  return Array.from({ length: times }, (_, round) =>
    round === 0
      ? all
      : all.replace(/\p{L}{7,}/gu, (word, place) => (place % 3 === 0 ? `${word}${round}` : word)),
  ).join('\n');
}

const split = (text) =>
  text.split('\n').map((line) => ours.splitSentences(line).map(({ start, end }) => line.slice(start, end)));

const summarizer = new textrank.Summarizer(
  new textrank.AbsoluteSummarizerConfig(
    3,
    new textrank.SorensenDiceSimilarity(),
    new textrank.DefaultTextParser(),
    0.85,
    textrank.Summarizer.SORT_OCCURENCE,
  ),
  new textrank.NullLogger(),
);
const runLexrank = promisify((text, done) => lexrank.summarize(text, 3, done));

const systems = {
  // Ours is timed with sentence splitting and counting, as the peers do theirs.
  dwibaca: (text) => ours.chooseSentences(ours.countDocument(split(text)), 3),
  'ts-textrank': (text) => summarizer.summarize(text, 'en'),
  lexrank: (text) => runLexrank(text),
};

async function medianMs(task, budgetMs = 1500) {
  const times = [];
  const end = performance.now() + budgetMs;
  do {
    const started = performance.now();
    await task();
    times.push(performance.now() - started);
  } while (performance.now() < end && times.length < 200);
  return times.sort((a, b) => a - b)[times.length >> 1];
}

const rows = [];
const first = {};
for (const times of [1, 4, 16]) {
  const text = grow(times);
  const row = { length: `×${times}`, sentences: split(text).flat().length };
  for (const [name, run] of Object.entries(systems)) {
    row[`${name} ms`] = await medianMs(() => run(text));
    first[name] ??= row[`${name} ms`];
  }
  row['ours ÷ ts-textrank'] = `1/${(row['ts-textrank ms'] / row['dwibaca ms']).toFixed(1)}`;
  row['our growth'] = `×${(row['dwibaca ms'] / first.dwibaca).toFixed(1)}`;
  for (const name of Object.keys(systems)) row[`${name} ms`] = Number(row[`${name} ms`].toFixed(3));
  rows.push(row);
}
console.table(rows);
