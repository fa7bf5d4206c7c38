// Loads TypeScript sources of ours into plain Node, so that build, training and benches run the very code of the product.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

/**
 * Imports modules of `src/`, bundled; their exports are joined in one namespace.
 * @param {...string} files paths from `src/`, for example "indonesian/lexicon.ts"
 * @returns {Promise<any>}
 */
export async function importSource(...files) {
  // Inside node_modules, so that packages left out of the bundle are found; a file, so that stacks stay readable.
  const folder = await mkdtemp(path.join(root, 'node_modules', '.source-'));
  const outfile = path.join(folder, 'bundle.mjs');
  try {
    await build({
      stdin: {
        contents: files.map((file) => `export * from './${file}';`).join('\n'),
        resolveDir: path.join(root, 'src'),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['jsdom'],
      loader: { '.tsv': 'text' },
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
