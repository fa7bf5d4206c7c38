// Messages: answered by kind, others left alone, a vanished extension is a Problem and no exception.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(fake.browser as object, key) }),
}));
const { answerMessages, askBackground, askPage, runtimeIsAlive } = await import(
  '../../src/extension/messages.ts'
);

let browser: ReturnType<typeof makeFakeBrowser>;
beforeEach(() => {
  browser = makeFakeBrowser();
  fake.browser = browser;
});

describe('askBackground', () => {
  it('gives back what the background answered', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce(null);
    expect(await askBackground('show-count', 7)).toEqual({ ok: true, value: null });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'show-count', content: 7 });
  });

  it.each([
    ['Extension context invalidated.', 'runtime-gone'],
    ['Could not establish connection. Receiving end does not exist.', 'runtime-gone'],
    ['x is not a function', 'bad-input'],
  ])('"%s" is %s', async (message, kind) => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error(message));
    expect(await askBackground('prepare', null)).toEqual({ ok: false, problem: { kind, message } });
  });

  it('does not even ask when the extension is gone', async () => {
    browser.runtime.id = undefined;
    expect(await askBackground('prepare', null)).toMatchObject({
      ok: false,
      problem: { kind: 'runtime-gone' },
    });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
    expect(runtimeIsAlive()).toBe(false);
  });
});

describe('askPage', () => {
  it('tells whether anyone is there', async () => {
    expect(await askPage(3, 'toggle-sidebar', 'toggle')).toBe(true);
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    expect(await askPage(3, 'toggle-sidebar', 'toggle')).toBe(false);
  });
});

describe('answerMessages', () => {
  it('answers its own kinds and leaves everything else', async () => {
    const stop = new AbortController();
    const toggle = vi.fn(async () => null);
    answerMessages({ 'toggle-sidebar': toggle }, stop.signal);
    const answers = browser.runtime.onMessage.fire({ kind: 'toggle-sidebar', content: 'toggle' }, {});
    expect(await answers[0]).toBeNull();
    expect(toggle).toHaveBeenCalledOnce();
    for (const other of [{ kind: 'show-count', content: 1 }, 'toggle-sidebar', null, 7, {}]) {
      expect(browser.runtime.onMessage.fire(other, {})).toEqual([undefined]);
    }
    stop.abort();
    expect(browser.runtime.onMessage.size()).toBe(0);
  });
});
