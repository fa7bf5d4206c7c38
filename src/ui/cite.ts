// The article as a citation: title, outlet, date, address, and when it was read.
import type { Reading } from '../reading/reading.ts';
import type { InterfaceLanguage } from './choose-language.ts';
import { formatDate } from './format-date.ts';
import type { Translator } from './i18n.ts';

/** One line in the interface's language; the title stays as printed. */
export function citation(
  reading: Reading,
  t: Translator['t'],
  language: InterfaceLanguage,
  today = new Date(),
): string {
  const published = reading.publishedISO ? formatDate(reading.publishedISO, language, 'day') : '';
  const parts = [reading.author, `“${reading.title.text}”`, reading.siteName, published]
    .filter(Boolean)
    .join(', ');
  const accessed = formatDate(today.toISOString(), language, 'day');
  return `${parts}. ${reading.url} (${t('cite.accessed', { date: accessed })})`;
}
