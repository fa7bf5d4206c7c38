// What must agree with each other across the house: README, sites, fixtures, manifest, locales.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../locales/en.json';
import id from '../locales/id.json';
import manifest from '../manifest.json';
import { problemKinds } from '../src/outcome.ts';
import { sites } from '../src/sites/index.ts';
import { examples } from './sites/examples.ts';

const readme = readFileSync('README.md', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every path to a text in a catalogue; plural endings are one key. */
function keysOf(catalogue: object, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'object'
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key.replace(/_(one|other)$/, '')}`],
  );
}

describe('agreement', () => {
  it('the README names every site and every runtime dependency', () => {
    for (const { name } of sites) expect(readme).toContain(name);
    for (const name of Object.keys(dependencies)) expect(readme).toContain(`| ${name} |`);
  });

  it.each(sites.map(({ id: site }) => site))('%s has fixtures', (site) => {
    expect(existsSync(`test/fixtures/${site}`)).toBe(true);
    expect(readdirSync(`test/fixtures/${site}`).length).toBeGreaterThan(0);
  });

  it('both locales have the same keys, and a sentence and next step for every problem', () => {
    expect([...new Set(keysOf(id))].sort()).toEqual([...new Set(keysOf(en))].sort());
    for (const kind of problemKinds) {
      expect(keysOf(en)).toContain(`problem.${kind}.sentence`);
      expect(keysOf(en)).toContain(`problem.${kind}.next`);
    }
  });

  it('our script starts on every article address of the fixed site, and on its other pages only when asked', () => {
    const globs = manifest.content_scripts[0]?.include_globs ?? [];
    const starts = (address: string) =>
      globs.some((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}$`).test(address));
    const articles = examples.sindonews?.articles ?? [];
    expect(articles.length).toBeGreaterThan(3);
    expect(articles.filter((address) => !starts(address))).toEqual([]);
    for (const other of ['https://www.sindonews.com/', 'https://www.sindonews.com/topic/1/bulan'])
      expect(starts(other)).toBe(false);
  });

  it('the manifest asks for no more than silent permissions and one fixed site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.content_scripts[0]?.matches).toEqual(sites.find(({ builtIn }) => builtIn)?.matches);
    expect(sites.filter(({ builtIn }) => builtIn).map(({ id: site }) => site)).toEqual(['sindonews']);
    for (const { matches } of sites)
      for (const match of matches) expect(match).not.toMatch(/^\*?:?\/\/\*\/|<all_urls>/);
  });
});
