// @vitest-environment jsdom
// A change of address without a new page: noticed once, by title where there is no Navigation API.
import { expect, it, vi } from 'vitest';
import { watchAddress } from '../../src/extension/watch-address.ts';

it('notices a new path or query, not a new fragment, and stops when told to', async () => {
  const stop = new AbortController();
  const changed = vi.fn();
  watchAddress(changed, stop.signal);
  const go = async (path: string) => {
    history.pushState(null, '', path);
    document.title = path;
    await new Promise((resolve) => setTimeout(resolve));
  };
  await go('/satu');
  expect(changed).toHaveBeenCalledTimes(1);
  await go('/satu#bagian');
  expect(changed).toHaveBeenCalledTimes(1);
  await go('/satu?showpage=all');
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
  await go('/dua');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(changed).toHaveBeenCalledTimes(2);
});
