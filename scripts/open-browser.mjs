// Opens a real Chromium or Firefox with the built extension, on saved pages served at their real addresses.
import path from 'node:path';
import puppeteer from 'puppeteer';
import { prepareBrowser, root } from './prepare.mjs';

/** The extension's id in Firefox, as in manifest.json. */
export const firefoxId = 'dwibaca@dwibaca.example';

const chromeFlags = [
  // A branded Chrome loads unpacked extensions only with this.
  '--enable-unsafe-extension-debugging',
  // Nothing but the pages we serve can be reached; interception answers before this counts.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser and installs dist/<name> in it.
 * @param {'chrome' | 'firefox'} name
 * @param {{ headless?: boolean, language?: string, width?: number, height?: number }} [options]
 */
export async function openBrowser(
  name,
  { headless = true, language = 'en', width = 1366, height = 768 } = {},
) {
  const isChrome = name === 'chrome';
  const browser = await puppeteer.launch({
    browser: name,
    executablePath: prepareBrowser(name),
    headless,
    pipe: isChrome,
    ...(isChrome ? { enableExtensions: true } : {}),
    defaultViewport: headless ? { width, height } : null,
    args: isChrome
      ? [
          ...chromeFlags,
          `--lang=${language}`,
          `--window-size=${width},${height}`,
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ]
      : ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'intl.accept_languages': language,
      'extensions.webextOptionalPermissionPrompts': false,
    },
    timeout: 90_000,
  });
  const id = await browser.installExtension(path.join(root, 'dist', name));
  return { browser, id };
}

/**
 * Serves pages by interception: every other request of the page is answered with an empty 404, so nothing leaves the machine.
 * @param {import('puppeteer').Page} page
 * @param {Map<string, string>} pages address → HTML
 * @returns {Promise<string[]>} a list that grows with the addresses asked for
 */
export async function servePages(page, pages) {
  /** @type {string[]} */
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = request.url();
    if (/^(chrome|moz)-extension:|^data:|^blob:/.test(address)) {
      void request.continue();
      return;
    }
    asked.push(address);
    const html = pages.get(address.split('#')[0]);
    void request.respond(
      html === undefined
        ? { status: 404, contentType: 'text/plain', body: '' }
        : { status: 200, contentType: 'text/html; charset=utf-8', body: html },
    );
  });
  return asked;
}

/**
 * Runs code in Firefox's own chrome scope, where the toolbar and its shortcuts live; `ext` is the extension.
 * @param {import('puppeteer').Browser} browser
 * @param {string} body of an async function
 */
export async function inFirefoxChrome(browser, body) {
  const connection = /** @type {{ send(method: string, params: object): Promise<{ result: any }> }} */ (
    /** @type {unknown} */ (Reflect.get(browser, 'connection'))
  );
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
    arguments: [{ type: 'string', value: firefoxId }],
    functionDeclaration: `async (id) => {
      const ext = WebExtensionPolicy.getByID(id).extension;
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ${body}
    }`,
  });
  if (result.type !== 'success')
    throw new Error(`Firefox chrome scope: ${JSON.stringify(result.exceptionDetails)}`);
  return result.result.value;
}

/**
 * The service worker of the extension in Chromium, woken if need be.
 * @param {import('puppeteer').Browser} browser
 * @param {string} id
 */
export async function serviceWorker(browser, id) {
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.type() === 'service_worker' && candidate.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

/**
 * Clicks the toolbar button as a person would; this also grants activeTab.
 * @param {'chrome' | 'firefox'} name
 * @param {import('puppeteer').Browser} browser
 * @param {string} id
 * @param {import('puppeteer').Page} page
 */
export async function clickToolbarButton(name, browser, id, page) {
  await page.bringToFront();
  if (name === 'firefox') {
    await inFirefoxChrome(
      browser,
      'ExtensionParent.apiManager.global.browserActionFor(ext).triggerAction(window);',
    );
    return;
  }
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await page.triggerExtensionAction(extension);
}

/**
 * Makes pages see a light or dark system theme.
 * @param {'chrome' | 'firefox'} name
 * @param {import('puppeteer').Browser} browser
 * @param {import('puppeteer').Page} page
 * @param {'light' | 'dark'} theme
 */
export async function setSystemTheme(name, browser, page, theme) {
  if (name === 'chrome') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    return;
  }
  const override = theme === 'dark' ? 0 : 1;
  await inFirefoxChrome(
    browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${override});`,
  );
}

/**
 * Waits for an element inside the sidebar's shadow root. Polls, because puppeteer's own wait does not see changes there.
 * @param {import('puppeteer').Page} page
 * @param {string} selector
 * @returns {Promise<import('puppeteer').ElementHandle<HTMLElement>>}
 */
export async function waitInSidebar(page, selector, timeoutMs = 30_000) {
  const handle = await page.waitForFunction(
    (wanted) => document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector(wanted),
    { timeout: timeoutMs, polling: 50 },
    selector,
  );
  return /** @type {import('puppeteer').ElementHandle<HTMLElement>} */ (handle.asElement());
}
