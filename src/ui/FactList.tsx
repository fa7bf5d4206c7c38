// The facts in the article's own order, with a line for every number that was promised and not found.
import type { FactReading, Reading } from '../reading/reading.ts';
import { FactCard } from './FactCard.tsx';
import { useReader } from './reader-context.ts';

interface Props {
  reading: Reading;
  onGoToSource: (index: number) => void;
}

type Row = { fact: FactReading; index: number } | { missing: number };

/** Facts and gaps in one order; a countdown keeps counting down. */
export function rowsOf({ facts, missing }: Pick<Reading, 'facts' | 'missing'>): Row[] {
  const first = facts[0]?.n ?? 0;
  const last = facts.at(-1)?.n ?? 0;
  const before = (a: number, b: number) => (first > last ? a > b : a < b);
  const left = [...missing].sort((a, b) => (before(a, b) ? -1 : 1));
  const rows: Row[] = [];
  facts.forEach((fact, index) => {
    while (left[0] !== undefined && before(left[0], fact.n)) rows.push({ missing: left.shift() as number });
    rows.push({ fact, index });
  });
  return [...rows, ...left.map((n) => ({ missing: n }))];
}

export function FactList({ reading, onGoToSource }: Props) {
  const { t } = useReader().translator;
  if (reading.facts.length === 0) return null;
  return (
    <section class="section" data-part="facts" aria-labelledby="dwibaca-facts">
      <h3 id="dwibaca-facts" class="section-title">
        {t('fact.title')} <span class="count">{reading.facts.length}</span>
      </h3>
      <ol class="facts">
        {rowsOf(reading).map((row) =>
          'fact' in row ? (
            <FactCard
              key={`fact-${row.index}`}
              reading={reading}
              fact={row.fact}
              index={row.index}
              onGoToSource={onGoToSource}
            />
          ) : (
            <li key={`missing-${row.missing}`} class="fact missing" data-part="missing">
              <p class="fact-number">{row.missing}</p>
              <p class="fine">{t('fact.missing', { n: row.missing })}</p>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
