// One entry a source: joins surnames to full names, abbreviations to what they stand for, and all mentions to their source.
import type { KnownPerson } from './find-people.ts';
import type { Source, SourceKind, SourceMention } from './reading.ts';
import type { RegisteredSource } from './source-register.ts';
import { normalise } from './text-tokens.ts';

/** One attribution with its name as printed; null where a pronoun points back to the last person. */
export interface NamedMention {
  name: string | null;
  kind: SourceKind;
  /** False where the kind is a guess. */
  sure: boolean;
  /** True where the name counts only if it is a known person's. */
  weak: boolean;
  registered: RegisteredSource | null;
  abbreviation: string | null;
  role: string | null;
  mention: SourceMention;
}

/** More mentions of one source than a reader would look through are not kept. */
const mostMentions = 200;

/** A photo credit is the weakest tie; what the text says of a source decides its kind. */
const strength: Record<SourceKind, number> = {
  agency: 3,
  outlet: 3,
  institution: 3,
  person: 2,
  'photo-credit': 0,
};

interface Entry {
  printed: Set<string>;
  registered: RegisteredSource | null;
  source: Source;
}

const fold = (name: string) =>
  normalise(name)
    .replace(/[^\p{L}\p{N}@&+]+/gu, ' ')
    .replace(/^(?:the|pt|kantor berita) /, '')
    .trim();

/**
 * Joins mentions to sources, in order of first mention.
 * @param mentions attributions in reading order
 * @param people full names of people anywhere in the article, as words: "Lukin" is Artyom Lukin
 */
export function joinNames(mentions: readonly NamedMention[], people: readonly KnownPerson[]): Source[] {
  const fullNames = indexPeople(people);
  const entries = new Map<string, Entry>();
  const keyOfAbbreviation = new Map<string, string>();
  for (const { name, abbreviation, registered } of mentions) {
    if (name && abbreviation && !registered) keyOfAbbreviation.set(fold(abbreviation), fold(name));
  }
  let last: Entry | null = null;
  for (const item of mentions) {
    if (item.name === null) {
      const previous = last?.source.mentions.at(-1);
      if (
        last &&
        previous &&
        previous.fact === item.mention.fact &&
        (item.mention.paragraph ?? 0) - (previous.paragraph ?? 0) <= 2
      ) {
        push(last.source, item.mention);
      }
      continue;
    }
    const full = item.registered || (item.kind !== 'person' && item.sure) ? null : fullNames(item.name);
    if (item.weak && !full) continue;
    const isPerson = full !== null || (item.kind === 'person' && !item.registered);
    const kind = isPerson ? 'person' : item.kind;
    const name = full ?? item.name;
    const folded = fold(name);
    const key = item.registered
      ? `registered ${item.registered.name}`
      : (keyOfAbbreviation.get(folded) ?? folded);
    let entry = entries.get(key);
    if (!entry) {
      entry = {
        printed: new Set(),
        registered: item.registered,
        source: { name, kind, role: item.role, mentions: [], link: null },
      };
      entries.set(key, entry);
    }
    entry.printed.add(name);
    if (item.registered && item.abbreviation) entry.printed.add(item.abbreviation);
    const { source } = entry;
    if (strength[kind] > strength[source.kind]) source.kind = kind;
    if (item.role && (!source.role || item.role.length > source.role.length)) source.role = item.role;
    if (!item.registered && name.length > source.name.length) source.name = name;
    push(source, item.mention);
    if (isPerson) last = entry;
  }
  return [...entries.values()].map(({ source, printed, registered }) =>
    registered ? { ...source, name: printedName(printed, registered) } : source,
  );
}

function push(source: Source, mention: SourceMention): void {
  const same = source.mentions.some(
    (other) =>
      other.words === mention.words &&
      other.sentence === mention.sentence &&
      other.paragraph === mention.paragraph,
  );
  if (!same && source.mentions.length < mostMentions) source.mentions.push(mention);
}

/**
 * The fullest form that the page prints; but the best-known name where the longer form is a translation of it:
 * Badan Pusat Statistik is the body's own name, Organisasi Kesehatan Dunia is what Indonesians call the WHO.
 */
function printedName(printed: ReadonlySet<string>, registered: RegisteredSource): string {
  const longest = [...printed].sort((a, b) => b.length - a.length)[0] ?? registered.name;
  const best = fold(registered.name);
  const own = initialsOf(longest) === best.replace(/[^\p{L}]/gu, '');
  if (own) return longest;
  for (const name of printed) if (fold(name) === best) return name;
  return longest;
}

const initialsOf = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => !/^(?:dan|of|for|and|the|untuk|de)$/.test(word))
    .map((word) => word[0])
    .join('');

/** Fewer words first; a surname or first name before a middle one. */
const rank = (words: readonly string[], wanted: readonly string[]) =>
  words.length +
  (normalise(words.at(-1) ?? '') === wanted.at(-1) ? 0 : normalise(words[0] ?? '') === wanted[0] ? 0.3 : 0.6);

/** Looks up the full name that a shorter one stands for: the last one before it that holds its words in a row. */
function indexPeople(people: readonly KnownPerson[]): (name: string) => string | null {
  const shortForms = new Map<string, string>();
  const byWord = new Map<string, string[][]>();
  for (const { words, shortForm } of people) {
    if (words.length < 2) continue;
    if (shortForm) shortForms.set(normalise(shortForm), words.join(' '));
    const key = normalise(words.join(' '));
    for (const word of words) {
      const list = byWord.get(normalise(word)) ?? [];
      if (!list.some((other) => normalise(other.join(' ')) === key)) list.push(words);
      byWord.set(normalise(word), list);
    }
  }
  return (name) => {
    const wanted = normalise(name).split(/\s+/);
    const long = shortForms.get(wanted.join(' '));
    if (long) return long;
    const candidates = byWord.get(wanted[0] ?? '') ?? [];
    let best: string[] | null = null;
    for (const words of candidates.slice(0, 50)) {
      const joined = ` ${normalise(words.join(' '))} `;
      if (words.length > wanted.length && joined.includes(` ${wanted.join(' ')} `)) {
        if (!best || rank(words, wanted) < rank(best, wanted)) best = words;
      }
    }
    if (!best && wanted.length === 1) best = shortened(wanted[0] ?? '', name, people);
    return best ? best.join(' ').replace(/ \./g, '.') : null;
  };
}

/** "Enggar" of Enggartiasto Lukita, "AQ" of Achsanul Qosasi: the beginning of a first name, or initials. */
function shortened(wanted: string, printed: string, people: readonly KnownPerson[]): string[] | null {
  const initials = /^\p{Lu}{2,3}$/u.test(printed);
  if (!initials && wanted.length < 4) return null;
  for (const { words } of people) {
    if (words.length < 2) continue;
    const fits = initials
      ? words.map((word) => normalise(word)[0]).join('') === wanted
      : normalise(words[0] ?? '').startsWith(wanted) && normalise(words[0] ?? '').length > wanted.length;
    if (fits) return words;
  }
  return null;
}
