// Dates in words, in the offset the page printed.
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/ui/cite.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { makeTranslator } from '../../src/ui/i18n.ts';
import { sampleReading } from './sample-reading.ts';

describe('formatDate', () => {
  it.each([
    ['2025-03-07T09:05:00+07:00', 'id', '7 Maret 2025, 09.05 WIB'],
    ['2025-03-07T09:05:00+07:00', 'en', '7 March 2025, 09:05 WIB'],
    ['2025-12-31T23:59:00+09:00', 'id', '31 Desember 2025, 23.59 WIT'],
    ['2025-12-31T23:59:00+08:00', 'id', '31 Desember 2025, 23.59 WITA'],
    ['2025-12-31T23:59:00Z', 'en', '31 December 2025, 23:59 UTC'],
    ['2025-12-31T23:59:00-03:00', 'en', '31 December 2025, 23:59 UTC-03:00'],
    ['2025-12-31T00:00', 'en', '31 December 2025, 00:00'],
    ['2025-12-31', 'en', '31 December 2025'],
    ['kemarin', 'id', ''],
    ['', 'en', ''],
    ['31/12/2025', 'en', ''],
  ] as const)('%s in %s', (iso, language, expected) => {
    expect(formatDate(iso, language)).toBe(expected);
  });

  it('leaves the time out when only the day is wanted', () => {
    expect(formatDate('2025-03-07T09:05:00+07:00', 'id', 'day')).toBe('7 Maret 2025');
  });
});

describe('citation', () => {
  const today = new Date('2026-08-05T12:00:00Z');
  it('names author, title, outlet, date, address and the day of reading', () => {
    expect(citation(sampleReading, makeTranslator('id').t, 'id', today)).toBe(
      'Ratna Puspita, “5 Fakta Gunung Rinjani yang Jarang Diketahui Pendaki”, SINDOnews, 7 Maret 2025. ' +
        'https://lifestyle.example.com/read/100/5-fakta-gunung-rinjani (diakses 5 Agustus 2026)',
    );
  });
  it('does without what the page does not say', () => {
    const bare = { ...sampleReading, author: null, publishedISO: null };
    expect(citation(bare, makeTranslator('en').t, 'en', today)).toMatch(/^“5 Fakta .*”, SINDOnews\. https/);
  });
});
