// The walls between the rooms hold: forbidden imports fail the lint, and the pure folders do not compile against the DOM.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const forbidden = [
  ['src/indonesian', '../reading/reading.ts'],
  ['src/indonesian', '../outcome.ts'],
  ['src/indonesian', 'webextension-polyfill'],
  ['src/sites', '../article/article.ts'],
  ['src/article', '../indonesian/tokens.ts'],
  ['src/article', '../sites/index.ts'],
  ['src/reading', '../article/read-page.ts'],
  ['src/reading', '../ui/i18n.ts'],
  ['src/reading', 'preact'],
  ['src/ui', '../extension/messages.ts'],
  ['src/ui', '../reading/read-article.ts'],
  ['src/ui', 'webextension-polyfill'],
  ['src/command-line', '../extension/messages.ts'],
] as const;

const allowed = [
  ['src/indonesian', './tokens.ts'],
  ['src/article', '../sites/site.ts'],
  ['src/article', '../outcome.ts'],
  ['src/reading', '../indonesian/lexicon.ts'],
  ['src/reading', '../article/article.ts'],
  ['src/ui', '../reading/reading.ts'],
  ['src/ui', 'preact'],
  ['src/extension', '../ui/Sidebar.tsx'],
  ['src/extension', 'webextension-polyfill'],
] as const;

const examples = [...forbidden, ...allowed];
const nameOf = ([folder, specifier]: readonly [string, string]) =>
  `${folder}/imports-${specifier.replace(/[^a-z]+/gi, '-')}.ts`;

const tool = (script: string, args: string[], cwd: string) =>
  spawnSync(process.execPath, [path.resolve('node_modules', script), ...args], { cwd, encoding: 'utf8' });

let folder: string;
let complaints: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-rules-'));
  copyFileSync('biome.json', path.join(folder, 'biome.json'));
  for (const example of examples) {
    const file = path.join(folder, nameOf(example));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `import { thing } from '${example[1]}';\n\nexport const same = thing;\n`);
  }
  const { stdout, stderr } = tool(
    '@biomejs/biome/bin/biome',
    ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--max-diagnostics=none', '.'],
    folder,
  );
  complaints = stdout + stderr;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('import rules', () => {
  it('looked at every example and the configuration', () => {
    expect(complaints).toContain(`Checked ${examples.length + 1} files`);
  });

  it.each(forbidden)('%s may not import %s', (...example) => {
    expect(complaints).toContain(`${nameOf(example)}:1`);
  });

  it.each(allowed)('%s may import %s', (...example) => {
    expect(complaints).not.toContain(`${nameOf(example)}:1`);
  });

  it('keeps the DOM out of indonesian/ and reading/', () => {
    writeFileSync(path.join(folder, 'uses-the-dom.ts'), 'export const title = document.title;\n');
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: path.resolve('tsconfig.pure.json'), include: ['uses-the-dom.ts'] }),
    );
    const { status, stdout } = tool('typescript/bin/tsc', ['-p', folder], folder);
    expect(status).not.toBe(0);
    expect(stdout).toContain("Cannot find name 'document'");
  });
});
