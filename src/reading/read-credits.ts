// Picture credits: "Foto/Reuters", "Foto: Dok. Kemenhub", "ANTARA FOTO/Galih Pradipta" → who made or gave the picture.
import { institutionHeads, outletWords } from './attribution-words.ts';
import { findRegistered, type Register, type RegisteredSource } from './source-register.ts';

export interface CreditedName {
  name: string;
  registered: RegisteredSource | null;
}

/** Credits that name nobody: "Ist", "Istimewa", drawings, the desk's own archive. */
const nobody =
  /^(?:ist|istimewa|ilustrasi|illustration|ilustrator|dok(?:umen(?:tasi)?)?|doc|pribadi|pri|repro|reproduksi|arsip|screenshot|screen ?shot|tangkapan|tangkap|layar|screengrab|internet|net|medsos|media sosial|sosial|google|grafis|file|foto|photo|gambar|video|via|koleksi|handout|pool|all rights? reserved|dok\.? ?pribadi|tim|warga|netizen|ai|gemini|chatgpt|ilustrasi ai)$/i;

const marker =
  /(?:^|[\s.([–—-])(?:foto|photo|photos|fotografer|kredit|credit|image|gambar|sumber(?: foto| gambar)?|dok)\s?[:/|.]\s*([^)\]]*)/giu;

const clean = (part: string) =>
  part
    .replace(/^(?:foto|photo|credit|kredit|sumber|image)s?\s*[:/]\s*/i, '')
    .replace(
      /^(?:dok(?:umentasi)?|doc|ist|istimewa|ilustrasi|courtesy of|courtesy|tangkapan layar|tangkap layar|screenshot|screengrab|akun|situs|laman|kanal|media sosial|instagram|twitter|youtube|facebook|tiktok|x|via|milik|humas|biro pers)\b[.:]?\s+(?=\S)/i,
      '',
    )
    .replace(/^[\s.,:;"'()[\]–—-]+|[\s.,:;"'()[\]–—-]+$/g, '');

/**
 * Reads the names in one picture credit.
 * @param text the credit line, or a caption with a credit in it
 * @param isOwn tells the names of the outlet that prints the article: its photographers are credited by name
 * @returns the sources of the picture; none where the credit names nobody ("Foto/Ist")
 */
export function readCredit(
  text: string,
  register: Register,
  isOwn: (name: string) => boolean,
): CreditedName[] {
  const [opening = ''] = text.split('/');
  // "ANTARA FOTO/Galih Pradipta" is the agency's photo desk, no "Foto/…".
  const isDesk = findRegistered(register, clean(opening)) !== null;
  const marked = isDesk ? [] : [...text.matchAll(marker)].map((match) => match[1] ?? '');
  const bracket = /\(([^()]*)\)\s*$/.exec(text);
  const credits = marked.length > 0 ? marked : [isDesk ? text : (bracket?.[1] ?? text)];
  const found = new Map<string, CreditedName>();
  for (const credit of credits) {
    const parts = credit
      .split(/[/|;]|\s[–—-]\s|,\s|\s&\s/)
      .map(clean)
      .filter((part) => part !== '' && !nobody.test(part));
    const names = parts.map((name) => ({ name, registered: findRegistered(register, name) }));
    const listed = names.filter(({ name, registered }) => registered !== null && !isOwn(name));
    // Who is on no list counts only behind "Foto": a caption has names of its own.
    const unlisted =
      marked.length > 0
        ? names
            .filter(({ registered }) => registered === null)
            .slice(0, 1)
            .filter(({ name }) => isName(name))
        : [];
    for (const item of listed.length > 0 ? listed : unlisted) found.set(item.name, item);
  }
  return [...found.values()];
}

/** A name and no caption: few words, each with a capital, or a handle or address. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 6 || text.length > 60) return false;
  if (words.length === 1 && /[@.]\w/.test(text)) return true;
  return words.every(
    (word) =>
      /^[\p{Lu}@\d&]/u.test(word) ||
      /^(?:of|for|dan|the|de|bin|van|von|al)$/.test(word) ||
      outletWords.has(word.toLowerCase()) ||
      institutionHeads.has(word.toLowerCase()),
  );
}
