// The reader's word list: broken entries, and what leaves the browser.
import { describe, expect, it } from 'vitest';
import { exportWords, parseSavedWords, type SavedWord } from '../../src/ui/saved-words.ts';

const word: SavedWord = {
  lemma: 'ketinggian',
  surface: 'Ketinggian',
  segments: ['ke-', 'tinggi', '-an'],
  glosses: ['altitude', 'height'],
  sentence: 'Kata “tinggi", kata *mereka*.',
  title: '5 Fakta Gunung',
  url: 'https://news.example.com/read/1',
  savedISO: '2026-08-05',
};

describe('parseSavedWords', () => {
  it.each([
    [[word], [word]],
    [[word, { lemma: 'x' }, null, 7], [word]],
    [undefined, []],
    ['ketinggian', []],
    [{ 0: word }, []],
  ])('%j', (stored, expected) => {
    expect(parseSavedWords(stored)).toEqual(expected);
  });
});

describe('exportWords', () => {
  it('writes CSV that a spreadsheet reads as text', () => {
    const lines = exportWords([word, { ...word, sentence: '=HYPERLINK("x")' }], 'csv').split('\r\n');
    expect(lines[0]).toBe('\uFEFF"word","form","parts","meaning","sentence","title","url","date"');
    expect(lines[1]).toContain('"ke- + tinggi + -an","altitude; height","Kata “tinggi"", kata *mereka*."');
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(lines).toHaveLength(4);
  });

  it('writes TSV that Anki takes: one line a word, no tab inside a cell', () => {
    const lines = exportWords([{ ...word, sentence: 'a\tb\nc' }], 'tsv')
      .trimEnd()
      .split('\n');
    expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
    expect(lines[3]?.split('\t')).toHaveLength(8);
    expect(lines[3]).toContain('\ta b c\t');
  });

  it('writes Markdown in which the page has no markup of its own', () => {
    expect(exportWords([word], 'md')).toBe(
      '- **ketinggian**: altitude, height\n  > Kata “tinggi", kata \\*mereka\\*.\n' +
        '  5 Fakta Gunung, <https://news.example.com/read/1>\n',
    );
  });

  it.each(['csv', 'tsv', 'md'] as const)('an empty list is an empty %s', (format) => {
    expect(exportWords([], format)).not.toContain('undefined');
  });
});
