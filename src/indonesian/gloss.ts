// Indonesian text → every word, phrase and number with its English, and a readable gloss line for each sentence.
import { chooseReadings, type ReadUnit } from './choose-readings.ts';
import { partsAround } from './find-parts.ts';
import { formGloss } from './form-gloss.ts';
import { writeGlossLine } from './gloss-line.ts';
import type { GlossedText, GlossToken } from './gloss-types.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readUnits } from './read-units.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** The parts of a printed word and the affixes at work in it, clitics and reduplication included. */
function describeParts(
  surface: string,
  { root, layers, lemma }: Reading,
): Pick<GlossToken, 'segments' | 'affixes'> {
  let stem = surface.toLowerCase();
  const after: string[] = [];
  const before: string[] = [];
  const ids: string[] = [];
  for (const { id, side } of layers) {
    const written = id.replaceAll('-', '');
    if (side === 'after' && stem.endsWith(written)) {
      stem = stem.slice(0, -written.length).replace(/-$/, '');
      after.unshift(id);
    } else if (side === 'before' && (id === 'ku-' || id === 'kau-') && stem.startsWith(written)) {
      stem = stem.slice(written.length);
      before.push(id);
    } else if (side !== 'double') continue;
    ids.push(id);
  }
  if (stem.includes('-') && layers.some(({ side }) => side === 'double')) {
    return { segments: [...before, ...stem.split('-'), ...after], affixes: ids };
  }
  let parts = partsAround(stem, root);
  if (parts.segments.length === 1 && stem !== root && stem.endsWith('nya')) {
    // A listed word with the clitic in it: akhirnya, meningkatnya.
    parts = partsAround(stem.slice(0, -3), root);
    after.unshift('-nya');
    ids.push('-nya');
  }
  if (parts.affixes.length === 0 && stem !== root && lemma !== stem) parts = partsAround(stem, lemma);
  const affixes = [...parts.affixes, ...ids];
  return { segments: [...before, ...parts.segments, ...after], ...(affixes.length > 0 ? { affixes } : {}) };
}

/** Words remembered at most. */
const most = 50_000;

function rememberParts(surface: string, reading: Reading, lexicon: Lexicon) {
  const before = lexicon.parts.get(surface);
  if (before?.root === reading.root) return before.parts;
  const parts = describeParts(surface, reading);
  if (lexicon.parts.size >= most) lexicon.parts.clear();
  lexicon.parts.set(surface, { root: reading.root, parts });
  return parts;
}

function tokenOf(reading: Reading, text: string, first: Token, last: Token, lexicon: Lexicon): GlossToken {
  const surface = first === last ? first.surface : text.slice(first.start, last.end);
  const isWord = first === last && (reading.kind === 'word' || reading.kind === 'function');
  return {
    surface,
    start: first.start,
    end: last.end,
    lemma: reading.lemma,
    pos: reading.pos,
    ...(isWord ? rememberParts(surface, reading, lexicon) : { segments: [surface.toLowerCase()] }),
    glosses: formGloss(reading),
    kind: reading.kind,
    from: reading.from,
    ...(reading.note ? { note: reading.note } : {}),
  };
}

/** The words inside a phrase, each as it would be glossed alone. */
function partsOf(unit: ReadUnit, text: string, lexicon: Lexicon): GlossToken[] {
  return unit.tokens.map((token) => {
    let reading = lexicon.alone.get(token.surface);
    if (!reading) {
      const [single] = chooseReadings(readUnits([token], 0, 1, lexicon), lexicon);
      reading = single?.reading as Reading;
      if (lexicon.alone.size >= most) lexicon.alone.clear();
      lexicon.alone.set(token.surface, reading);
    }
    return tokenOf(reading, text, token, token, lexicon);
  });
}

function tokensOf(units: ReadUnit[], text: string, lexicon: Lexicon): GlossToken[] {
  return units.flatMap((unit) => {
    const first = unit.tokens[0];
    const last = unit.tokens.at(-1);
    if (!unit.reading || !first || !last) return [];
    const token = tokenOf(unit.reading, text, first, last, lexicon);
    return unit.tokens.length > 1 && unit.reading.kind === 'phrase'
      ? {
          ...token,
          segments: unit.tokens.map(({ surface }) => surface.toLowerCase()),
          parts: partsOf(unit, text, lexicon),
        }
      : token;
  });
}

/**
 * Glosses a text.
 * @param text Indonesian prose, any length; cost is linear in it
 * @returns tokens with offsets in `text` (UTF-16 code units) and the gloss line of all its sentences
 */
export function glossText(text: string, lexicon: Lexicon): GlossedText {
  const all = tokenise(text);
  const tokens: GlossToken[] = [];
  const lines: string[] = [];
  let from = 0;
  for (const { end } of splitSentences(text)) {
    let to = from;
    while (to < all.length && (all[to] as Token).start < end) to++;
    const units = chooseReadings(readUnits(all, from, to, lexicon), lexicon);
    tokens.push(...tokensOf(units, text, lexicon));
    lines.push(writeGlossLine(units));
    from = to;
  }
  return { text, line: lines.join(' '), tokens };
}
