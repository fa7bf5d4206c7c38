// `npm run train:summary -- FILE`: learns the summariser's weights from IndoSum articles and writes the table. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importSource } from './import-source.mjs';
import { Explained, explainFailures, root } from './prepare.mjs';

const table = path.join(root, 'src/reading/data/summary-weights.json');
const folds = 5;
const summaryLength = 3;
const training = { epochs: 25, rate: 0.05, decay: 1e-3, sharpness: 3, batch: 64 };

/** IndoSum's tokens back to running text: spaces before closing and after opening signs go, hyphens close up. */
const join = (tokens) =>
  tokens
    .join(' ')
    .replace(/ ([.,!?;:%)\]”])/g, '$1')
    .replace(/([([“]) /g, '$1')
    .replace(/(\p{L}) - (\p{L})/gu, '$1-$2');

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function count(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** ROUGE-1 F1 (Lin 2004) of chosen sentences against the reference, both as word counts. */
function rouge1(sentences, reference) {
  let length = 0;
  const counts = new Map();
  for (const { words, relevant } of sentences) {
    length += words;
    for (const [word, number] of relevant) counts.set(word, (counts.get(word) ?? 0) + number);
  }
  let common = 0;
  for (const [word, number] of counts) common += Math.min(number, reference.counts.get(word));
  return common === 0 ? 0 : (2 * common) / (length + reference.length);
}

/** An article with the features and the true worth of every set of sentences. */
function prepareArticle(line, number, reading, idOf) {
  const { paragraphs, summary } = JSON.parse(line);
  const document = reading.countDocument(paragraphs.map((sentences) => sentences.map(join)));
  const candidates = Math.min(reading.candidateLimit, document.sentences.length);
  const numbered = (features) => features.map(([name, value]) => [idOf(name), value]);
  const words = summary.flatMap((tokens) => wordsOf(tokens.join(' ')));
  const reference = { counts: count(words), length: words.length };
  const counted = document.sentences.slice(0, candidates).map(({ text }) => {
    const all = wordsOf(text);
    return { words: all.length, relevant: count(all.filter((word) => reference.counts.has(word))) };
  });
  const overlaps = reading.overlapTable(document, candidates);
  const sets = [];
  reading.forEachSet(candidates, Math.min(summaryLength, candidates), (chosen) => {
    sets.push({
      chosen: [...chosen],
      features: numbered(reading.setFeatures(document, chosen, overlaps)),
      worth: rouge1(
        chosen.map((index) => counted[index]),
        reference,
      ),
    });
  });
  return { number, sentences: reading.sentenceFeatures(document, candidates).map(numbered), sets };
}

function scoreSets({ sentences, sets }, weights) {
  const weigh = (features) => features.reduce((sum, [id, value]) => sum + weights[id] * value, 0);
  const alone = sentences.map(weigh);
  return sets.map(({ chosen, features }) =>
    chosen.reduce((sum, index) => sum + alone[index], weigh(features)),
  );
}

/** ROUGE-1 of the set that these weights choose. */
function judge(article, weights) {
  const scores = scoreSets(article, weights);
  return article.sets[scores.indexOf(Math.max(...scores))].worth;
}

/** Adds the gradient of the expected worth under softmax(sharpness × score) (minimum-risk training; Shen et al. 2016). */
function addGradient({ sentences, sets }, scores, gradient) {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(training.sharpness * (score - highest)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const expected = shares.reduce((sum, share, index) => sum + (share / total) * sets[index].worth, 0);
  const bySentence = new Float64Array(sentences.length);
  sets.forEach(({ chosen, features, worth }, index) => {
    const pull = (shares[index] / total) * (worth - expected) * 10;
    if (Math.abs(pull) < 1e-7) return;
    for (const sentence of chosen) bySentence[sentence] += pull;
    for (const [id, value] of features) gradient[id] += pull * value;
  });
  sentences.forEach((features, sentence) => {
    for (const [id, value] of features) gradient[id] += bySentence[sentence] * value;
  });
}

/** A seeded generator of numbers in [0, 1), so that two runs give the same table. */
function makeRandom() {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Adam (Kingma and Ba 2015) on the expected worth, with weight decay and a rate that falls to zero. */
function train(articles, width) {
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  const random = makeRandom();
  const order = [...articles.keys()];
  let step = 0;
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const rate = training.rate * (1 - epoch / training.epochs);
    for (let from = 0; from < order.length; from += training.batch) {
      const gradient = new Float64Array(width);
      for (const index of order.slice(from, from + training.batch)) {
        addGradient(articles[index], scoreSets(articles[index], weights), gradient);
      }
      step += 1;
      for (let id = 0; id < width; id += 1) {
        const slope = gradient[id] / training.batch - training.decay * weights[id];
        first[id] = 0.9 * first[id] + 0.1 * slope;
        second[id] = 0.999 * second[id] + 0.001 * slope * slope;
        weights[id] +=
          (rate * (first[id] / (1 - 0.9 ** step))) / (Math.sqrt(second[id] / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return weights;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value) => `${(100 * value).toFixed(2)} %`;

await explainFailures(async () => {
  const [file] = process.argv.slice(2);
  if (!file)
    throw new Explained('Usage: npm run train:summary -- ARTICLES.jsonl[.gz] (IndoSum articles, one a line)');
  const bytes = readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file));
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  const reading = await importSource('reading/choose-sentences.ts', 'reading/sentence-features.ts');
  const ids = new Map();
  const idOf = (name) => ids.get(name) ?? ids.set(name, ids.size).get(name);
  const articles = lines.map((line, number) => prepareArticle(line, number, reading, idOf));
  console.log(`${articles.length} articles, ${ids.size} features`);
  console.log(`Lead-3: ROUGE-1 ${percent(mean(articles.map(({ sets }) => sets[0].worth)))}`);
  const held = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = ({ number }) => number % folds === fold;
    const weights = train(
      articles.filter((article) => !inFold(article)),
      ids.size,
    );
    held.push(...articles.filter(inFold).map((article) => judge(article, weights)));
    console.log(`fold ${fold + 1} of ${folds}: ROUGE-1 so far ${percent(mean(held))}`);
  }
  console.log(`Cross-validated: ROUGE-1 ${percent(mean(held))}`);
  const weights = train(articles, ids.size);
  const learnt = [...ids]
    .map(([name, id]) => [name, Number(weights[id].toFixed(3))])
    .filter(([, weight]) => weight !== 0);
  learnt.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  writeFileSync(table, `${JSON.stringify(Object.fromEntries(learnt), null, 2)}\n`);
  console.log(`Wrote ${learnt.length} weights to ${path.relative(root, table)}`);
});
