// The affixes of Indonesian as data: their forms, sound changes and what may stand inside them.
// Source of the rules: the reference grammar tradition (Alwi et al., Tata Bahasa Baku Bahasa Indonesia, ch. 4–6).

/** How a prefix shows on the surface, and how the stem below it is found again. */
export interface Allomorph {
  /** What the form begins with. */
  surface: string;
  /** Put before the rest to restore the stem: the k t s p that nasals swallow. */
  restore: string;
  /** What the restored stem must look like. */
  stem: RegExp;
}

export interface Prefix {
  id: string;
  allomorphs: Allomorph[];
  /** Prefixes that may stand directly inside. */
  inside: string[];
}

export interface Suffix {
  id: string;
  surface: string;
  /** Shortest stem it may leave. */
  shortest: number;
}

const vowel = '[aeiou]';
const allomorph = (surface: string, restore = '', stem = `^${vowel}|^[a-z]`): Allomorph => ({
  surface,
  restore,
  stem: new RegExp(stem),
});

/** meN- and peN- share their nasals: *menulis* (tulis), *pengirim* (kirim), *mengecat* (cat), *mempopulerkan* (populer). */
function nasals(base: string): Allomorph[] {
  return [
    allomorph(`${base}nge`, '', `^[^aeiou]+${vowel}[^aeiou]*$`),
    allomorph(`${base}ng`, '', `^(?:${vowel}|g|h|k)`),
    allomorph(`${base}ng`, 'k', `^k${vowel}`),
    allomorph(`${base}ny`, 's', `^s${vowel}`),
    allomorph(`${base}n`, '', '^(?:c|d|j|z|sy|t|s)'),
    allomorph(`${base}n`, 't', `^t${vowel}`),
    allomorph(`${base}m`, '', '^(?:b|f|v|p)'),
    allomorph(`${base}m`, 'p', `^p${vowel}`),
    allomorph(base, '', '^(?:l|m|n|r|w|y)'),
  ];
}

/** In the order in which they are tried. */
export const prefixes: Prefix[] = [
  { id: 'di-', allomorphs: [allomorph('di')], inside: ['per-', 'ber-', 'ter-', 'ke-', 'se-'] },
  { id: 'meN-', allomorphs: nasals('me'), inside: ['per-', 'ber-', 'ter-', 'ke-', 'se-', 'peN-'] },
  {
    id: 'ber-',
    allomorphs: [allomorph('ber'), allomorph('be', '', `^r|^[^aeiou]er`), allomorph('bel', '', '^ajar')],
    inside: ['ke-', 'se-', 'per-', 'peN-'],
  },
  {
    id: 'per-',
    allomorphs: [allomorph('per'), allomorph('pe', '', `^r|^[^aeiou]er`), allomorph('pel', '', '^ajar')],
    inside: ['se-', 'ber-', 'ter-'],
  },
  {
    id: 'peN-',
    allomorphs: [...nasals('pe'), allomorph('pe')],
    inside: ['per-', 'ber-', 'ter-', 'se-', 'ke-'],
  },
  {
    id: 'ter-',
    allomorphs: [allomorph('ter'), allomorph('te', '', `^r|^[^aeiou]er`)],
    inside: ['per-', 'ke-', 'se-', 'peN-'],
  },
  { id: 'ke-', allomorphs: [allomorph('ke')], inside: ['ter-', 'ber-', 'per-', 'se-', 'peN-', 'tidak-'] },
  { id: 'tidak-', allomorphs: [allomorph('tidak')], inside: ['ber-', 'ter-', 'se-'] },
  { id: 'se-', allomorphs: [allomorph('se')], inside: ['per-', 'peN-', 'ke-', 'ter-', 'ber-'] },
];

export const suffixes: Suffix[] = [
  { id: '-kan', surface: 'kan', shortest: 2 },
  { id: '-an', surface: 'an', shortest: 3 },
  { id: '-i', surface: 'i', shortest: 3 },
];

/** Suffixes that make nouns from loanwords and native roots; they end the search for roots. */
export const nounSuffixes: Suffix[] = [
  { id: '-wan', surface: 'wan', shortest: 4 },
  { id: '-wati', surface: 'wati', shortest: 4 },
  { id: '-isasi', surface: 'isasi', shortest: 4 },
  { id: '-isme', surface: 'isme', shortest: 4 },
];

/** Prefix and suffix that work as one. */
export const confixes = new Set(['ke-an', 'peN-an', 'per-an', 'ber-an', 'se-nya']);

/** Particles, then possessives: stripped from the end in this order. */
export const particles = ['lah', 'kah', 'tah', 'pun'];
export const possessives = ['nya', 'ku', 'mu'];
/** Agents written onto a bare verb: *kubaca*, *kaulihat*. */
export const proclitics = ['ku', 'kau'];

/** Loan prefixes with their English; they also stand before a hyphen and before capitals (*non-Muslim*). */
export const loanPrefixes: Record<string, string> = {
  anti: 'anti-',
  antar: 'inter-',
  inter: 'inter-',
  intra: 'intra-',
  pasca: 'post-',
  pra: 'pre-',
  pro: 'pro-',
  non: 'non-',
  eks: 'ex-',
  mantan: 'ex-',
  multi: 'multi-',
  semi: 'semi-',
  super: 'super-',
  ultra: 'ultra-',
  sub: 'sub-',
  trans: 'trans-',
  mikro: 'micro',
  makro: 'macro',
  mini: 'mini-',
  maha: 'great ',
  dwi: 'bi-',
  tri: 'tri-',
  nir: 'non-',
  swa: 'self-',
  tuna: '-less',
  ko: 'co-',
  kontra: 'counter-',
  neo: 'neo-',
  bio: 'bio',
  geo: 'geo',
  tele: 'tele',
  auto: 'auto',
  oto: 'auto',
  hiper: 'hyper',
  mega: 'mega',
  poli: 'poly',
  mono: 'mono',
  pseudo: 'pseudo-',
  kuasi: 'quasi-',
  re: 're',
  de: 'de',
};
