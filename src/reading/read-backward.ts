// Attributions whose source stands before the verb: "Lukin, seorang profesor di …, menulis", "BPS mencatat".

import {
  type AttributionContext,
  kindByNoun,
  note,
  opensClause,
  opensSentence,
  skipBracket,
  wordAt,
} from './attribution-context.ts';
import {
  calendarWords,
  clauseOpeners,
  groupNouns,
  halfSayingVerbs,
  kinNouns,
  roleNouns,
  spokenForWords,
  titles,
  verbAdverbs,
} from './attribution-words.ts';
import {
  endsName,
  openingComma,
  skipAdverbial,
  skipDate,
  skipDegrees,
  subjectStart,
} from './find-subject.ts';
import { givenNames } from './given-names.ts';
import { isRoleNoun } from './judge-role.ts';
import { speaks } from './judge-statement.ts';
import { lowerTitle, placeAt } from './name-reader.ts';
import { type NameSpan, readName } from './name-spans.ts';
import { readListener } from './read-reports.ts';

const appositionOpeners =
  /^(?:yang|dalam|pada|melalui|lewat|sebuah|lembaga|badan|media|dihubungi|ditemui|alias|atau|saat|ketika)$/;

/** Finds the subject of a verb of saying and notes it when the verb attributes. */
export function readBackward(context: AttributionContext, verb: number): void {
  const { reader, tokens } = context;
  let end = verb;
  let negated = false;
  while (end > 0 && verbAdverbs.has(wordAt(context, end - 1)) && !tokens[end - 1]?.capital) {
    end -= 1;
    if (/^(?:tidak|belum|tak|enggan)$/.test(wordAt(context, end))) negated = true;
  }
  const adverbs = end;
  end = skipAdverbial(context, end);
  // "OpenAI kepada Financial Times mengatakan"
  if (wordAt(context, end) === 'kepada') readListener(context, end);
  const closing = end;
  let apposition: { start: number; end: number } | null = null;
  end = skipDegrees(context, skipDate(context, end));
  if (tokens[end - 1]?.text === ',') {
    const open = openingComma(context, end - 1);
    if (open < 0) return;
    const speaker = speakerInCommas(context, open, end - 1);
    if (speaker && speaks(context, speaker, verb, false, true)) {
      note(context, speaker, speaker.start, speaker.start, verb + 1);
      return;
    }
    const inside = wordAt(context, open + 1);
    if (
      !(
        isRoleNoun(inside) ||
        titles.has(inside) ||
        calendarWords.has(inside) ||
        groupNouns.has(inside) ||
        appositionOpeners.test(inside)
      )
    )
      return;
    // "…, yang juga akan disebut …, menceritakan" tells of things more often than of speakers.
    if (inside === 'yang' && halfSayingVerbs.has(wordAt(context, verb))) return;
    apposition = { start: open + 1, end: end - 1 };
    end = skipDate(context, open);
  }
  end = skipSeat(context, end);
  if (!endsName(context, end)) return;
  let subject = subjectStart(context, end);
  // "Ahli tsunami dari Institut Teknologi Bandung Hamzah Latief mengungkapkan": body and person in one run.
  if (subject.refused && subject.role >= 0) {
    const person = readName(reader, tokens, subject.start, true, 'person');
    const inOne = person?.kind === 'person' && person.nameStart > person.start && person.nameEnd === end;
    if (inOne && person.nameEnd - person.nameStart > 1) {
      note(context, person, subject.role, subject.role, verb + 1);
      return;
    }
  }
  // "Profesor Suvi Gezari dari Universitas Maryland mengatakan"
  const beforeBody = subject.start - 2;
  if (
    subject.refused &&
    /^(?:dari|di|asal|pada)$/.test(wordAt(context, subject.start - 1)) &&
    tokens[beforeBody]?.capital
  ) {
    apposition ??= { start: subject.start - 1, end };
    end = subject.start - 1;
    subject = subjectStart(context, end);
  }
  const { start, role, research, nameless, refused } = subject;
  if (refused) return;
  const bare = start === 0 || opensClause(context, start) || clauseOpeners.has(wordAt(context, start - 1));
  for (let at = start; at < end; at += 1) {
    const opens =
      at <= start + 1 ||
      tokens[at]?.text.startsWith('@') ||
      wordAt(context, at - 1) === 'dan' ||
      !tokens[at - 1]?.isWord;
    if (!opens) continue;
    const name = subjectName(context, at, end, role >= 0 && at === start, research);
    // "Komisi Pemilihan Umum (KPU) Cianjur"
    const inYear = name?.end === end - 1 && /^(?:19|20)\d\d$/.test(wordAt(context, end - 1));
    const inPlace = name?.abbreviation != null && placeAt(reader, tokens, name.end)?.end === end;
    if (!name || (![end, closing].includes(name.end) && name.nameEnd !== end && !inPlace && !inYear))
      continue;
    const told = name.kind === 'person' ? kindByNoun(context, at) : null;
    // "Garante, otoritas perlindungan data Italia, …"
    const body = apposition && groupNouns.has(wordAt(context, apposition.start)) ? 'institution' : null;
    if (told ?? (name.kind === 'person' && body)) Object.assign(name, { kind: told ?? body, sure: true });
    // "Film dokumenter Netflix itu mengungkap"
    const ofThing =
      /^(?:itu|tersebut|ini)$/.test(wordAt(context, name.end)) && !opensClause(context, name.start);
    if (ofThing && name.kind !== 'person') return;
    if (negated && name.kind !== 'outlet' && name.kind !== 'agency') return;
    // "pejabat Gedung Putih mengatakan" names nobody, "pengacara korban Ahmad Yusuf meminta" does.
    const named =
      name.nameEnd - name.nameStart > 1 &&
      (name.start < name.nameStart || givenNames.has(wordAt(context, name.nameStart)));
    const handle = tokens[name.nameStart]?.text.startsWith('@');
    if (nameless && !research && !(name.kind === 'person' && (named || handle))) return;
    const hasRole =
      role >= 0 ||
      name.nameStart > name.start ||
      apposition !== null ||
      closing < adverbs ||
      titledBefore(tokens, at);
    if (!speaks(context, name, verb, research, hasRole)) return;
    if (name.bodyOfRole && !research && !spokesperson(context, role, name)) return;
    if (kinNouns.has(wordAt(context, at - 1)) && name.nameEnd - name.nameStart === 1) return;
    const single = name.nameEnd - name.nameStart === 1;
    // "juru bicara Tencent mengatakan": the body, unless that is a person's surname.
    if (
      single &&
      name.kind === 'person' &&
      /^(?:bicara|jubir|perwakilan)$/.test(wordAt(context, name.nameStart - 1))
    ) {
      name.kind = 'institution';
      name.sure = false;
    }
    const roleStart = role >= 0 ? role : name.start;
    const loose = !bare && role < 0 && !research && name.kind === 'person' && name.start === name.nameStart;
    const common =
      name.kind === 'person' &&
      name.nameEnd - name.nameStart === 1 &&
      name.start === name.nameStart &&
      opensSentence(context, at) &&
      reader.isCommonWord(wordAt(context, at));
    if (common) return;
    // "Wali Kota Verbania menyatakan": one word after such an office is a place, if it is no known person.
    const governed = /^(?:kota|walikota|bupati|camat|kapolres|kapolsek|kapolresta|kades|lurah)$/.test(
      wordAt(context, name.nameStart - 1),
    );
    note(context, name, Math.min(roleStart, name.start), roleStart, verb + 1, single && (loose || governed));
    const last = context.found.at(-1);
    if (
      last &&
      apposition &&
      !last.role &&
      name.kind === 'person' &&
      (/^(?:dari|di|asal|pada)$/.test(wordAt(context, apposition.start)) ||
        roleNouns.has(wordAt(context, apposition.start)) ||
        titles.has(wordAt(context, apposition.start)))
    ) {
      last.role = apposition;
    }
    return;
  }
}

/** "juru bicara Kementerian Luar Negeri Rusia mengatakan": the body speaks through a nameless spokesperson. */
function spokesperson(context: AttributionContext, role: number, name: NameSpan): boolean {
  const word = wordAt(context, role >= 0 ? role : name.start);
  return spokenForWords.has(word) || word === 'juru' || word === 'jubir';
}

/** The name that may be the subject; after a noun of research a body, unless a person follows it in the same run. */
function subjectName(
  { reader, tokens }: AttributionContext,
  at: number,
  end: number,
  afterRole: boolean,
  research: boolean,
): NameSpan | null {
  if (!research) return readName(reader, tokens, at, afterRole, 'person');
  const person = afterRole ? readName(reader, tokens, at, true, 'person') : null;
  const behindBody = person?.kind === 'person' && person.nameStart > at && person.nameEnd === end;
  return behindBody && end - person.nameStart > 1 ? person : readName(reader, tokens, at, false, 'person');
}

/** The speaker between two commas: "Direktur Popcon Asia, Grace Kusnadi, mengatakan", "Media Israel, Channel 12, melaporkan". */
function speakerInCommas(context: AttributionContext, open: number, close: number): NameSpan | null {
  const { reader, tokens } = context;
  const title = lowerTitle(tokens, open + 1);
  const name = readName(reader, tokens, title, false, 'person');
  if (!name) return null;
  // "Wati (43)", "Profesor Peter Ng dari National University of Singapore"
  const closes = name.end === close || skipBracket(context, name.end) === close;
  const ofBody = name.kind === 'person' && /^(?:dari|asal)$/.test(wordAt(context, name.end));
  if (!closes && !ofBody) return null;
  if (name.kind === 'outlet' || name.kind === 'agency') return name;
  const [opener = '', second = ''] = openersOfClause(context, open);
  if (name.kind === 'institution')
    return groupNouns.has(opener) || /^(?:sebuah|media)$/.test(opener) ? name : null;
  if (groupNouns.has(opener)) return { ...name, kind: 'institution' };
  const full = title > open + 1 || name.nameEnd - name.nameStart > 1 || name.start < name.nameStart;
  // "Tenaga penjual di stan Wuling, Citra, mengaku"
  const ofRole = isRoleNoun(opener) || titles.has(opener) || roleNouns.has(second);
  return full || ofRole ? name : null;
}

/** The two words with which the clause before a comma begins. */
function openersOfClause(context: AttributionContext, comma: number): string[] {
  for (let at = comma - 1; at >= 0 && at > comma - 12; at -= 1)
    if (opensClause(context, at)) return [wordAt(context, at), wordAt(context, at + 1)];
  return [];
}

/** The comma-less "yang berbasis di Sydney" behind a body: where it begins, or the same index. */
function skipSeat(context: AttributionContext, end: number): number {
  for (let at = end - 1; at > end - 7 && context.tokens[at]?.isWord; at -= 1)
    if (/^(?:berbasis|bermarkas|berkantor|berpusat)$/.test(wordAt(context, at)))
      return wordAt(context, at - 1) === 'yang' ? at - 1 : at;
  return end;
}

/** Whether a title in lower case stands before a name: "dr Zaidul Akbar". */
const titledBefore = (tokens: AttributionContext['tokens'], at: number) =>
  lowerTitle(tokens, at - 1) === at || lowerTitle(tokens, at - 2) === at;
