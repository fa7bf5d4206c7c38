// The parts of a derived word: which affixes, in which order, around which root.
import { confixes, nounSuffixes, prefixes, suffixes } from './affixes.ts';
import type { Lexicon } from './lexicon.ts';

export interface Parts {
  root: string;
  /** Affix ids, outermost first; a confix is one id. */
  affixes: string[];
  /** Parts as a reader sees them: prefixes, root, suffixes. */
  segments: string[];
}

interface Step {
  id: string;
  surface: string;
  side: 'before' | 'after';
}

const deepest = 4;

/** Depth-first over all ways to peel; the first that ends in `isRoot` with the fewest steps wins. */
function peel(
  form: string,
  isRoot: (stem: string) => boolean,
  mayHold: (stem: string) => boolean = () => true,
): Step[] | null {
  let best: Step[] | null = null;
  const visit = (stem: string, steps: Step[]): void => {
    if (best && steps.length >= best.length) return;
    if (steps.length > 0 && isRoot(stem)) {
      best = steps;
      return;
    }
    if (steps.length >= deepest || stem.length < 4 || !mayHold(stem)) return;
    const lastPrefix = steps.findLast(({ side }) => side === 'before');
    const hasSuffix = steps.some(({ side }) => side === 'after');
    const allowed = lastPrefix ? prefixes.find(({ id }) => id === lastPrefix.id)?.inside : undefined;
    for (const prefix of prefixes) {
      if (lastPrefix && !allowed?.includes(prefix.id)) continue;
      for (const { surface, restore, stem: shape } of prefix.allomorphs) {
        if (!stem.startsWith(surface)) continue;
        const inner = restore + stem.slice(surface.length);
        if (inner.length < 2 || !shape.test(inner)) continue;
        visit(inner, [...steps, { id: prefix.id, surface: `${surface}-`, side: 'before' }]);
      }
    }
    if (hasSuffix) return;
    for (const suffix of [...suffixes, ...nounSuffixes]) {
      if (!stem.endsWith(suffix.surface) || stem.length - suffix.surface.length < suffix.shortest) continue;
      const inner = stem.slice(0, -suffix.surface.length);
      visit(inner, [...steps, { id: suffix.id, surface: `-${suffix.surface}`, side: 'after' }]);
    }
  };
  visit(form, []);
  return best;
}

/** Order in which affixes are named: a prefix and a suffix that work as one become a confix. */
function nameAffixes(steps: Step[]): string[] {
  const before = steps.filter(({ side }) => side === 'before').map(({ id }) => id);
  const after = steps.filter(({ side }) => side === 'after').map(({ id }) => id);
  const outer = before[0];
  const last = after[0];
  if (outer && last) {
    const confix = `${outer}${last.slice(1)}`;
    if (confixes.has(confix)) return [confix, ...before.slice(1), ...after.slice(1)];
  }
  return [...before, ...after];
}

function describe(root: string, steps: Step[]): Parts {
  const before = steps.filter(({ side }) => side === 'before').map(({ surface }) => surface);
  const after = steps.filter(({ side }) => side === 'after').map(({ surface }) => surface);
  return { root, affixes: nameAffixes(steps), segments: [...before, root, ...after.reverse()] };
}

/** Parts of a word whose root is known; one part when the affixes between cannot be named. */
export function partsAround(form: string, root: string): Parts {
  if (form === root) return { root, affixes: [], segments: [form] };
  // Only the first letter of a root may be swallowed by a nasal; the rest stands in the word.
  const core = root.slice(1);
  const steps = peel(
    form,
    (stem) => stem === root,
    (stem) => stem.includes(core),
  );
  return steps ? describe(root, steps) : { root, affixes: [], segments: [form] };
}

/** Parts of a word that the lexicon does not list, when its root is listed; null otherwise. */
export function findParts(form: string, lexicon: Lexicon): Parts | null {
  let root = '';
  const steps = peel(form, (stem) => {
    if (stem.length < 3 || !lexicon.knows(stem)) return false;
    const entries = lexicon.lookup(stem);
    const content = entries.find(
      ({ pos }) => pos === 'n' || pos === 'v' || pos === 'adj' || pos === 'num' || pos === 'adv',
    );
    if (!content && entries.length > 0) return false;
    root = content?.root ?? stem;
    return true;
  });
  if (!steps) return null;
  return describe(root, steps);
}
