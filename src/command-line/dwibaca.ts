#!/usr/bin/env node
// The pipeline without a browser: for researchers who read many pages, for tests and for measurements.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { glossText } from '../indonesian/gloss.ts';
import { lemmatise } from '../indonesian/lemmatise.ts';
import { type Lexicon, loadLexicon } from '../indonesian/lexicon.ts';
import { failure, type Outcome, type Problem } from '../outcome.ts';
import { summariseSentences } from '../reading/summarise.ts';
import { readFiles } from './read-files.ts';

const usage = `Usage:
  dwibaca read FILE.html… [--url URL] [--language id|en] [--text] [--join]
  dwibaca gloss      < one sentence a line
  dwibaca lemma      < one JSON array of tokens a line
  dwibaca summarise [--sentences 3] < one JSON {"id", "title"?, "paragraphs": [[sentence, …], …]} a line`;

/** The command was called in a way it does not know: a sentence on stderr, exit status 2. */
function misuse(sentence: string): never {
  process.stderr.write(`${sentence}\n${usage}\n`);
  process.exit(2);
}

const problemLine = ({ kind, message }: Problem) => ({ problem: { kind, message } });

function parse(line: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch {
    return failure('bad-input', 'This line is not JSON.');
  }
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function lemmaLine(line: string, lexicon: Lexicon): unknown {
  const tokens = parse(line);
  if (!tokens.ok) return problemLine(tokens.problem);
  if (!isStrings(tokens.value))
    return problemLine(failure('bad-input', 'This line is not a JSON array of strings.').problem);
  return lemmatise(tokens.value, lexicon);
}

function summariseLine(line: string, count: number): unknown {
  const parsed = parse(line);
  if (!parsed.ok) return problemLine(parsed.problem);
  const { id, title, paragraphs } = (parsed.value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(paragraphs) || !paragraphs.every(isStrings)) {
    return problemLine(
      failure('bad-input', 'This line has no "paragraphs" made of arrays of sentences.').problem,
    );
  }
  const document = { paragraphs, ...(typeof title === 'string' ? { title } : {}) };
  return { id, sentences: summariseSentences(document, count) };
}

/** Writes everything in one go, so that a closed pipe or a large output cannot cut a line. */
function write(lines: string[]): void {
  process.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : '');
}

/** Lines of standard input, without the empty rest after the last line end. */
function inputLines(): string[] {
  const lines = readFileSync(0, 'utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        language: { type: 'string', default: 'id' },
        text: { type: 'boolean', default: false },
        join: { type: 'boolean', default: false },
        sentences: { type: 'string', default: '3' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseCommandLine();
  const [command, ...files] = positionals;
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  if (!command || !['read', 'gloss', 'lemma', 'summarise'].includes(command)) {
    misuse(command ? `There is no command "${command}".` : 'Say which command to run.');
  }
  if (command !== 'read' && files.length > 0) misuse(`"${command}" reads standard input and takes no files.`);
  const lexicon = loadLexicon(readFileSync(new URL('./lexicon.txt', import.meta.url), 'utf8'));
  if (command === 'read') {
    const { language, url } = values;
    if (files.length === 0) misuse('Name at least one HTML file.');
    if (language !== 'id' && language !== 'en') misuse('--language is "id" or "en".');
    if (url !== undefined && !URL.canParse(url)) misuse('--url is not an address.');
    write(
      await readFiles(files, lexicon, {
        language,
        text: values.text,
        join: values.join,
        ...(url ? { url } : {}),
      }),
    );
    return;
  }
  if (command === 'summarise') {
    const count = Number(values.sentences);
    if (!Number.isInteger(count) || count < 1) misuse('--sentences is a whole number from 1.');
    write(inputLines().map((line) => JSON.stringify(summariseLine(line, count))));
    return;
  }
  const answer =
    command === 'gloss'
      ? (line: string) => glossText(line, lexicon)
      : (line: string) => lemmaLine(line, lexicon);
  write(inputLines().map((line) => JSON.stringify(answer(line))));
}

await main();
