// Words, numbers and signs of a text, with their offsets. Clitics stay on their word: morphology takes them off.

export interface Token {
  surface: string;
  /** Offsets in the text, UTF-16 code units. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
}

/** Abbreviations that keep their full stop inside a sentence; sentences.ts does not end at them. */
export const dottedAbbreviations = new Set(
  `Dr dr Drs Dra Prof Ir Hj PT CV Tbk Jl Jln No Nn Ny Tn Sdr Yth Mr Mrs Ms St Sto Kol Letkol Mayjen Brigjen Letjen Jend
  Kombes AKBP AKP Bripka Aipda hlm hal vol dsb dll dst dkk tgl bdk lih Bpk Kab Kec Kel Kep Gg Rt Rw Ds Dk Sr Jr Lt Capt
  Jan Feb Mar Apr Jun Jul Agu Agt Sep Sept Okt Nov Des Sen Sel Rab Kam Jum Sab Min vs ft approx Inc Ltd Co Corp`.split(
    /\s+/,
  ),
);

const pattern = new RegExp(
  [
    // Addresses, handles, hashtags.
    String.raw`https?:\/\/[^\s<>"]+`,
    String.raw`[@#][\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_]`,
    String.raw`[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|co\.id|go\.id|ac\.id|or\.id|net|org|id|tv|co)(?![\p{L}\p{N}])`,
    // Currency before a number stands alone: Rp1,5 / US$6.000.
    String.raw`(?:Rp\.?|IDR|US\$|AS\$|S\$|A\$|HK\$|USD|[$€£¥])(?=\s?\d)`,
    // a.n., S.H., J.K.
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.){2,}(?!\p{L}{2})`,
    // Numbers with their groups; 1990-an, 20-an, 3D, 10th; times and dates.
    String.raw`\d+(?:[.,:/]\d+)*(?:-?an(?![\p{L}])|(?:st|nd|rd|th)(?![\p{L}])|%)?(?![\p{L}\d])`,
    // Words: inner hyphens and apostrophes, digits inside (COVID-19, G20, ke-20, C-130).
    String.raw`[\p{L}\p{M}\p{N}]+(?:[-'’ʼ][\p{L}\p{M}\p{N}]+)*`,
    String.raw`\.{2,}|…`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/**
 * Splits a text into tokens, in linear time.
 * @returns tokens in order; what lies between them is white space
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    let surface = match[0];
    const start = match.index;
    if (
      /^[\p{L}]+$/u.test(surface) &&
      dottedAbbreviations.has(surface) &&
      text[start + surface.length] === '.'
    ) {
      // "Dr. Budi" keeps its full stop, "di Jakarta." and the end of a text do not.
      if (/^\.[ \u00a0]?[\p{L}\d(]/u.test(text.slice(start + surface.length, start + surface.length + 3)))
        surface += '.';
    }
    const before = tokens.at(-1);
    // The full stop that an abbreviation took.
    if (before !== undefined && start < before.end) continue;
    const kind =
      /^\d/.test(surface) && !/\p{L}/u.test(surface.replace(/-?an$|(st|nd|rd|th)$/, ''))
        ? 'number'
        : /[\p{L}\p{N}]/u.test(surface)
          ? 'word'
          : 'sign';
    tokens.push({ surface, start, end: start + surface.length, kind });
  }
  return tokens;
}
