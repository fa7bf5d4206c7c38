// The subject of a verb of saying: where it begins and ends before the verb, and what stands before it.

import {
  type AttributionContext,
  isQuoteMark,
  longestApposition,
  opensClause,
  opensSentence,
  wordAt,
} from './attribution-context.ts';
import {
  calendarWords,
  institutionHeads,
  namelessWords,
  notNames,
  reportNouns,
  researchNouns,
  spokenForWords,
  titles,
} from './attribution-words.ts';
import { isRoleNoun } from './judge-role.ts';
import { isAcronym, isShorteningStop, officeAt, placeAt, registeredAt } from './name-reader.ts';

/** No subject is longer, in tokens. */
const longestSubject = 24;

const prepositions =
  /^(?:di|dari|pada|ke|kepada|oleh|dengan|untuk|tentang|terhadap|soal|bagi|antara|dalam|tempat|sebagai|milik|asal|menjadi|bersama|melawan|versi)$/;

/** Academic degrees as they stand behind names. */
const degrees =
  /^(?:Sp[\p{L}.-]*|[SM]\.?\p{Lu}[\p{L}.]*|Ph\.?D|Lc|MA|LL\.?M|FINASIM|MARS|MPH|MBA|MSc|Dipl[\p{L}.]*|A\.?Md)$/u;

/** The name after these is a people's: "Orang Romawi menyebut …". */
const peoples = /^(?:orang|suku|bangsa|kaum|warga|masyarakat|rakyat|umat|tentara|pasukan)$/;

/** Steps back over "dalam tafsirnya", "kepada wartawan di Jakarta" between a name and its verb. */
export function skipAdverbial({ tokens, stops }: AttributionContext, verb: number): number {
  for (let at = verb - 2; at > verb - 11 && at > 0; at -= 1) {
    const token = tokens[at];
    if (!token || stops[at] || /^[;:]$/.test(token.text) || isQuoteMark(token.text)) return verb;
    if (token.text === ',' && !datesBetween(tokens, at, verb)) return verb;
    const opens = /^(?:dalam|lewat|melalui|saat|usai|seusai|kepada|ketika)$/.test(token.text);
    const before = tokens[at - 1];
    const closes = before?.text === ')' || (before?.text === ',' && tokens[verb - 1]?.text !== ',');
    if (opens && (before?.capital || closes)) return at;
  }
  return verb;
}

/** Whether nothing but a date stands between a comma and the verb: "dalam siaran pers, Senin (3/4), mengatakan". */
function datesBetween(tokens: AttributionContext['tokens'], comma: number, verb: number): boolean {
  return tokens
    .slice(comma, verb)
    .every(({ text, norm }) => /^[,()/]$/.test(text) || /^\d/.test(text) || calendarWords.has(norm));
}

/** Steps back over degrees: "Ari Fahrial Syam, SpPD-KGEH, mengatakan", "Nurul Aini, M.Si., menilai". */
export function skipDegrees({ tokens }: AttributionContext, at: number): number {
  let end = at;
  for (;;) {
    let close = end - 1;
    if (tokens[close]?.text !== ',') return end;
    if (tokens[close - 1]?.text === '.') close -= 1;
    if (!degrees.test(tokens[close - 1]?.text ?? '')) return end;
    if (tokens[close - 2]?.text !== ',') return end;
    end =
      tokens[close - 3]?.text === '.' || degrees.test(tokens[close - 3]?.text ?? '') ? close - 1 : close - 2;
  }
}

/** Steps back over "(3/4)", "Senin (3/4/2023)" and the like. */
export function skipDate(context: AttributionContext, at: number): number {
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
export function openingComma({ tokens, stops }: AttributionContext, comma: number): number {
  for (let at = comma - 1; at > comma - longestApposition && at > 0; at -= 1) {
    if (tokens[at]?.text === ',') return at;
    if (stops[at] || isQuoteMark(tokens[at]?.text)) return -1;
  }
  return -1;
}

export function endsName({ reader, tokens }: AttributionContext, end: number): boolean {
  const last = tokens[end - 1];
  if (!last) return false;
  return (
    last.capital ||
    last.text.startsWith('@') ||
    last.text === ')' ||
    last.text.includes('.') ||
    /^\d/.test(last.text) ||
    registeredAt(reader, tokens, end - 1) !== null
  );
}

/** Walks back to where the subject begins, and looks at what stands before it. */
export function subjectStart(context: AttributionContext, end: number) {
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
      /^(?:dan|of|for|and|the|bin|van|de|al|binti|von|der|\d+)$/.test(before.text) ||
      (before.text === 'untuk' && headsBody(context, start - 2));
    if (!isInside) break;
    start -= 1;
  }
  start = startOfOffice(context, start);
  while (start < end - 1 && !tokens[start]?.capital && !registeredAt(reader, tokens, start)) start += 1;
  let role = -1;
  let people = false;
  const opener = wordAt(context, start);
  const listed = registeredAt(reader, tokens, start) !== null;
  if (opensClause(context, start) && start < end - 1 && !listed && !titles.has(opener)) {
    people = peoples.test(opener);
    if (isRoleNoun(opener) && !people) role = start;
    if (
      role >= 0 ||
      notNames.has(opener) ||
      (opensSentence(context, start) &&
        reader.isCommonWord(opener) &&
        !isAcronym(tokens[start]?.text ?? '') &&
        !headsBody(context, start) &&
        !placeAt(reader, tokens, start))
    )
      start += 1;
  }
  const before = tokens[start - 1];
  let refused = people;
  let nameless = false;
  if (before?.isWord && role < 0) {
    for (let at = start - 1; at >= 0 && at > start - 8 && tokens[at]?.isWord; at -= 1) {
      const passed = isAcronym(tokens[at]?.text ?? '');
      if (tokens[at]?.capital && !passed && !opensClause(context, at)) break;
      const word = wordAt(context, at);
      if (isRoleNoun(word) || spokenForWords.has(word)) role = at;
      if (namelessWords.has(word) && !/^(?:mantan|seorang|sejumlah)$/.test(word)) nameless = true;
    }
  }
  const beforeWord = before?.norm ?? '';
  const research =
    researchNouns.has(beforeWord) ||
    (opensClause(context, start) && researchNouns.has(opener) && start < end - 1) ||
    (/^(?:di|dari|pada|asal|oleh)$/.test(beforeWord) && researchNouns.has(wordAt(context, start - 2)));
  if (/^(?:rekaman|kamera)$/.test(beforeWord)) refused = true;
  if (prepositions.test(beforeWord) && !research) refused = true;
  // "Seorang saksi bernama Rohmat" is named.
  if (beforeWord === 'bernama') nameless = false;
  if (
    reportNouns.has(beforeWord) &&
    !research &&
    role < 0 &&
    !/^(?:media|harian|koran|majalah|kabar|situs|laman|berita|televisi|tabloid|jurnal|portal|radio|stasiun|lembaga|badan|organisasi|perusahaan)$/.test(
      beforeWord,
    )
  )
    refused = true;
  return { start, role, research, nameless, refused: refused && !(research && role < 0) };
}

/** "Perkumpulan untuk Pemilu …", "Komunitas Peduli …": the word with which a body's name begins. */
function headsBody(context: AttributionContext, at: number): boolean {
  const { tokens } = context;
  if (!tokens[at]?.capital || !institutionHeads.has(wordAt(context, at))) return false;
  return tokens[at + 1]?.capital === true || (tokens[at + 1]?.text === 'untuk' && !!tokens[at + 2]?.capital);
}

/** "Menteri Pendidikan Tinggi, Sains, dan Teknologi Brian Yuliarto": an office with commas, met from behind. */
function startOfOffice({ reader, tokens }: AttributionContext, start: number): number {
  const before = tokens[start - 1]?.text === ',' || tokens[start]?.text === 'dan';
  if (!before) return start;
  for (let at = start - 1; at >= 0 && at > start - 10; at -= 1)
    if (officeAt(reader, tokens, at) > start) return at;
  return start;
}
