// Words → headword, root and parts. Lexicalised forms win over rules; names and acronyms are never peeled.
import { loanPrefixes, particles, possessives, proclitics } from './affixes.ts';
import { glossCognate } from './cognates.ts';
import { correctSpelling } from './correct-spelling.ts';
import { findParts, type Parts } from './find-parts.ts';
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

type Found = Omit<Analysis, 'layers'> & { layers: Layer[] };

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

const words = (entries: readonly LexiconEntry[]) =>
  entries.filter(({ pos }) => pos !== 'name' && pos !== 'abbr');

/** The lexicon's own entries of a form. */
function listed(form: string, lexicon: Lexicon): Found[] {
  const entries = lexicon.lookup(form);
  if (entries.length === 0) return [];
  return words(entries).map((entry) => fromEntry(form, entry));
}

const wrap = (found: Found[], layer: Layer, change: Partial<Found>, form: Form): Found[] =>
  found.map((inner) => ({
    ...inner,
    origin: inner.origin === 'lexicon' ? 'rule' : inner.origin,
    ...change,
    form: { ...inner.form, ...form },
    layers: [layer, ...inner.layers],
  }));

const isVerb = ({ pos }: { pos: PartOfSpeech }) => pos === 'v';

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

/** Derivations the lexicon does not list: the gloss of the nearest listed word below. */
function derived(form: string, lexicon: Lexicon): Found[] {
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
function withLoanPrefix(form: string, lexicon: Lexicon): Found[] {
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

/** Reduplication: whole (*anak-anak*), with affixes (*berlari-lari*, *buah-buahan*, *pukul-memukul*). */
function reduplicated(form: string, lexicon: Lexicon, depth: number): Found[] {
  const hyphen = form.indexOf('-');
  if (hyphen < 2 || hyphen !== form.lastIndexOf('-')) return [];
  const left = form.slice(0, hyphen);
  const right = form.slice(hyphen + 1);
  const layer: Layer = { id: 'X-X', side: 'double' };
  if (left === right) {
    const all = analyseForm(left, lexicon, depth + 1);
    const nouns = all.filter(({ pos }) => pos === 'n');
    // Doubling mostly makes plurals: kata-kata are words, not sayings.
    const inner = nouns.length > 0 ? nouns : all;
    return wrap(
      inner.filter(({ origin }) => origin !== 'cognate'),
      layer,
      {},
      inner[0]?.pos === 'n' ? { plural: true } : {},
    );
  }
  // What stands before or after the copied part is affixed to the whole: se-baik-baik-nya, ber-lari-lari.
  const tail = right.startsWith(left) ? right.slice(left.length) : null;
  if (tail !== null) {
    if (tail === 'nya' || tail === 'an' || tail === 'kan' || tail === 'i') {
      const suffixed = analyseForm(left + tail, lexicon, depth + 1);
      if (suffixed.length > 0) return wrap(suffixed, layer, {}, { plural: true });
      return wrap(analyseForm(left, lexicon, depth + 1), layer, {}, { plural: true });
    }
  }
  for (const cut of ['an', 'nya', 'kan', 'i', '']) {
    const core = cut === '' ? right : right.endsWith(cut) ? right.slice(0, -cut.length) : null;
    if (core === null || core.length < 3) continue;
    const isCopy = left.endsWith(core) || core.endsWith(left) || left.endsWith(core.slice(1));
    if (!isCopy) continue;
    for (const whole of [left + cut, left, core + cut, core]) {
      const inner = analyseForm(whole, lexicon, depth + 1);
      if (inner.length > 0) return wrap(inner, layer, {}, {});
    }
  }
  return [];
}

const inflections = [passive, terForms, ordinal, bareObject, agentive, seForms];

/** A form without clitics. */
function analyseStem(form: string, lexicon: Lexicon, depth: number): Found[] {
  const found = listed(form, lexicon);
  if (found.length > 0) return found;
  for (const rule of inflections) {
    const result = rule(form, lexicon);
    if (result.length > 0) return result;
  }
  if (form.includes('-')) {
    const result = reduplicated(form, lexicon, depth);
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
