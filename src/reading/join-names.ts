// One entry a source: joins surnames to full names, abbreviations to what they stand for, and all mentions to their source.
import type { KnownPerson } from './find-people.ts';
import { indexPeople } from './index-people.ts';
import type { Source, SourceKind, SourceMention } from './reading.ts';
import type { RegisteredSource } from './source-register.ts';
import { normalise } from './text-tokens.ts';

/** One attribution with its name as printed; null where a pronoun points back to the last person. */
export interface NamedMention {
  name: string | null;
  /** Whom the sentences before a pronoun are about, in its own paragraph. */
  subject: string | null;
  /** True for "kata pelatih itu", which means that subject and nobody else. */
  definite: boolean;
  /** Whom the pronoun means if nobody spoke just before; null for a name. */
  pointedAt: string | null;
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
 * @param people full names of people anywhere in the article: "Lukin" is Artyom Lukin
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
    const printed = item.name ?? whoIsMeant(last, item);
    if (printed === null) {
      if (last && !item.definite && follows(last, item.mention)) push(last.source, item.mention);
      continue;
    }
    const full = fullNameOf(item, printed, fullNames);
    if (item.weak && full === null) continue;
    const isPerson = full !== null || (item.kind === 'person' && item.registered === null);
    const entry = fileMention(
      entries,
      keyOfAbbreviation,
      item,
      full ?? printed,
      isPerson ? 'person' : item.kind,
    );
    if (isPerson) last = entry;
  }
  return [...entries.values()].map(({ source, printed, registered }) => ({
    ...source,
    name: registered ? printedName(printed, registered) : source.name,
    // What the text says comes before what stands under a picture.
    mentions: source.mentions.toSorted((a, b) => Number(a.how === 'credit') - Number(b.how === 'credit')),
  }));
}

/** The full name that a printed one stands for, when it may be a person's. */
function fullNameOf(
  { registered, kind, sure }: NamedMention,
  printed: string,
  fullNames: (name: string) => string | null,
): string | null {
  if (registered || (kind !== 'person' && sure)) return null;
  const known = fullNames(printed);
  // "Sumber: Garmin" is not Garmin Connect; what relays news is a person only by the surname.
  const bySurname = known !== null && normalise(known).endsWith(` ${normalise(printed)}`);
  return kind === 'outlet' && !bySurname ? null : known;
}

/** Adds a mention to the entry of its source, a new one if there is none. */
function fileMention(
  entries: Map<string, Entry>,
  keyOfAbbreviation: ReadonlyMap<string, string>,
  { registered, abbreviation, role, mention }: NamedMention,
  name: string,
  kind: SourceKind,
): Entry {
  const folded = fold(name);
  const key = registered ? `registered ${registered.name}` : (keyOfAbbreviation.get(folded) ?? folded);
  const entry: Entry = entries.get(key) ?? {
    printed: new Set(),
    registered,
    source: { name, kind, role, mentions: [], link: null },
  };
  entries.set(key, entry);
  entry.printed.add(name);
  if (registered && abbreviation) entry.printed.add(abbreviation);
  const { source } = entry;
  if (strength[kind] > strength[source.kind]) source.kind = kind;
  if (role && (!source.role || role.length > source.role.length)) source.role = role;
  if (!registered && name.length > source.name.length) source.name = name;
  push(source, mention);
  return entry;
}

/** The person whom a pronoun means, if it is not the one who spoke last. */
function whoIsMeant(
  last: Entry | null,
  { subject, definite, pointedAt, mention }: NamedMention,
): string | null {
  const spokeHere = last?.source.mentions.at(-1)?.paragraph === mention.paragraph;
  if (subject !== null && (definite || !spokeHere)) return subject;
  return definite || follows(last, mention) ? null : pointedAt;
}

/** Whether a pronoun points back to this speaker: same fact, at most two paragraphs on. */
function follows(speaker: Entry | null, { fact, paragraph }: SourceMention): boolean {
  const previous = speaker?.source.mentions.at(-1);
  return (
    previous !== undefined && previous.fact === fact && (paragraph ?? 0) - (previous.paragraph ?? 0) <= 2
  );
}

function push(source: Source, mention: SourceMention): void {
  const same = source.mentions.some(
    (other) =>
      other.words === mention.words &&
      other.sentence === mention.sentence &&
      other.paragraph === mention.paragraph &&
      other.fact === mention.fact,
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
  const chosen = !own && [...printed].some((name) => fold(name) === best) ? registered.name : longest;
  // "REUTERS/…" in a credit is Reuters.
  return registered.names.find((name) => name.toLowerCase() === chosen.toLowerCase()) ?? chosen;
}

const initialsOf = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => !/^(?:dan|of|for|and|the|untuk|de)$/.test(word))
    .map((word) => word[0])
    .join('');
