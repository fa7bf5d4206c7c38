// Further news sites: asked for one by one on a reader's click, given back the same way, and read from then on.
import browser from 'webextension-polyfill';
import type { Site } from '../sites/site.ts';

/** Name under which the browser keeps the content script of the sites that were switched on. */
const scriptId = 'switched-on-sites';

/** Ids of those sites whose every address the browser lets us read. */
export async function sitesWithAccess(sites: readonly Site[]): Promise<Set<string>> {
  const given = await Promise.all(
    sites.map(async ({ id, matches }) =>
      (await browser.permissions.contains({ origins: matches })) ? id : null,
    ),
  );
  return new Set(given.filter((id) => id !== null));
}

/**
 * Asks for a site or gives it back. Call it straight from the click: browsers ask only then.
 * @returns whether the site is switched on afterwards
 */
export async function switchSite({ matches }: Site, on: boolean): Promise<boolean> {
  if (on) return browser.permissions.request({ origins: matches });
  await browser.permissions.remove({ origins: matches });
  return false;
}

/** Lets the content script run on exactly the sites that are switched on. */
async function registerScript(sites: readonly Site[]): Promise<void> {
  const on = await sitesWithAccess(sites);
  const matches = sites.filter(({ id }) => on.has(id)).flatMap((site) => site.matches);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js: ['content.js'], runAt: 'document_idle' },
  ]);
}

/** Keeps the content script in step with what the reader grants and takes back, also in the browser's own settings. */
export function followSiteAccess(sites: readonly Site[]): void {
  let last = Promise.resolve();
  // One after the other: two at once would register the same id twice.
  const update = () => {
    last = last
      .then(() => registerScript(sites))
      .catch((error) => console.error('Dwibaca could not follow the sites:', error));
  };
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
}

/** Calls back whenever access changes, until the signal says to stop. */
export function watchSiteAccess(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}
