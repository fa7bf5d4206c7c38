// The register of known sources: agencies, outlets and institutions under all their names, with their homes.
import registerText from './data/sources.tsv';
import { type TextToken, tokenise } from './text-tokens.ts';

export interface RegisteredSource {
  /** The name under which it is best known. */
  name: string;
  kind: 'agency' | 'outlet' | 'institution';
  /** Home page, always https; empty where it is not known for sure. */
  home: string;
  /** All names, the best-known one first. */
  names: readonly string[];
  /** Address of its own search with {q} for the words, or null. */
  search: string | null;
}

/** Names by their words, so that the longest name at a place in a text is found in one walk. */
export interface NameTree<T> {
  next: Map<string, NameTree<T>>;
  value?: T;
}

/** Reads the register's table; a malformed line throws with its number. */
export function parseRegister(table: string): RegisteredSource[] {
  return table.split('\n').flatMap((line, index): RegisteredSource[] => {
    if (line === '' || line.startsWith('#')) return [];
    const [name, kind, home, others = '', search = ''] = line.split('\t');
    if (!name || home === undefined || (kind !== 'agency' && kind !== 'outlet' && kind !== 'institution')) {
      throw new Error(`sources.tsv, line ${index + 1}: name, kind or home is missing`);
    }
    const names = [name, ...others.split('; ').filter(Boolean)];
    return [{ name, kind, home, names, search: search || null }];
  });
}

/** A name as the words that a text would have for it: commas, slashes and the like between them do not count. */
export function nameKey(name: string): string[] {
  // Most names are plain words: for them the short way gives the same, ten times as fast.
  if (/^[A-Za-z0-9 ]+$/.test(name)) return name.toLowerCase().split(' ');
  return tokenise(name).flatMap(({ isWord, norm }) => (isWord ? [norm] : []));
}

/** Adds a name to a tree of names. */
export function addName<T>(tree: NameTree<T>, name: string, value: T): void {
  let node = tree;
  for (const word of nameKey(name)) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.value = value;
}

/**
 * Finds the longest name of the tree that begins at a token.
 * @returns the value and the index after the last token, or null
 */
export function matchName<T>(
  tree: NameTree<T>,
  tokens: readonly TextToken[],
  at: number,
): { value: T; end: number } | null {
  let node: NameTree<T> | undefined = tree;
  let found: { value: T; end: number } | null = null;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index] as TextToken;
    if (!token.isWord) {
      // Marks inside a name ("Meteorologi, Klimatologi", "ATR/BPN") are passed over; two in a row end it.
      if (index === at || !/^[,/&+-]$/.test(token.text) || !tokens[index + 1]?.isWord) break;
      continue;
    }
    node = node.next.get(token.norm);
    if (!node) break;
    if (node.value !== undefined) found = { value: node.value, end: index + 1 };
  }
  return found;
}

export interface Register {
  sources: readonly RegisteredSource[];
  /** Those whose home is the front page of a site, by that site. */
  bySite: ReadonlyMap<string, RegisteredSource>;
  tree: NameTree<RegisteredSource>;
}

/** The register, ready to be searched; built in a few milliseconds from the table in the bundle. */
export function loadRegister(table: string = registerText): Register {
  const sources = parseRegister(table);
  const tree: NameTree<RegisteredSource> = { next: new Map() };
  const bySite = new Map<string, RegisteredSource>();
  for (const source of sources) {
    for (const name of source.names) addName(tree, name, source);
    const site = /^https:\/\/(?:www\.)?([^/]+)\/$/.exec(source.home)?.[1];
    if (site && !bySite.has(site)) bySite.set(site, source);
  }
  return { sources, bySite, tree };
}

/** The registered source of exactly this name, or null. */
export function findRegistered(register: Register, name: string): RegisteredSource | null {
  let node: NameTree<RegisteredSource> | undefined = register.tree;
  for (const word of nameKey(name)) node = node?.next.get(word);
  return node?.value ?? null;
}
