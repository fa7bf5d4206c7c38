// The readable English line of a sentence.
import type { ReadUnit } from './choose-readings.ts';
export function writeGlossLine(units: ReadUnit[]): string {
  return units
    .map(({ reading, tokens }) => reading?.glosses[0] ?? tokens.map((t) => t.surface).join(' '))
    .join(' ');
}
