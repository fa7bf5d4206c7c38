// What opens a numbered line, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/article/labels.ts';

describe('readLabel', () => {
  it.each([
    ['1. Judul', 1, 'Judul'],
    ['1.Judul', 1, 'Judul'],
    ['1 . Judul', 1, 'Judul'],
    ['1) Judul', 1, 'Judul'],
    ['(1) Judul', 1, 'Judul'],
    ['12. Judul', 12, 'Judul'],
    ['3. F-16 Milik 2 Negara', 3, 'F-16 Milik 2 Negara'],
    ['#1 Judul', 1, 'Judul'],
    ['#10. Judul', 10, 'Judul'],
    ['1 - Judul', 1, 'Judul'],
    ['1 Judul', 1, 'Judul'],
    ['4: Judul', 4, 'Judul'],
    ['7.', 7, ''],
    ['7', 7, ''],
    ['Fakta 1: Judul', 1, 'Judul'],
    ['Fakta ke-3: Judul', 3, 'Judul'],
    ['Fakta #2. Judul', 2, 'Judul'],
    ['Alasan Pertama: Judul', 1, 'Judul'],
    ['Tips nomor 4 – Judul', 4, 'Judul'],
    ['Pertama, judul', 1, 'judul'],
    ['Kesepuluh: judul', 10, 'judul'],
    ['Yang kedua, judul', 2, 'judul'],
  ])('%s', (text, n, rest) => {
    const label = readLabel(text);
    expect([label?.n, text.slice(label?.end)]).toEqual([n, rest]);
  });

  it.each([
    '1.204 kasus demam berdarah',
    '500 orang mengungsi',
    '2019. Kim datang',
    '3,5 juta ton beras',
    '12.30 WIB kereta berangkat',
    '24/7 layanan',
    '17 Agustus diperingati'.replace('17', '1945'),
    'Pasal 1 ayat 2',
    'Babak 2: skor imbang',
    'Pertama kali ia datang',
    'Kedua pemain itu cedera',
    'Fakta di lapangan',
    'Judul 1. Judul',
    '',
  ])('is no label: %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});
