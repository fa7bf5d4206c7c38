// Short forms of people's names to the full ones: surnames, first names, nicknames in brackets, initials.
import type { KnownPerson } from './find-people.ts';
import { normalise } from './text-tokens.ts';

interface FullName {
  printed: string;
  /** Compared form, a space at both ends. */
  joined: string;
  first: string;
  last: string;
  count: number;
}

/** More bearers of one name than this are not looked through. */
const mostBearers = 40;

/**
 * Indexes the people of an article.
 * @returns a look-up from a name as printed to the fullest form of it ("Lukin" → "Artyom Lukin"), or null
 */
export function indexPeople(people: readonly KnownPerson[]): (name: string) => string | null {
  const seen = new Set<string>();
  const byWord = new Map<string, FullName[]>();
  const byShortForm = new Map<string, string>();
  const byBeginning = new Map<string, FullName[]>();
  const byInitials = new Map<string, string>();
  const file = (index: Map<string, FullName[]>, key: string, name: FullName) => {
    const list = index.get(key);
    if (!list) index.set(key, [name]);
    else if (list.length < mostBearers) list.push(name);
  };
  for (const { words, shortForm } of people) {
    if (words.length < 2) continue;
    const printed = words.join(' ').replace(/ \./g, '.');
    if (shortForm) byShortForm.set(normalise(shortForm), printed);
    const compared = words.map(normalise);
    const joined = ` ${compared.join(' ')} `;
    if (seen.has(joined)) continue;
    seen.add(joined);
    const first = compared[0] ?? '';
    const name = { printed, joined, first, last: compared.at(-1) ?? '', count: words.length };
    for (const word of new Set(compared)) file(byWord, word, name);
    for (const word of new Set(compared)) file(byBeginning, word.slice(0, 4), name);
    const initials = compared.map((word) => word[0]).join('');
    if (!byInitials.has(initials)) byInitials.set(initials, printed);
  }
  return (printedName) => {
    // "Pak Jokowi" is Jokowi.
    const name = printedName.replace(/^(?:Pak|Bu|Mas|Mbak|Bung|Gus|Cak|Kang|Mbah) (?=\p{Lu})/u, '');
    const wanted = normalise(name);
    const words = wanted.split(/[\s.]+/).filter(Boolean);
    const short = byShortForm.get(wanted);
    if (short) return short;
    // Fewer words first; a surname or first name before a middle one.
    const rank = ({ count, first, last }: FullName) =>
      count + (last === words.at(-1) ? 0 : first === words[0] ? 0.3 : 0.6);
    let best: FullName | null = null;
    for (const candidate of byWord.get(words[0] ?? '') ?? []) {
      const holds = candidate.count > words.length && candidate.joined.includes(` ${words.join(' ')} `);
      if (holds && (best === null || rank(candidate) < rank(best))) best = candidate;
    }
    if (best) return best.printed;
    if (words.length !== 1) return null;
    if (/^\p{Lu}{2,3}$/u.test(name)) return byInitials.get(wanted) ?? null;
    // "Enggar" of Enggartiasto Lukita
    if (wanted.length < 4) return null;
    const longer = byBeginning
      .get(wanted.slice(0, 4))
      ?.find(({ joined, first }) =>
        wanted.length > 4 ? joined.includes(` ${wanted}`) : first.startsWith(wanted),
      );
    return longer?.printed ?? null;
  };
}
