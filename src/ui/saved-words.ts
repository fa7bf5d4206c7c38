// The reader's own word list: its shape, and how it leaves the browser as CSV, as Anki's TSV or as Markdown.
import * as v from 'valibot';

const text = v.string();
const savedWordSchema = v.object({
  lemma: text,
  surface: text,
  segments: v.array(text),
  glosses: v.array(text),
  /** The sentence of the article in which the word was saved; empty when it came from the list of words. */
  sentence: text,
  title: text,
  url: text,
  /** Day of saving, ISO 8601. */
  savedISO: text,
});

export type SavedWord = v.InferOutput<typeof savedWordSchema>;

/** Reads what was stored; entries that are broken are left out, the others stay. */
export function parseSavedWords(stored: unknown): SavedWord[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = v.safeParse(savedWordSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

export const exportFormats = ['csv', 'tsv', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const columns = ['word', 'form', 'parts', 'meaning', 'sentence', 'title', 'url', 'date'];

const rowOf = (word: SavedWord): string[] => [
  word.lemma,
  word.surface,
  word.segments.length > 1 ? word.segments.join(' + ') : '',
  word.glosses.join('; '),
  word.sentence,
  word.title,
  word.url,
  word.savedISO,
];

/** A spreadsheet runs a cell that begins with one of these signs as a formula (OWASP, CSV injection). */
const formulaSafe = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const csvCell = (cell: string) => `"${formulaSafe(cell).replaceAll('"', '""')}"`;
const oneLine = (cell: string) => cell.replace(/\s+/g, ' ');
const markdownCell = (cell: string) => oneLine(cell).replace(/[\\|[\]<>*_`]/g, '\\$&');

/** The list as the text of a file, UTF-8. CSV begins with a byte order mark, by which Excel knows UTF-8. */
export function exportWords(words: readonly SavedWord[], format: ExportFormat): string {
  const rows = words.map(rowOf);
  if (format === 'csv')
    return `\uFEFF${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
  if (format === 'tsv') {
    const head = ['#separator:tab', '#html:false', `#columns:${columns.join('\t')}`];
    return `${[...head, ...rows.map((row) => row.map((cell) => formulaSafe(oneLine(cell))).join('\t'))].join('\n')}\n`;
  }
  const lines = words.map(
    ({ lemma, glosses, sentence, title, url }) =>
      `- **${markdownCell(lemma)}**: ${markdownCell(glosses.join(', '))}` +
      `${sentence ? `\n  > ${markdownCell(sentence)}` : ''}\n  ${markdownCell(title)}, <${url}>`,
  );
  return `${lines.join('\n')}\n`;
}
