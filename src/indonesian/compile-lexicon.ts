// Word lists → one sorted string that the lexicon searches without parsing; runs when the extension is built.
import {
  bareRootCode,
  contextCode,
  type NameKind,
  nameKinds,
  type PosCode,
  packLines,
  packPhraseGloss,
  packRoot,
  phraseCode,
  posCodes,
} from './lexicon-format.ts';

interface Row {
  head: string;
  pos: string;
  glosses: string[];
  cells: string[];
  where: string;
}

/** What one file's lines become: records under their headwords. */
interface Draft {
  records: Map<string, string[]>;
  seen: Map<string, string>;
  roots: Set<string>;
  /** First gloss of every word, for phrases to point to. */
  firstGlosses: Map<string, string>;
  /** First words of phrases. */
  openings: Set<string>;
  /** Headword and part of speech → the gloss that goes first. */
  firsts: Map<string, string>;
  complaints: string[];
}

const codeOf = new Map(Object.entries(posCodes).map(([code, pos]) => [pos as string, code as PosCode]));
const kindCode = (kind: string) => String.fromCharCode(97 + nameKinds.indexOf(kind as NameKind));
/** Glosses are kept apart by a sign that no gloss has. */
const joinGlosses = (glosses: string[]) => glosses.join(';');

function add({ records }: Draft, head: string, record: string): void {
  const list = records.get(head);
  if (list) list.push(record);
  else records.set(head, [record]);
}

/** Style that every entry keeps (data/README.md); names and abbreviations may be longer and have signs. */
function complain(row: Row, isName: boolean): string[] {
  const { head, pos, glosses, cells } = row;
  const found: string[] = [];
  if (cells.some((cell) => cell !== cell.trim())) found.push('space at the edge of a column');
  if (glosses.length > 4) found.push('more than four glosses');
  if (new Set(glosses).size !== glosses.length) found.push('the same gloss twice');
  if (glosses.some((gloss) => gloss === '' || /[|\t;]/.test(gloss)))
    found.push('empty gloss or a sign in it');
  if (isName) return found;
  if (head !== head.toLowerCase()) found.push('headword is not lower case');
  if (glosses.some((gloss) => gloss.split(' ').length > 4)) found.push('gloss of more than four words');
  if (glosses.some((gloss) => /[(),/]/.test(gloss))) found.push('brackets, comma or slash in a gloss');
  if (pos === 'v' && glosses.some((gloss) => gloss.startsWith('to '))) found.push('verb with "to"');
  if (pos === 'n' && glosses.some((gloss) => /^(a|an|the) /.test(gloss))) found.push('noun with an article');
  return found;
}

function addWord(draft: Draft, row: Row): void {
  const { head, pos, glosses, cells, where } = row;
  const code = codeOf.get(pos);
  if (!code || code === 'N' || code === 'A') {
    draft.complaints.push(`${where}: unknown part of speech "${pos}"`);
    return;
  }
  const root = cells[3] ?? '';
  if (root !== '' && !/^[a-z'-]+$/.test(root)) draft.complaints.push(`${where}: odd root "${root}"`);
  if (root === head) draft.complaints.push(`${where}: root equals headword`);
  for (const complaint of complain(row, false)) draft.complaints.push(`${where}: ${complaint}`);
  if (root) draft.roots.add(root);
  const note = cells[4] ? `|${cells[4]}|${cells[5] ?? ''}` : '';
  const packed = packRoot(head, root);
  const first = draft.firsts.get(`${head}\t${pos}`);
  const ordered =
    first && glosses.includes(first) ? [first, ...glosses.filter((gloss) => gloss !== first)] : glosses;
  const words = head.split(' ');
  if (words.length === 1 && ordered[0] && !draft.firstGlosses.has(head))
    draft.firstGlosses.set(head, ordered[0]);
  const firsts = words.length > 1 ? words.map((word) => draft.firstGlosses.get(word)) : [];
  const shown = words.length > 1 ? ordered.map((gloss) => packPhraseGloss(gloss, firsts)) : ordered;
  add(draft, head, `${code}${joinGlosses(shown)}${packed || note ? `|${packed}` : ''}${note}`);
}

function addName(draft: Draft, row: Row): void {
  const { head, pos, glosses, cells, where } = row;
  if (!nameKinds.includes(pos as NameKind)) {
    draft.complaints.push(`${where}: unknown kind of name "${pos}"`);
    return;
  }
  for (const complaint of complain(row, true)) draft.complaints.push(`${where}: ${complaint}`);
  const forms = [head, ...(cells[3] ? cells[3].split('; ') : [])];
  for (const form of new Set(forms.map((form) => form.toLowerCase()))) {
    // Another entry of its own wins over an "other form".
    if (form !== head.toLowerCase() && draft.records.get(form)?.some((record) => record.startsWith('N')))
      continue;
    add(draft, form, `N${kindCode(pos)}${joinGlosses(glosses)}`);
  }
}

/** `|` and a capital letter say whether the abbreviation stands only for itself in capitals (*AS*, not *as*). */
function addAbbreviation(draft: Draft, row: Row): void {
  const { head, glosses, cells } = row;
  for (const complaint of complain(row, true)) draft.complaints.push(`${row.where}: ${complaint}`);
  const key = head.toLowerCase().replace(/\.$/, '');
  add(draft, key, `A${head === head.toLowerCase() ? '-' : '+'}${joinGlosses(glosses)}|${cells[3] ?? ''}`);
}

/** A line of a `senses` file: headword, part of speech, gloss, the neighbours that call for it. */
function addContext(draft: Draft, row: Row): void {
  const { head, pos, glosses, cells } = row;
  const code = codeOf.get(pos);
  if (!code || !cells[3]) {
    draft.complaints.push(`${row.where}: a sense needs a part of speech and neighbours`);
    return;
  }
  add(draft, head, `${contextCode}${code}${joinGlosses(glosses)}|${cells[3].replaceAll('; ', ',')}`);
}

/**
 * Compiles the word lists.
 * @param files file name → content, as in data/README.md
 * @returns lines in code-unit order of the headwords, packed as in lexicon-format.ts
 * @throws with file and line of every broken entry, twenty at most
 */
export function compileLexicon(files: Record<string, string>): string {
  const draft: Draft = {
    records: new Map(),
    seen: new Map(),
    roots: new Set(),
    openings: new Set(),
    firstGlosses: new Map(),
    firsts: new Map(),
    complaints: [],
  };
  const names = Object.keys(files).sort();
  // Function words first: where a word has both, the grammatical reading is the more frequent. Phrases after the
  // words they are made of.
  const order = ['order', 'function', 'words', 'abbreviations', 'names', 'phrases', 'senses'];
  const rank = (name: string) => order.findIndex((kind) => name.startsWith(kind));
  names.sort((a, b) => rank(a) - rank(b));
  for (const name of names) {
    for (const [index, line] of (files[name] ?? '').split('\n').entries()) {
      if (line === '' || line.startsWith('#')) continue;
      const cells = line.replace(/\r$/, '').split('\t');
      const [head = '', pos = '', glossCell = ''] = cells;
      const where = `${name}:${index + 1}`;
      if (cells.length < 3 || head === '') {
        draft.complaints.push(`${where}: needs three columns`);
        continue;
      }
      const row = { head, pos, glosses: glossCell.split('; '), cells, where };
      if (name.startsWith('order')) {
        draft.firsts.set(`${head}\t${pos}`, glossCell);
        continue;
      }
      if (name.startsWith('senses')) {
        addContext(draft, row);
        continue;
      }
      const key = `${head}\t${pos}`;
      const before = draft.seen.get(key);
      if (before) {
        draft.complaints.push(`${where}: "${head}" ${pos} stands already in ${before}`);
        continue;
      }
      draft.seen.set(key, where);
      if (name.startsWith('names')) addName(draft, row);
      else if (name.startsWith('abbreviations')) addAbbreviation(draft, row);
      else addWord(draft, row);
    }
  }
  if (draft.complaints.length > 0) {
    const shown = draft.complaints.slice(0, 20).join('\n');
    throw new Error(`${draft.complaints.length} broken entries in the word lists:\n${shown}`);
  }
  for (const root of draft.roots) if (!draft.records.has(root)) add(draft, root, bareRootCode);
  for (const head of [...draft.records.keys()]) {
    const space = head.indexOf(' ');
    if (space > 0) draft.openings.add(head.slice(0, space));
  }
  for (const opening of draft.openings) add(draft, opening, phraseCode);
  const entries = [...draft.records].map(([head, records]) => [head, records.join('\t')] as const);
  return packLines(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
