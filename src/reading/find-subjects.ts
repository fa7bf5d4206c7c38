// Who a sentence is about: whom "ujarnya" means where somebody was introduced and nobody has spoken yet.
import { calendarWords, roleNouns, titles } from './attribution-words.ts';
import type { KnownPerson } from './find-people.ts';
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
): SentenceSubject[] {
  const subjects: SentenceSubject[] = [];
  for (const { words, at } of people)
    if (opensItsSentence(tokens, at)) subjects.push({ name: words.join(' '), at });
  // "Pedagang Pasar Kramat Jati, Mulyadi, merasakan …"
  tokens.forEach((token, at) => {
    if (!token.capital || tokens[at - 1]?.text !== ',' || !/^[,(]$/.test(tokens[at + 1]?.text ?? '')) return;
    const other =
      calendarWords.has(token.norm) || placeAt(reader, tokens, at) || registeredAt(reader, tokens, at);
    const opener = other ? null : openerOfSentence(tokens, at);
    if (opener && (roleNouns.has(opener) || titles.has(opener) || opener === 'sang'))
      subjects.push({ name: token.text, at });
  });
  return subjects.sort((a, b) => a.at - b.at);
}

function startOfSentence(tokens: readonly TextToken[], at: number): number {
  let start = at;
  while (start > 0 && start > at - longestRole && !/^[.!?"“”:]$/.test(tokens[start - 1]?.text ?? ''))
    start -= 1;
  return start;
}

const openerOfSentence = (tokens: readonly TextToken[], at: number) =>
  tokens[startOfSentence(tokens, at)]?.norm ?? null;

function opensItsSentence(tokens: readonly TextToken[], at: number): boolean {
  const start = startOfSentence(tokens, at);
  return start > at - longestRole && !tokens.slice(start, at).some(({ norm }) => notInRole.test(norm));
}
