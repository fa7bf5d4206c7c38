// Attributions whose source stands after the attributing word: "dilansir dari Reuters", "menurut pengamat …", "kata Lukin".

import {
  type AttributionContext,
  isQuoteMark,
  kindByNoun,
  note,
  skipBracket,
  wordAt,
} from './attribution-context.ts';
import {
  accordingWords,
  bridgeWords,
  calendarWords,
  kinNouns,
  mediaNouns,
  namelessWords,
  notNames,
  platforms,
  relayVerbs,
  reportNouns,
  researchNouns,
  sayingVerbs,
  spokenForWords,
  stopWords,
  titles,
} from './attribution-words.ts';
import { givenNames } from './given-names.ts';
import { isRoleNoun } from './judge-role.ts';
import { endOfRun, isShorteningStop, lowerTitle, placeAt, registeredAt } from './name-reader.ts';
import { type NameSpan, namesOfMedia, readName } from './name-spans.ts';

/** What stands between an attributing word and its name is never longer. */
const longestBridge = 16;

/** `relay`: outlets and bodies; `person`: a speaker, with any role before the name; `body`: no person. */
export type ForwardMode = 'relay' | 'person' | 'body';

/** Names that end so are of rules and works: "Menurut Myers-Briggs Type Indicator". */
const worksAndRules = /^(?:indicator|test|theory|scale|code|act|constitution|treaty|index|convention)$/;

export const pronouns: ReadonlySet<string> = new Set(['dia', 'ia', 'beliau', 'mereka', 'nya']);

/** Whether a name may begin at a token. */
export const looksLikeName = ({ reader, tokens }: AttributionContext, at: number): boolean => {
  const token = tokens[at];
  if (!token?.isWord) return false;
  return token.capital || /[@.]/.test(token.text) || registeredAt(reader, tokens, at) !== null;
};

/** Whether a word may stand between an attributing word and its name. */
export const isBridge = (word: string) =>
  bridgeWords.has(word) ||
  reportNouns.has(word) ||
  relayVerbs.has(word) ||
  accordingWords.has(word) ||
  /^\d+$/.test(word);

/** Further names after the first: "Reuters, AFP, dan BBC"; `free` where any name in a list counts. */
export function noteOthers(context: AttributionContext, end: number, start: number, free = false): void {
  const { reader, tokens } = context;
  let at = end;
  for (;;) {
    const joint = tokens[skipBracket(context, at)];
    if (!joint || !/^(?:,|dan|serta|dari|via|&|\/|maupun|melalui|atau|\|)$/.test(joint.norm)) return;
    let next = skipBracket(context, at) + 1;
    const afterJoint = next;
    while (
      /^(?:dan|serta|juga|dari|majalah|harian|jurnal|laman|situs|media|kantor|berita)$/.test(
        tokens[next]?.text ?? '',
      )
    )
      next += 1;
    const name = readName(reader, tokens, next, false, 'outlet');
    if (!name) return;
    const joined = /^(?:dan|serta|dari|via)$/.test(joint.norm) || next > afterJoint;
    if (!(name.registered || free || (joined && name.kind !== 'person'))) return;
    // "Dilansir Reuters, BPS mencatat": the next clause has begun.
    if (joint.norm === ',' && !free && sayingVerbs.has(wordAt(context, name.end))) return;
    if (joint.norm === ',' && !free && name.kind === 'institution') return;
    note(context, name, start);
    at = name.end;
  }
}

/**
 * Walks from an attributing word to the name it attributes to, and notes it.
 * @param anyRole true where whatever lower-case words follow are the speaker's role (right after a quotation)
 */
export function readForward(
  context: AttributionContext,
  trigger: number,
  mode: ForwardMode,
  anyRole = false,
): boolean {
  const { reader, tokens, stops } = context;
  let roleStart = -1;
  let knownRole = false;
  let body: NameSpan | null = null;
  let spokenFor = mode === 'relay';
  let nameless = false;
  let ofMedia = mode === 'relay';
  let ofMedium = false;
  const finish = (found: NameSpan, weak = false) => {
    // "pihak Intudo Ventures": a body, whatever its name is.
    const kind = found.kind === 'person' ? kindByNoun(context, found.start) : null;
    const name: NameSpan = kind ? { ...found, kind } : found;
    // "Menurut Myers-Briggs Type Indicator"
    if (
      name.kind === 'person' &&
      name.start === name.nameStart &&
      worksAndRules.test(wordAt(context, name.nameEnd - 1))
    )
      return false;
    note(context, name, trigger, roleStart >= 0 ? roleStart : name.start, name.end, weak);
    if (mode !== 'person' || name.kind !== 'person') noteOthers(context, name.end, trigger);
    return true;
  };
  const isCountry = (index: number) => placeAt(reader, tokens, index)?.end === index + 1;
  const fallBack = () => (body && spokenFor && !nameless ? finish(body) : false);
  /** "kata pengacara Setya Novanto, Fredrich Yunadi": the name after the comma speaks. */
  const personAfterComma = (comma: number): NameSpan | null => {
    if (tokens[comma]?.text !== ',' || calendarWords.has(wordAt(context, comma + 1))) return null;
    // "…, dr. Rimawati"
    const person = readName(reader, tokens, lowerTitle(tokens, comma + 1), false, 'person');
    if (person?.kind !== 'person' || person.registered || person.bodyOfRole) return null;
    const after = tokens[person.end];
    const closes =
      !after?.isWord ||
      /^(?:di|pada|saat|kepada|dalam|ketika|usai|seperti|melalui|seusai|sebagaimana|mengutip|dikutip|dilansir)$/.test(
        after.norm,
      );
    return closes && !sayingVerbs.has(after?.norm ?? '') ? person : null;
  };
  for (let at = trigger + 1; at < trigger + longestBridge; at += 1) {
    const token = tokens[at];
    if (!token || stops[at]) return fallBack();
    if (!token.isWord) {
      if ((isQuoteMark(token.text) && mode === 'relay') || isShorteningStop(tokens, at)) continue;
      // "Kantor berita Korea Utara, KCNA, …"
      if (
        token.text === ',' &&
        mode === 'relay' &&
        tokens[at - 1]?.capital &&
        (registeredAt(reader, tokens, at + 1) || (ofMedium && tokens[at + 1]?.capital && isCountry(at - 1)))
      )
        continue;
      const person = token.text === ',' && roleStart >= 0 ? personAfterComma(at) : null;
      return person && (mode === 'person' || (mode === 'relay' && knownRole)) ? finish(person) : fallBack();
    }
    if (looksLikeName(context, at)) {
      const listed = registeredAt(reader, tokens, at);
      if (calendarWords.has(token.norm) && !listed) return fallBack();
      const begins = mode === 'relay' && namesOfMedia.test(token.norm) && tokens[at + 1]?.capital;
      if (!listed && !begins && notNames.has(token.norm) && isBridge(token.norm) && !titles.has(token.norm))
        continue;
      if (listed && platforms.has(listed.value.name)) {
        // "akun Instagram @…", "kanal YouTube Deddy Corbuzier": who posts there is the source, else the platform itself.
        const next = tokens[listed.end];
        const owned =
          next &&
          (next.text.startsWith('@') || next.capital || /^(?:resmi|pribadi|milik|bernama)$/.test(next.norm));
        const posted = /^(?:akun|kanal|unggahan|media|sosial|postingan|channel)$/.test(
          wordAt(context, at - 1),
        );
        if (owned && !calendarWords.has(next.norm)) {
          ofMedia = ofMedia && !posted;
          at = listed.end - 1;
          continue;
        }
        if (posted) return false;
      }
      const ofBody =
        roleStart >= 0 && /^(?:dari|di|pada|asal|oleh|untuk|milik)$/.test(wordAt(context, at - 1));
      if (ofBody && mode !== 'body') {
        // "ahli tsunami dari Institut Teknologi Bandung Hamzah Latief": body and person in one run.
        const person = readName(reader, tokens, at, true, 'person');
        if (
          person?.kind === 'person' &&
          person.nameStart >= (listed?.end ?? at + 1) &&
          (listed || givenNames.has(wordAt(context, person.nameStart)) || isCountry(person.nameStart - 1)) &&
          person.nameEnd - person.nameStart > 1
        )
          return finish(person);
      }
      const name = readName(
        reader,
        tokens,
        at,
        mode !== 'relay' && roleStart >= 0 && !ofBody,
        ofMedia ? 'outlet' : 'person',
      );
      if (!name) {
        const end =
          placeAt(reader, tokens, at)?.end ?? (titles.has(token.norm) ? endOfRun(reader, tokens, at) : -1);
        if (end < 0) return fallBack();
        if (titles.has(token.norm) && roleStart < 0) roleStart = at;
        knownRole = true;
        at = end - 1;
        continue;
      }
      if (name.bodyOfRole || (ofBody && (name.kind !== 'person' || tokens[name.end]?.text === ','))) {
        body ??= name;
        if (roleStart < 0) roleStart = name.start;
        if (/^(?:juru|jubir)$/.test(wordAt(context, name.start))) spokenFor = true;
        at = name.end - 1;
        continue;
      }
      const isHandle = token.text.startsWith('@');
      // "berdasarkan laporan Digital 2024 dari We Are Social"
      const owner =
        mode === 'body' && !name.registered && wordAt(context, name.end) === 'dari'
          ? registeredAt(reader, tokens, name.end + 1)
          : null;
      const owning = owner && readName(reader, tokens, name.end + 1, false, 'person');
      if (owning) return finish(owning);
      // "berdasarkan catatan Film Indonesia": who keeps figures is a body, if it does not look like a person.
      const keepsFigures =
        name.kind === 'person' &&
        name.start === name.nameStart &&
        name.nameEnd - name.nameStart > 1 &&
        !givenNames.has(wordAt(context, name.nameStart)) &&
        /^(?:data|catatan|laporan|hitungan|perhitungan)$/.test(wordAt(context, at - 1));
      if (mode === 'body' && keepsFigures) return finish({ ...name, kind: 'institution' });
      if (mode === 'body' && !isHandle && (name.kind === 'person' || (name.kind === 'outlet' && !name.sure)))
        return false;
      if (nameless && (name.kind !== 'person' || name.nameEnd - name.nameStart < 2)) return false;
      // "buku Sirah Nabawiyah karya Syekh …": the author is the source.
      if (mode === 'relay' && /^(?:karya|karangan|tulisan)$/.test(wordAt(context, name.end))) {
        const author = readName(reader, tokens, name.end + 1, true, 'person');
        if (author?.kind === 'person') return finish(author);
      }
      const hasRole = roleStart >= 0 || name.nameStart > name.start;
      const second = mode === 'person' && hasRole ? personAfterComma(name.end) : null;
      if (second && second.nameEnd - second.nameStart > 1) return finish(second);
      const former = wordAt(context, at - 1) === 'mantan' && name.start < name.nameStart;
      if (kinNouns.has(wordAt(context, at - 1)) && !former) {
        return second ? finish(second) : false;
      }
      return finish(
        name,
        roleStart >= 0 && !knownRole && name.kind === 'person' && name.nameEnd - name.nameStart < 2,
      );
    }
    if (stopWords.has(token.norm)) return fallBack();
    if (pronouns.has(token.norm)) return false;
    if (mediaNouns.has(token.norm)) {
      ofMedia = true;
      ofMedium = true;
    } else if (/^(?:seorang|bernama|penumpang|warga)$/.test(token.norm)) ofMedia = false;
    if (namelessWords.has(token.norm) && !/^(?:mantan|sejumlah|seorang)$/.test(token.norm)) nameless = true;
    if (spokenForWords.has(token.norm) || token.norm === 'bicara' || researchNouns.has(token.norm))
      spokenFor = true;
    if (mode !== 'body' && (isRoleNoun(token.norm) || (anyRole && roleStart < 0 && !ofMedium))) {
      if (roleStart < 0) roleStart = at;
      if (isRoleNoun(token.norm)) knownRole = true;
    }
    if (roleStart >= 0 && !relayVerbs.has(token.norm)) continue;
    if (!isBridge(token.norm)) return fallBack();
  }
  return fallBack();
}
