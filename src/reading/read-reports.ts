// Attributions by other means than a verb of saying: reports, listeners, interviews, source lines, closing brackets.
import {
  type AttributionContext,
  kindByNoun,
  note,
  opensSentence,
  skipBracket,
  wordAt,
} from './attribution-context.ts';
import { groupNouns, mediaNouns, reportNouns, reportVerbs, roleNouns } from './attribution-words.ts';
import { placeAt, registeredAt } from './name-reader.ts';
import { readName } from './name-spans.ts';
import { isBridge, looksLikeName, noteOthers, readForward } from './read-forward.ts';

/** "demikian Reuters", "demikian laporan AFP". */
export function readDemikian(context: AttributionContext, at: number): void {
  const { reader, tokens } = context;
  let next = at + 1;
  while (next < at + 5 && isBridge(wordAt(context, next)) && !tokens[next]?.capital) next += 1;
  if (next > at + 1 && /^(?:pernyataan|keterangan|penjelasan|penuturan)$/.test(wordAt(context, next - 1))) {
    readForward(context, next - 1, 'person');
    return;
  }
  if (!registeredAt(reader, tokens, next)) return;
  const name = readName(reader, tokens, next, false, 'outlet');
  if (name && (name.kind !== 'institution' || next > at + 1)) note(context, name, at);
}

/** "kata Lukin kepada Reuters": who was told is a source when it is an outlet. */
export function readListener(context: AttributionContext, at: number): void {
  const { reader, tokens } = context;
  let next = at + 1;
  const passes = (word: string) =>
    isBridge(word) || /^(?:wartawan|jurnalis|saluran|pembawa|acara)$/.test(word);
  while (next < at + 6 && passes(wordAt(context, next)) && !looksLikeName(context, next)) next += 1;
  const ofMedium = mediaNouns.has(wordAt(context, next - 1));
  const name = readName(reader, tokens, next, false, ofMedium ? 'outlet' : 'person');
  if (name && (name.kind === 'outlet' || name.kind === 'agency')) {
    note(context, name, at);
    noteOthers(context, name.end, at);
  }
}

/** "dalam kolomnya di The Atlantic": where somebody writes. */
export function readColumn(context: AttributionContext, at: number): void {
  if (!/^(?:di|untuk|pada)$/.test(wordAt(context, at + 1))) return;
  let next = at + 2;
  while (next < at + 5 && mediaNouns.has(wordAt(context, next)) && !context.tokens[next]?.capital) next += 1;
  const name = readName(context.reader, context.tokens, next, false, 'outlet');
  if (name?.kind === 'outlet' || name?.kind === 'agency') note(context, name, at);
}

/** "Perhitungan itu semula dibuat Lloyd's List": whose figures they are. */
export function readMaker(context: AttributionContext, at: number): void {
  for (let noun = at - 1; noun > at - 5 && noun >= 0 && !context.stops[noun]; noun -= 1)
    if (
      /^(?:perhitungan|hitungan|perkiraan|estimasi|daftar|laporan|kajian|proyeksi)$/.test(
        wordAt(context, noun),
      )
    ) {
      readForward(context, at, 'body');
      return;
    }
}

/** "dalam wawancara dengan CNN", "saat diwawancarai Al Jazeera". */
export function readInterview(context: AttributionContext, at: number): void {
  const { reader, tokens, stops } = context;
  for (let next = at + 1; next < at + 7; next += 1) {
    const word = wordAt(context, next);
    if (!tokens[next]?.isWord || stops[next]) return;
    if (looksLikeName(context, next)) {
      const name = readName(reader, tokens, next, false, 'person');
      if (name && (name.kind === 'outlet' || name.kind === 'agency')) note(context, name, at);
      if (name || !placeAt(reader, tokens, next)) return;
    } else if (!isBridge(word) && !/^(?:dengan|bersama|eksklusif|program|acara|terpisah)$/.test(word)) return;
  }
}

/** "Sumber: Reuters, BBC, dan AFP", "Sumber berita SamMobile." */
export function readSourceLine(context: AttributionContext, at: number): void {
  const { reader, tokens } = context;
  let next = at + 1;
  if (/^(?:berita|data|informasi|artikel|tulisan|referensi|utama)$/.test(wordAt(context, next))) next += 1;
  const colon = tokens[next]?.text === ':';
  if (colon) next += 1;
  else if (next === at + 1 || !opensSentence(context, at)) return;
  const limit = next + 4;
  while (next < limit && tokens[next]?.isWord && !looksLikeName(context, next)) next += 1;
  const name = readName(reader, tokens, next, false, 'outlet');
  if (!name) return;
  note(context, name, at);
  noteOthers(context, name.end, at, colon);
}

/** "Data BPS menunjukkan", "dalam laporan Reuters", "laporan terbaru untuk 38 North". */
export function readReport(context: AttributionContext, at: number): void {
  const { reader, tokens } = context;
  let next = at + 1;
  // "AidData, laboratorium riset di William & Mary": where it is, no report.
  if (groupNouns.has(wordAt(context, at - 1)) && wordAt(context, next) === 'di') return;
  // "Dalam laporan terbarunya, Bank Dunia memangkas …"
  if (/nya$/.test(wordAt(context, at)) || /^ter.+nya$/.test(wordAt(context, next))) {
    if (!/^(?:dalam|pada|lewat|melalui|menurut)$/.test(wordAt(context, at - 1))) return;
    while (next < at + 4 && tokens[next]?.isWord && !looksLikeName(context, next)) next += 1;
    if (tokens[next]?.text !== ',') return;
    const owner = readName(reader, tokens, next + 1, false, 'person');
    if (owner && owner.kind !== 'person') note(context, owner, at);
    return;
  }
  while (next < at + 9 && isBridge(wordAt(context, next)) && !looksLikeName(context, next)) next += 1;
  if (!looksLikeName(context, next)) return;
  let ofMedia = false;
  for (let noun = at; noun < next; noun += 1) ofMedia ||= mediaNouns.has(wordAt(context, noun));
  // "Studi dalam BMC Complementary Medicine": what prints a study is a journal.
  ofMedia ||=
    /^(?:studi|penelitian|riset|artikel)/.test(wordAt(context, at)) && wordAt(context, next - 1) === 'dalam';
  let name = readName(reader, tokens, next, false, ofMedia ? 'outlet' : 'person');
  if (!name) return;
  // "Laporan Future of Jobs dari World Economic Forum": whose the report is.
  const owner = /^(?:dari|milik|oleh)$/.test(wordAt(context, name.end))
    ? readName(reader, tokens, name.end + 1, false, 'person')
    : null;
  if (owner?.registered) name = owner;
  const told = name.kind === 'person' ? kindByNoun(context, next) : null;
  if (told) name = { ...name, kind: told };
  // "Survei Jobstreet Indonesia terhadap 1.273 perekrut menunjukkan"
  const polled = /^(?:survei|data|jajak|polling|pers|rilis|siaran|dokumen)$/.test(wordAt(context, next - 1));
  if (name.kind === 'person' && polled && !roleNouns.has(wordAt(context, next)))
    name = { ...name, kind: 'institution' };
  if (name.kind === 'person') return;
  let after = skipBracket(context, name.end);
  if (tokens[after]?.text === ',') after += 1;
  // "Penelitian di Universitas Sao Paulo, Brasil, membuktikan"
  const place = placeAt(reader, tokens, after);
  if (place && tokens[place.end]?.text === ',') after = place.end + 1;
  for (let index = after; index < after + 9; index += 1) {
    if (reportVerbs.has(wordAt(context, index))) {
      note(context, name, at, name.start, index + 1);
      return;
    }
    if (!tokens[index]?.isWord && !/^[()/]$/.test(tokens[index]?.text ?? '')) break;
  }
  const said =
    /^(?:dalam|berdasarkan|menurut|dari|mengutip|hasil|temuan|sebuah|pada|merujuk|demikian|didukung|diperkuat|lewat|melalui|sejalan)$/.test(
      wordAt(context, at - 1),
    );
  const ofJournal = mediaNouns.has(wordAt(context, next - 1));
  if (said && (name.sure || ofJournal) && (name.registered || next > at + 1 || name.kind === 'outlet'))
    note(context, name, at);
}

/** "Hasilnya dimuat dalam Monthly Notices …", "Temuan itu diterbitkan di jurnal …": where research came out. */
export function readJournal(context: AttributionContext, at: number): void {
  let research = false;
  for (let index = at - 1; index > at - 7 && index >= 0 && context.tokens[index]?.isWord; index -= 1)
    research ||=
      /^(?:hasil|hasilnya|temuan|temuannya|studi|penelitian|riset|makalah|risetnya|studinya|penelitiannya)$/.test(
        wordAt(context, index),
      );
  if (!research || !/^(?:di|dalam|pada|oleh)$/.test(wordAt(context, at + 1))) return;
  let next = at + 2;
  while (next < at + 6 && isBridge(wordAt(context, next)) && !looksLikeName(context, next)) next += 1;
  const name = readName(context.reader, context.tokens, next, false, 'outlet');
  if (name && name.nameEnd - name.nameStart + Number(mediaNouns.has(wordAt(context, next - 1))) > 1)
    note(context, name, at);
  else if (name?.registered) note(context, name, at);
}

/** "Penelitian yang dipimpin Frank Hu dari Harvard menemukan …": whose research it is. */
export function readLeader(context: AttributionContext, at: number): void {
  let research = false;
  for (let index = at - 1; index > at - 5; index -= 1)
    research ||= /^(?:studi|penelitian|riset|survei)$/.test(wordAt(context, index));
  let speaks = false;
  for (let index = at + 2; index < at + 16 && !context.stops[index]; index += 1)
    speaks ||= reportVerbs.has(wordAt(context, index));
  if (research && speaks) readForward(context, at, 'person');
}

/** "diketahui dari unggahan akun Instagram @…": where it is to be seen. */
export function readPlace(context: AttributionContext, at: number): void {
  if (
    /^(?:dari|dalam|di|lewat|melalui|pada)$/.test(wordAt(context, at + 1)) &&
    reportNouns.has(wordAt(context, at + 2))
  )
    readForward(context, at, 'body');
}

/** "Media setempat, Titan Sports, …": an outlet between commas at the head of a sentence. */
export function readMedium(context: AttributionContext, at: number): void {
  const { reader, tokens } = context;
  let comma = at + 1;
  while (comma < at + 5 && tokens[comma]?.isWord) comma += 1;
  if (tokens[comma]?.text !== ',') return;
  const name = readName(reader, tokens, comma + 1, false, 'outlet');
  if (name && name.kind !== 'institution' && tokens[name.end]?.text === ',') note(context, name, at);
}

/** "Bantahan datang dari juru bicara perusahaan, Anita Lowe." */
export function readVoice(context: AttributionContext, at: number): void {
  if (wordAt(context, at + 1) !== 'dari') return;
  for (let index = at - 1; index > at - 7 && index >= 0 && !context.stops[index]; index -= 1)
    if (voices.test(wordAt(context, index))) {
      readForward(context, at + 1, 'person', true);
      return;
    }
}

/** What is said, as a noun. */
const voices =
  /^(?:kritik|kritikan|bantahan|pujian|pendapat|pernyataan|pengakuan|kesaksian|peringatan|komentar|tanggapan|pembelaan|penjelasan|kecaman|desakan|imbauan|seruan|saran|usul|usulan|pandangan|suara|cerita|kisah|keluhan|protes)$/;
