// Learns how English nouns of news stand when Indonesian leaves it open (with the, with a, plural):
// node scripts/train-nouns.mjs ENGLISH.txt… > src/indonesian/noun-habits.ts. Deterministic; only the verdicts leave the texts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const { outputFiles } = await build({
  entryPoints: [path.join(root, 'src/indonesian/english-inflection.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { plural, uncountable } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** Nouns that the lexicon's glosses use; both numbers lead to the singular. */
const nouns = new Map();
const folder = path.join(root, 'src/indonesian/data');
for (const name of readdirSync(folder)
  .filter((name) => /^(?:words|phrases)-/.test(name))
  .sort()) {
  for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
    const [, pos, glosses = ''] = line.split('\t');
    const last = glosses.split('; ')[0].split(' ').at(-1);
    if (pos !== 'n' || !/^[a-z]{3,}$/.test(last)) continue;
    nouns.set(last, { noun: last, isPlural: false });
    if (plural(last) !== last) nouns.set(plural(last), { noun: last, isPlural: true });
  }
}

const stops = new Set(
  'of in on at by for with from to and or but that which who is are was were has have had will as than it he they not be been'.split(
    ' ',
  ),
);
const possessive = new Set(
  'this these those his her its their our my your no any each every some all both such another'.split(' '),
);
const counts = new Map();
for (const file of process.argv.slice(2)) {
  for (const sentence of readFileSync(file, 'utf8').split('\n')) {
    const words = sentence.toLowerCase().match(/[a-z'’]+|\d[\d.,]*|[^\sa-z\d]/g) ?? [];
    words.forEach((word, at) => {
      const found = nouns.get(word);
      if (!found || nouns.has(words[at + 1] ?? '')) return;
      let kind = 'none';
      for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
        const before = words[back];
        if (before === 'the') kind = 'the';
        else if (before === 'a' || before === 'an') kind = 'a';
        else if (possessive.has(before) || /['’]s?$|^\d/.test(before)) kind = 'other';
        else if (!stops.has(before) && /^[a-z]/.test(before)) continue;
        break;
      }
      if (kind === 'other') return;
      const count = counts.get(found.noun) ?? { the: 0, a: 0, plural: 0, none: 0, all: 0 };
      count.all++;
      if (found.isPlural) count.plural++;
      else count[kind]++;
      counts.set(found.noun, count);
    });
  }
}

const verdicts = { the: [], a: [], plural: [], none: [] };
for (const [noun, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count.all < 3) continue;
  const best = ['the', 'plural', 'a', 'none'].reduce((a, b) => (count[b] > count[a] ? b : a));
  if (count[best] / count.all < 0.4) continue;
  if (best === 'plural' && (count[best] / count.all < 0.5 || uncountable.has(noun))) continue;
  verdicts[best].push(noun);
}
const list = (name, words) =>
  `const ${name} = new Set(\n  \`${words.join(' ').replace(/(.{1,110})(?: |$)/g, '$1\n')}\`.trim().split(/\\s+/),\n);`;
process.stdout.write(`// How English nouns of news stand when Indonesian leaves it open; written by scripts/train-nouns.mjs from development texts.

${list('withThe', verdicts.the)}

${list('withA', verdicts.a)}

${list('inPlural', verdicts.plural)}

${list('bare', verdicts.none)}

export type NounHabit = 'the' | 'a' | 'plural' | 'bare' | null;

/** The habit of the noun's last word; null when too little is known. */
export function nounHabit(noun: string): NounHabit {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  if (withThe.has(last)) return 'the';
  if (withA.has(last)) return 'a';
  if (inPlural.has(last)) return 'plural';
  return bare.has(last) ? 'bare' : null;
}
`);
