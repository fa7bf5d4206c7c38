// Both catalogues say the same things: same keys, same placeholders, a text for every problem and every affix.
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import id from '../../locales/id.json' with { type: 'json' };
import {
  confixes,
  loanPrefixes,
  nounSuffixes,
  particles,
  possessives,
  prefixes,
  proclitics,
  suffixes,
} from '../../src/indonesian/affixes.ts';
import { partsOfSpeech } from '../../src/indonesian/gloss-types.ts';
import { problemKinds } from '../../src/outcome.ts';
import { sourceKinds } from '../../src/reading/reading.ts';
import { chooseLanguage } from '../../src/ui/choose-language.ts';
import { makeTranslator } from '../../src/ui/i18n.ts';

type Tree = { [key: string]: string | Tree };

/** Dotted paths and texts; plural endings taken off, because Indonesian has one form and English two. */
function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key.replace(/_(one|other)$/, ''), value]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const english = leaves(en);
const indonesian = leaves(id);
const keys = (list: [string, string][]) => [...new Set(list.map(([key]) => key))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect(keys(indonesian)).toEqual(keys(english));
  });

  it('have the same placeholders in every text', () => {
    const inEnglish = new Map(english.map(([key, text]) => [key, placeholders(text)]));
    for (const [key, text] of indonesian)
      expect([key, placeholders(text)]).toEqual([key, inEnglish.get(key)]);
  });

  it('leave no text empty, and none with a dash or quotes of the wrong kind', () => {
    for (const [key, text] of [...english, ...indonesian]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/—|"|'|\.\.\./);
    }
  });

  it.each(problemKinds)('say what happened and what to do: %s', (kind) => {
    for (const language of ['id', 'en'] as const) {
      const { t } = makeTranslator(language);
      expect(t(`problem.${kind}.sentence`)).toMatch(/[.]$/);
      expect(t(`problem.${kind}.next`)).toMatch(/[.]$/);
      expect(t(`problem.${kind}.sentence`)).not.toContain('problem.');
    }
  });

  it('name every part of speech and every kind of source', () => {
    for (const language of ['id', 'en'] as const) {
      const { t } = makeTranslator(language);
      for (const pos of partsOfSpeech) expect(t(`pos.${pos}`)).not.toContain('pos.');
      for (const kind of sourceKinds) expect(t(`sources.kind.${kind}`)).not.toContain('sources.');
    }
  });
});

describe('affixes', () => {
  const ids = [
    ...[...prefixes, ...suffixes, ...nounSuffixes].map((affix) => affix.id),
    ...confixes,
    ...[...particles, ...possessives].map((form) => `-${form}`),
    ...[...proclitics, ...Object.keys(loanPrefixes)].map((form) => `${form}-`),
    'X-X',
  ];
  it.each(ids)('%s is explained in both languages', (affixId) => {
    expect(makeTranslator('id').affix(affixId)).toBeTruthy();
    expect(makeTranslator('en').affix(affixId)).toBeTruthy();
  });
});

describe('a translator', () => {
  it.each([
    ['en', 1, '1 fact'],
    ['en', 7, '7 facts'],
    ['id', 1, '1 fakta'],
    ['id', 7, '7 fakta'],
  ] as const)('counts in %s: %i', (language, count, expected) => {
    expect(makeTranslator(language).t('header.facts', { count })).toBe(expected);
  });

  it('gives no explanation for an affix it does not know', () => {
    expect(makeTranslator('id').affix('no-such-affix')).toBeNull();
  });

  it('puts page text in as it is', () => {
    expect(makeTranslator('en').t('header.by', { author: 'A & B <i>' })).toBe('By A & B <i>');
  });
});

describe('the interface language', () => {
  it.each([
    ['auto', 'id-ID', 'id'],
    ['auto', 'in', 'id'],
    ['auto', 'ms-MY', 'id'],
    ['auto', 'en-US', 'en'],
    ['auto', 'de', 'en'],
    ['auto', 'idx', 'en'],
    ['auto', '', 'en'],
    ['id', 'en-US', 'id'],
    ['en', 'id-ID', 'en'],
  ] as const)('%s in a browser that speaks %s is %s', (setting, browser, expected) => {
    expect(chooseLanguage(setting, browser)).toBe(expected);
  });
});
