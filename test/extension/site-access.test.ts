// Further sites are read only while the reader lets them, and exactly those.
import { beforeEach, expect, it, vi } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { makeFakeBrowser } from './fake-browser.ts';

let fake = makeFakeBrowser();
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake;
  },
}));
const { followSiteAccess, sitesWithAccess, switchSite } = await import('../../src/extension/site-access.ts');

const further = sites.filter(({ builtIn }) => !builtIn);
const [first, second] = further;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const matchesNow = () => [...fake.scripts.values()].flatMap(({ matches }) => matches);

beforeEach(() => {
  fake = makeFakeBrowser();
});

it('runs on a site from the click that switches it on until the one that switches it off', async () => {
  if (!first || !second) throw new Error('There are no further sites.');
  followSiteAccess(further);
  expect(await sitesWithAccess(further)).toEqual(new Set());
  expect(await switchSite(first, true)).toBe(true);
  await settled();
  expect(matchesNow()).toEqual(first.matches);
  await switchSite(second, true);
  await settled();
  expect(new Set(matchesNow())).toEqual(new Set([...first.matches, ...second.matches]));
  await switchSite(first, false);
  await settled();
  expect(matchesNow()).toEqual(second.matches);
  expect(await sitesWithAccess(further)).toEqual(new Set([second.id]));
});

it('asks for the origins of that site and no other', async () => {
  if (!first) throw new Error('There are no further sites.');
  await switchSite(first, true);
  expect(fake.permissions.request).toHaveBeenCalledWith({ origins: first.matches });
});

it('reads nothing when the reader says no', async () => {
  if (!first) throw new Error('There are no further sites.');
  followSiteAccess(further);
  fake.permissions.request.mockResolvedValueOnce(false);
  expect(await switchSite(first, true)).toBe(false);
  await settled();
  expect(matchesNow()).toEqual([]);
});
