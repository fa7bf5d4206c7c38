// A reading as text for a terminal: both languages, facts, gist and sources.

import en from '../../locales/en.json' with { type: 'json' };
import id from '../../locales/id.json' with { type: 'json' };
import type { Reading, Source } from '../reading/reading.ts';

const catalogues = { id: id.digest, en: en.digest };

const fill = (template: string, values: Record<string, string | number>) =>
  template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));

/** The digest of one article, lines joined by line feeds; labels in the given language, text always in both. */
export function writeDigest(reading: Reading, language: 'id' | 'en'): string {
  const label = catalogues[language];
  const names = (sources: (Source | undefined)[]) => sources.map((source) => source?.name).join(', ');
  const lines = [reading.title.text, `  ${reading.title.line}`];
  const byline = [reading.siteName, reading.author, reading.publishedISO].filter(Boolean).join(' · ');
  lines.push(byline, '');
  lines.push(
    reading.expectedCount !== null && reading.expectedCount !== reading.facts.length
      ? fill(label.factsOf, { found: reading.facts.length, expected: reading.expectedCount })
      : fill(label.facts, { found: reading.facts.length }),
  );
  if (reading.otherPages[0]) lines.push(fill(label.otherPages, { url: reading.otherPages[0] }));
  lines.push('', label.summary);
  for (const { gloss } of reading.summary) lines.push(`  • ${gloss.text}`, `    ${gloss.line}`);
  for (const fact of reading.facts) {
    lines.push('', `${fact.n}. ${fact.heading.text}`, `   ${fact.heading.line}`);
    for (const { gloss } of fact.summary) lines.push(`   – ${gloss.text}`, `     ${gloss.line}`);
    lines.push(
      fact.sources.length > 0
        ? `   ${fill(label.sourcesOfFact, { names: names(fact.sources.map((number) => reading.sources[number])) })}`
        : `   ${label.noSource}`,
    );
  }
  if (reading.sources.length > 0) lines.push('', label.sources);
  for (const { name, role, link } of reading.sources) {
    lines.push(`  ${name}${role ? `, ${role}` : ''}${link ? ` · ${label.how[link.how]}: ${link.url}` : ''}`);
  }
  return lines.join('\n');
}
