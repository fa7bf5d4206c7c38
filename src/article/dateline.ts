// The place and outlet a first paragraph opens with: "MOSKOW - …", "Jakarta, CNN Indonesia -- …", "Liputan6.com, Jakarta - …".
import type { Block } from './article-page.ts';

const outletNames =
  'CNN Indonesia|CNBC Indonesia|Antara|ANTARA News|Antara News|SINDOnews|Okezone|IDN Times|kumparan|kumparanNEWS|Jawa Pos|JawaPos|Kompas|Tempo|Bisnis|Beritasatu|Republika|Suara|Viva|VIVAnews|iNews|JPNN|Merdeka|Tirto|detikcom|detikNews|Liputan6|Media Indonesia|Pikiran Rakyat|Pikiran-Rakyat|Grid';
const domain = String.raw`[A-Za-zÀ-ÿ\d-]+\.(?:com|COM|co\.id|CO\.ID|id|ID|Id|co|CO|net|NET)`;
const outlet = `(?:${domain}|Tribun[A-Za-zÀ-ÿ-]*|TRIBUN[A-Za-zÀ-ÿ-]*|${outletNames}|${outletNames.toUpperCase()})`;
const place = `[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]*(?:[ /][A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]*){0,3}`;
const dash = String.raw`\s*(?:-{1,2}|–|—|\|)\s*`;
const note = String.raw`(?:\s*\([^)]{2,30}\))?`;
const forms = [
  String.raw`(?:${outlet})\s*,\s*(${place})${note}`,
  String.raw`(${place})\s*,?\s*\(?(?:${outlet})\)?${note}`,
  `(?:${outlet})${note}()`,
];
// Built only when needed: most lines open with a place in capitals or with no place.
const spelt = () => forms.map((form) => new RegExp(`^${form}${dash}`));
/** The forms without a dash, when type sets them off. */
const alone = () => forms.map((form) => new RegExp(`^${form}$`));
/** "MOSKOW - …": a place in capitals. */
const capitals = /^([A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /,]+[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3})\s*(?:-{1,2}|–|—)\s*(?=\S)/;
/** "Jakarta -" on a line of its own. */
const placeAlone = () => new RegExp(String.raw`^(${place})\s*(?:-{1,2}|–|—)$`);
/** "Jakarta - Presiden …": a place in ordinary letters needs blanks round its dash. */
const ordinary = () => new RegExp(String.raw`^(${place})\s+(?:-{1,2}|–|—)\s+(?=["“‘']?[A-ZÀ-Þ])`);

export interface Start {
  blocks: Block[];
  /** The place as printed, or null. */
  dateline: string | null;
}

/** Takes the dateline off the first running paragraph; a heading or a numbered line is left as it is. */
export function cutDateline(blocks: readonly Block[]): Start {
  const [first, second] = blocks;
  const found = first && first.level === 0 && !/^\d/.test(first.text) ? findDateline(first) : null;
  if (!first || !found) return { blocks: [...blocks], dateline: null };
  const { place: dateline, length } = found;
  const text = first.text.slice(length);
  if (text === '' && second) return { blocks: blocks.slice(1), dateline };
  const links = first.links
    .filter((link) => link.start >= length)
    .map((link) => ({ ...link, start: link.start - length, end: link.end - length }));
  const cut = { ...first, text, links, boldUntil: Math.max(0, first.boldUntil - length) };
  return { blocks: [cut, ...blocks.slice(1)], dateline };
}

function findDateline({ text, boldUntil }: Block): { place: string | null; length: number } | null {
  // Without a dash near the start, only type can set a dateline off.
  if (!/[-–—|]/.test(text.slice(0, 90)) && boldUntil === 0 && text.length > 60) return null;
  // The commonest form first: the others cost more to compile than all else here.
  const upper = capitals.exec(text);
  if (upper && upper[0].length < 60) return measured(upper);
  for (const pattern of spelt()) {
    const found = pattern.exec(text);
    if (found && found[0].length < 90) return measured(found);
  }
  const plain = ordinary().exec(text);
  if (plain && plain[0].length < 40 && text.length > 80) return measured(plain);
  const bare = text.length < 40 ? placeAlone().exec(text) : null;
  if (bare) return measured(bare);
  const run = text.slice(0, boldUntil || text.length);
  if (run.length > 60) return null;
  const setOff = alone()
    .map((pattern) => pattern.exec(run))
    .find((found) => found !== null);
  return setOff
    ? { ...measured(setOff), length: /^[\s:|–—-]*/.exec(text.slice(run.length))![0].length + run.length }
    : null;
}

const measured = (found: RegExpExecArray) => ({ place: found[1]?.trim() || null, length: found[0].length });
