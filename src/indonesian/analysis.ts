// What an analysis of a word is, and how rules wrap one around another.
import type { GlossOrigin, PartOfSpeech } from './gloss-types.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** What inflection adds to the headword's meaning. */
export interface Form {
  passive?: true;
  plural?: true;
  superlative?: true;
  /** *sebesar* as big as; *sekota* the whole town. */
  equal?: true;
  ordinal?: true;
  nominal?: true;
  clitic?: 'nya' | 'ku' | 'mu';
  /** Agent written onto the verb: *kubaca*. */
  agent?: 'ku' | 'kau';
  question?: true;
  emphasis?: true;
  /** The printed word is a slip; the lemma is what was meant. */
  corrected?: true;
}

export interface Analysis {
  /** Dictionary headword. */
  lemma: string;
  root: string;
  pos: PartOfSpeech;
  /** English headword forms; the form (passive, plural …) is not worked into them. */
  glosses: readonly string[];
  origin: Extract<GlossOrigin, 'lexicon' | 'rule' | 'cognate'>;
  form: Form;
  /** Affixes of inflection around the headword, outermost first, as [id, written part]. */
  layers: readonly Layer[];
  entry?: LexiconEntry;
}

export interface Layer {
  id: string;
  side: 'before' | 'after' | 'around' | 'double';
}

export type Found = Omit<Analysis, 'layers'> & { layers: Layer[] };

const fromEntry = (headword: string, entry: LexiconEntry): Found => ({
  lemma: headword,
  root: entry.root,
  pos: entry.pos,
  glosses: entry.glosses,
  origin: 'lexicon',
  form: {},
  layers: [],
  entry,
});

export const words = (entries: readonly LexiconEntry[]) =>
  entries.filter(({ pos }) => pos !== 'name' && pos !== 'abbr');

/** The lexicon's own entries of a form. */
export function listed(form: string, lexicon: Lexicon): Found[] {
  const entries = lexicon.lookup(form);
  if (entries.length === 0) return [];
  return words(entries).map((entry) => fromEntry(form, entry));
}

export const wrap = (found: Found[], layer: Layer, change: Partial<Found>, form: Form): Found[] =>
  found.map((inner) => ({
    ...inner,
    origin: inner.origin === 'lexicon' ? 'rule' : inner.origin,
    ...change,
    form: { ...inner.form, ...form },
    layers: [layer, ...inner.layers],
  }));
