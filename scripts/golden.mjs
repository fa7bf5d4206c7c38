// Golden fixtures: prints what differs from expected.json; writes only with --write.
// Usage: npm run golden [-- --write] [-- SITE/SLUG …]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
const write = words.includes('--write');
const wanted = words.filter((word) => !word.startsWith('--'));

// Inside the project, so that the bundle finds jsdom.
const folder = mkdtempSync(join(root, 'node_modules', '.golden-'));
const bundle = join(folder, 'golden.mjs');
await build({
  entryPoints: [join(root, 'test/article/golden-page.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['jsdom'],
  // The fixtures are found from the source's own folder, not from the bundle's.
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/article')) },
  outfile: bundle,
  logLevel: 'error',
});
const golden = await import(pathToFileURL(bundle).href);
rmSync(folder, { recursive: true });

const known = golden.fixtureNames();
const missing = wanted.filter((name) => !known.includes(name));
if (missing.length > 0) {
  console.error(`There is no fixture ${missing.join(', ')}.`);
  process.exit(2);
}
let different = 0;
for (const name of wanted.length > 0 ? wanted : known) {
  const path = join(golden.fixturesFolder, name, 'expected.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const expected = before === '' ? null : JSON.parse(before);
  const after = `${JSON.stringify(golden.digestFixture(name, expected?.credit), null, 2)}\n`;
  if (expected !== null && JSON.stringify(sorted(expected)) === JSON.stringify(sorted(JSON.parse(after))))
    continue;
  different++;
  console.log(`\n${name}${before === '' ? ' (no expected.json)' : ''}`);
  printDifference(before.split('\n'), after.split('\n'));
  if (write) writeFileSync(path, after);
}
console.log(
  different === 0
    ? 'All golden fixtures are as expected.'
    : `\n${different} differ${write ? ', written' : ''}.`,
);
process.exitCode = different > 0 && !write ? 1 : 0;

/** Key order does not count. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Lines only in one of the two, in order. */
function printDifference(before, after) {
  const left = new Set(before);
  const right = new Set(after);
  for (const line of before) if (!right.has(line)) console.log(`- ${line}`);
  for (const line of after) if (!left.has(line)) console.log(`+ ${line}`);
}
