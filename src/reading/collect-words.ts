// The article's word list: every content word and phrase once, the most frequent first.
import type { GlossedText } from '../indonesian/gloss-types.ts';
import type { Word } from './reading.ts';

/** Words of grammar: they have notes on their cards, but nobody keeps a list of them. */
const grammatical = new Set(['prep', 'conj', 'part', 'det', 'pron', 'aux', 'intj', 'clf']);

/** Counts glossed words and phrases by lemma over the given texts; names, numbers and function words are left out. */
export function collectWords(texts: readonly GlossedText[]): Word[] {
  const words = new Map<string, Word>();
  for (const token of texts.flatMap((text) => text.tokens)) {
    if ((token.kind !== 'word' && token.kind !== 'phrase') || token.glosses.length === 0) continue;
    if (grammatical.has(token.pos)) continue;
    const key = `${token.lemma}\t${token.pos}`;
    const known = words.get(key);
    if (known) {
      known.count += 1;
      continue;
    }
    const { lemma, surface, pos, segments, glosses, from, affixes } = token;
    words.set(key, {
      lemma,
      surface,
      pos,
      segments,
      glosses,
      from,
      ...(affixes ? { affixes } : {}),
      count: 1,
    });
  }
  return [...words.values()].sort((a, b) => b.count - a.count);
}
