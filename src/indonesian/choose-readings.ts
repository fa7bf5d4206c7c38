// Part of speech and sense of each unit from its neighbours: Viterbi over tag pairs, then words that call for a sense.
import type { PartOfSpeech } from './gloss-types.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading, Unit } from './read-units.ts';
import { tagCosts, tags, wordTags } from './tag-costs.ts';

/** A unit with the one reading that fits here. */
export interface ReadUnit extends Omit<Unit, 'readings'> {
  reading: Reading | null;
}

/** Cost of taking the second, third … entry of a headword: the lexicon's order is by frequency. */
const rankCost = 14;

type Tag = (typeof tags)[number];
const nounTag = tags.indexOf('n');
const tagIndex = new Map<string, number>(tags.map((tag, index) => [tag, index]));

const asTag = (pos: PartOfSpeech | 'sign'): Tag =>
  pos === 'abbr' || pos === 'clf' ? 'n' : pos === 'intj' ? 'part' : pos;

/** A noun that is also listed as an adjective describes the noun before it: *krisis ekonomi* economic crisis. */
const attributeBonus = 15;

/** Learnt costs of a word's parts of speech, by tag; nouns stand for adjectives too. */
const wordCosts = new Map(
  Object.entries(wordTags).map(([word, seen]) => {
    const total = Object.values(seen).reduce<number>((sum, count) => sum + (count ?? 0), 1);
    const costs = tags.map((tag) => -10 * Math.log(((seen[tag === 'adj' ? 'n' : tag] ?? 0) + 0.5) / total));
    return [word, costs] as const;
  }),
);

/** What a reading costs by itself: learnt counts where there are some, else its place in the lexicon. */
function ownCost(reading: Reading | undefined, rank: number): number {
  const costs = reading && wordCosts.get(reading.lemma);
  if (!costs || reading.kind === 'phrase' || reading.kind === 'name') return rank * rankCost;
  return (costs[tagIndex.get(asTag(reading.pos)) ?? 0] ?? 0) + rank * 2;
}

const indexOf = (unit: Unit, reading: Reading | undefined) =>
  tagIndex.get(asTag(unit.isSign || !reading ? 'sign' : reading.pos)) ?? 0;

/**
 * Chooses a reading for every unit of a sentence (bigram Viterbi; costs learnt from the development
 * treebanks by scripts/train-tags.mjs).
 */
export function chooseReadings(units: Unit[], lexicon: Lexicon): ReadUnit[] {
  let columns = [{ cost: 0, tag: tagIndex.get('sign') ?? 0, path: null as Step | null }];
  for (const unit of units) {
    const readings: (Reading | undefined)[] = unit.readings.length > 0 ? unit.readings : [undefined];
    columns = readings.map((reading, rank) => {
      const tag = indexOf(unit, reading);
      const isAttribute = reading?.pos === 'adj' && readings.some((other) => other?.pos === 'n');
      let best = columns[0] as (typeof columns)[number];
      let lowest = Number.POSITIVE_INFINITY;
      for (const column of columns) {
        const bonus = isAttribute && column.tag === nounTag ? attributeBonus : 0;
        const cost = column.cost + (tagCosts[column.tag]?.[tag] ?? 30) - bonus;
        if (cost < lowest) {
          lowest = cost;
          best = column;
        }
      }
      return {
        cost: lowest + ownCost(reading, rank),
        tag,
        path: { reading: reading ?? null, before: best.path },
      };
    });
  }
  let last = columns.reduce((a, b) => (b.cost < a.cost ? b : a)).path;
  const chosen: ReadUnit[] = new Array(units.length);
  for (let at = units.length - 1; at >= 0 && last; at--, last = last.before) {
    const { readings, ...unit } = units[at] as Unit;
    chosen[at] = { ...unit, reading: withOtherClasses(last.reading, readings) };
  }
  return chosen.map((unit, at) =>
    unit.reading ? { ...unit, reading: chooseSense(unit.reading, chosen, at, lexicon) } : unit,
  );
}

const mostGlosses = 4;

/** Behind its own senses a reading shows the first sense of the word's other parts of speech. */
function withOtherClasses(reading: Reading | null, readings: readonly Reading[]): Reading | null {
  if (!reading || readings.length < 2 || reading.kind === 'name') return reading;
  const others = readings.flatMap((other) => (other.kind === 'name' ? [] : other.glosses.slice(0, 1)));
  const glosses = [...new Set([...reading.glosses, ...others])].slice(0, mostGlosses);
  return glosses.length > reading.glosses.length ? { ...reading, glosses } : reading;
}

interface Step {
  reading: Reading | null;
  before: Step | null;
}

/** Verbs of change, which say from how much *to* how much. */
const changes = new Set(
  'naik turun meningkat menurun bertambah berkurang melonjak merosot tumbuh menyusut melambat membengkak anjlok'.split(
    ' ',
  ),
);
const changeRoots = new Set('naik turun tingkat tambah kurang'.split(' '));

const isChange = ({ reading }: ReadUnit) =>
  reading?.pos === 'v' && (changes.has(reading.lemma) || changeRoots.has(reading.root));

const sides = new Map([
  ['utara', 'north'],
  ['selatan', 'south'],
  ['barat', 'west'],
  ['timur', 'east'],
]);
const timeSpans = new Set('detik menit jam hari pekan minggu bulan tahun dekade abad'.split(' '));

/** Words whose sense hangs on what stands around them. */
function senseByPlace({ lemma, pos }: Reading, units: readonly ReadUnit[], at: number): string | null {
  const next = units[at + 1]?.reading?.pos;
  if (lemma === 'hingga' || lemma === 'sampai') {
    // 20.000 hingga 50.000; dari Sabang hingga Merauke
    if (units[at - 1]?.reading?.pos === 'num' && next === 'num') return 'to';
    const near = units.slice(Math.max(0, at - 6), at).map(({ reading: other }) => other?.lemma);
    return pos === 'prep' && near.includes('dari') && !near.includes('ke') ? 'to' : null;
  }
  if (lemma === 'sepanjang' && next === 'num') return 'for';
  // dua tahun lalu
  const isSpan = timeSpans.has(units[at - 1]?.reading?.lemma ?? '') && units[at - 2]?.reading?.pos === 'num';
  if ((lemma === 'lalu' || lemma === 'silam') && isSpan) return 'ago';
  // naik 25 persen menjadi 100 orang
  if (lemma === 'menjadi' && next === 'num' && units.slice(Math.max(0, at - 8), at).some(isChange))
    return 'to';
  if (lemma === 'milik' && (next === 'name' || next === 'pron')) return 'belonging to';
  // kedua negara, but negara kedua
  if (lemma === 'kedua' && pos === 'num' && (next === 'n' || next === 'clf')) return 'both';
  return null;
}

const first = (gloss: string, { glosses }: Reading) => [gloss, ...glosses.filter((other) => other !== gloss)];

const reach = 4;

/** Puts a gloss first when one of the words that call for it stands near. */
function chooseSense(reading: Reading, units: ReadUnit[], at: number, lexicon: Lexicon): Reading {
  // Baru dikunjungi 12 orang: only just visited.
  const next = units[at + 1]?.reading?.pos;
  if (
    reading.lemma === 'baru' &&
    reading.pos === 'adj' &&
    next === 'v' &&
    units[at - 1]?.reading?.pos !== 'n'
  )
    return { ...reading, pos: 'adv', glosses: first('just', reading) };
  // Printed with a capital inside a sentence, Bulan is the Moon.
  if (reading.lemma === 'bulan' && units[at]?.isCapital && reading.kind === 'word')
    return { ...reading, glosses: first('moon', reading) };
  // melawan Selatan: the South, not southern.
  const side = units[at]?.isCapital ? sides.get(reading.lemma) : undefined;
  if (side && reading.pos === 'adj' && /^(?:v|prep|conj)$/.test(units[at - 1]?.reading?.pos ?? ''))
    return { ...reading, pos: 'n', glosses: first(side, reading) };
  const placed = senseByPlace(reading, units, at);
  if (placed) {
    const pos = placed === 'ago' ? 'adv' : / ?to$/.test(placed) ? 'prep' : reading.pos;
    return { ...reading, pos, glosses: first(placed, reading) };
  }
  const contexts = lexicon.contexts(reading.lemma);
  for (const { pos, glosses, near } of contexts) {
    if (pos !== reading.pos) continue;
    for (let distance = 1; distance <= reach; distance++) {
      for (const unit of [units[at + distance], units[at - distance]]) {
        if (!unit?.reading) continue;
        const { lemma, root } = unit.reading;
        if (near.includes(lemma) || near.includes(root))
          return {
            ...reading,
            glosses: [...glosses, ...reading.glosses.filter((gloss) => !glosses.includes(gloss))],
          };
      }
    }
  }
  return reading;
}
