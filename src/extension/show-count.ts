// The number of facts on the toolbar button, and in its tooltip.
import browser from 'webextension-polyfill';
import en from '../../locales/en.json' with { type: 'json' };
import id from '../../locales/id.json' with { type: 'json' };
import { chooseLanguage } from '../ui/choose-language.ts';
import { loadSettings } from './settings-store.ts';

/** Plain texts: the background needs no i18next for one sentence. */
const tooltips = {
  id: { one: id.menu.badge_other, other: id.menu.badge_other, none: id.menu.toggle },
  en: { one: en.menu.badge_one, other: en.menu.badge_other, none: en.menu.toggle },
};

/** Shows the number on the button of one tab; null takes it off. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const settings = await loadSettings();
  const setting = settings.ok ? settings.value.interfaceLanguage : 'auto';
  const text = tooltips[chooseLanguage(setting, browser.i18n.getUILanguage())];
  const sentence = count === null ? text.none : count === 1 ? text.one : text.other;
  await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  await browser.action.setTitle({ tabId, title: sentence.replace('{{count}}', String(count)) });
}
