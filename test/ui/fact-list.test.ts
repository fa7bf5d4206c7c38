// The order of facts and gaps.
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/ui/FactList.tsx';
import { sampleReading } from './sample-reading.ts';

const fact = (n: number) => ({ ...sampleReading.facts[0]!, n });
const order = (found: number[], missing: number[]) =>
  rowsOf({ facts: found.map(fact), missing }).map((row) =>
    'fact' in row ? row.fact.n : `no ${row.missing}`,
  );

it.each([
  [[1, 2, 3], [], [1, 2, 3]],
  [[1, 2, 4], [3], [1, 2, 'no 3', 4]],
  [
    [2, 3],
    [1, 4, 5],
    ['no 1', 2, 3, 'no 4', 'no 5'],
  ],
  [
    [5, 3, 2],
    [4, 1],
    [5, 'no 4', 3, 2, 'no 1'],
  ],
  [[1], [3, 2], [1, 'no 2', 'no 3']],
  [[], [1], ['no 1']],
])('%j with %j missing', (found, missing, expected) => {
  expect(order(found, missing)).toEqual(expected);
});
