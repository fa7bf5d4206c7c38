// `npm test`: everything that must hold, in the order in which a fault is cheapest to find. A missing browser is a failure.
import { explainFailures, prepareBrowser, preparePackages, run, runTool } from './prepare.mjs';

const steps = [
  [
    'types',
    () => {
      runTool('typescript/bin/tsc', ['-p', 'tsconfig.pure.json'], 'Type check without the DOM');
      runTool('typescript/bin/tsc', ['-p', 'tsconfig.json'], 'Type check');
    },
  ],
  [
    'lint',
    () => {
      runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], 'Biome');
      runTool('knip/bin/knip.js', [], 'knip');
    },
  ],
  ['build', () => run(process.execPath, ['build.mjs'], { what: 'The build' })],
  ['unit and golden', () => runTool('vitest/vitest.mjs', ['run', '--project', 'unit'], 'Unit tests')],
  [
    'store lint',
    () =>
      runTool(
        'web-ext/bin/web-ext.js',
        ['lint', '-s', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors'],
        'web-ext lint',
      ),
  ],
  [
    'Chromium and Firefox',
    () => {
      prepareBrowser('chrome');
      prepareBrowser('firefox');
      runTool('vitest/vitest.mjs', ['run', '--project', 'e2e'], 'End-to-end tests');
    },
  ],
];

await explainFailures(async () => {
  const started = performance.now();
  preparePackages();
  for (const [name, step] of steps) {
    console.log(`\n▸ ${name}`);
    step();
  }
  console.log(`\nAll of it holds (${Math.round((performance.now() - started) / 1000)} s).`);
});
