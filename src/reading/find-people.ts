// Full names of people anywhere in a text: by them a later "Lukin" is known as Artyom Lukin.
import {
  accordingWords,
  institutionHeads,
  mediaNouns,
  notNames,
  passiveSpeech,
  relayVerbs,
  reportNouns,
  roleNouns,
  speechRoots,
  thingWords,
  titles,
} from './attribution-words.ts';
import { endOfRun, type NameReader, registeredAt } from './name-reader.ts';
import { type NameSpan, readName } from './name-spans.ts';
import type { TextToken } from './text-tokens.ts';

/** A person named in full, with the short form that the text gives ("Joko Widodo (Jokowi)"). */
export interface KnownPerson {
  words: string[];
  /** The token with which the name begins. */
  at: number;
  shortForm: string | null;
}

const opensWithCapital = (word: string) =>
  notNames.has(word) ||
  relayVerbs.has(word) ||
  accordingWords.has(word) ||
  speechRoots.has(word) ||
  passiveSpeech.has(word) ||
  reportNouns.has(word) ||
  (roleNouns.has(word) && !titles.has(word));

/** Finds the people whom a text names in two words or more. */
export function findPeople(reader: NameReader, tokens: readonly TextToken[]): KnownPerson[] {
  const people: KnownPerson[] = [];
  const keep = (name: NameSpan | null) => {
    if (name?.kind !== 'person' || name.nameEnd - name.nameStart < 2) return;
    const words = tokens.slice(name.nameStart, name.nameEnd);
    if (thingWords.has(words.at(-1)?.norm ?? '') || isOfPlace(tokens, name.nameStart)) return;
    people.push({
      words: words.map(({ text }) => text),
      at: name.nameStart,
      shortForm: name.abbreviation ?? shortFormAfter(tokens, name.end),
    });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as TextToken;
    if (!token.capital) continue;
    const end = endOfRun(reader, tokens, at);
    const before = tokens[at - 1];
    if (before && mediaNouns.has(before.norm)) {
      at = Math.max(at, end - 1);
      continue;
    }
    const isFirst = !before?.isWord;
    const isTitle =
      titles.has(token.norm) || institutionHeads.has(token.norm) || registeredAt(reader, tokens, at) !== null;
    const opener = opensWithCapital(token.norm) || (isFirst && !isTitle && reader.isCommonWord(token.norm));
    const start = opener ? at + 1 : at;
    const roleBefore =
      (before?.isWord === true &&
        !before.capital &&
        [1, 2, 3].some((back) => roleNouns.has(tokens[at - back]?.norm ?? ''))) ||
      (opener && roleNouns.has(token.norm));
    const registered = registeredAt(reader, tokens, start);
    // "Partai Republik Donald Trump": a person after the party or body.
    if (registered?.value.kind === 'institution' && registered.end < end)
      keep(readName(reader, tokens, registered.end, false, 'person'));
    else keep(readName(reader, tokens, start, roleBefore, 'person'));
    at = Math.max(at, end - 1);
  }
  return people;
}

/** "petani Desa Dieng Kulon": a place's name; "Kepala Desa Siti Aminah" is a person's. */
const isOfPlace = (tokens: readonly TextToken[], start: number) =>
  /^(?:desa|kelurahan|dusun|kampung|gunung|sungai|terusan|selat|pulau|pantai|danau|bandara)$/.test(
    tokens[start - 1]?.norm ?? '',
  ) && !/^(?:kepala|sekretaris|perangkat|pj)$/.test(tokens[start - 2]?.norm ?? '');

/** "… atau yang akrab disapa Yoyo", "… alias Ahok". */
function shortFormAfter(tokens: readonly TextToken[], end: number): string | null {
  for (let at = end; at < end + 6; at += 1) {
    const token = tokens[at];
    if (!token || (!token.isWord && token.text !== ',')) return null;
    if (/^(?:disapa|dipanggil|alias|sapaan|dikenal)$/.test(token.norm)) {
      const next = tokens[at + 1];
      return next?.capital ? next.text : null;
    }
    if (token.capital) return null;
  }
  return null;
}
