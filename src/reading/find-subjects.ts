// Who a sentence is about: whom "ujarnya" means where somebody was introduced and nobody has spoken yet.
import { calendarWords, roleNouns, titles } from './attribution-words.ts';
import type { KnownPerson } from './find-people.ts';
import { givenNames } from './given-names.ts';
import { isRoleNoun } from './judge-role.ts';
import { type NameReader, placeAt, registeredAt } from './name-reader.ts';
import type { TextToken } from './text-tokens.ts';

/** A person with whom a sentence of the paragraph begins, and the token at which the name stands. */
export interface SentenceSubject {
  name: string;
  at: number;
}

/** A subject begins no further into its sentence, in tokens: "Ketua Umum Pengurus Pusat FPTI Yenny Wahid". */
const longestRole = 12;

/** Words that no role before a name holds: where they stand, the sentence began with something else. */
const notInRole =
  /^(?:oleh|kepada|dengan|untuk|bagi|bersama|antara|tentang|soal|yang|adalah|me\p{L}{4,}|di\p{L}{5,})$/u;

/** Finds the people with whom the sentences of a paragraph begin. */
export function findSubjects(
  reader: NameReader,
  tokens: readonly TextToken[],
  people: readonly KnownPerson[],
  wordsOfNames: ReadonlySet<string>,
): SentenceSubject[] {
  const subjects: SentenceSubject[] = [];
  for (const { words, at } of people) {
    const common = words.every((word) => reader.isCommonWord(word.toLowerCase()));
    const introduced = isRole(tokens, at + words.length);
    if (!common && (introduced || opensItsClause(tokens, at))) subjects.push({ name: words.join(' '), at });
  }
  tokens.forEach((token, at) => {
    const known =
      (wordsOfNames.has(token.norm) || givenNames.has(token.norm)) &&
      !titles.has(token.norm) &&
      !reader.isCommonWord(token.norm);
    // "Eliezer menangis. …"
    if (
      known &&
      token.capital &&
      opensItsClause(tokens, at) &&
      tokens[at + 1]?.capital === false &&
      tokens[at + 1]?.isWord
    )
      subjects.push({ name: token.text, at });
    if (!token.capital || !/^[,(]$/.test(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.capital) return;
    if (calendarWords.has(token.norm) || placeAt(reader, tokens, at) || registeredAt(reader, tokens, at))
      return;
    // "Pedagang Pasar Kramat Jati, Mulyadi, merasakan …"
    const opener =
      tokens[at - 1]?.text === ',' ? tokens[startOf(tokens, at, /^[.!?"“”:]$/)]?.norm : undefined;
    const ofRole = opener !== undefined && (isRoleNoun(opener) || titles.has(opener));
    // "Kesaksian itu datang dari Sumiati, tetangga korban."
    if (ofRole || (isRole(tokens, at + 1) && !reader.isCommonWord(token.norm)))
      subjects.push({ name: token.text, at });
  });
  return subjects.sort((a, b) => a.at - b.at);
}

/** Whether ", tetangga korban" or ", pemilik …" follows. */
const isRole = (tokens: readonly TextToken[], end: number) =>
  tokens[end]?.text === ',' &&
  roleNouns.has(tokens[end + 1]?.norm ?? '') &&
  tokens[end + 1]?.capital === false;

function startOf(tokens: readonly TextToken[], at: number, mark: RegExp): number {
  let start = at;
  while (start > 0 && start > at - longestRole && !mark.test(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

function opensItsClause(tokens: readonly TextToken[], at: number): boolean {
  const start = startOf(tokens, at, /^[.!?,"“”:]$/);
  return (
    start > at - longestRole &&
    !tokens
      .slice(start, at)
      .some(({ norm }) => notInRole.test(norm) && !titles.has(norm) && !roleNouns.has(norm))
  );
}

/** A pronoun is no further from whom it means, in tokens. */
const longestToSubject = 60;

/** The last of the subjects before a token, near enough, or null; a bisection, for paragraphs may be long. */
export function subjectBefore(subjects: readonly SentenceSubject[], start: number): string | null {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = subjects[low - 1];
  return found && start - found.at < longestToSubject ? found.name : null;
}
