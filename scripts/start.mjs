// `npm start [-- PAGE.html] [-- --firefox]`: builds, opens a browser with the extension on an article, sidebar open.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Explained, explainFailures, findBrowser, preparePackages, root, run } from './prepare.mjs';

const sample = path.join(root, 'test/sample/seven-facts.html');
const previews = path.join(root, 'dist/preview');
const usage = 'Usage: npm start [-- [PAGE.html] [--firefox | --chrome] [--url ADDRESS]]';

function parseArguments(words) {
  const rest = [...words];
  const wanted = { browser: null, page: null, url: null };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--firefox' || word === '--chrome') wanted.browser = word.slice(2);
    else if (word === '--url') wanted.url = rest.shift() ?? null;
    else if (word.startsWith('-') || wanted.page)
      throw new Explained(`"${word}" is not understood. ${usage}`);
    else wanted.page = word;
  }
  return wanted;
}

/** The saved page's digest from the command line; a page that cannot be read ends here, in one sentence. */
function readDigest(page, url) {
  const cli = path.join(root, 'dist/cli/dwibaca.mjs');
  const ask = (...extra) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [cli, 'read', page, ...(url ? ['--url', url] : []), ...extra],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    if (status !== 0) throw new Explained(stderr.split('\n')[0] ?? 'The page could not be read.');
    return stdout;
  };
  const article = JSON.parse(ask());
  if (article.problem) throw new Explained(article.problem.message);
  return { article, digest: ask('--text') };
}

async function takeScreenshots({ page, setTheme, waitInSidebar }) {
  await mkdir(previews, { recursive: true });
  const written = [];
  for (const language of ['id', 'en']) {
    const button = await waitInSidebar(page, `[data-part="language"] [data-language="${language}"]`);
    await button.evaluate((element) => element.click());
    await waitInSidebar(page, `aside[lang="${language}"]`);
    for (const theme of ['light', 'dark']) {
      await setTheme(theme);
      for (const [width, height] of [
        [1366, 768],
        [390, 844],
      ]) {
        await page.setViewport({ width, height });
        await new Promise((resolve) => setTimeout(resolve, 400));
        const file = path.join(previews, `${language}-${theme}-${width}x${height}.png`);
        await page.screenshot({ path: file });
        written.push(path.relative(root, file));
      }
    }
  }
  return written;
}

await explainFailures(async () => {
  const wanted = parseArguments(process.argv.slice(2));
  const file = wanted.page ? path.resolve(process.env.INIT_CWD ?? process.cwd(), wanted.page) : sample;
  if (!existsSync(file)) throw new Explained(`There is no file "${wanted.page}".`);
  preparePackages();
  run(process.execPath, ['build.mjs'], { what: 'The build' });
  const { article, digest } = readDigest(file, wanted.url);
  const name = wanted.browser ?? (findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox');
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

  const { clickToolbarButton, openBrowser, servePages, setSystemTheme, waitInSidebar } = await import(
    './open-browser.mjs'
  );
  const { browser, id } = await openBrowser(name, { headless: !hasDisplay });
  try {
    const [page] = await browser.pages();
    await page.setViewport(hasDisplay ? null : { width: 1366, height: 768 });
    await servePages(page, new Map([[wanted.url ?? article.url, readFileSync(file, 'utf8')]]));
    await page.goto(wanted.url ?? article.url, { waitUntil: 'load' });
    if (article.site !== 'generic') await page.waitForSelector('dwibaca-sidebar');
    await clickToolbarButton(name, browser, id, page);
    await waitInSidebar(page, '[data-part="summary"]');
    console.log(`\n${digest}`);
    if (hasDisplay) {
      console.log('The browser is open; close it to end.');
      await new Promise((resolve) => browser.on('disconnected', resolve));
      return;
    }
    const written = await takeScreenshots({
      page,
      waitInSidebar,
      setTheme: (theme) => setSystemTheme(name, browser, page, theme),
    });
    console.log(
      `No display, so ${name} ran without a window. Screenshots:\n${written.map((shot) => `  ${shot}`).join('\n')}`,
    );
  } finally {
    if (browser.connected) await browser.close();
  }
});
