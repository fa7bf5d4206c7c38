// The command line as a person meets it: right answers, and one clear sentence with the right status for bad input.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const sample = 'test/sample/seven-facts.html';
let folder: string;

beforeAll(() => {
  const built = spawnSync(process.execPath, ['build.mjs', 'cli'], { encoding: 'utf8' });
  expect(built.stderr).toBe('');
  folder = mkdtempSync(path.join(tmpdir(), 'dwibaca-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/dwibaca.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
}

const write = (name: string, content: string | Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('read', () => {
  it('describes the sample article', () => {
    const { status, lines } = run(['read', sample]);
    expect(status).toBe(0);
    const article = JSON.parse(lines[0] ?? '');
    expect(article).toMatchObject({
      site: 'sindonews',
      isArticle: true,
      isListicle: true,
      language: 'id',
      title: '7 Fakta Bulan yang Jarang Diketahui',
      publishedISO: '2025-10-19T15:00:00+07:00',
      author: 'Wulan Cahyaning',
      expectedCount: 7,
      otherPages: [],
    });
    expect(article.facts.map((fact: { n: number }) => fact.n)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(article.summary).toHaveLength(3);
    for (const { text } of article.summary) expect(article.paragraphs.join('\n')).toContain(text);
  });

  it('says what is missing on page 1 and joins both pages', () => {
    const pages = [1, 2].map((n) => `test/sample/page-${n}-of-2.html`);
    const [first] = run(['read', pages[0] as string]).lines;
    const { facts, expectedCount, otherPages } = JSON.parse(first ?? '');
    expect([facts.length, expectedCount]).toEqual([3, 7]);
    expect(otherPages[0]).toContain('?showpage=all');
    const [joined] = run(['read', ...pages, '--join']).lines;
    expect(JSON.parse(joined ?? '').facts).toHaveLength(7);
  });

  it('prints a digest in either language', () => {
    expect(run(['read', sample, '--text', '--language', 'id']).lines.join('\n')).toContain('Inti berita');
    expect(run(['read', sample, '--text', '--language', 'en']).lines.join('\n')).toContain('Gist');
  });

  it.each([
    ['a missing file', () => path.join(folder, 'none.html'), 'file-missing'],
    ['a folder', () => folder, 'file-unreadable'],
    ['an empty page', () => write('empty.html', ' \n'), 'empty-page'],
    [
      'a binary file',
      () => write('binary.html', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])),
      'not-text',
    ],
    ['a file of 50 MB', () => write('large.html', Buffer.alloc(50 * 1024 * 1024, 'a')), 'too-large'],
    ['a page without an address', () => write('bare.html', '<p>Halo</p>'), 'not-an-article'],
    [
      'a page that is no article',
      () => write('front.html', '<link rel="canonical" href="https://www.sindonews.com/"><h1>Beranda</h1>'),
      'not-an-article',
    ],
  ])('answers %s with one sentence and status 0', (_, file, kind) => {
    const { status, lines } = run(['read', file()]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const { problem, facts } = JSON.parse(lines[0] ?? '');
    expect(problem.kind).toBe(kind);
    expect(problem.message).toMatch(/^[^\n]{10,200}[.!]$/);
    expect(facts).toEqual([]);
  });
});

describe('gloss, lemma and summarise', () => {
  it('glosses a sentence a line, with offsets of the text', () => {
    const text = 'Pemerintah menolak rencana itu.';
    const [line] = run(['gloss'], `${text}\n`).lines;
    const { tokens, ...rest } = JSON.parse(line ?? '');
    expect(rest.text).toBe(text);
    expect(rest.line.length).toBeGreaterThan(5);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.surface);
    expect(tokens[0].glosses[0]).toBe('government');
  });

  it('keeps empty lines in their place', () => {
    expect(run(['gloss'], 'Satu.\n\nDua.\n').lines).toHaveLength(3);
  });

  it('gives roots in the same number', () => {
    const [line] = run(['lemma'], '["Kedekatan","itu","Putin","anak-anaknya"]\n').lines;
    expect(JSON.parse(line ?? '')).toEqual(['dekat', 'itu', 'putin', 'anak']);
  });

  it('summarises by index', () => {
    const document = { id: 'a', paragraphs: [['Satu kalimat.', 'Dua kalimat.'], ['Tiga kalimat.']] };
    const [line] = run(['summarise', '--sentences', '2'], `${JSON.stringify(document)}\n`).lines;
    const { id, sentences } = JSON.parse(line ?? '');
    expect(id).toBe('a');
    expect(sentences).toHaveLength(2);
  });

  it.each([
    ['lemma', 'tidak json'],
    ['lemma', '{"a": 1}'],
    ['summarise', '[1, 2]'],
    ['summarise', 'null'],
  ])('%s answers a line that is not right with a problem on its line', (command, input) => {
    const { status, lines } = run([command], `${input}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '').problem.kind).toBe('bad-input');
  });
});

describe('misuse', () => {
  it.each([
    [[]],
    [['dance']],
    [['read']],
    [['read', sample, '--language', 'fr']],
    [['read', sample, '--url', 'not an address']],
    [['gloss', 'file.txt']],
    [['summarise', '--sentences', '0']],
    [['read', sample, '--wrong']],
  ])('%j exits 2 with a sentence on stderr', (args) => {
    const { status, stderr, lines } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Usage/);
    expect(lines).toEqual([]);
  });
});
