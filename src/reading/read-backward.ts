// Attributions whose source stands before the verb: "Lukin, seorang profesor di …, menulis", "BPS mencatat".

import {
  type AttributionContext,
  isQuoteMark,
  longestApposition,
  note,
  opensClause,
  opensSentence,
  wordAt,
} from './attribution-context.ts';
import {
  calendarWords,
  clauseOpeners,
  groupNouns,
  halfSayingVerbs,
  kinNouns,
  namelessWords,
  notNames,
  reportNouns,
  researchNouns,
  roleNouns,
  spokenForWords,
  titles,
  verbAdverbs,
} from './attribution-words.ts';
import { speaks } from './judge-statement.ts';
import { isShorteningStop, placeAt, registeredAt } from './name-reader.ts';
import { type NameSpan, readName } from './name-spans.ts';

/** No subject is longer, in tokens. */
const longestSubject = 24;

const prepositions =
  /^(?:di|dari|pada|ke|kepada|oleh|dengan|untuk|tentang|terhadap|soal|bagi|antara|dalam|tempat|sebagai|milik|bernama|asal|menjadi|bersama|melawan|versi)$/;
const appositionOpeners =
  /^(?:yang|dalam|pada|melalui|lewat|sebuah|lembaga|badan|media|alias|atau|saat|ketika)$/;

/** Finds the subject of a verb of saying and notes it when the verb attributes. */
export function readBackward(context: AttributionContext, verb: number): void {
  const { reader, tokens } = context;
  let end = verb;
  let negated = false;
  while (end > 0 && verbAdverbs.has(wordAt(context, end - 1)) && !tokens[end - 1]?.capital) {
    end -= 1;
    if (/^(?:tidak|belum|tak|enggan)$/.test(wordAt(context, end))) negated = true;
  }
  end = skipAdverbial(context, end);
  const closing = end;
  let apposition: { start: number; end: number } | null = null;
  end = skipDate(context, end);
  if (tokens[end - 1]?.text === ',') {
    const open = openingComma(context, end - 1);
    if (open < 0) return;
    // "Direktur Popcon Asia, Grace Kusnadi, mengatakan"
    const person = readName(reader, tokens, open + 1, false, 'person');
    if (
      person &&
      person.end === end - 1 &&
      person.kind === 'person' &&
      (person.nameEnd - person.nameStart > 1 || person.start < person.nameStart) &&
      speaks(context, person, verb, false, true)
    ) {
      note(context, person, person.start, person.start, verb + 1);
      return;
    }
    const inside = wordAt(context, open + 1);
    if (
      !(
        roleNouns.has(inside) ||
        titles.has(inside) ||
        calendarWords.has(inside) ||
        appositionOpeners.test(inside)
      )
    )
      return;
    // "…, yang juga akan disebut …, menceritakan" tells of things more often than of speakers.
    if (inside === 'yang' && halfSayingVerbs.has(wordAt(context, verb))) return;
    apposition = { start: open + 1, end: end - 1 };
    end = skipDate(context, open);
  }
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
  const { start, role, research, refused } = subject;
  if (refused) return;
  const bare = start === 0 || opensClause(context, start) || clauseOpeners.has(wordAt(context, start - 1));
  for (let at = start; at < end; at += 1) {
    const opens = at <= start + 1 || wordAt(context, at - 1) === 'dan' || !tokens[at - 1]?.isWord;
    if (!opens) continue;
    const name = readName(reader, tokens, at, role >= 0 && !research && at === start, 'person');
    if (!name || (![end, closing].includes(name.end) && name.nameEnd !== end)) continue;
    if (negated && name.kind !== 'outlet' && name.kind !== 'agency') return;
    const hasRole = role >= 0 || name.nameStart > name.start || apposition !== null;
    if (!speaks(context, name, verb, research, hasRole)) return;
    if (name.bodyOfRole && !spokesperson(context, role, name)) return;
    if (kinNouns.has(wordAt(context, at - 1)) && name.nameEnd - name.nameStart === 1) return;
    if (
      name.kind === 'person' &&
      groupNouns.has(wordAt(context, at - 1)) &&
      !roleNouns.has(wordAt(context, at - 2))
    )
      name.kind = 'institution';
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

/** Steps back over "dalam tafsirnya", "kepada wartawan di Jakarta" between a name and its verb. */
function skipAdverbial({ tokens, stops }: AttributionContext, verb: number): number {
  for (let at = verb - 2; at > verb - 11 && at > 0; at -= 1) {
    const token = tokens[at];
    if (!token || stops[at] || /^[,;:]$/.test(token.text) || isQuoteMark(token.text)) return verb;
    const opens = /^(?:dalam|lewat|melalui|saat|usai|seusai|kepada|ketika)$/.test(token.text);
    if (opens && (tokens[at - 1]?.capital || tokens[at - 1]?.text === ')')) return at;
  }
  return verb;
}

/** Steps back over "(3/4)", "Senin (3/4/2023)" and the like. */
function skipDate(context: AttributionContext, at: number): number {
  const { tokens } = context;
  let end = at;
  if (tokens[end - 1]?.text === ')') {
    let open = end - 2;
    while (open > end - 12 && open > 0 && tokens[open]?.text !== '(') open -= 1;
    if (tokens[open]?.text === '(' && !tokens[open + 1]?.capital) end = open;
  }
  while (end > 0 && calendarWords.has(wordAt(context, end - 1))) {
    end -= 1;
    if (/^(?:pada|hari)$/.test(wordAt(context, end - 1))) end -= 1;
  }
  return end;
}

/** The comma that opens the apposition which ends at another, or -1. */
function openingComma({ tokens, stops }: AttributionContext, comma: number): number {
  for (let at = comma - 1; at > comma - longestApposition && at > 0; at -= 1) {
    if (tokens[at]?.text === ',') return at;
    if (stops[at] || isQuoteMark(tokens[at]?.text)) return -1;
  }
  return -1;
}

function endsName({ reader, tokens }: AttributionContext, end: number): boolean {
  const last = tokens[end - 1];
  if (!last) return false;
  return (
    last.capital ||
    last.text === ')' ||
    last.text.includes('.') ||
    /^\d/.test(last.text) ||
    registeredAt(reader, tokens, end - 1) !== null
  );
}

/** Walks back to where the subject begins, and looks at what stands before it. */
function subjectStart(context: AttributionContext, end: number) {
  const { reader, tokens, stops } = context;
  let start = end - 1;
  while (start > 0 && start > end - longestSubject) {
    const before = tokens[start - 1];
    if (!before || stops[start - 1]) break;
    const isInside =
      before.capital ||
      /^[()]$/.test(before.text) ||
      tokens[start]?.text === '(' ||
      isShorteningStop(tokens, start - 1) ||
      /^(?:dan|of|for|and|the|bin|van|de|al|binti|von|der|\d+)$/.test(before.text);
    if (!isInside) break;
    start -= 1;
  }
  while (start < end - 1 && !tokens[start]?.capital && !registeredAt(reader, tokens, start)) start += 1;
  let role = -1;
  const opener = wordAt(context, start);
  const listed = registeredAt(reader, tokens, start) !== null;
  if (opensClause(context, start) && start < end - 1 && !listed && !titles.has(opener)) {
    if (roleNouns.has(opener)) role = start;
    if (
      role >= 0 ||
      notNames.has(opener) ||
      (opensSentence(context, start) && reader.isCommonWord(opener) && !placeAt(reader, tokens, start))
    )
      start += 1;
  }
  const before = tokens[start - 1];
  let refused = false;
  if (before?.isWord && role < 0) {
    for (let at = start - 1; at >= 0 && at > start - 8 && tokens[at]?.isWord; at -= 1) {
      if (tokens[at]?.capital && !opensClause(context, at)) break;
      const word = wordAt(context, at);
      if (roleNouns.has(word) || spokenForWords.has(word)) role = at;
      if (namelessWords.has(word) && !/^(?:mantan|seorang|sejumlah)$/.test(word)) refused = true;
    }
  }
  const beforeWord = before?.norm ?? '';
  const research =
    researchNouns.has(beforeWord) ||
    (/^(?:di|dari|pada|asal|oleh)$/.test(beforeWord) && researchNouns.has(wordAt(context, start - 2)));
  if (prepositions.test(beforeWord) && !research) refused = true;
  if (
    reportNouns.has(beforeWord) &&
    !research &&
    role < 0 &&
    !/^(?:media|harian|koran|majalah|kabar|situs|laman|berita|televisi|tabloid|jurnal|portal|radio|stasiun|lembaga|badan|organisasi|perusahaan)$/.test(
      beforeWord,
    )
  )
    refused = true;
  return { start, role, research, refused: refused && !(research && role < 0) };
}

/** "juru bicara Kementerian Luar Negeri Rusia mengatakan": the body speaks through a nameless spokesperson. */
function spokesperson(context: AttributionContext, role: number, name: NameSpan): boolean {
  const word = wordAt(context, role >= 0 ? role : name.start);
  return spokenForWords.has(word) || word === 'juru' || word === 'jubir';
}
