// Golden pages: written for this project in the structure of the real portals; what is read must be what expected.json says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { digestFixture, fixtureNames, fixturesFolder, type GoldenDigest } from './golden-page.ts';

const names = fixtureNames();

describe('golden pages', () => {
  it.each(names)('%s', (name) => {
    const path = join(fixturesFolder, name, 'expected.json');
    expect(existsSync(path), `${name} has no expected.json: write one with npm run golden -- --write`).toBe(
      true,
    );
    const expected = JSON.parse(readFileSync(path, 'utf8')) as GoldenDigest;
    expect(digestFixture(name, expected.credit)).toEqual(expected);
  });

  it('covers every site', () => {
    const covered = new Set(names.map((name) => name.split('/')[0]));
    expect(sites.map((site) => site.id).filter((id) => !covered.has(id))).toEqual([]);
  });
});
