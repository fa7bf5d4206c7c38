// Fetches the compiled word lists that are packed with the extension; it asks no network.
import browser from 'webextension-polyfill';
import { type Lexicon, loadLexicon as readLexicon } from '../indonesian/lexicon.ts';
import { failure, type Outcome, ok } from '../outcome.ts';

/** The lexicon, or `file-missing` when the package is damaged. */
export async function loadLexicon(): Promise<Outcome<Lexicon>> {
  try {
    const answer = await fetch(browser.runtime.getURL('lexicon.txt'));
    return ok(readLexicon(await answer.text()));
  } catch (error) {
    return failure(
      'file-missing',
      `The word lists could not be loaded: ${error instanceof Error ? error.message : error}`,
    );
  }
}
