// Test projects: fast unit and golden tests, and the end-to-end suite in real browsers.
import { defineConfig, type Plugin } from 'vitest/config';

/** Word tables come in as text, as esbuild gives them to the product. */
const tablesAsText: Plugin = {
  name: 'tables-as-text',
  transform: (code, id) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(code)}` : null),
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [tablesAsText],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**', '**/node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
