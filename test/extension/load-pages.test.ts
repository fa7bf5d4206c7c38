// @vitest-environment jsdom
// The other pages: same origin only, in order, every failure a Problem.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadPages } from '../../src/extension/load-pages.ts';

const address = 'https://news.example.com/read/1/satu';
const fetchPage = vi.fn<typeof fetch>();
const answer = (text: string, status = 200) => new Response(text, { status });
const load = (addresses: string[], signal = new AbortController().signal) =>
  loadPages(addresses, { address, signal, timeoutMs: 50 });

beforeEach(() => vi.stubGlobal('fetch', fetchPage));
afterEach(() => {
  vi.unstubAllGlobals();
  fetchPage.mockReset();
});

it('fetches in order and never runs what it fetched', async () => {
  fetchPage
    .mockResolvedValueOnce(answer('<p>dua</p>'))
    .mockResolvedValueOnce(answer('<p>tiga</p><script>document.title = "bad"</script>'));
  const pages = await load([`${address}/5`, `${address}/10`]);
  expect(
    pages.ok && pages.value.map((page) => [page.address, page.document.querySelector('p')?.textContent]),
  ).toEqual([
    [`${address}/5`, 'dua'],
    [`${address}/10`, 'tiga'],
  ]);
  expect(document.title).toBe('');
});

it.each(['https://other.example.com/read/1/satu', 'http://news.example.com/read/1', '//evil.example'])(
  'refuses %s without asking',
  async (other) => {
    expect(await load([other])).toMatchObject({ ok: false, problem: { kind: 'bad-input' } });
    expect(fetchPage).not.toHaveBeenCalled();
  },
);

it.each([
  ['page-missing', () => Promise.resolve(answer('', 404))],
  ['page-missing', () => Promise.resolve(answer('', 500))],
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['too-large', () => Promise.resolve(answer('x'.repeat(8_000_001)))],
])('answers %s', async (kind, reply) => {
  fetchPage.mockImplementationOnce(reply);
  expect(await load([`${address}/5`])).toMatchObject({ ok: false, problem: { kind } });
});

it('gives up on a site that is silent', async () => {
  fetchPage.mockImplementationOnce(
    (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      ),
  );
  expect(await load([`${address}/5`])).toMatchObject({ ok: false, problem: { kind: 'offline' } });
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  fetchPage.mockImplementationOnce(async () => {
    stop.abort();
    throw new DOMException('Aborted', 'AbortError');
  });
  expect(await load([`${address}/5`, `${address}/10`], stop.signal)).toMatchObject({
    ok: false,
    problem: { kind: 'cancelled' },
  });
  expect(fetchPage).toHaveBeenCalledOnce();
});
