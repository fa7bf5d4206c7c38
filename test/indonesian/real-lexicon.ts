// The real word lists, compiled once for the tests of the language.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileLexicon } from '../../src/indonesian/compile-lexicon.ts';
import { type Lexicon, loadLexicon } from '../../src/indonesian/lexicon.ts';

const folder = path.join(import.meta.dirname, '../../src/indonesian/data');

/** File name → content of every word list. */
export function readWordLists(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

export const compiled: string = compileLexicon(readWordLists());
export const lexicon: Lexicon = loadLexicon(compiled);
