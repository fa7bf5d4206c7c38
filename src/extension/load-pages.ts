// Fetches the other pages of the open article: only when a person asked, only from the article's own origin.
import type { PageSource } from '../article/read-page.ts';
import { failure, type Outcome, ok } from '../outcome.ts';

const maxCharacters = 8_000_000;

export interface LoadOptions {
  /** Address of the open page; pages of another origin are refused. */
  address: string;
  signal: AbortSignal;
  timeoutMs?: number;
}

/**
 * Fetches one after the other, gently; scripts of the fetched pages never run.
 * @param addresses pages to fetch, in reading order
 * @returns documents in the same order, or `bad-input` (another origin), `offline`, `page-missing`, `too-large`, `cancelled`
 */
export async function loadPages(
  addresses: readonly string[],
  options: LoadOptions,
): Promise<Outcome<PageSource[]>> {
  const { address: here, signal, timeoutMs = 15_000 } = options;
  const pages: PageSource[] = [];
  for (const address of addresses) {
    if (new URL(address, here).origin !== new URL(here).origin) {
      return failure('bad-input', `${address} is not on the article's own site.`);
    }
    const html = await loadText(address, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]));
    if (signal.aborted) return failure('cancelled', 'Fetching was stopped.');
    if (!html.ok) return html;
    pages.push({ document: new DOMParser().parseFromString(html.value, 'text/html'), address });
  }
  return ok(pages);
}

async function loadText(address: string, signal: AbortSignal): Promise<Outcome<string>> {
  try {
    const answer = await fetch(address, { signal, credentials: 'same-origin', redirect: 'follow' });
    if (!answer.ok) return failure('page-missing', `${address} answered ${answer.status}.`);
    const text = await answer.text();
    return text.length > maxCharacters ? failure('too-large', `${address} is too large.`) : ok(text);
  } catch (error) {
    return failure(
      'offline',
      `${address} could not be fetched: ${error instanceof Error ? error.message : error}`,
    );
  }
}
