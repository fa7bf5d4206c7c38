// The number of facts on the toolbar button, and in its tooltip.
import browser from 'webextension-polyfill';
import { chooseLanguage } from '../ui/choose-language.ts';
import { plainTexts, withCount } from './plain-texts.ts';
import { loadSettings } from './settings-store.ts';

/** Shows the number on the button of one tab; null takes it off. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const settings = await loadSettings();
  const setting = settings.ok ? settings.value.interfaceLanguage : 'auto';
  const { menu, badge } = plainTexts[chooseLanguage(setting, browser.i18n.getUILanguage())];
  await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  await browser.action.setTitle({ tabId, title: count === null ? menu.toggle : withCount(badge, count) });
}
