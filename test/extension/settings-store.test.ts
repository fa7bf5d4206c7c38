// Settings: only changes are kept, broken values fall back, a storage that fails is said.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/settings.ts';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.browser as object, key) }),
}));
const { loadSettings, saveSettings, watchSettings } = await import('../../src/extension/settings-store.ts');

let browser: ReturnType<typeof makeFakeBrowser>;
beforeEach(() => {
  browser = makeFakeBrowser();
  fake.browser = browser;
});

describe('loadSettings', () => {
  it('gives the defaults when nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ ok: true, value: defaultSettings });
  });

  it.each([
    ['theme', 'purple', 'auto'],
    ['widthPx', 9999, 380],
    ['widthPx', '400', 380],
    ['textSizePx', 18, 18],
    ['open', 'yes', {}],
    ['hosts', { 'a.example': 'never' }, { 'a.example': 'never' }],
    ['hosts', { 'a.example': 'sometimes' }, {}],
    ['autoOpen', null, false],
  ] as const)('stored %s = %j is read as %j', async (field, value, expected) => {
    browser.stored.set(field, value);
    browser.stored.set('view', 'en');
    const settings = await loadSettings();
    expect(settings.ok && settings.value).toEqual({ ...defaultSettings, view: 'en', [field]: expected });
  });

  it('says when the storage does not answer', async () => {
    browser.storage.local.get.mockRejectedValueOnce(new Error('disk is full'));
    expect(await loadSettings()).toMatchObject({ ok: false, problem: { kind: 'settings-unreadable' } });
    browser.runtime.id = undefined;
    browser.storage.local.get.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await loadSettings()).toMatchObject({ ok: false, problem: { kind: 'runtime-gone' } });
  });
});

describe('saveSettings', () => {
  it('stores a change and nothing else', async () => {
    await saveSettings({ theme: 'dark', view: 'both' });
    expect([...browser.stored]).toEqual([['theme', 'dark']]);
  });

  it('forgets what is back at its default', async () => {
    await saveSettings({ theme: 'dark', widthPx: 400 });
    await saveSettings({ theme: 'auto' });
    expect([...browser.stored]).toEqual([['widthPx', 400]]);
  });

  it('leaves fields of another tab alone', async () => {
    browser.stored.set('textSizePx', 20);
    await saveSettings({ view: 'id' });
    expect(browser.stored.get('textSizePx')).toBe(20);
  });

  it('says when the storage refuses', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
    expect(await saveSettings({ theme: 'dark' })).toMatchObject({
      ok: false,
      problem: { kind: 'settings-unreadable', message: 'quota' },
    });
  });
});

describe('watchSettings', () => {
  it('follows changes of settings only, until it is told to stop', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    watchSettings(({ theme }) => seen.push(theme), stop.signal);
    await saveSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
    browser.storage.local.onChanged.fire({ somethingElse: {} });
    stop.abort();
    await saveSettings({ theme: 'light' });
    expect(browser.storage.local.onChanged.size()).toBe(0);
    expect(seen).toEqual(['dark']);
  });
});
