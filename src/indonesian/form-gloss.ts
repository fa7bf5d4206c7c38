// What inflection adds to the headword's glosses on the word card.
import { superlative } from './english-inflection.ts';
import { ordinal } from './numbers.ts';
import type { Reading } from './read-units.ts';

const ordinals = new Map<string, string>(
  Object.entries({
    one: 'first',
    two: 'second',
    three: 'third',
    four: 'fourth',
    five: 'fifth',
    six: 'sixth',
    seven: 'seventh',
    eight: 'eighth',
    nine: 'ninth',
    ten: 'tenth',
    eleven: 'eleventh',
    twelve: 'twelfth',
  }),
);

/** English headword forms of a reading; only superlatives and ordinals change the word itself. */
export function formGloss({ glosses, form, from }: Pick<Reading, 'glosses' | 'form' | 'from'>): string[] {
  if (from === 'number') return [...glosses];
  if (form.superlative) return glosses.map(superlative);
  if (form.ordinal)
    return glosses.map(
      (gloss) => ordinals.get(gloss) ?? (/^\d+$/.test(gloss) ? ordinal(Number(gloss)) : gloss),
    );
  return [...glosses];
}
