// Numerals, money, dates, clock times, ordinals and decades → English.
import type { Token } from './tokens.ts';

export interface NumberReading {
  /** Index after the last token used. */
  next: number;
  english: string;
  /** A plural noun follows; false for 1, ordinals, dates and times. */
  isPlural: boolean;
  kind: 'count' | 'money' | 'date' | 'time' | 'ordinal' | 'decade' | 'percent';
}

const units = new Map<string, number>(
  Object.entries({
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
  }),
);

const multipliers = new Map<string, number>(
  Object.entries({
    ribu: 1e3,
    juta: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
  }),
);

const months = new Map<string, string>(
  Object.entries({
    januari: 'January',
    februari: 'February',
    pebruari: 'February',
    maret: 'March',
    april: 'April',
    mei: 'May',
    juni: 'June',
    juli: 'July',
    agustus: 'August',
    september: 'September',
    oktober: 'October',
    november: 'November',
    nopember: 'November',
    desember: 'December',
  }),
);
const monthNames = [...new Set(months.values())];

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const scales: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** 1234567.5 → "1,234,567.5"; from a million on with a word: "1.2 million". */
function formatValue(value: number): string {
  for (const [scale, name] of scales) {
    if (value < scale) continue;
    const shown = value / scale;
    if (Number(shown.toFixed(3)) === shown) return `${group(shown)} ${name}`;
  }
  return group(value);
}

function group(value: number): string {
  const [whole = '0', fraction] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Printed digits → value, read the Indonesian way (1.200,5); null for what is no plain number (9/1, 1.2.3). */
function readDigits(digits: string, isDecimal = false): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) && !isDecimal && !digits.startsWith('0'))
    return Number(digits.replaceAll(',', ''));
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}

/** Digits as English prints them; fractions keep their zeros (1,50 → 1.50). */
export function formatDigits(digits: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    return digits.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) && !digits.startsWith('0')) return digits;
  if (/^\d+,\d+$/.test(digits)) return digits.replace(',', '.');
  return digits;
}

const lower = (token: Token | undefined) => token?.surface.toLowerCase() ?? '';

/** Value of number words from `at`; *dua puluh lima ribu* = 25000. */
function readWords(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let next = at;
  const flush = () => {
    group += digit ?? 0;
    digit = null;
  };
  for (; next < tokens.length; next++) {
    const word = lower(tokens[next]);
    const unit = units.get(word);
    const multiplier = multipliers.get(word);
    if (unit !== undefined) {
      if (digit !== null) break;
      digit = unit;
      if (unit >= 10) flush();
    } else if (word === 'belas' && digit !== null) {
      digit += 10;
      flush();
    } else if (word === 'puluh' && digit !== null) {
      digit *= 10;
      flush();
    } else if (word === 'ratus' && digit !== null) {
      digit *= 100;
      flush();
    } else if (multiplier !== undefined && (digit !== null || group > 0)) {
      flush();
      total += group * multiplier;
      group = 0;
    } else break;
  }
  flush();
  return next > at ? { value: total + group, next } : null;
}

const currencies = new Map<string, [before: string, after: string]>(
  Object.entries({
    rp: ['', ' rupiah'],
    'rp.': ['', ' rupiah'],
    idr: ['', ' rupiah'],
    us$: ['US$', ''],
    as$: ['US$', ''],
    usd: ['US$', ''],
    s$: ['S$', ''],
    a$: ['A$', ''],
    hk$: ['HK$', ''],
    $: ['$', ''],
    '€': ['€', ''],
    '£': ['£', ''],
    '¥': ['¥', ''],
  }),
);

/** Digits with the multiplier words after them: *2,5 juta*, *500 ribu*. */
function readAmount(
  tokens: readonly Token[],
  at: number,
): { english: string; value: number | null; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const digits = token.surface;
  const multiplier =
    multipliers.get(lower(tokens[at + 1])) ?? (lower(tokens[at + 1]) === 'ratus' ? 100 : undefined);
  const value = readDigits(digits, multiplier !== undefined);
  if (multiplier === undefined || value === null)
    return { english: formatDigits(digits), value, next: at + 1 };
  let total = value * multiplier;
  let next = at + 2;
  const second = multipliers.get(lower(tokens[next]));
  if (second !== undefined && second > multiplier) {
    total *= second;
    next++;
  }
  return { english: formatValue(total), value: total, next };
}

function readDate(tokens: readonly Token[], at: number): NumberReading | null {
  const day = tokens[at]?.surface ?? '';
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?$/.exec(day);
  if (slashed) {
    const month = monthNames[Number(slashed[2]) - 1];
    if (!month || Number(slashed[1]) > 31 || Number(slashed[1]) < 1) return null;
    const year = slashed[3] ? `, ${slashed[3].length === 2 ? `20${slashed[3]}` : slashed[3]}` : '';
    const isDate =
      tokens[at - 1]?.surface === '(' || slashed[3] !== undefined || lower(tokens[at - 1]) === 'tanggal';
    return isDate
      ? { next: at + 1, english: `${month} ${Number(slashed[1])}${year}`, isPlural: false, kind: 'date' }
      : null;
  }
  const month = months.get(lower(tokens[at + 1]));
  if (!/^\d{1,2}$/.test(day) || !month || Number(day) > 31 || Number(day) < 1) return null;
  const year = tokens[at + 2]?.surface ?? '';
  const hasYear = /^[12]\d{3}$/.test(year);
  return {
    next: at + (hasYear ? 3 : 2),
    english: `${month} ${Number(day)}${hasYear ? `, ${year}` : ''}`,
    isPlural: false,
    kind: 'date',
  };
}

const ordinalEnding = (value: number) =>
  value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');

/** 20 → "20th". */
export function ordinal(value: number): string {
  return `${value}${ordinalEnding(value)}`;
}

const clockWords = new Set(['pukul', 'jam']);

/** Reads a number that begins at token `at`, with currency, multiplier, month or time; null when there is none. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  const surface = token.surface;
  const word = surface.toLowerCase();
  const currency = currencies.get(word);
  if (currency) {
    const amount = readAmount(tokens, at + 1);
    if (!amount) return null;
    return {
      next: amount.next,
      english: `${currency[0]}${amount.english}${currency[1]}`,
      isPlural: true,
      kind: 'money',
    };
  }
  const ordinalDigits = word.startsWith('ke') ? /^ke-?(\d+)$/.exec(word) : null;
  if (ordinalDigits)
    return { next: at + 1, english: ordinal(Number(ordinalDigits[1])), isPlural: false, kind: 'ordinal' };
  if (token.kind === 'number') {
    const decade = /^(\d+)-?an$/.exec(word);
    if (decade) return { next: at + 1, english: `${decade[1]}s`, isPlural: true, kind: 'decade' };
    if (surface.endsWith('%'))
      return {
        next: at + 1,
        english: `${formatDigits(surface.slice(0, -1))}%`,
        isPlural: true,
        kind: 'percent',
      };
    if (clockWords.has(lower(tokens[at - 1])) && /^\d{1,2}(?:[.:]\d{2})?$/.test(surface))
      return { next: at + 1, english: surface.replace('.', ':'), isPlural: false, kind: 'time' };
    const date = readDate(tokens, at);
    if (date) return date;
    const amount = readAmount(tokens, at);
    if (!amount) return null;
    return { next: amount.next, english: amount.english, isPlural: amount.value !== 1, kind: 'count' };
  }
  if (units.get(word) === undefined) return null;
  const read = readWords(tokens, at);
  // A single number word is an entry of the lexicon.
  if (!read || read.next < at + 2) return null;
  return {
    next: read.next,
    english: small[read.value] ?? formatValue(read.value),
    isPlural: true,
    kind: 'count',
  };
}
