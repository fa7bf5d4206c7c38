// The word list in the browser's storage.
import { beforeEach, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.browser as object, key) }),
}));
const { loadWords, saveWords } = await import('../../src/extension/word-store.ts');

let browser: ReturnType<typeof makeFakeBrowser>;
beforeEach(() => {
  browser = makeFakeBrowser();
  fake.browser = browser;
});

const word = {
  lemma: 'danau',
  surface: 'danau',
  segments: ['danau'],
  glosses: ['lake'],
  sentence: '',
  title: '',
  url: '',
  savedISO: '2026-08-05',
};

it('keeps and gives back, and leaves nothing behind when empty', async () => {
  expect(await loadWords()).toEqual({ ok: true, value: [] });
  await saveWords([word]);
  expect(await loadWords()).toEqual({ ok: true, value: [word] });
  await saveWords([]);
  expect([...browser.stored]).toEqual([]);
});

it('says when the storage refuses', async () => {
  browser.storage.local.set.mockRejectedValueOnce(new Error('quota'));
  expect(await saveWords([word])).toMatchObject({ ok: false, problem: { kind: 'settings-unreadable' } });
  browser.storage.local.get.mockRejectedValueOnce(new Error('gone'));
  browser.runtime.id = undefined;
  expect(await loadWords()).toMatchObject({ ok: false, problem: { kind: 'runtime-gone' } });
});
