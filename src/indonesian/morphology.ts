// Words → headword, root and parts. Lexicalised forms win over rules; names and acronyms are never peeled.
import { particles, possessives } from './affixes.ts';
import { type Analysis, type Found, listed, wrap } from './analysis.ts';
import { glossCognate } from './cognates.ts';
import { correctSpelling } from './correct-spelling.ts';
import { derived, withLoanPrefix } from './derivations.ts';
import { inflections } from './inflections.ts';
import type { Lexicon } from './lexicon.ts';
import { reduplicated } from './reduplication.ts';

/** A form without clitics. */
function analyseStem(form: string, lexicon: Lexicon, depth: number): Found[] {
  const found = listed(form, lexicon);
  if (found.length > 0) return found;
  for (const rule of inflections) {
    const result = rule(form, lexicon);
    if (result.length > 0) return result;
  }
  if (form.includes('-')) {
    const result = reduplicated(form, (part) => analyseForm(part, lexicon, depth + 1));
    if (result.length > 0) return result;
  }
  return [];
}

function analyseForm(form: string, lexicon: Lexicon, depth: number): Found[] {
  if (depth > 3 || form.length < 2) return [];
  const whole = analyseStem(form, lexicon, depth);
  if (whole.length > 0) return whole;
  const cliticised = withClitics(form, lexicon, depth);
  if (cliticised.length > 0) return cliticised;
  const loan = withLoanPrefix(form, lexicon);
  if (loan.length > 0) return loan;
  const bare: Found[] = lexicon.knows(form)
    ? [{ lemma: form, root: form, pos: 'x', glosses: [], origin: 'lexicon', form: {}, layers: [] }]
    : [];
  return [...derived(form, lexicon), ...bare];
}

function withClitics(form: string, lexicon: Lexicon, depth: number): Found[] {
  for (const particle of particles) {
    if (!form.endsWith(particle) || form.length < particle.length + 2) continue;
    const inner = analyseForm(form.slice(0, -particle.length).replace(/-$/, ''), lexicon, depth + 1);
    const known = inner.filter(({ glosses }) => glosses.length > 0);
    if (known.length > 0)
      return wrap(
        known,
        { id: `-${particle}`, side: 'after' },
        {},
        particle === 'kah' ? { question: true } : { emphasis: true },
      );
  }
  for (const possessive of possessives) {
    if (!form.endsWith(possessive) || form.length < possessive.length + 3) continue;
    const stem = form.slice(0, -possessive.length).replace(/-$/, '');
    const inner = analyseForm(stem, lexicon, depth + 1).filter(({ glosses }) => glosses.length > 0);
    if (inner.length > 0)
      return wrap(
        inner,
        { id: `-${possessive}`, side: 'after' },
        {},
        { clitic: possessive as 'nya' | 'ku' | 'mu' },
      );
  }
  return [];
}

const isAcronym = (word: string) => /^[\p{Lu}\d][\p{Lu}\d.-]+$/u.test(word) && word.length <= 8;

const limit = 50_000;

/**
 * All readings of a printed word, the likeliest first; empty when nothing is known of it.
 * Acronyms and words with a capital that no rule can explain are left alone (MENKEU, Meer).
 */
export function analyse(word: string, lexicon: Lexicon): readonly Analysis[] {
  const before = lexicon.analyses.get(word);
  if (before) return before;
  const result = analyseAfresh(word, lexicon);
  if (lexicon.analyses.size >= limit) lexicon.analyses.clear();
  lexicon.analyses.set(word, result);
  return result;
}

function analyseAfresh(word: string, lexicon: Lexicon): readonly Analysis[] {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  const own = listed(lower, lexicon);
  if (own.length > 0) return own;
  if (isAcronym(word) || !/^[\p{L}'-]+$/u.test(lower)) return [];
  const found = analyseForm(lower, lexicon, 0);
  if (found.length > 0) return found;
  if (lower !== word) return [];
  const corrected = correctSpelling(lower, (form) => listed(form, lexicon).some(({ entry }) => !entry?.note));
  if (corrected)
    return listed(corrected, lexicon).map((inner) => ({
      ...inner,
      origin: 'rule' as const,
      form: { corrected: true as const },
    }));
  const cognate = glossCognate(lower);
  return cognate
    ? [
        {
          lemma: lower,
          root: lower,
          pos: cognate.pos,
          glosses: [cognate.gloss],
          origin: 'cognate',
          form: {},
          layers: [],
        },
      ]
    : [];
}
