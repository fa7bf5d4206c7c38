// Dates as a reader of the article's country would see them: in the offset the page printed.

const zoneNames: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * Writes an ISO 8601 date with offset in words, in its own offset ("14 Juni 2023, 13.25 WIB").
 * Returns an empty string for what is no date.
 */
export function formatDate(iso: string, language: 'id' | 'en', style: 'long' | 'day' = 'long'): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d).*?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso);
  if (!match) return '';
  const [, year, month, day, hour, minute, offset] = match;
  // The printed clock time is formatted as if it were UTC, so that the reader's own time zone cannot move it.
  const printed = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)),
  );
  if (Number.isNaN(printed.getTime())) return '';
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(printed);
  if (style === 'day' || hour === undefined) return date;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(printed);
  const zone = offset ? (zoneNames[offset] ?? `UTC${offset === 'Z' ? '' : offset}`) : '';
  return `${date}, ${time}${zone ? ` ${zone}` : ''}`;
}
