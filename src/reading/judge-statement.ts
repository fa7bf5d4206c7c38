// Whether a verb of saying attributes for its subject, or tells what the subject did.
import { type AttributionContext, isQuoteMark, opensSentence, wordAt } from './attribution-context.ts';
import {
  actObjects,
  actVerbs,
  bodyActVerbs,
  bodySayingVerbs,
  halfSayingVerbs,
  reportNouns,
  sayingVerbs,
  stanceVerbs,
} from './attribution-words.ts';
import type { NameSpan } from './name-spans.ts';
import type { TextToken } from './text-tokens.ts';

/** Verbs that say for a body or an officer what for anybody else would be an act. */
const statementVerbs =
  /^(?:menyebut|melaporkan|menulis|memperingatkan|mengingatkan|mengimbau|merinci|memerinci|memastikan|menduga|meyakini|membenarkan|menyoroti|berharap|mengungkap|menyinggung|menggambarkan|mengisahkan)$/;

/** What a person known by full name says even without an office. */
const opinions =
  /^(?:meng(?:k?ritik|ecam|eluhkan|usulkan|imbau|ingatkan)|menyindir|menyayangkan|menyesalkan|meragukan|mempertanyakan|menganjurkan|merekomendasikan|memproyeksikan|memperingatkan|berharap|optimistis|mengenang|menyerukan|mendesak|mengajak|mengutuk)$/;

const forecastChanges = /^(?:menaikkan|memangkas|menurunkan|mempertahankan|merevisi|mengoreksi)$/;

/** Where people speak. */
const placeOfSpeech =
  /^(?:wawancara|akun|unggahan|pernyataan|keterangan|pidato|sambutan|konferensi|jumpa|siaran|diwawancarai|ditemui|laporan|cuitan|tulisan|artikel|memoar|memoarnya|autobiografinya|otobiografinya|podcast|bukunya|pidatonya|keterangannya|pernyataannya|unggahannya|akunnya)$/;

/** Verbs with a clause for their object; "menyebut Kim sebagai …" has none. */
const clauseVerbs = /^(?:menyebut|menduga|meyakini|memastikan|mengakui|menganggap)$/;

/** Words that only a clause has. */
const clauseMarks =
  /^(?:belum|sudah|akan|tidak|telah|masih|bisa|dapat|harus|adalah|merupakan|tak|sedang|pernah|mampu|perlu|bukan|ada)$/;

/** Whether the verb attributes for this subject, and does not tell an act. */
export function speaks(
  context: AttributionContext,
  name: NameSpan,
  verb: number,
  research: boolean,
  hasRole: boolean,
): boolean {
  const { tokens } = context;
  const word = wordAt(context, verb).replace(/nya$/, '');
  const after = clauseAfter(context, verb);
  const clause =
    clauseVerbs.test(word) && (after.slice(1, 8).some(({ norm }) => clauseMarks.test(norm)) || judges(after));
  const afterQuotation =
    isQuoteMark(tokens[name.start - 1]?.text) || isQuoteMark(tokens[name.start - 2]?.text);
  const says =
    clause ||
    afterQuotation ||
    after[0]?.text === ',' ||
    after.some(({ norm }) => norm === 'bahwa' || norm === ':' || isQuoteMark(norm));
  if (tokens[name.nameStart]?.text.startsWith('@')) return true;
  const act = actVerbs.has(word) && actObjects.has(after[0]?.norm ?? '');
  if (act && !(word === 'mengaku' && after[0]?.norm === 'siap')) return false;
  const isBody = name.kind !== 'person';
  const isOutlet = name.kind === 'outlet' || name.kind === 'agency';
  // "Goldman Sachs menaikkan target harga emas"
  if (forecastChanges.test(word))
    return (
      isBody &&
      /^(?:target|rekomendasi|proyeksi|perkiraan|prediksi|ramalan|estimasi)/.test(after[0]?.norm ?? '')
    );
  if (name.registered && bodyActVerbs.has(word) && isOutlet) return word !== 'menyiarkan';
  if (
    bodySayingVerbs.has(word) &&
    (isBody || !(sayingVerbs.has(word) || (stanceVerbs.has(word) && hasRole)))
  ) {
    if (/^(?:merilis|menerbitkan|mengeluarkan)$/.test(word))
      return (
        isBody &&
        (reportNouns.has(after[0]?.norm ?? '') ||
          /^(?:peringatan|imbauan|maklumat)$/.test(after[0]?.norm ?? ''))
      );
    if (name.registered && isFinding(word, after)) return true;
    if (bodyActVerbs.has(word)) return isBody && (research || after.some(({ norm }) => norm === 'bahwa'));
    return isBody && (name.registered !== null || name.kind === 'outlet' || name.sure || research || says);
  }
  if (isOutlet) return true;
  if (/^(?:menceritakan|bercerita|mengisahkan|mencontohkan|menggambarkan)$/.test(word))
    return (
      afterQuotation ||
      (word === 'mengisahkan' && afterOccasion(context, name.start)) ||
      after[0]?.norm === 'bahwa' ||
      (hasRole && /^(?:ia|dia|bagaimana|betapa)$/.test(after[0]?.norm ?? ''))
    );
  if (word === 'melaporkan' && after[0]?.norm === 'kepada') return false;
  if (word === 'melihat')
    return (
      hasRole &&
      !isBody &&
      /^(?:ada|adanya|peluang|potensi|bahwa|tren|risiko|kecenderungan|indikasi)$/.test(after[0]?.norm ?? '')
    );
  const full = name.nameEnd - name.nameStart > 1;
  // "Egy Maulana menyebut lapangan licin", not "menyebut Kim sebagai …"
  if (word === 'menyebut' && full && !onlyNames(after)) return true;
  if (!halfSayingVerbs.has(word)) return true;
  if (
    word === 'menyampaikan' &&
    hasRole &&
    /^(?:hal|itu|keterangan|penjelasan|informasi)$/.test(after[0]?.norm ?? '')
  )
    return true;
  return (
    says ||
    afterOccasion(context, name.start) ||
    (opinions.test(word) && full) ||
    ((isBody ? !/^(?:meminta|berjanji|menjamin|mengajak)$/.test(word) : hasRole) &&
      (statementVerbs.test(word) || stanceVerbs.has(word)))
  );
}

/** "menyebut Kim sebagai …", "menyebut kota itu Londinium": a name is given, nothing is said. */
function onlyNames(after: readonly TextToken[]): boolean {
  const definite = after.slice(1, 5).findIndex(({ norm }) => /^(?:itu|tersebut|ini)$/.test(norm)) + 1;
  const named = definite > 0 && after[definite + 1]?.capital === true;
  return named || after[0]?.capital === true || after.some(({ norm }) => norm === 'sebagai');
}

/** "menyebut pertemuan itu biasa" judges, "menyebut kota itu Londinium" only names. */
function judges(after: readonly TextToken[]): boolean {
  const definite = after.slice(1, 5).findIndex(({ norm }) => /^(?:itu|tersebut|ini)$/.test(norm)) + 1;
  const next = definite > 0 ? after[definite + 1] : undefined;
  return next?.isWord === true && !next.capital && !/^(?:sebagai|dengan|di|pada|dan|dalam)$/.test(next.norm);
}

/** "Komnas HAM menemukan indikasi pelanggaran", "IUCN memasukkan satwa itu dalam Daftar Merah": findings and lists. */
const isFinding = (word: string, after: readonly TextToken[]) =>
  (word === 'menemukan' &&
    /^(?:indikasi|bukti|dugaan|pelanggaran|kejanggalan|\d.*)$/.test(after[0]?.norm ?? '')) ||
  (word === 'memasukkan' && after.some(({ norm }) => /^(?:daftar|kategori|kelompok|golongan)$/.test(norm)));

/** "Dalam wawancara dengan …, X menyebut", "Melalui akun X pribadinya, Y mengkritik": where somebody speaks. */
function afterOccasion(context: AttributionContext, start: number): boolean {
  if (wordAt(context, start - 1) !== ',') return false;
  for (let at = start - 2; at >= 0 && at > start - 16; at -= 1) {
    if (!opensSentence(context, at)) continue;
    const opener = wordAt(context, at);
    if (/^(?:menanggapi|kepada|ditemui|dihubungi)$/.test(opener)) return true;
    return (
      /^(?:dalam|melalui|lewat|pada|saat|di)$/.test(opener) && placeOfSpeech.test(wordAt(context, at + 1))
    );
  }
  return false;
}

/** The tokens after a verb as far as its object clause may begin: to the end of the sentence, at most twelve. */
function clauseAfter({ tokens, stops }: AttributionContext, verb: number) {
  let end = verb + 1;
  while (end < verb + 13 && end < tokens.length && !stops[end]) end += 1;
  return tokens.slice(verb + 1, end);
}
