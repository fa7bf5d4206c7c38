// English verb groups for the gloss line: tense, aspect, modality, voice, negation and agreement.
import { gerund, participle, past, thirdPerson } from './english-inflection.ts';

export interface VerbGroup {
  /** Base form with what follows it: *carry out*, *be located*. */
  base: string;
  modal?: string;
  perfect?: boolean;
  progressive?: boolean;
  passive?: boolean;
  negation?: 'not' | 'not yet';
  adverbs: string[];
}

export interface Agreement {
  tense: 'past' | 'present';
  /** Third person singular, plural, or first person *I*. */
  number: 'singular' | 'plural' | 'I';
}

export type Mood = 'finite' | 'infinitive' | 'bare' | 'gerund' | 'participle';

function finiteBe({ tense, number }: Agreement): string {
  if (tense === 'past') return number === 'plural' ? 'were' : 'was';
  return number === 'plural' ? 'are' : number === 'I' ? 'am' : 'is';
}

function finite(base: string, agreement: Agreement): string {
  if (base === 'be' || base.startsWith('be ')) return finiteBe(agreement) + base.slice(2);
  if (agreement.tense === 'past') return past(base);
  return agreement.number === 'singular' ? thirdPerson(base) : base;
}

/** The chain of auxiliaries: each word says which form the next one takes. */
function chain({
  base,
  modal,
  perfect,
  progressive,
  passive,
}: VerbGroup): { base: string; form: Mood | 'base' }[] {
  const words: { base: string; form: Mood | 'base' }[] = [];
  let next: Mood | 'base' = 'finite';
  const push = (word: string, after: Mood | 'base') => {
    words.push({ base: word, form: next });
    next = after;
  };
  if (modal) push(modal, 'base');
  if (perfect) push('have', 'participle');
  if (progressive) push('be', 'gerund');
  if (passive && !base.startsWith('be ')) push('be', 'participle');
  push(base, 'base');
  return words;
}

function inflect(base: string, form: Mood | 'base'): string {
  if (form === 'participle') return participle(base);
  if (form === 'gerund') return gerund(base);
  return base;
}

/** Writes a verb group in the mood its place asks for. */
export function writeVerb(group: VerbGroup, given: Agreement, mood: Mood): string {
  // telah pergi: the English of news and reference prefers "has gone" to "had gone" (measured).
  const agreement: Agreement = group.perfect ? { ...given, tense: 'present' } : given;
  const links = chain(group);
  const { negation, adverbs, modal } = group;
  const not = negation ? ['not'] : [];
  const yet = negation === 'not yet' ? ' yet' : '';
  const first = links[0] as (typeof links)[number];
  const rest = links.slice(1).map(({ base, form }) => inflect(base, form));
  if (mood !== 'finite') {
    const base =
      modal && mood !== 'bare'
        ? null
        : inflect(first.base, mood === 'infinitive' || mood === 'bare' ? 'base' : mood);
    const words = base === null ? rest : [base, ...rest];
    const written = mood === 'gerund' && base === null ? [gerund(words[0] ?? ''), ...words.slice(1)] : words;
    return [...not, ...(mood === 'infinitive' ? ['to'] : []), ...adverbs, ...written].join(' ') + yet;
  }
  if (modal) {
    if (negation && modal === 'can') return [...['cannot'], ...adverbs, ...rest].join(' ') + yet;
    return [modal, ...not, ...adverbs, ...rest].join(' ') + yet;
  }
  const isBe = first.base === 'be' || first.base.startsWith('be ');
  if (links.length === 1 && !isBe) {
    if (!negation) return [...adverbs, finite(first.base, agreement)].join(' ');
    const support = agreement.tense === 'past' ? 'did' : agreement.number === 'singular' ? 'does' : 'do';
    return [support, 'not', ...adverbs, first.base].join(' ') + yet;
  }
  const [head = '', ...tail] = finite(first.base, agreement).split(' ');
  return [head, ...not, ...adverbs, ...tail, ...rest].join(' ') + yet;
}
