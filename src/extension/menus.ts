// The context menus: open or close on a page, and on the toolbar button what to do with this site.
import browser from 'webextension-polyfill';
import { defaultSettings, type Settings } from '../settings.ts';
import { chooseLanguage } from '../ui/choose-language.ts';
import { plainTexts } from './plain-texts.ts';
import { loadSettings, saveSettings, watchSettings } from './settings-store.ts';

/** Rebuilds the menus in the interface's language. */
async function buildMenus({ interfaceLanguage }: Settings): Promise<void> {
  const text = plainTexts[chooseLanguage(interfaceLanguage, browser.i18n.getUILanguage())].menu;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'toggle', title: text.toggle, contexts: ['page', 'selection', 'link'] });
  browser.contextMenus.create({ id: 'site', title: text.site, contexts: ['action'] });
  browser.contextMenus.create({ id: 'settings', title: text.settings, contexts: ['action'] });
  await browser.action.setTitle({ title: text.toggle });
}

/** Leaves the host of the address alone from now on, or comes back to it. */
async function turnHost(address: string | undefined): Promise<void> {
  const settings = await loadSettings();
  if (!settings.ok || !address || !URL.canParse(address)) return;
  const { host } = new URL(address);
  const { [host]: before, ...hosts } = settings.value.hosts;
  await saveSettings({ hosts: before === 'never' ? hosts : { ...hosts, [host]: 'never' } });
}

/** @param toggle opens or closes the sidebar of a tab */
export function offerMenus(toggle: (tabId: number | undefined) => Promise<void>): void {
  const build = async () => {
    const settings = await loadSettings();
    await buildMenus(settings.ok ? settings.value : defaultSettings);
  };
  browser.runtime.onInstalled.addListener(() => void build());
  browser.runtime.onStartup.addListener(() => void build());
  watchSettings((settings) => void buildMenus(settings));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'toggle') void toggle(tab?.id);
    if (menuItemId === 'site') void turnHost(tab?.url);
    if (menuItemId === 'settings') void browser.runtime.openOptionsPage();
  });
}
