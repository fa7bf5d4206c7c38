// The main job, end to end: the same scenarios in real Chromium and real Firefox, on our sample pages at their real addresses.
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clickToolbarButton,
  inFirefoxChrome,
  openBrowser,
  servePages,
  serviceWorker,
  setSystemTheme,
  waitInSidebar,
} from '../../scripts/open-browser.mjs';

const fixture = (name: string) => readFileSync(`test/sample/${name}.html`, 'utf8');
const addressOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';

const sample = fixture('seven-facts');
const address = addressOf(sample);
const [firstPage, secondPage] = [fixture('page-1-of-2'), fixture('page-2-of-2')];
const inTwoPages = `${addressOf(firstPage)}/`.replace('/1699001/', '/1699002/').replace(/\/$/, '');
/** News without a list, in the structure of the sample. */
function ordinaryPage(): string {
  const paragraphs = [
    'Jembatan gantung sepanjang 120 meter di Desa Sukamaju dibuka lagi pada Senin pagi setelah diperbaiki selama empat bulan.',
    '“Anak-anak kini bisa berangkat sekolah tanpa memutar,” kata Rina Larasati, kepala desa setempat.',
    'Perbaikan itu menelan biaya Rp1,5 miliar yang berasal dari anggaran kabupaten.',
    'Sebelumnya jembatan rusak diterjang banjir pada awal tahun.',
    'Warga berharap jembatan dirawat secara berkala.',
    'Pemerintah kabupaten berjanji memeriksa jembatan setiap enam bulan.',
  ];
  const [head = '', ...rest] = sample.split(
    /<div class="detail-desc" id="detail-desc">[\s\S]*?<div class="editor">/,
  );
  return `${head}<div class="detail-desc" id="detail-desc"><strong>GARUT</strong> - ${paragraphs.join('<br><br>')}<br><br><div class="editor">${rest.join('')}`
    .replaceAll('7 Fakta Bulan yang Jarang Diketahui', 'Jembatan Gantung Desa Dibuka Lagi')
    .replaceAll(address, ordinary);
}

const front = 'https://www.sindonews.com/';
const broken = 'https://nasional.sindonews.com/read/1699003/13/7-fakta-halaman-yang-rusak-1760860900';
const ordinary =
  'https://nasional.sindonews.com/read/1699004/15/jembatan-gantung-desa-dibuka-lagi-1760861000';
const pages = new Map([
  [ordinary, ordinaryPage()],
  [address, sample],
  [inTwoPages, firstPage.replaceAll('/1699001/', '/1699002/')],
  [`${inTwoPages}?showpage=all`, sample.replaceAll('/1699001/', '/1699002/')],
  [`${inTwoPages}/10`, secondPage.replaceAll('/1699001/', '/1699002/')],
  [broken, '<!doctype html><html lang="id"><title>7 Fakta</title><body><main></main></body></html>'],
  [
    front,
    '<!doctype html><html lang="id"><title>Beranda</title><body><h1>Beranda</h1><p>1. Satu</p></body></html>',
  ],
]);

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let browser: Browser;
  let id: string;
  let page: Page;
  let asked: string[];

  const host = 'dwibaca-sidebar';
  const isOpen = () =>
    page.evaluate(() => {
      const aside = document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('aside');
      return aside != null && !aside.hidden && aside.getClientRects().length > 0;
    });
  const waitUntilOpen = (open: boolean) =>
    page.waitForFunction(
      (wanted: boolean) => {
        const aside = document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('aside');
        return (aside != null && !aside.hidden && aside.getClientRects().length > 0) === wanted;
      },
      { timeout: 20_000 },
      open,
    );
  const click = async (selector: string) => {
    const element = await waitInSidebar(page, selector);
    await element.evaluate((node) => node.click());
  };
  const open = async () => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector(host, { timeout: 20_000 });
    if (!(await isOpen())) await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(true);
    await waitInSidebar(page, '[data-part="summary"]');
  };
  const texts = (selector: string) =>
    page.evaluate(
      (wanted: string) =>
        [...(document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
          (element) => element.textContent ?? '',
        ),
      selector,
    );

  const violations = async () => {
    await page.evaluate(`${axe.source};0`);
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const result = await checker.run({ include: [['dwibaca-sidebar']] });
      return {
        violations: result.violations.map(
          ({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' ')}`,
        ),
        passes: result.passes.length,
      };
    });
    expect(found.passes).toBeGreaterThan(10);
    return found.violations;
  };

  beforeAll(async () => {
    ({ browser, id } = await openBrowser(name));
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    const fresh = await browser.newPage();
    for (const old of await browser.pages()) if (old !== fresh) await old.close();
    page = fresh;
    await page.setViewport({ width: 1366, height: 768 });
    asked = await servePages(page, pages);
  });

  it('reads the article: seven facts, gist, sources', async () => {
    await open();
    const facts = await texts('[data-part="fact"]');
    expect(facts).toHaveLength(7);
    expect(facts[0]).toContain('Menjauh dari Bumi Setiap Tahun');
    expect(facts[6]).toContain('Diduga Lahir dari Tabrakan Dahsyat');
    expect((await texts('[data-part="sources"]')).join(' ')).toMatch(/NASA.*|Reuters/);
    expect((await texts('[data-part="summary"]')).join(' ').length).toBeGreaterThan(100);
    expect((await texts('aside')).join(' ')).not.toContain('5 Fakta Mars');
  });

  it('opens and closes by toolbar button, edge tab, Esc, the command and the context menu', async () => {
    await open();
    await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(false);
    await click('[data-part="edge-tab"]');
    await waitUntilOpen(true);
    await page.evaluate(() => {
      const aside = document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('aside');
      aside?.querySelector<HTMLElement>('h1, h2, [tabindex]')?.focus();
    });
    await page.keyboard.press('Escape');
    await waitUntilOpen(false);
    if (name === 'chrome') {
      const worker = await serviceWorker(browser, id);
      const bound = await worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
        };
        return (await chrome.commands.getAll()).find((command) => command.name === 'toggle-sidebar')
          ?.shortcut;
      });
      expect(bound).toMatch(/Alt\+Shift\+S|⌥⇧S/);
      await worker.evaluate('chrome.commands.onCommand.dispatch("toggle-sidebar")');
    } else {
      await inFirefoxChrome(browser, `document.querySelector('keyset[id^="ext-keyset"] key').doCommand();`);
    }
    await waitUntilOpen(true);
    if (name === 'chrome') {
      const worker = await serviceWorker(browser, id);
      await worker.evaluate(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "toggle" }, tab))',
      );
    } else {
      await inFirefoxChrome(
        browser,
        'ext.emit("webext-menu-menuitem-click", { menuItemId: "toggle", editable: false }, gBrowser.selectedTab);',
      );
    }
    await waitUntilOpen(false);
  });

  it('shows the number of facts on the toolbar button', async () => {
    await open();
    const badge =
      name === 'chrome'
        ? await (await serviceWorker(browser, id)).evaluate(async () => {
            const { chrome } = globalThis as unknown as {
              chrome: {
                tabs: { query(q: object): Promise<{ id: number }[]> };
                action: { getBadgeText(t: object): Promise<string> };
              };
            };
            const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
            return chrome.action.getBadgeText({ tabId: tab?.id });
          })
        : await inFirefoxChrome(
            browser,
            'const tab = gBrowser.selectedTab; return ExtensionParent.apiManager.global.browserActionFor(ext).action.getProperty(tab, "badgeText");',
          );
    expect(badge).toBe('7');
  });

  it('switches the interface language at run time and keeps it', async () => {
    await open();
    for (const language of ['id', 'en', 'id']) {
      await click(`[data-part="language"] [data-language="${language}"]`);
      await waitInSidebar(page, `aside[lang="${language}"]`);
    }
    await page.reload({ waitUntil: 'load' });
    await waitInSidebar(page, 'aside[lang="id"]');
    await waitUntilOpen(true);
    await click('[data-part="language"] [data-language="en"]');
    await waitInSidebar(page, 'aside[lang="en"]');
  });

  it('moves focus to the heading on opening and closes with Esc from there', async () => {
    await open();
    if (await isOpen()) await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(false);
    await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(true);
    await page.waitForFunction(() => document.activeElement?.localName === 'dwibaca-sidebar', {
      timeout: 5_000,
    });
    const focused = await page.evaluate(
      () => document.querySelector('dwibaca-sidebar')?.shadowRoot?.activeElement?.localName,
    );
    expect(focused).toMatch(/^h[12]$/);
    await page.keyboard.press('Escape');
    await waitUntilOpen(false);
  });

  it.each([
    ['light', 'id'],
    ['light', 'en'],
    ['dark', 'id'],
    ['dark', 'en'],
  ] as const)('has no accessibility violation (%s, %s)', async (theme, language) => {
    await setSystemTheme(name, browser, page, theme);
    await open();
    await click(`[data-part="language"] [data-language="${language}"]`);
    await waitInSidebar(page, `aside[lang="${language}"]`);
    expect(await violations()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation with card, settings, full text and every mention open (%s)',
    async (theme) => {
      await setSystemTheme(name, browser, page, theme);
      await open();
      await click('[data-part="language"] [data-language="en"]');
      await click('[data-part="fact"] [aria-expanded="false"]');
      await click('[data-part="sources"] [aria-expanded="false"]');
      await click('[data-part="words"] .word-row');
      await waitInSidebar(page, '[data-part="word-card"]');
      await click('[data-part="settings-button"]');
      await waitInSidebar(page, '[data-part="settings"]');
      expect(await violations()).toEqual([]);
    },
  );

  it('opens the settings in sight, and Esc leads back to where the reader was', async () => {
    await open();
    const scrolled = () =>
      page.evaluate(
        () =>
          document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('.scroll')?.scrollTop ?? -1,
      );
    await page.evaluate(() => {
      const root = document.querySelector('dwibaca-sidebar')?.shadowRoot;
      root?.querySelector('.scroll')?.scrollTo(0, 900);
      root?.querySelector<HTMLElement>('[data-part="settings-button"]')?.focus({ preventScroll: true });
    });
    await page.keyboard.press('Enter');
    await waitInSidebar(page, '[data-part="settings"]');
    expect(await scrolled()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('[data-part="settings"]'),
      { timeout: 5_000 },
    );
    expect(await scrolled()).toBe(900);
    const focused = await page.evaluate(() =>
      document.querySelector('dwibaca-sidebar')?.shadowRoot?.activeElement?.getAttribute('data-part'),
    );
    expect(focused).toBe('settings-button');
  });

  it.each(['id', 'en'] as const)(
    'shows an ordinary article: gist, text, sources, and no talk of facts (%s)',
    async (language) => {
      await page.goto(ordinary, { waitUntil: 'load' });
      await clickToolbarButton(name, browser, id, page);
      await click(`[data-part="language"] [data-language="${language}"]`);
      await waitInSidebar(page, `aside[lang="${language}"]`);
      await waitInSidebar(page, '[data-part="text"]');
      expect(await texts('[data-part="summary"]')).toHaveLength(1);
      expect((await texts('[data-part="sources"]')).join(' ')).toContain('Larasati');
      expect((await texts('aside')).join(' ')).not.toMatch(/fakta|\bfacts?\b/i);
      expect(await texts('[data-part="edge-tab"]')).toEqual([]);
    },
  );

  it('leaves the page byte for byte as it was', async () => {
    await page.goto(address, { waitUntil: 'load' });
    const withoutUs = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector('dwibaca-sidebar')?.remove();
        return copy.outerHTML;
      });
    await page.waitForSelector(host, { timeout: 20_000 });
    if (await isOpen()) await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(false);
    const before = await withoutUs();
    expect(before).not.toContain('dwibaca');
    await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(true);
    await waitInSidebar(page, '[data-part="fact"]');
    await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(false);
    expect(await withoutUs()).toBe(before);
  });

  it('asks the network for nothing', async () => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector(host, { timeout: 20_000 });
    const byThePage = asked.length;
    if (!(await isOpen())) await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(true);
    await waitInSidebar(page, '[data-part="fact"]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(asked.slice(byThePage)).toEqual([]);
  });

  it('opens the card of the word that is clicked, and Esc closes it before the sidebar', async () => {
    await open();
    const place = await page.evaluate(() => {
      const summary = document
        .querySelector('dwibaca-sidebar')
        ?.shadowRoot?.querySelector('[data-part="summary"]');
      if (!summary) throw new Error('no summary');
      const walker = document.createTreeWalker(summary, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf('terdekat') ?? -1;
        const word = at >= 0 ? 'terdekat' : 'dekat';
        const start = node.nodeValue?.indexOf(word) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + word.length);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error('the word is not in the summary');
    });
    await page.mouse.click(place.x, place.y);
    const card = await waitInSidebar(page, '[data-part="word-card"]');
    expect(await card.evaluate((element) => element.textContent)).toMatch(/near|close/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('[data-part="word-card"]'),
      { timeout: 5_000 },
    );
    expect(await isOpen()).toBe(true);
  });

  it('says what is missing on page 1 and joins the other pages on a click, asking only this site', async () => {
    await page.goto(inTwoPages, { waitUntil: 'load' });
    await page.waitForSelector(host, { timeout: 20_000 });
    if (!(await isOpen())) await clickToolbarButton(name, browser, id, page);
    await waitInSidebar(page, '[data-part="fact"]');
    expect(await texts('[data-part="fact"]')).toHaveLength(3);
    expect((await texts('[data-part="counts"]')).join(' ')).toMatch(/7/);
    const before = asked.length;
    await click('[data-part="other-pages"] button');
    await page.waitForFunction(
      () =>
        document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelectorAll('[data-part="fact"]')
          .length === 7,
      { timeout: 20_000 },
    );
    for (const fetched of asked.slice(before))
      expect(new URL(fetched).origin).toBe(new URL(inTwoPages).origin);
  });

  it.each(['id', 'en'] as const)(
    'explains a page it cannot read, in the reader’s language (%s)',
    async (language) => {
      await page.goto(broken, { waitUntil: 'load' });
      await clickToolbarButton(name, browser, id, page);
      await click(`[data-part="language"] [data-language="${language}"]`);
      await waitInSidebar(page, `aside[lang="${language}"]`);
      const notice = await waitInSidebar(page, '[data-part="notice"]');
      const text = (await notice.evaluate((element) => element.textContent)) ?? '';
      expect(text.length).toBeGreaterThan(40);
      expect(text).toMatch(language === 'id' ? /halaman|artikel/i : /page|article/i);
    },
  );

  /** What sticks out of the panel sideways, or of the control it belongs to. */
  const stickingOut = () =>
    page.evaluate(() => {
      const scroll = document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelector('.scroll');
      if (!scroll) return ['no panel'];
      const left = scroll.getBoundingClientRect().left;
      return [...scroll.querySelectorAll<HTMLElement>('*')]
        .filter((element) => !element.closest('.only-heard, .brand-name, .byline'))
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > left + scroll.clientWidth + 1);
        })
        .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 30)}`);
    });

  it('fits a screen of 320 px without scrolling sideways', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await open();
    expect(await stickingOut()).toEqual([]);
  });

  it('holds the largest text in the narrowest panel, in both languages', async () => {
    await open();
    await click('[data-part="settings-button"]');
    /** Presses a stepper's button until it can go no further. */
    const pressToTheEnd = (place: number, button: 'less' | 'more') =>
      page.evaluate(
        async (index: number, which: number) => {
          const settings = document
            .querySelector('dwibaca-sidebar')
            ?.shadowRoot?.querySelector('[data-part="settings"]');
          const press = settings?.querySelectorAll('.stepper')[index]?.querySelectorAll('button')[which];
          for (let times = 0; press && !press.disabled && times < 20; times++) {
            press.click();
            await new Promise((resolve) => setTimeout(resolve, 60));
          }
        },
        place,
        button === 'less' ? 0 : 1,
      );
    await pressToTheEnd(0, 'more');
    await pressToTheEnd(1, 'less');
    for (const language of ['id', 'en'] as const) {
      await click(`[data-part="language"] [data-language="${language}"]`);
      await waitInSidebar(page, `aside[lang="${language}"]`);
      expect(await stickingOut()).toEqual([]);
    }
  });

  it('does nothing on a page that is no article', async () => {
    await page.goto(front, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.$(host)).toBeNull();
    // Not even our script runs there, until the button is pressed.
    await clickToolbarButton(name, browser, id, page);
    const notice = await waitInSidebar(page, '[data-part="notice"]');
    expect(await notice.evaluate((element) => element.dataset.kind)).toBe('not-an-article');
    await clickToolbarButton(name, browser, id, page);
    await waitUntilOpen(false);
  });

  it('never shows the facts of an earlier address after navigation in the tab', async () => {
    await open();
    await page.evaluate(() => {
      history.pushState(null, '', '/');
      document.body.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Beranda' }));
    });
    await page.waitForFunction(
      () =>
        (document.querySelector('dwibaca-sidebar')?.shadowRoot?.querySelectorAll('[data-part="fact"]')
          .length ?? 0) === 0,
      { timeout: 10_000 },
    );
  });
});
