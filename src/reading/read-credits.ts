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
 * @returns the sources of the picture; none where the credit names nobody ("Foto/Ist")
 */
export function readCredit(text: string, register: Register): CreditedName[] {
  const credits = [...text.matchAll(marker)].map((match) => match[1] ?? '');
  const bracket = /\(([^()]*)\)\s*$/.exec(text);
  if (credits.length === 0) credits.push(bracket?.[1] ?? text);
  const found: CreditedName[] = [];
  for (const credit of credits) {
    const parts = credit
      .split(/[/|;]|\s[–—-]\s|,\s|\s&\s/)
      .map(clean)
      .filter((part) => part !== '' && !nobody.test(part));
    const listed = parts.flatMap((part) => {
      const registered = findRegistered(register, part);
      return registered ? [{ name: part, registered }] : [];
    });
    if (listed.length > 0) found.push(...listed);
    else if (credits.length > 0 && (marker.test(text) || /^(?:foto|photo)\b/i.test(text)) && parts[0]) {
      const [first] = parts as [string];
      if (isName(first)) found.push({ name: first, registered: null });
    }
    marker.lastIndex = 0;
  }
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
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
