// The grammar of attribution in Indonesian news: which words of a paragraph say that somebody said so, and who.
import {
  accordingWords,
  actObjects,
  bodySayingVerbs,
  bridgeWords,
  calendarWords,
  halfSayingVerbs,
  namelessWords,
  notNames,
  ownReportNouns,
  passivePublished,
  passiveSpeech,
  pronounSpeech,
  relayVerbs,
  reportNouns,
  reportVerbs,
  researchNouns,
  roleNouns,
  sayingVerbs,
  speechRoots,
  spokenForWords,
  stopWords,
  strongSpeechRoots,
  titles,
  verbAdverbs,
  weakRelayVerbs,
} from './attribution-words.ts';
import {
  endOfRun,
  isShorteningStop,
  type NameReader,
  type NameSpan,
  placeAt,
  readName,
  registeredAt,
} from './name-spans.ts';
import type { TextToken } from './text-tokens.ts';

/** One attribution found in a paragraph; indices are those of its tokens. */
export interface Attribution {
  /** Null where a pronoun points back ("ujarnya"). */
  name: NameSpan | null;
  /** The words that attribute, first and after the last. */
  start: number;
  end: number;
  /** The role as printed: tokens from and to, or null. */
  role: { start: number; end: number } | null;
}

/** What stands between an attributing word and its name is never longer. */
const longestBridge = 16;
const longestAppositive = 30;

const isQuoteMark = (text: string | undefined) => text !== undefined && /^["“”„«»]$/.test(text);
const pronouns = new Set(['dia', 'ia', 'beliau', 'mereka', 'nya']);

/** True for the marks that end a sentence. */
function sentenceStops(tokens: readonly TextToken[]): boolean[] {
  return tokens.map((token, index) => {
    if (!/^[.!?…]$/.test(token.text)) return false;
    if (token.text === '.' && isShorteningStop(tokens, index)) return false;
    let next = tokens[index + 1];
    if (isQuoteMark(next?.text)) next = tokens[index + 2];
    return next === undefined || !/^\p{Ll}/u.test(next.text);
  });
}

/** Finds the attributions of one paragraph, in linear time. */
export function findAttributions(reader: NameReader, tokens: readonly TextToken[]): Attribution[] {
  const stops = sentenceStops(tokens);
  const found: Attribution[] = [];
  const text = (at: number) => tokens[at]?.norm ?? '';
  const opensClause = (at: number) =>
    at === 0 ||
    stops[at - 1] === true ||
    /^[,"“”:;–—-]$/.test(tokens[at - 1]?.text ?? '') ||
    isQuoteMark(tokens[at - 1]?.text);

  /** Index after a place, a day or a bracket that may be passed over; the same index if there is none. */
  const skipBracket = (at: number) => {
    if (tokens[at]?.text !== '(') return at;
    for (let index = at + 1; index < at + 12; index += 1) if (tokens[index]?.text === ')') return index + 1;
    return at;
  };

  /** The role that follows a name after a comma: ", seorang profesor di Universitas …". */
  const roleAfter = (end: number): Attribution['role'] => {
    if (tokens[end]?.text !== ',') return null;
    const first = tokens[end + 1];
    if (!first?.isWord || !(roleNouns.has(first.norm) || (titles.has(first.norm) && first.capital)))
      return null;
    let index = end + 1;
    while (index < end + longestAppositive) {
      const token = tokens[index];
      if (!token || stops[index] || /^[,;:()]$/.test(token.text) || isQuoteMark(token.text)) break;
      if (
        !token.capital &&
        (sayingVerbs.has(token.norm) ||
          relayVerbs.has(token.norm) ||
          token.norm === 'kepada' ||
          token.norm === 'dalam')
      )
        break;
      index += 1;
    }
    return { start: end + 1, end: index };
  };

  const roleOf = (name: NameSpan, lowerStart: number): Attribution['role'] => {
    if (name.kind !== 'person') return null;
    const after = roleAfter(name.end);
    if (after) return after;
    const end = tokens[name.nameStart - 1]?.text === ',' ? name.nameStart - 1 : name.nameStart;
    return lowerStart < end ? { start: lowerStart, end } : null;
  };

  const add = (name: NameSpan, start: number, lowerStart: number, end = name.end) => {
    const role = roleOf(name, lowerStart);
    found.push({ name, start, end: Math.max(end, role?.end ?? 0), role });
  };

  /** Further names after the first: "Reuters, AFP, dan BBC". */
  const addOthers = (end: number, start: number, free: boolean) => {
    let at = end;
    for (;;) {
      const bracket = skipBracket(at);
      const joint = tokens[bracket];
      if (!joint || !/^(?:,|dan|serta|dari|via|&|\/|maupun|melalui|atau|\|)$/.test(joint.norm)) return;
      let next = bracket + 1;
      while (
        /^(?:dan|serta|juga|dari|majalah|harian|jurnal|laman|situs|media|kantor|berita)$/.test(text(next)) &&
        !tokens[next]?.capital
      )
        next += 1;
      const name = readName(reader, tokens, next, false, 'outlet');
      const joined = /^(?:dan|serta)$/.test(joint.norm) || (next > bracket + 1 && joint.norm === ',');
      if (!name || !(name.registered || free || (joined && name.kind !== 'person'))) return;
      if (joint.norm === ',' && !free && name.kind === 'institution' && sayingVerbs.has(text(name.end)))
        return;
      add(name, start, name.start);
      at = name.end;
    }
  };

  /** Walks forward from an attributing word to the name it attributes to. */
  const readForward = (trigger: number, mode: 'relay' | 'person' | 'body') => {
    let at = trigger + 1;
    let roleStart = -1;
    let affiliation: NameSpan | null = null;
    let spokenFor = mode === 'relay';
    let nameless = false;
    const finish = (name: NameSpan) => {
      add(name, trigger, roleStart >= 0 ? roleStart : name.start);
      if (mode !== 'person') addOthers(name.end, trigger, false);
      return true;
    };
    const fallBack = () => (affiliation && spokenFor && !nameless ? finish(affiliation) : false);
    for (; at < trigger + longestBridge; at += 1) {
      const token = tokens[at];
      if (!token || stops[at]) return fallBack();
      if (!token.isWord) {
        if (isQuoteMark(token.text) && mode === 'relay') continue;
        if (token.text === ',' && affiliation && (roleStart >= 0 || spokenFor)) {
          const person = readName(reader, tokens, at + 1, true, 'person');
          if (person?.kind === 'person' && !person.bodyOfRole) return finish(person);
          return fallBack();
        }
        if (token.text === ',' && roleStart >= 0 && tokens[at + 1]?.capital) continue;
        return fallBack();
      }
      const listed = registeredAt(reader, tokens, at);
      if (token.capital || listed || token.text.startsWith('@') || token.text.includes('.')) {
        if (calendarWords.has(token.norm) && !listed) return fallBack();
        const isBridge =
          notNames.has(token.norm) && (reportNouns.has(token.norm) || bridgeWords.has(token.norm));
        if (isBridge && !listed) continue;
        const afterRole = mode !== 'relay' && roleStart >= 0;
        const fromBody = /^(?:dari|di|pada|asal|oleh)$/.test(text(at - 1)) && roleStart >= 0;
        const name = readName(
          reader,
          tokens,
          at,
          afterRole && !fromBody,
          mode === 'relay' ? 'outlet' : 'person',
        );
        if (!name) {
          const place = placeAt(reader, tokens, at);
          if (!place) return fallBack();
          at = place.end - 1;
          continue;
        }
        if (name.bodyOfRole || (fromBody && name.kind !== 'person')) {
          if (name.bodyOfRole && name.registered === null && !spokenFor && /^(?:\p{Lu}|$)/u.test(''))
            return false;
          affiliation ??= name;
          at = name.end - 1;
          continue;
        }
        if (mode === 'body' && name.kind === 'person' && !name.registered) return false;
        if (nameless && name.kind !== 'person') return false;
        return finish(name);
      }
      if (stopWords.has(token.norm)) return fallBack();
      if (namelessWords.has(token.norm)) {
        nameless = token.norm !== 'mantan' && token.norm !== 'sejumlah' && token.norm !== 'seorang';
      }
      if (spokenForWords.has(token.norm) || token.norm === 'bicara' || researchNouns.has(token.norm))
        spokenFor = true;
      if (mode === 'person' || mode === 'relay') {
        if (roleNouns.has(token.norm) && roleStart < 0) roleStart = at;
        if (roleStart >= 0 && !relayVerbs.has(token.norm)) continue;
      }
      if (pronouns.has(token.norm)) return false;
      if (
        !(
          bridgeWords.has(token.norm) ||
          reportNouns.has(token.norm) ||
          relayVerbs.has(token.norm) ||
          accordingWords.has(token.norm)
        )
      )
        return fallBack();
    }
    return fallBack();
  };

  /** Walks back from a verb of saying to its subject. */
  const readBackward = (verb: number) => {
    let end = verb;
    while (end > 0 && verbAdverbs.has(text(end - 1)) && !tokens[end - 1]?.capital) end -= 1;
    const closing = end;
    if (tokens[end - 1]?.text === ')') {
      let open = end - 2;
      while (open > end - 12 && open > 0 && tokens[open]?.text !== '(') open -= 1;
      // "BPS (Badan Pusat Statistik)" keeps its bracket, "(3/4)" and what is before it do not.
      if (tokens[open]?.text === '(' && !tokens[open + 1]?.capital) end = open;
      if (calendarWords.has(text(end - 1))) end -= 1;
    }
    if (tokens[end - 1]?.text === ',') {
      let open = end - 2;
      while (
        open > end - longestAppositive &&
        open > 0 &&
        tokens[open]?.text !== ',' &&
        !stops[open] &&
        !isQuoteMark(tokens[open]?.text)
      )
        open -= 1;
      if (tokens[open]?.text !== ',') return false;
      const inside = tokens[open + 1];
      if (!inside) return false;
      // "Direktur Popcon Asia, Grace Kusnadi, mengatakan"
      const person = readName(reader, tokens, open + 1, false, 'person');
      if (
        person &&
        person.end === end - 1 &&
        person.kind === 'person' &&
        person.nameEnd - person.nameStart > 1
      ) {
        add(person, person.start, person.start, verb + 1);
        return true;
      }
      if (
        !(
          roleNouns.has(inside.norm) ||
          titles.has(inside.norm) ||
          calendarWords.has(inside.norm) ||
          /^(?:yang|dalam|pada|melalui|lewat|sebuah|lembaga|badan|media)$/.test(inside.norm)
        )
      )
        return false;
      end = open;
      if (tokens[end - 1]?.text === ')' && !/\p{L}/u.test(tokens[end - 2]?.text ?? '')) {
        while (end > 0 && tokens[end]?.text !== '(') end -= 1;
      }
    }
    const last = tokens[end - 1];
    if (
      !last ||
      !(
        last.capital ||
        last.text === ')' ||
        last.text.includes('.') ||
        registeredAt(reader, tokens, end - 1) ||
        /^\d/.test(last.text)
      )
    )
      return false;
    let start = end - 1;
    while (start > 0 && start > end - 24) {
      const before = tokens[start - 1] as TextToken;
      const isInside =
        before.capital ||
        before.text === '(' ||
        tokens[start]?.text === '(' ||
        before.text === ')' ||
        (before.text === '.' && isShorteningStop(tokens, start - 1)) ||
        /^(?:dan|of|for|and|the|bin|van|de|al|binti|von|der)$/.test(before.text) ||
        /^\d+$/.test(before.text);
      if (!isInside || stops[start - 1]) break;
      start -= 1;
    }
    while (start < end && !tokens[start]?.capital && !registeredAt(reader, tokens, start)) start += 1;
    const atClause = start === 0 || opensClause(start);
    if (atClause && notNames.has(text(start)) && start < end - 1 && !registeredAt(reader, tokens, start))
      start += 1;
    const before = tokens[start - 1];
    let role = -1;
    if (before?.isWord && !before.capital) {
      for (
        let index = start - 1;
        index >= 0 && index > start - 8 && tokens[index]?.isWord && !tokens[index]?.capital;
        index -= 1
      ) {
        if (roleNouns.has(text(index)) || spokenForWords.has(text(index))) role = index;
        if (namelessWords.has(text(index)) && !/^(?:mantan|seorang|sejumlah)$/.test(text(index)))
          return false;
      }
    }
    const research =
      before &&
      (researchNouns.has(before.norm) ||
        (/^(?:dari|di|pada|asal|oleh)$/.test(before.norm) && researchNouns.has(text(start - 2))));
    if (
      before &&
      /^(?:di|dari|pada|ke|kepada|oleh|dengan|untuk|tentang|terhadap|soal|bagi|antara|dalam|tempat|sebagai)$/.test(
        before.norm,
      ) &&
      !research
    )
      return false;
    for (let at = start; at < end; at += 1) {
      if (at > start && !(text(at - 1) === 'dan' || !tokens[at - 1]?.isWord || at === start + 1)) continue;
      const name = readName(reader, tokens, at, role >= 0 && !research && at === start, 'person');
      if (!name || (name.end !== end && name.end !== closing && name.nameEnd !== end)) continue;
      if (!speaks(name, verb, research === true)) return false;
      if (
        name.bodyOfRole &&
        !(role >= 0 && (spokenForWords.has(text(role)) || text(role) === 'juru')) &&
        !/^(?:juru|jubir)$/.test(text(name.start))
      )
        return false;
      const lower = role >= 0 ? role : name.start;
      add(name, Math.min(lower, name.start), lower, verb + 1);
      return true;
    }
    return false;
  };

  /** Whether the verb attributes for this subject, and does not tell an act. */
  const speaks = (name: NameSpan, verb: number, research: boolean): boolean => {
    const word = text(verb);
    const after = tokens.slice(verb + 1, verb + 5);
    const says =
      after.some(({ norm }, index) => index < 4 && (norm === 'bahwa' || norm === ':' || isQuoteMark(norm))) ||
      after[0]?.text === ',';
    if (actObjects.has(after[0]?.norm ?? '') && !says) return false;
    const isBody = name.kind !== 'person';
    if (bodySayingVerbs.has(word))
      return isBody && (name.registered !== null || name.kind === 'outlet' || research || says);
    if (name.kind === 'outlet' || name.kind === 'agency') return true;
    if (!halfSayingVerbs.has(word)) return true;
    if (
      isBody &&
      /^(?:menyebut|melaporkan|menulis|memperingatkan|mengingatkan|mengimbau|merinci|memerinci)$/.test(word)
    )
      return true;
    return says;
  };

  let lastSpeech = -100;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as TextToken;
    if (!token.isWord) continue;
    const word = token.norm;
    // Titles of works and headings inside names are no verbs; only a sentence may begin with one.
    if (token.capital && at > 0 && !opensClause(at) && !/^[("'‘]$/.test(tokens[at - 1]?.text ?? '')) continue;
    if (relayVerbs.has(word)) {
      readForward(at, weakRelayVerbs.has(word) ? 'body' : 'relay');
      if (!(word.startsWith('di') || token.capital)) readBackwardRelay(at);
    } else if (accordingWords.has(word)) {
      readForward(at, word === 'menurut' || word === 'seturut' ? 'person' : 'body');
      if (word === 'menurut') addOthersAfterLast(at);
    } else if (word === 'menurutnya' || pronounSpeech.has(word)) {
      lastSpeech = at;
      found.push({ name: null, start: at, end: at + 1, role: null });
    } else if (speechRoots.has(word) && (strongSpeechRoots.has(word) || opensClause(at))) {
      if (!token.capital || opensClause(at)) {
        lastSpeech = at;
        if (pronouns.has(text(at + 1))) found.push({ name: null, start: at, end: at + 2, role: null });
        else readForward(at, 'person');
      }
    } else if (sayingVerbs.has(word) || bodySayingVerbs.has(word)) {
      lastSpeech = at;
      readBackward(at);
    } else if (passiveSpeech.has(word)) {
      readForward(at, 'person');
    } else if (
      passivePublished.has(word) &&
      /^(?:seperti|sebagaimana|yang|telah|pernah|demikian)$/.test(text(at - 1))
    ) {
      readForward(at, 'body');
    } else if (word === 'demikian') {
      readDemikian(at);
    } else if (word === 'versi' && !token.text.startsWith('V')) {
      readForward(at, 'relay');
    } else if (word === 'kepada' && at - lastSpeech < 40) {
      readListener(at);
    } else if (word === 'wawancara' || word === 'diwawancarai' || word === 'diwawancara') {
      readInterview(at);
    } else if (word === 'kantor' && /^(?:berita)$/.test(text(at + 1))) {
      readForward(at + 1, 'relay');
    } else if (word === 'sumber' && tokens[at + 1]?.text === ':') {
      readSourceLine(at);
    } else if (ownReportNouns.has(word)) {
      readReport(at);
    }
  }
  return dedupe(found);

  /** "X melansir …" with X before the verb. */
  function readBackwardRelay(verb: number) {
    const before = tokens[verb - 1];
    if (before?.capital && registeredAt(reader, tokens, verb - 1)) readBackward(verb);
  }

  function addOthersAfterLast(trigger: number) {
    const last = found.at(-1);
    if (last?.start === trigger && last.name && last.name.kind !== 'person')
      addOthers(last.name.end, trigger, false);
  }

  /** "demikian Reuters", "demikian laporan AFP". */
  function readDemikian(at: number) {
    let next = at + 1;
    while (reportNouns.has(text(next)) || bridgeWords.has(text(next))) next += 1;
    const listed = registeredAt(reader, tokens, next);
    const name = listed ? readName(reader, tokens, next, false, 'outlet') : null;
    if (name && name.kind !== 'institution') add(name, at, name.start);
  }

  /** "kata Lukin kepada Reuters": who was told is a source when it is an outlet. */
  function readListener(at: number) {
    let next = at + 1;
    while (
      next < at + 6 &&
      (bridgeWords.has(text(next)) ||
        reportNouns.has(text(next)) ||
        /^(?:wartawan|jurnalis)$/.test(text(next))) &&
      !tokens[next]?.capital
    )
      next += 1;
    const name = readName(reader, tokens, next, false, 'person');
    if (name && (name.kind === 'outlet' || name.kind === 'agency')) {
      add(name, at, name.start);
      addOthers(name.end, at, false);
    }
  }

  /** "dalam wawancara dengan CNN", "saat diwawancarai Al Jazeera". */
  function readInterview(at: number) {
    for (let next = at + 1; next < at + 7; next += 1) {
      const token = tokens[next];
      if (!token?.isWord || stops[next]) return;
      if (token.capital || token.text.includes('.')) {
        const name = readName(reader, tokens, next, false, 'person');
        if (name && (name.kind === 'outlet' || name.kind === 'agency')) add(name, at, name.start);
        if (name || !placeAt(reader, tokens, next)) return;
      } else if (
        !(
          bridgeWords.has(token.norm) ||
          reportNouns.has(token.norm) ||
          /^(?:dengan|bersama|eksklusif|program|acara|terpisah)$/.test(token.norm)
        )
      )
        return;
    }
  }

  /** "Sumber: Reuters, BBC, dan AFP". */
  function readSourceLine(at: number) {
    let next = at + 2;
    while (
      tokens[next] &&
      !tokens[next]?.capital &&
      !registeredAt(reader, tokens, next) &&
      !tokens[next]?.text.includes('.') &&
      next < at + 6
    )
      next += 1;
    const name = readName(reader, tokens, next, false, 'outlet');
    if (!name) return;
    add(name, at, name.start);
    addOthers(name.end, at, true);
  }

  /** "Data BPS menunjukkan", "dalam laporan Reuters", "laporan terbaru untuk 38 North". */
  function readReport(at: number) {
    let next = at + 1;
    while (
      next < at + 9 &&
      (bridgeWords.has(text(next)) || reportNouns.has(text(next))) &&
      !tokens[next]?.capital &&
      !registeredAt(reader, tokens, next)
    )
      next += 1;
    const token = tokens[next];
    if (!token || !(token.capital || /^\d/.test(token.text) || registeredAt(reader, tokens, next))) return;
    const name = readName(reader, tokens, next, false, 'person');
    if (!name || name.kind === 'person') return;
    let after = skipBracket(name.end);
    if (tokens[after]?.text === ',') after += 1;
    for (let index = after; index < after + 6; index += 1) {
      if (reportVerbs.has(text(index))) {
        add(name, at, name.start, index + 1);
        return;
      }
      if (
        !tokens[index]?.isWord &&
        tokens[index]?.text !== '(' &&
        tokens[index]?.text !== ')' &&
        tokens[index]?.text !== '/'
      )
        break;
    }
    if (
      /^(?:dalam|berdasarkan|menurut|dari|mengutip|hasil|sebuah|pada|merujuk|demikian)$/.test(text(at - 1))
    ) {
      if (name.registered || next > at + 1 || name.kind === 'outlet') add(name, at, name.start);
    }
  }
}

/** One name is attributed to once at a place, whichever rules met it. */
function dedupe(found: Attribution[]): Attribution[] {
  const seen = new Set<string>();
  return found.filter(({ name, start }) => {
    const key = name ? `${name.nameStart}` : `pronoun ${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** All names of a paragraph, attributed to or not: later mentions by surname are told by them. */
export function findPeople(reader: NameReader, tokens: readonly TextToken[]): NameSpan[] {
  const people: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as TextToken;
    if (!token.capital) continue;
    const end = endOfRun(reader, tokens, at);
    if (end <= at) continue;
    const before = tokens[at - 1];
    const afterRole =
      before?.isWord === true &&
      !before.capital &&
      (roleNouns.has(before.norm) || roleNouns.has(tokens[at - 2]?.norm ?? ''));
    const start = notNames.has(token.norm) && end > at + 1 ? at + 1 : at;
    const name = readName(reader, tokens, start, afterRole, 'person');
    if (name?.kind === 'person') people.push(name);
    at = Math.max(at, end - 1);
  }
  return people;
}
