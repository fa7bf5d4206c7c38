// Derived words that the lexicon does not list: by their root, by the verb under a noun, by a loan prefix.
import { loanPrefixes } from './affixes.ts';
import { type Found, words } from './analysis.ts';
import { findParts, type Parts } from './find-parts.ts';
import type { PartOfSpeech } from './gloss-types.ts';
import { isVerb } from './inflections.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** Derivations the lexicon does not list: the gloss of the nearest listed word below. */
export function derived(form: string, lexicon: Lexicon): Found[] {
  const parts = findParts(form, lexicon);
  if (!parts) return [];
  const [rootEntry] = words(lexicon.lookup(parts.root));
  const verb = nearestVerb(form, parts, lexicon);
  const source = verb ?? rootEntry;
  const pos = posOfDerivation(parts, rootEntry?.pos);
  return [
    {
      lemma: form,
      root: parts.root,
      pos,
      glosses: source?.glosses ?? [],
      origin: 'rule',
      form: pos === 'n' && verb ? { nominal: true } : {},
      layers: [],
    },
  ];
}

function posOfDerivation({ affixes }: Parts, below: PartOfSpeech | undefined): PartOfSpeech {
  const [outer] = affixes;
  if (outer === 'meN-' || outer === 'ber-' || outer === 'di-' || outer === 'ter-') return 'v';
  if (outer === 'ke-an' || outer === 'peN-an' || outer === 'per-an' || outer === 'peN-' || outer === '-an')
    return 'n';
  if (outer === '-kan' || outer === '-i') return 'v';
  return below ?? 'n';
}

/** *pengembangbiakan* → *mengembangbiakkan*: the listed verb under a noun. */
function nearestVerb(form: string, { affixes }: Parts, lexicon: Lexicon): LexiconEntry | undefined {
  const stem = /^pe(.+)an$/.exec(form)?.[1];
  if (affixes[0] !== 'peN-an' || stem === undefined) return undefined;
  for (const active of [`me${stem}kan`, `me${stem}i`, `me${stem}`]) {
    const entry = lexicon.lookup(active).find(isVerb);
    if (entry) return entry;
  }
  return undefined;
}

/** *tunawisma*, *non-Muslim*, *pascapandemi*. */
export function withLoanPrefix(form: string, lexicon: Lexicon): Found[] {
  for (const [prefix, english] of Object.entries(loanPrefixes)) {
    if (!form.startsWith(prefix)) continue;
    const hyphen = form[prefix.length] === '-';
    const stem = form.slice(prefix.length + (hyphen ? 1 : 0));
    if (stem.length < (hyphen ? 3 : 4) || (prefix.length < 3 && !hyphen)) continue;
    const [inner] = lexicon.lookup(stem);
    if (!inner || (inner.pos === 'name' && !hyphen)) continue;
    const glosses = inner.glosses.map((gloss) =>
      english.startsWith('-') ? `${gloss}${english.slice(1)}` : `${english}${gloss}`,
    );
    const pos = inner.pos === 'name' ? 'adj' : inner.pos;
    return [
      {
        lemma: form,
        root: form,
        pos,
        glosses,
        origin: 'rule',
        form: {},
        layers: [{ id: `${prefix}-`, side: 'before' }],
      },
    ];
  }
  return [];
}
