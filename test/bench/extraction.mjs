// Extraction speed beside Readability and Defuddle, in one run in real browsers on the same pages. Prints ratios; never passes or fails.
// Usage: npm run bench [-- --firefox-only | --chromium-only]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer';
import { installPeers } from './install-peers.mjs';
import { ordinaryPage } from './ordinary-page.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const address = 'https://nasional.sindonews.com/read/1000001/15/contoh-1686722817';
const factors = [1, 4, 16, 64];
const warmUp = 15;
const rounds = 15;
const freshPages = 9;

installPeers();

const browsers = [
  {
    name: 'Chromium',
    browser: 'chrome',
    paths: [
      process.env.CHROME_PATH,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  {
    name: 'Firefox',
    browser: 'firefox',
    paths: [
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
];

const contenders = {
  ours: await bundle(
    `import { readPage } from './src/article/read-page.ts'; import { sites } from './src/sites/index.ts'; globalThis.contender = (document) => readPage(document, ${JSON.stringify(address)}, sites);`,
  ),
  // Readability changes the document it reads, so every caller must hand it a clone.
  readability: await bundle(
    `import { Readability } from './test/bench/node_modules/@mozilla/readability/index.js'; globalThis.contender = (document) => new Readability(document.cloneNode(true)).parse();`,
  ),
  defuddle: await bundle(
    `import Defuddle from './test/bench/node_modules/defuddle/dist/index.js'; globalThis.contender = (document) => new (Defuddle.default ?? Defuddle)(document).parse();`,
  ),
};

async function bundle(contents) {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}

for (const { name, browser, paths } of browsers) {
  const executablePath = paths.find((path) => path && existsSync(path));
  if (!executablePath || process.argv.includes(`--${browser === 'chrome' ? 'firefox' : 'chromium'}-only`))
    continue;
  const args = browser === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = await puppeteer.launch({ browser, executablePath, args, headless: true });
  console.log(`\n${name} ${await started.version()}`);
  try {
    await measureAll(started);
  } finally {
    await started.close();
  }
}

async function measureAll(started) {
  const ordinary = await measureFresh(started, articlePage(1));
  print(`ordinary page, median of ${freshPages} fresh tabs each, ms`, ordinary);
  const warm = { '×1': ordinary.warm };
  for (const factor of factors.slice(1)) warm[`×${factor}`] = await measure(started, articlePage(factor));
  warm['100,000 nodes'] = await measure(started, manyNodes(100_000), 3);
  print('warm median, ms', warm);
  const length = (factor) => articlePage(factor).length - articlePage(0).length;
  const growth = Object.keys(contenders).map(
    (key) => `${key} ×${(warm['×64'][key] / warm['×1'][key]).toFixed(1)}`,
  );
  console.log(`growth for ${(length(64) / length(1)).toFixed(0)} times the text: ${growth.join(', ')}`);
}

/** Cold (evaluate and first call) and warm medians over fresh tabs, contenders by turns so that a busy moment hits all alike. */
async function measureFresh(started, html) {
  const kinds = ['evaluate', 'first call', 'cold', 'warm'];
  const names = Object.keys(contenders);
  const taken = Object.fromEntries(
    kinds.map((kind) => [kind, Object.fromEntries(names.map((key) => [key, []]))]),
  );
  for (let tab = 0; tab < freshPages; tab++) {
    for (const key of names) {
      const figures = await measureTab(started, key, html, rounds);
      for (const kind of kinds) taken[kind][key].push(figures[kind]);
    }
  }
  const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(Object.entries(taken[kind]).map(([key, figures]) => [key, median(figures)])),
    ]),
  );
}

function print(title, rows) {
  console.log(title);
  for (const [page, times] of Object.entries(rows)) {
    const figures = Object.entries(times).map(
      ([key, ms]) => `${key} ${ms === null ? 'failed' : ms.toFixed(2)}`,
    );
    const ratios = Object.entries(times)
      .filter(([key, ms]) => key !== 'ours' && ms !== null)
      .map(([key, ms]) => `1/${(ms / times.ours).toFixed(1)} of ${key}`);
    console.log(`  ${page.padEnd(14)} ${figures.join('  ').padEnd(54)} ours is ${ratios.join(', ')}`);
  }
}

/** Warm medians of every contender on one page, each in a tab of its own. */
async function measure(started, html, times = rounds) {
  const warm = {};
  for (const key of Object.keys(contenders)) warm[key] = (await measureTab(started, key, html, times)).warm;
  return warm;
}

/** One contender in a fresh tab; null where it fails. */
async function measureTab(started, key, html, times) {
  const page = await started.newPage();
  await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  const figures = await page.evaluate(
    (source, before, count) => {
      try {
        const start = performance.now();
        new Function(source)();
        const evaluated = performance.now();
        globalThis.contender(document);
        const called = performance.now();
        for (let round = 0; round < before; round++) globalThis.contender(document);
        const later = [];
        for (let round = 0; round < count; round++) {
          const from = performance.now();
          globalThis.contender(document);
          later.push(performance.now() - from);
        }
        later.sort((a, b) => a - b);
        return {
          evaluate: evaluated - start,
          'first call': called - evaluated,
          cold: called - start,
          warm: later[later.length >> 1],
        };
      } catch (error) {
        return { evaluate: null, 'first call': null, cold: null, warm: null, why: String(error) };
      }
    },
    contenders[key],
    times === rounds ? warmUp : 1,
    times,
  );
  if (figures.why) console.error(`${key}: ${figures.why}`);
  await page.close();
  return figures;
}

/** The ordinary page with a longer article: all else stays the same. */
function articlePage(factor) {
  const fixture = readFileSync(join(root, 'test/fixtures/sindonews/2026-strong-dot/page-1.html'), 'utf8');
  const [, body] = /<div class="detail-desc"[^>]*>([\s\S]*?)<\/div><\/article>/.exec(fixture);
  const [, title] = /<h1[^>]*>([^<]*)</.exec(fixture);
  return ordinaryPage({ title, address, body: (body.trim() + body.trim()).repeat(factor) });
}

function manyNodes(count) {
  const paragraph = '<p>Sebuah paragraf pendek <b>dengan</b> huruf tebal.</p>';
  return articlePage(1).replace('</body>', `<div class="lain">${paragraph.repeat(count / 5)}</div></body>`);
}
