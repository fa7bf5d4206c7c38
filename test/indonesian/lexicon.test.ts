import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/indonesian/compile-lexicon.ts';
import { loadLexicon } from '../../src/indonesian/lexicon.ts';
import { compiled, lexicon, readWordLists } from './real-lexicon.ts';

const open = (files: Record<string, string>) => loadLexicon(compileLexicon(files));

describe('compileLexicon and loadLexicon', () => {
  const small = open({
    'words-1.tsv': '# note\ndekat\tadj\tclose; near\nkedekatan\tn\tcloseness\tdekat\nmenyapu\tv\tsweep\tsapu',
    'function-words.tsv': 'di\tprep\tin; at\t\tmarks a place\tmenandai tempat',
    'names-1.tsv': 'Korea Utara\tcountry\tNorth Korea\tKorut',
    'abbreviations.tsv': 'AS\tabbr\tUnited States; US\tAmerika Serikat\ndll.\tabbr\tet cetera\tdan lain-lain',
    'senses-1.tsv': 'dekat\tadj\tintimate\tteman; sahabat',
  });

  it('gives entries with senses, root and notes', () => {
    expect(small.lookup('kedekatan')).toEqual([{ pos: 'n', glosses: ['closeness'], root: 'dekat' }]);
    expect(small.lookup('menyapu')[0]?.root).toBe('sapu');
    expect(small.lookup('di')[0]).toEqual({
      pos: 'prep',
      glosses: ['in', 'at'],
      root: 'di',
      note: { en: 'marks a place', id: 'menandai tempat' },
    });
    expect(small.lookup('korea utara')[0]).toMatchObject({ pos: 'name', kind: 'country', capital: true });
    expect(small.lookup('korut')[0]?.glosses).toEqual(['North Korea']);
    expect(small.lookup('as')[0]).toMatchObject({ pos: 'abbr', capital: true });
    expect(small.lookup('dll')[0]?.capital).toBeUndefined();
    expect(small.contexts('dekat')).toEqual([
      { pos: 'adj', glosses: ['intimate'], near: ['teman', 'sahabat'] },
    ]);
  });

  it('knows roots that are no headwords, and nothing else', () => {
    expect(small.knows('sapu')).toBe(true);
    expect(small.lookup('sapu')).toEqual([]);
    for (const form of ['sap', 'sapus', 'a', 'zzz', '', 'DEKAT']) {
      expect(small.knows(form)).toBe(false);
      expect(small.lookup(form)).toEqual([]);
    }
    expect(small.startsPhrase('korea')).toBe(true);
    expect(small.startsPhrase('kore')).toBe(false);
    expect(small.startsPhrase('korea utara')).toBe(false);
  });

  it('opens an empty lexicon', () => {
    expect(open({}).lookup('apa')).toEqual([]);
    expect(open({}).startsPhrase('apa')).toBe(false);
  });

  it.each([
    ['rumah\tn', 'needs three columns'],
    ['rumah\tnoun\thouse', 'unknown part of speech'],
    ['rumah\tn\thouse\nrumah\tn\thome', 'stands already in words-1.tsv:1'],
    ['Rumah\tn\thouse', 'not lower case'],
    ['rumah\tn\tthe house', 'noun with an article'],
    ['pergi\tv\tto go', 'verb with "to"'],
    ['rumah\tn\tplace to live in comfort', 'more than four words'],
    ['rumah\tn\thouse (home)', 'brackets'],
    ['rumah\tn\thouse; house', 'same gloss twice'],
    ['rumah\tn\ta1; b1; c1; d1; e1', 'more than four glosses'],
    ['rumah\tn\thouse; ', 'empty gloss'],
    ['rumah\tn\thouse \tumah', 'space at the edge'],
    ['rumah\tn\thouse\trumah', 'root equals headword'],
    ['rumah\tn\thouse\tRumah 2', 'odd root'],
  ])('refuses %j: %s', (content, complaint) => {
    expect(() => compileLexicon({ 'words-1.tsv': content })).toThrow(complaint);
    expect(() => compileLexicon({ 'words-1.tsv': content })).toThrow(/words-1\.tsv:\d/);
  });
});

describe('the word lists', () => {
  const lists = readWordLists();
  const heads = Object.entries(lists).flatMap(([name, content]) =>
    content
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[0]?.toLowerCase() ?? '')
      .map((head) => (name === 'abbreviations.tsv' ? head.replace(/\.$/, '') : head)),
  );

  it('are all found again', () => {
    expect(heads.filter((head) => lexicon.lookup(head).length === 0)).toEqual([]);
  });

  it('give back every gloss and root as it was written', () => {
    const wrong: string[] = [];
    for (const [name, content] of Object.entries(lists)) {
      if (!/^(?:words|phrases|function)/.test(name)) continue;
      for (const line of content.split('\n')) {
        const [head = '', pos, glosses = '', root] = line.split('\t');
        if (line === '' || line.startsWith('#')) continue;
        const entry = lexicon.lookup(head).find((found) => found.pos === pos);
        const same = [...(entry?.glosses ?? [])].sort().join('; ') === glosses.split('; ').sort().join('; ');
        if (!same || entry?.root !== (root || head)) wrong.push(line);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are found by their first words too', () => {
    const phrases = heads.filter((head) => head.includes(' '));
    expect(phrases.filter((head) => !lexicon.startsPhrase(head.slice(0, head.lastIndexOf(' '))))).toEqual([]);
  });

  it('do not contain what nobody wrote', () => {
    const known = new Set(heads);
    const made = heads.slice(0, 4000).map((head) => `${head}q`);
    expect(made.filter((head) => !known.has(head) && lexicon.lookup(head).length > 0)).toEqual([]);
  });

  it('stay large in words and small in bytes', () => {
    expect(new Set(heads).size).toBeGreaterThan(18_000);
    expect(Buffer.byteLength(compiled)).toBeLessThan(900_000);
    expect(gzipSync(compiled, { level: 9 }).length).toBeLessThan(350_000);
  });
});
