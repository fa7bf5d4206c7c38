// Keeps the reader's own word list in this browser, and hands it out as a file.
import browser from 'webextension-polyfill';
import { failure, type Outcome, ok } from '../outcome.ts';
import { type ExportFormat, exportWords, parseSavedWords, type SavedWord } from '../ui/saved-words.ts';
import { runtimeIsAlive } from './messages.ts';

const field = 'savedWords';
const fileTypes: Record<ExportFormat, string> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  md: 'text/markdown',
};

const unreadable = (error: unknown) =>
  failure(
    runtimeIsAlive() ? 'settings-unreadable' : 'runtime-gone',
    error instanceof Error ? error.message : String(error),
  );

/** The saved words, the latest first. */
export async function loadWords(): Promise<Outcome<SavedWord[]>> {
  try {
    return ok(parseSavedWords((await browser.storage.local.get([field]))[field]));
  } catch (error) {
    return unreadable(error);
  }
}

/** Keeps the list; an empty one leaves nothing behind. */
export async function saveWords(words: SavedWord[]): Promise<Outcome<null>> {
  try {
    if (words.length > 0) await browser.storage.local.set({ [field]: words });
    else await browser.storage.local.remove([field]);
    return ok(null);
  } catch (error) {
    return unreadable(error);
  }
}

/** Calls back with the list whenever it changes in any tab. */
export function watchWords(onChange: (words: SavedWord[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (field in changes) onChange(parseSavedWords(changes[field]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (runtimeIsAlive()) browser.storage.local.onChanged.removeListener(listener);
  });
}

/** Hands the list to the browser's own download; nothing is put into the page. */
export function downloadWords(words: readonly SavedWord[], format: ExportFormat): void {
  const address = URL.createObjectURL(
    new Blob([exportWords(words, format)], { type: `${fileTypes[format]};charset=utf-8` }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `dwibaca.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
