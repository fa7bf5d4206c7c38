// Learns the costs of tag pairs from treebanks: node scripts/train-tags.mjs TREEBANK.conllu… > src/indonesian/tag-costs.ts
// Deterministic. Only counts leave the treebanks.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const tags = [
  'n',
  'v',
  'adj',
  'adv',
  'num',
  'pron',
  'det',
  'prep',
  'conj',
  'aux',
  'part',
  'name',
  'x',
  'sign',
];
const fromUniversal = {
  NOUN: 'n',
  VERB: 'v',
  ADJ: 'adj',
  ADV: 'adv',
  NUM: 'num',
  PRON: 'pron',
  DET: 'det',
  ADP: 'prep',
  CCONJ: 'conj',
  SCONJ: 'conj',
  AUX: 'aux',
  PART: 'part',
  INTJ: 'part',
  PROPN: 'name',
  X: 'x',
  SYM: 'n',
  PUNCT: 'sign',
};
const counts = tags.map(() => tags.map(() => 0.5));

/** Words that the lexicon lists under several parts of speech (noun and adjective are one in the treebanks). */
const listed = new Map();
const folder = path.join(import.meta.dirname, '../src/indonesian/data');
for (const name of readdirSync(folder)
  .filter((name) => /^(?:words|function)/.test(name))
  .sort()) {
  for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
    const [head, pos] = line.split('\t');
    if (pos)
      listed.set(
        head,
        (listed.get(head) ?? new Set()).add(
          pos === 'clf' || pos === 'adj' ? 'n' : pos === 'intj' ? 'part' : pos,
        ),
      );
  }
}
const words = new Map();

for (const file of process.argv.slice(2)) {
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    let before = 'sign';
    let firstPart = 0;
    let lastPart = 0;
    for (const line of block.split('\n')) {
      const [id = '', , , universal] = line.split('\t');
      if (line.startsWith('#') || universal === undefined) continue;
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range) {
        // A printed word with a clitic counts as its first part.
        [firstPart, lastPart] = [Number(range[1]), Number(range[2])];
        continue;
      }
      if (Number(id) <= lastPart && Number(id) !== firstPart) continue;
      const tag = fromUniversal[universal];
      if (!tag) continue;
      counts[tags.indexOf(before)][tags.indexOf(tag)]++;
      const word = line.split('\t')[1].toLowerCase();
      const merged = tag === 'adj' ? 'n' : tag;
      if ((listed.get(word)?.size ?? 0) > 1 && listed.get(word).has(merged)) {
        const seen = words.get(word) ?? {};
        seen[merged] = (seen[merged] ?? 0) + 1;
        words.set(word, seen);
      }
      before = tag;
    }
  }
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const all = sum(counts.map(sum));
const share = tags.map((_, column) => sum(counts.map((row) => row[column])) / all);
const rows = counts.map((row) => {
  const total = sum(row);
  return `  [${row.map((count, column) => Math.round(-10 * Math.log(count / total / share[column]))).join(', ')}],`;
});
const wordRows = [...words]
  .filter(([, seen]) => sum(Object.values(seen)) >= 4)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([word, seen]) =>
      `  '${word}': { ${Object.entries(seen)
        .map(([tag, count]) => `${tag}: ${count}`)
        .join(', ')} },`,
  );
process.stdout.write(`// How unlike chance one part of speech after another is, −10 ln (p(tag | tag before) / p(tag)); written by scripts/train-tags.mjs from development treebanks.

export const tags = [
${tags.map((tag) => `  '${tag}',`).join('\n')}
] as const;

/** Row: the tag before; column: the tag. */
export const tagCosts: readonly (readonly number[])[] = [
${rows.join('\n')}
];

/** How often a word of several parts of speech was which; noun stands for adjective too. */
export const wordTags: Readonly<Record<string, Partial<Record<string, number>>>> = {
${wordRows.join('\n')}
};
`);
