// Verb groups: negation, aspect, modality and adverbs before a verb, read into one English group.
import type { ReadUnit } from './choose-readings.ts';
import { adverb } from './english-inflection.ts';
import { degrees, modals, negations, perfects, progressives } from './line-words.ts';
import { type ReadAdjective, readAdjective } from './read-adjective.ts';
import { wordOf } from './unit-kinds.ts';
import type { VerbGroup } from './write-verb.ts';

export interface ReadGroup extends VerbGroup {
  next: number;
  /** Nothing but the verb. */
  isAlone: boolean;
  /** *ada*, *terdapat*: there is. */
  isExistence: boolean;
  /** *jangan* in front: a command. */
  isCommand?: boolean;
  /** Than follows. */
  isComparative?: boolean;
}

/** Adverbs that English puts inside the verb group; others stay where they are. */
const inner = new Map<string, string>(
  Object.entries({
    juga: 'also',
    pun: 'also',
    masih: 'still',
    tetap: 'still',
    hanya: 'only',
    cuma: 'only',
    selalu: 'always',
    sering: 'often',
    kerap: 'often',
    jarang: 'rarely',
    langsung: 'immediately',
    segera: 'immediately',
    akhirnya: 'finally',
    mungkin: 'probably',
    pernah: 'once',
    baru: 'just',
    justru: 'actually',
    bahkan: 'even',
    hampir: 'almost',
    nyaris: 'nearly',
    saling: '',
    lebih: 'more',
    sebelumnya: 'previously',
    biasanya: 'usually',
    terus: 'continuously',
    kembali: 'again',
    kini: 'now',
    sekarang: 'now',
    semakin: 'increasingly',
    makin: 'increasingly',
    kian: 'increasingly',
    sempat: '',
  }),
);

/** tidak tersedia, akan mahal, masih kecil: "be" carries what stands before an adjective. */
function withAdjective(
  group: Omit<VerbGroup, 'base'>,
  adverbs: string[],
  units: readonly ReadUnit[],
  { text, next, isComparative }: ReadAdjective,
): ReadGroup | null {
  if (units[next]?.reading?.pos === 'n') return null;
  const { perfect, ...rest } = group;
  return {
    ...rest,
    adverbs: [...(perfect ? ['already'] : []), ...adverbs].filter(Boolean),
    base: `be ${text}`,
    isComparative,
    next,
    isAlone: false,
    isExistence: false,
  };
}

/** Reads the verb group that begins at `at`; null when what begins there does not end in a verb. */
export function readVerbGroup(units: readonly ReadUnit[], at: number): ReadGroup | null {
  const adverbs: string[] = [];
  const group: Omit<ReadGroup, 'base' | 'next' | 'isAlone' | 'isExistence'> = { adverbs };
  let next = at;
  for (; next < units.length; next++) {
    const unit = units[next] as ReadUnit;
    const lemma = unit.reading?.lemma ?? '';
    const pos = unit.reading?.pos;
    if (pos === 'v') {
      // diduga terlibat: allegedly involved.
      const isManner = /ly$/.test(wordOf(unit)) && units[next + 1]?.reading?.pos === 'v';
      if (!isManner) break;
      adverbs.push(wordOf(unit));
      continue;
    }
    // belum resmi mendapat: an adjective between is an adverb.
    if (pos === 'adj' && next > at && units[next + 1]?.reading?.pos === 'v') {
      adverbs.push(adverb(wordOf(unit)));
      continue;
    }
    const adjective = readAdjective(units, next);
    if (adjective) return next === at ? null : withAdjective(group, adverbs, units, adjective);
    if (pos !== 'aux' && pos !== 'adv' && lemma !== 'pun') return null;
    // tidak bisa, tak boleh: a phrase of the lists.
    const innerWord = inner.get(lemma);
    const degree = degrees.get(lemma);
    const [no = '', auxiliary = ''] = lemma.split(' ');
    if (negations.has(no) && modals.get(auxiliary) && pos === 'aux') {
      group.negation = 'not';
      group.modal = modals.get(auxiliary) as string;
    } else if (negations.has(lemma)) group.negation = lemma === 'belum' ? 'not yet' : 'not';
    else if (lemma === 'jangan') {
      group.isCommand = true;
      adverbs.push('do not');
    } else if (perfects.has(lemma)) group.perfect = true;
    else if (progressives.has(lemma) && pos === 'aux') group.progressive = true;
    else if (modals.get(lemma) && !group.modal) group.modal = modals.get(lemma) as string;
    else if (innerWord !== undefined) adverbs.push(innerWord);
    else if (pos === 'aux' && / to$/.test(wordOf(unit))) {
      // gagal, ingin, cenderung: a verb of its own, the next one follows "to".
      return {
        ...group,
        base: wordOf(unit),
        adverbs: adverbs.filter(Boolean),
        next: next + 1,
        isAlone: false,
        isExistence: false,
      };
    } else if (degree) {
      // sangat bergantung: depend greatly; sangat dikenal: highly.
      adverbs.push(degree === 'very' ? 'greatly' : degree);
    } else adverbs.push(wordOf(unit));
  }
  const verb = units[next];
  if (!verb?.reading) return null;
  if (group.negation === 'not yet') group.perfect = true;
  const { form, lemma } = verb.reading;
  const word = wordOf(verb);
  // tidak ada: there is no.
  const existence = /^there is\b/i.exec(word)?.[0];
  const isExistence = existence !== undefined || lemma === 'ada' || lemma === 'terdapat';
  return {
    ...group,
    adverbs: adverbs.filter(Boolean),
    base: existence ? `be${word.slice(existence.length)}` : isExistence ? 'be' : word,
    ...(form.passive ? { passive: true } : {}),
    next: next + 1,
    isAlone: next === at,
    isExistence,
  };
}
