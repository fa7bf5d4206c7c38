// Keeps the reader's settings in the browser, only what was changed, and follows changes made elsewhere.
import browser from 'webextension-polyfill';
import { failure, type Outcome, ok } from '../outcome.ts';
import { changedSettings, defaultSettings, parseSettings, type Settings } from '../settings.ts';
import { runtimeIsAlive } from './messages.ts';

const fields = Object.keys(defaultSettings);

const unreadable = (error: unknown) =>
  failure(
    runtimeIsAlive() ? 'settings-unreadable' : 'runtime-gone',
    error instanceof Error ? error.message : String(error),
  );

/** The settings in force; `settings-unreadable` or `runtime-gone` when the browser's storage does not answer. */
export async function loadSettings(): Promise<Outcome<Settings>> {
  try {
    return ok(parseSettings(await browser.storage.local.get(fields)));
  } catch (error) {
    return unreadable(error);
  }
}

/** Keeps a change; every field is stored by itself, so that two tabs do not undo each other. */
export async function saveSettings(change: Partial<Settings>): Promise<Outcome<null>> {
  try {
    const worthKeeping = changedSettings({ ...defaultSettings, ...change });
    const backToDefault = Object.keys(change).filter((field) => !(field in worthKeeping));
    if (Object.keys(worthKeeping).length > 0) await browser.storage.local.set(worthKeeping);
    if (backToDefault.length > 0) await browser.storage.local.remove(backToDefault);
    return ok(null);
  } catch (error) {
    return unreadable(error);
  }
}

/** Calls back with the settings whenever they change in any tab, until the signal says to stop. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (!fields.some((field) => field in changes)) return;
    void loadSettings().then((settings) => {
      if (settings.ok && !signal?.aborted) onChange(settings.value);
    });
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (runtimeIsAlive()) browser.storage.local.onChanged.removeListener(listener);
  });
}
