// @vitest-environment jsdom
// Words in plain text: which can be opened at a level, and which letters they are.
import { describe, expect, it } from 'vitest';
import {
  lineEndAfter,
  rangesOf,
  sentenceAround,
  tokenAtPoint,
  tokensAtLevel,
} from '../../src/ui/find-word.ts';
import { sampleGloss } from './sample-reading.ts';

const gloss = sampleGloss('Balai taman nasional menyebut jalur licin.', '');

describe('tokensAtLevel', () => {
  it.each([
    ['phrase', ['taman nasional', 'menyebut', 'jalur', 'licin']],
    ['sentence', ['taman nasional', 'menyebut', 'jalur', 'licin']],
    ['word', ['taman', 'nasional', 'menyebut', 'jalur', 'licin']],
  ] as const)('%s', (level, surfaces) => {
    expect(tokensAtLevel(gloss, level).map(({ surface }) => surface)).toEqual(surfaces);
  });

  it('keeps names whole at every level', () => {
    expect(tokensAtLevel(sampleGloss('Gunung Rinjani', ''), 'word').map(({ surface }) => surface)).toEqual([
      'Gunung Rinjani',
    ]);
  });
});

describe('rangesOf', () => {
  const pieces = ['Balai taman ', 'nasional'].map((text) => document.createTextNode(text));
  const [first, second] = pieces as [Text, Text];
  const placed = [
    { node: first, offset: 0 },
    { node: second, offset: 12 },
  ];
  it.each([
    [0, 5, ['Balai']],
    [6, 20, ['taman ', 'nasional']],
    [12, 20, ['nasional']],
    [20, 25, []],
    [3, 3, []],
  ])('from %i to %i', (start, end, expected) => {
    expect(rangesOf(placed, start, end).map(String)).toEqual(expected);
  });
});

describe('sentenceAround', () => {
  const text = 'Satu kalimat. Dua kalimat di sini! Tiga?';
  it.each([
    [0, 'Satu kalimat. '],
    [14, 'Dua kalimat di sini! '],
    [36, 'Tiga?'],
    [99, text],
  ])('offset %i', (offset, expected) => {
    const { start, end } = sentenceAround(text, offset);
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('without layout', () => {
  const node = document.createTextNode(gloss.text);
  it('finds no word under a point', () => {
    expect(tokenAtPoint([{ node, offset: 0 }], gloss.tokens, { x: 1, y: 1 })).toBe(-1);
    expect(tokenAtPoint([], gloss.tokens, { x: 1, y: 1 })).toBe(-1);
  });
  it('takes the text as one line', () => {
    expect(lineEndAfter([{ node, offset: 0 }], gloss.text, 5)).toBe(gloss.text.length);
  });
});
