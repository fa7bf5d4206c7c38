// Which language the interface speaks; apart from i18n.ts so that the background needs no i18next.
import type { Settings } from '../settings.ts';

export type InterfaceLanguage = 'id' | 'en';

/** The interface language in force: the reader's choice, else Indonesian for an Indonesian browser, else English. */
export function chooseLanguage(
  setting: Settings['interfaceLanguage'],
  browserLanguage: string,
): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  // "in" is the tag that Java-based systems still use for Indonesian.
  return /^(id|in|ms|jv|su)\b/i.test(browserLanguage) ? 'id' : 'en';
}
