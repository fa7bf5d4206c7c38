// The longest phrase or name of several words that begins at a token; inflected words inside count as their headword.

import type { Form } from './analysis.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { analyse } from './morphology.ts';
import type { Token } from './tokens.ts';

export interface PhraseMatch {
  headword: string;
  /** Index after the last token. */
  next: number;
  entries: readonly LexiconEntry[];
  /** Inflection found on the words: passive of the verb, plural, clitic of the last word. */
  form: Form;
}

const longest = 7;

interface Variant {
  text: string;
  form: Form;
  /** A clitic may only stand at the end of a phrase. */
  onlyLast: boolean;
}

const plain: Form = {};

/** The written form, then the headword where inflection hides it (*ditemui* → *menemui*, *hak-hak* → *hak*). */
function variantsOf(token: Token, lexicon: Lexicon): Variant[] {
  const text = token.surface.toLowerCase();
  const variants: Variant[] = [{ text, form: plain, onlyLast: false }];
  if (token.kind !== 'word') return variants;
  const [best] = analyse(token.surface, lexicon);
  if (!best || best.layers.length === 0 || best.lemma === text) return variants;
  const { superlative, equal, ordinal, agent } = best.form;
  if (superlative || equal || ordinal || agent) return variants;
  variants.push({ text: best.lemma, form: best.form, onlyLast: best.form.clitic !== undefined });
  return variants;
}

/** Bare verb of an object construction (*lakukan* → *melakukan*). */
function bareVerb(token: Token, lexicon: Lexicon): Variant[] {
  const [best] = analyse(token.surface, lexicon);
  const text = token.surface.toLowerCase();
  if (best?.pos !== 'v' || best.layers.length > 0 || best.lemma === text) return [];
  return [{ text: best.lemma, form: plain, onlyLast: false }];
}

/** Names need capitals; a capital that begins inside an ordinary phrase belongs to a name (*di Jalan Sudirman*). */
function fits(
  entry: LexiconEntry,
  tokens: readonly Token[],
  at: number,
  next: number,
  isHeadline: boolean,
): boolean {
  if (!entry.capital) {
    if (isHeadline || /^\p{Lu}/u.test(tokens[at]?.surface ?? '')) return true;
    for (let inner = at + 1; inner < next; inner++)
      if (/^\p{Lu}/u.test(tokens[inner]?.surface ?? '')) return false;
    return true;
  }
  // Titles are also written small; elsewhere the common noun in front may be (*selat Malaka*, *bahasa Inggris*).
  return entry.kind === 'title' || /^[\p{Lu}\d]/u.test(tokens[next - 1]?.surface ?? '');
}

/**
 * Finds the longest phrase that begins at token `at` and ends before `end`; null when there is none.
 * @param isHeadline capitals say nothing: most words have one
 */
export function findPhrase(
  tokens: readonly Token[],
  at: number,
  end: number,
  isHeadline: boolean,
  lexicon: Lexicon,
): PhraseMatch | null {
  const first = tokens[at];
  if (first?.kind === 'sign' || !first) return null;
  let best: PhraseMatch | null = null;
  const extend = (words: string, next: number, form: Form): void => {
    if (next >= end || next - at >= longest || !lexicon.startsPhrase(words)) return;
    const token = tokens[next];
    if (!token || token.kind === 'sign') return;
    for (const variant of variantsOf(token, lexicon)) {
      const text = `${words} ${variant.text}`;
      const joined = variant.form === plain ? form : { ...form, ...variant.form };
      if (!best || next + 1 > best.next) {
        const entries = lexicon.lookup(text).filter((entry) => fits(entry, tokens, at, next + 1, isHeadline));
        if (entries.length > 0) best = { headword: text, next: next + 1, entries, form: joined };
      }
      if (!variant.onlyLast) extend(text, next + 1, joined);
    }
  };
  for (const variant of [...variantsOf(first, lexicon), ...bareVerb(first, lexicon)]) {
    if (!variant.onlyLast) extend(variant.text, at + 1, variant.form);
  }
  return best && isObjectOfLongerTerm(best, tokens, at, end, isHeadline, lexicon) ? null : best;
}

const places = /^(?:di|ke|dari)$/i;

/**
 * *meraih medali* gives way before *medali emas*, *di rumah* before *rumah sakit*: the verb's object, or the place
 * after the preposition, begins a term of its own.
 */
function isObjectOfLongerTerm(
  match: PhraseMatch,
  tokens: readonly Token[],
  at: number,
  end: number,
  isHeadline: boolean,
  lexicon: Lexicon,
): boolean {
  const isPlace = places.test(tokens[at]?.surface ?? '');
  if (match.next !== at + 2 || (!isPlace && match.entries[0]?.pos !== 'v')) return false;
  const term = findPhrase(tokens, at + 1, end, isHeadline, lexicon);
  return term !== null && term.next > match.next && term.entries[0]?.pos === 'n' && !term.entries[0].capital;
}
