// Reduplicated words: whole, with affixes inside or around.
import { type Found, type Layer, wrap } from './analysis.ts';

/** Reduplication: whole (*anak-anak*), with affixes (*berlari-lari*, *buah-buahan*, *pukul-memukul*). */
export function reduplicated(form: string, analyse: (part: string) => Found[]): Found[] {
  const hyphen = form.indexOf('-');
  if (hyphen < 2 || hyphen !== form.lastIndexOf('-')) return [];
  const left = form.slice(0, hyphen);
  const right = form.slice(hyphen + 1);
  const layer: Layer = { id: 'X-X', side: 'double' };
  if (left === right) {
    const all = analyse(left);
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
      const suffixed = analyse(left + tail);
      if (suffixed.length > 0) return wrap(suffixed, layer, {}, { plural: true });
      return wrap(analyse(left), layer, {}, { plural: true });
    }
  }
  for (const cut of ['an', 'nya', 'kan', 'i', '']) {
    const core = cut === '' ? right : right.endsWith(cut) ? right.slice(0, -cut.length) : null;
    if (core === null || core.length < 3) continue;
    const isCopy = left.endsWith(core) || core.endsWith(left) || left.endsWith(core.slice(1));
    if (!isCopy) continue;
    for (const whole of [left + cut, left, core + cut, core]) {
      const inner = analyse(whole);
      if (inner.length > 0) return wrap(inner, layer, {}, {});
    }
  }
  return [];
}
