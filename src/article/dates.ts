// Dates as Indonesian pages print them, and as their metadata hold them, to ISO 8601 with offset.

const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'pebruari', 'february', 'peb'],
  ['mar', 'maret', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'ags', 'agt', 'agustus', 'agust', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'nop', 'november', 'nopember'],
  ['des', 'desember', 'dec', 'december'],
];
/** 1 for January; 0 for a word that names no month. */
const monthNumber = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

/** Western, central and eastern Indonesian time. */
const zones: Record<string, string> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: '+00:00',
  utc: '+00:00',
};
const defaultZone = '+07:00';

const worded =
  /(?<!\d)(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?[\s,-]+(\d{4})(?!\d)(?:[\s,|–—-]*(?:pukul|jam|at)?[\s,|–—-]*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?(?:\s*(am|pm))?(?:\s*\(?(WIB|WITA|WIT|GMT|UTC)\b\s*(?:([+-])\s*(\d{1,2}))?)?/i;
const slashed =
  /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(?:[\s,|–—-]*(?:pukul|jam)?[\s,|–—-]*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?(?:\s*(am|pm))?(?:\s*\(?(WIB|WITA|WIT|GMT|UTC)\b\s*(?:([+-])\s*(\d{1,2}))?)?/i;
const iso =
  /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|WIB|WITA|WIT|GMT|UTC|[+-]\d{2}:?\d{2})?)?/i;

/**
 * Reads "Jum'at, 24 Juli 2026 - 13:39 WIB", "14/06/2023, 13:25 WIB" or an ISO date; a zone that is not given is taken for WIB.
 * @returns ISO 8601 with offset ("2023-06-14T13:25:00+07:00"), midnight when no time is printed, or null.
 */
export function parseDate(text: string): string | null {
  const machine = iso.exec(text);
  if (machine) {
    const [, year, month, day, hour, minute, second, zone] = machine;
    return format(year, Number(month), day, hour, minute, second, isoZone(zone));
  }
  const words = worded.exec(text);
  const month = words && monthNumber(words[2]!.toLowerCase());
  if (words && month) return fromMatch(words, words[3], month, words[1]);
  const digits = slashed.exec(text);
  return digits ? fromMatch(digits, digits[3], Number(digits[2]), digits[1]) : null;
}

function fromMatch(match: RegExpExecArray, year: string | undefined, month: number, day: string | undefined) {
  const [, , , , hour, minute, second, half, zone, sign, hours] = match;
  const isAfternoon = half?.toLowerCase() === 'pm' && Number(hour) < 12;
  const clock = isAfternoon ? String(Number(hour) + 12) : hour;
  return format(year, month, day, clock, minute, second, printedZone(zone, sign, hours));
}

function printedZone(zone: string | undefined, sign: string | undefined, hours: string | undefined): string {
  if (zone && sign && hours && /gmt|utc/i.test(zone)) return `${sign}${hours.padStart(2, '0')}:00`;
  return zones[zone?.toLowerCase() ?? ''] ?? defaultZone;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return defaultZone;
  if (/^z$/i.test(zone)) return '+00:00';
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  return offset ? `${offset[1]}:${offset[2]}` : (zones[zone.toLowerCase()] ?? defaultZone);
}

function format(
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour = '0',
  minute = '0',
  second = '0',
  zone: string,
): string | null {
  const two = (value: number | string) => String(value).padStart(2, '0');
  const stamp = `${year}-${two(month)}-${two(day ?? '')}T${two(hour)}:${two(minute)}:${two(second)}`;
  const parsed = new Date(`${stamp}Z`);
  // A day such as 31 June is moved on by Date: what comes back must be what went in.
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(stamp);
  return isReal ? `${stamp}${zone}` : null;
}
