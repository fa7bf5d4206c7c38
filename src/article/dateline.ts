// The place and outlet a first paragraph opens with: "MOSKOW - …", "Jakarta, CNN Indonesia -- …", "Liputan6.com, Jakarta - …".
import type { Block } from './article-page.ts';

const outlet = String.raw`(?:[\w-]+\.(?:com|id|co|net|co\.id|CO|COM|ID)|CNN Indonesia|CNBC Indonesia|ANTARA(?:\s?News)?|Antara|SINDOnews|Okezone|IDN Times|kumparan\w*|JawaPos|Kompas|KOMPAS|Tempo|TEMPO(?:\.CO)?|Bisnis|Beritasatu|Republika|REPUBLIKA|Suara|VIVA\w*|Viva|iNews|JPNN|Merdeka|Tribun\w*|TRIBUN[\w-]*|Tirto|Detik\w*|detik\w*|Liputan6|Media Indonesia|MI|PR|PIKIRAN RAKYAT|Pikiran Rakyat|Grid\w*)`;
const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`;
const dash = String.raw`\s*(?:-{1,2}|–|—|\|)\s*`;
const patterns = [
  new RegExp(`^(?:${outlet})\\s*,\\s*(${place})(?:\\s*\\([^)]{2,30}\\))?${dash}`, 'u'),
  new RegExp(`^(${place})\\s*(?:,\\s*|\\s+)\\(?(?:${outlet})\\)?(?:\\s*\\([^)]{2,30}\\))?${dash}`, 'u'),
  new RegExp(`^(${place})\\s*,\\s*(?:${outlet})\\s*(?=\\p{Lu})`, 'u'),
  new RegExp(`^(?:${outlet})${dash}()(?=\\S)`, 'u'),
  new RegExp(`^(\\p{Lu}[\\p{Lu}.'’-]+(?:[ /,]+\\p{Lu}[\\p{Lu}.'’-]+){0,3})${dash}(?=\\S)`, 'u'),
];
/** "Jakarta - Presiden …": a single place in ordinary letters needs blanks round its dash. */
const plainPlace = new RegExp(`^(${place})\\s+(?:-{1,2}|–|—)\\s+(?=["“‘']?\\p{Lu})`, 'u');

export interface Start {
  blocks: Block[];
  dateline: string | null;
}

/** Takes the dateline off the first running paragraph; a heading or a numbered line is left as it is. */
export function cutDateline(blocks: readonly Block[]): Start {
  const [first, second] = blocks;
  if (!first) return { blocks: [], dateline: null };
  const found = first.level === 0 && !/^\d/.test(first.text) ? match(first.text) : null;
  if (!found) return { blocks: [...blocks], dateline: null };
  const dateline = found[1]?.trim() || null;
  const text = first.text.slice(found[0].length);
  if (text === '' && second) return { blocks: blocks.slice(1), dateline };
  const shift = found[0].length;
  const links = first.links
    .filter((link) => link.start >= shift)
    .map((link) => ({ ...link, start: link.start - shift, end: link.end - shift }));
  const cut = { ...first, text, links, boldUntil: Math.max(0, first.boldUntil - shift) };
  return { blocks: [cut, ...blocks.slice(1)], dateline };
}

function match(text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found && found[0].length < 90) return found;
  }
  const plain = plainPlace.exec(text);
  return plain && plain[0].length < 40 && text.length > 80 ? plain : null;
}
