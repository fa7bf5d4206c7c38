// Learns which sense of a word news translators choose first, where the lists say otherwise and the evidence is clear:
// node scripts/train-senses.mjs A.id A.en [B.id B.en …] > src/indonesian/data/order-learnt.tsv
// Deterministic. Only headwords of our own lists and counts leave the texts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const { outputFiles } = await build({
  stdin: {
    contents: `export { compileLexicon } from './compile-lexicon.ts';
      export { loadLexicon } from './lexicon.ts';
      export { glossText } from './gloss.ts';
      export * from './english-inflection.ts';`,
    resolveDir: path.join(root, 'src/indonesian'),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { compileLexicon, loadLexicon, glossText, plural, past, participle, gerund, thirdPerson } =
  await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const folder = path.join(root, 'src/indonesian/data');
const names = readdirSync(folder).filter((name) => name.endsWith('.tsv') && !name.startsWith('order'));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
const lexicon = loadLexicon(compileLexicon(files));

/** At least so many more translations than the first sense, and so many times as many. */
const least = 4;
const ratio = 2;

/** Struck by eye: what the translator of one story chose, no habit of the language. */
const oneStory = new Set(['pedagang', 'gerobak', 'penertiban', 'liar']);

const stops = new Set(
  'be a an the of in on at to for from by with and or up out off down over away as it do have'.split(' '),
);
const forms = new Map();
/** English words of a gloss, each with its inflected forms. */
function formsOf(gloss) {
  let found = forms.get(gloss);
  if (!found) {
    found = gloss
      .toLowerCase()
      .split(/[ -]/)
      .filter((word) => !stops.has(word))
      .map(
        (word) =>
          new Set([word, plural(word), past(word), participle(word), gerund(word), thirdPerson(word)]),
      );
    forms.set(gloss, found);
  }
  return found;
}

const counts = new Map();
for (let at = 2; at + 1 < process.argv.length; at += 2) {
  const source = readFileSync(process.argv[at], 'utf8').split('\n');
  const target = readFileSync(process.argv[at + 1], 'utf8').split('\n');
  source.forEach((sentence, index) => {
    const words = new Set((target[index] ?? '').toLowerCase().match(/[a-z]+/g) ?? []);
    for (const token of glossText(sentence, lexicon).tokens) {
      if (!['word', 'phrase'].includes(token.kind) || token.from === 'cognate') continue;
      const entry = lexicon.lookup(token.lemma).find(({ pos }) => pos === token.pos);
      if (!entry || entry.glosses.length < 2 || lexicon.contexts(token.lemma).length > 0) continue;
      const key = `${token.lemma}\t${token.pos}`;
      const count = counts.get(key) ?? { glosses: entry.glosses, hits: entry.glosses.map(() => 0), all: 0 };
      counts.set(key, count);
      count.all++;
      entry.glosses.forEach((gloss, place) => {
        const parts = formsOf(gloss);
        if (parts.length > 0 && parts.every((part) => [...part].some((form) => words.has(form))))
          count.hits[place]++;
      });
    }
  });
}

const lines = [];
for (const [key, { glosses, hits, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const best = hits.indexOf(Math.max(...hits));
  const [head, pos] = key.split('\t');
  const isLonger = (glosses[best] ?? '').split(' ').length > (glosses[0] ?? '').split(' ').length;
  if (!['n', 'v', 'adj'].includes(pos) || head.includes(' ') || isLonger) continue;
  // Which verb of saying a translator takes says nothing about the word.
  const isReporting = /^(?:say|tell)$/.test(glosses[best] ?? '') && /^(?:say|tell)$/.test(glosses[0] ?? '');
  // agama before a noun is religious, but the word itself is religion.
  const isOtherClass = pos === 'n' && /(?:ous|[ct]ial|ical)$/.test(glosses[best] ?? '');
  const hasNoContent = formsOf(glosses[0] ?? '').length === 0;
  if (isReporting || isOtherClass || hasNoContent || oneStory.has(head)) continue;
  if (best === 0 || hits[best] - hits[0] < least || hits[best] < ratio * hits[0]) continue;
  lines.push(`${key}\t${glosses[best]}\t${hits[best]} of ${all}, ${glosses[0]} ${hits[0]}`);
}
process.stdout.write(
  `# Which sense comes first, where development texts clearly say otherwise; written by scripts/train-senses.mjs.\n${lines.join('\n')}\n`,
);
