// Contrast of every pair of colours that carries text, in both themes (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/theme.css', 'utf8');
const block = (from: string) => css.slice(css.indexOf(from), css.indexOf('}', css.indexOf(from)));
const colours = (text: string) =>
  new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );

const light = colours(block('.dwibaca {'));
const dark = colours(block(".dwibaca[data-theme='dark'] {"));
const darkBySystem = colours(block(".dwibaca[data-theme='auto'] {"));

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_, theme) => {
  it.each([
    ['ink', 'paper', 7],
    ['ink', 'raised', 7],
    ['ink', 'wash', 7],
    ['ink', 'pointed', 7],
    ['soft', 'paper', 4.5],
    ['soft', 'raised', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'raised', 4.5],
    ['accent-ink', 'accent', 4.5],
    ['edge', 'paper', 3],
    ['edge', 'raised', 3],
  ])('%s on %s reaches %f', (front, back, least) => {
    expect(contrast(theme.get(front) ?? '', theme.get(back) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('is dark in the same way by choice and by system', () => {
  expect([...darkBySystem]).toEqual([...dark]);
});
