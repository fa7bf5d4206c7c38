// Forms of listed words: passives, objects' verbs, superlatives, ordinals, agents written onto the verb.
import { proclitics } from './affixes.ts';
import { type Found, type Layer, listed, wrap } from './analysis.ts';
import type { PartOfSpeech } from './gloss-types.ts';
import type { Lexicon } from './lexicon.ts';

const vowels = /[aeiou]/;

/** Active forms that a bare verb stem may have: *temukan* → *menemukan*; most likely first. */
export function activeForms(stem: string): string[] {
  const first = stem[0] ?? '';
  const rest = stem.slice(1);
  const next = rest[0] ?? '';
  if (vowels.test(first)) return [`meng${stem}`, `menge${stem}`];
  const lossy = vowels.test(next);
  switch (first) {
    case 'k':
      return lossy ? [`meng${rest}`, `meng${stem}`] : [`meng${stem}`];
    case 't':
      return lossy ? [`men${rest}`, `men${stem}`] : [`men${stem}`];
    case 's':
      return lossy ? [`meny${rest}`, `men${stem}`] : [`men${stem}`, `meny${rest}`];
    case 'p':
      return stem.startsWith('per')
        ? [`mem${stem}`, `mem${rest}`]
        : lossy
          ? [`mem${rest}`, `mem${stem}`]
          : [`mem${stem}`];
    case 'b':
    case 'f':
    case 'v':
      return [`mem${stem}`, `menge${stem}`];
    case 'c':
    case 'd':
    case 'j':
    case 'z':
      return [`men${stem}`, `menge${stem}`];
    case 'g':
    case 'h':
      return [`meng${stem}`];
    default:
      return [`me${stem}`, `menge${stem}`];
  }
}

export const isVerb = ({ pos }: { pos: PartOfSpeech }) => pos === 'v';

/** The verb whose object or passive form this stem is. */
function verbOf(stem: string, lexicon: Lexicon): Found[] {
  for (const active of activeForms(stem)) {
    const found = listed(active, lexicon).filter(isVerb);
    if (found.length > 0) return found;
  }
  return listed(stem, lexicon).filter(isVerb);
}

function passive(form: string, lexicon: Lexicon): Found[] {
  if (!form.startsWith('di') || form.length < 5) return [];
  const stem = form.slice(2);
  const verb = verbOf(stem, lexicon);
  if (verb.length > 0) return wrap(verb, { id: 'di-', side: 'before' }, { pos: 'v' }, { passive: true });
  const plain = listed(stem, lexicon);
  if (plain.length > 0)
    return wrap(plain.slice(0, 1), { id: 'di-', side: 'before' }, { pos: 'v' }, { passive: true });
  return [];
}

function bareObject(form: string, lexicon: Lexicon): Found[] {
  for (const active of activeForms(form)) {
    const found = listed(active, lexicon).filter(isVerb);
    if (found.length > 0) return found.map((inner) => ({ ...inner, origin: 'rule' as const }));
  }
  return [];
}

function agentive(form: string, lexicon: Lexicon): Found[] {
  for (const agent of proclitics) {
    if (!form.startsWith(agent) || form.length < agent.length + 3) continue;
    const verb = verbOf(form.slice(agent.length), lexicon);
    if (verb.length > 0)
      return wrap(verb, { id: `${agent}-`, side: 'before' }, { pos: 'v' }, { agent: agent as 'ku' | 'kau' });
  }
  return [];
}

function terForms(form: string, lexicon: Lexicon): Found[] {
  if (!form.startsWith('ter') || form.length < 6) return [];
  const layer: Layer = { id: 'ter-', side: 'before' };
  for (const stem of [form.slice(3), `r${form.slice(3)}`]) {
    const found = listed(stem, lexicon);
    if (found[0]?.pos === 'adj') return wrap([found[0]], layer, {}, { superlative: true });
    const verb = verbOf(stem, lexicon);
    if (verb.length > 0) return wrap(verb, layer, { pos: 'v' }, { passive: true });
    if (found[0]) return wrap([found[0]], layer, { pos: 'v' }, {});
  }
  return [];
}

function seForms(form: string, lexicon: Lexicon): Found[] {
  if (!form.startsWith('se') || form.length < 5) return [];
  const [inner] = listed(form.slice(2), lexicon);
  if (!inner) return [];
  const layer: Layer = { id: 'se-', side: 'before' };
  if (inner.pos === 'adj') return wrap([inner], layer, {}, { equal: true });
  return inner.pos === 'n' || inner.pos === 'clf' || inner.pos === 'num'
    ? wrap([inner], layer, {}, { equal: true })
    : [];
}

function ordinal(form: string, lexicon: Lexicon): Found[] {
  if (!form.startsWith('ke')) return [];
  const [inner] = listed(form.slice(2), lexicon);
  return inner?.pos === 'num' ? wrap([inner], { id: 'ke-', side: 'before' }, {}, { ordinal: true }) : [];
}

/** In the order in which they are tried. */
export const inflections = [passive, terForms, ordinal, bareObject, agentive, seForms];
