// Builds everything: dist/chrome and dist/firefox (extension), dist/cli (command line). Deterministic: same input, same bytes.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { importSource } from './scripts/import-source.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const readJson = async (file) => JSON.parse(await readFile(at(file), 'utf8'));
const writeJson = (file, value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

const languages = ['id', 'en'];

/** All word lists as one compiled string; a broken entry stops the build with its file and line. */
async function compileWordLists() {
  const { compileLexicon } = await importSource('indonesian/compile-lexicon.ts');
  const folder = at('src/indonesian/data');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const files = {};
  for (const name of names) files[name] = await readFile(path.join(folder, name), 'utf8');
  return compileLexicon(files);
}

/** The one manifest source, cut to what each browser accepts without a warning. */
async function manifestFor(browser, sites) {
  const manifest = await readJson('manifest.json');
  manifest.version = (await readJson('package.json')).version;
  manifest.content_scripts[0].matches = sites.filter((site) => site.builtIn).flatMap((site) => site.matches);
  manifest.optional_host_permissions = sites.filter((site) => !site.builtIn).flatMap((site) => site.matches);
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.action.default_area;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
  }
  return manifest;
}

/** Manifest texts in the browser's own format, generated from the one set of locales so that they cannot drift. */
async function writeManifestTexts(folder) {
  for (const language of languages) {
    const { manifest } = await readJson(`locales/${language}.json`);
    const messages = Object.fromEntries(Object.entries(manifest).map(([key, message]) => [key, { message }]));
    await mkdir(path.join(folder, '_locales', language), { recursive: true });
    await writeJson(path.join(folder, '_locales', language, 'messages.json'), messages);
  }
}

/**
 * Preact can set innerHTML (`dangerouslySetInnerHTML`); we never use it and the stores object to it, so it is
 * turned into text. The build fails when the pattern is no longer there: then look at Preact again.
 */
const preactWithoutInnerHtml = {
  name: 'preact-without-inner-html',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact(\.module)?\.m?js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const contents = source.replace(/\.innerHTML(?=\s*=[^=])/g, '.textContent');
      if (contents === source)
        throw new Error(`No innerHTML assignment found in ${file}: check Preact's source again`);
      return { contents, loader: 'js' };
    });
  },
};

async function buildExtension(browser, { lexicon, sites }) {
  const folder = at('dist', browser);
  await build({
    entryPoints: {
      content: at('src/extension/content.ts'),
      background: at('src/extension/background.ts'),
      options: at('src/extension/options.tsx'),
    },
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: browser === 'chrome' ? 'chrome120' : 'firefox142',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.tsv': 'text' },
    plugins: [preactWithoutInnerHtml],
    sourcemap: 'linked',
    sourcesContent: true,
    charset: 'utf8',
    legalComments: 'eof',
  });
  await cp(at('src/extension/options.html'), path.join(folder, 'options.html'));
  await cp(at('src/extension/icons'), path.join(folder, 'icons'), {
    recursive: true,
    filter: (name) => !name.endsWith('.svg'),
  });
  await writeFile(path.join(folder, 'lexicon.txt'), lexicon);
  await writeJson(path.join(folder, 'manifest.json'), await manifestFor(browser, sites));
  await writeManifestTexts(folder);
}

async function buildCommandLine(lexicon) {
  const folder = at('dist/cli');
  await build({
    entryPoints: { dwibaca: at('src/command-line/dwibaca.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // jsdom reads files beside its own modules, so it stays in node_modules.
    external: ['jsdom'],
    loader: { '.tsv': 'text' },
    sourcemap: 'linked',
    charset: 'utf8',
  });
  await writeFile(path.join(folder, 'lexicon.txt'), lexicon);
}

async function main(targets) {
  const started = performance.now();
  const lexicon = await compileWordLists();
  const { sites } = await importSource('sites/index.ts');
  for (const target of targets) {
    await rm(at('dist', target), { recursive: true, force: true });
    await mkdir(at('dist', target), { recursive: true });
    if (target === 'cli') await buildCommandLine(lexicon);
    else await buildExtension(target, { lexicon, sites });
  }
  console.log(`Built ${targets.join(', ')} in ${Math.round(performance.now() - started)} ms`);
}

try {
  await main(process.argv[2] ? [process.argv[2]] : ['cli', 'chrome', 'firefox']);
} catch (error) {
  // The stack would show the bundled source of the compiler; the message has file and line of the fault.
  console.error(error.message);
  process.exitCode = 1;
}
