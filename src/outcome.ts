// Expected failures as data: Outcome<T> is a value or a Problem; a bug throws instead.

/** Everything that may go wrong in the ordinary course of reading. Each kind has a sentence and a next step in both locales (`problem.<kind>`). */
export const problemKinds = [
  'not-an-article',
  'unknown-site',
  'not-indonesian',
  'no-numbered-facts',
  'layout-changed',
  'empty-page',
  'page-missing',
  'pages-differ',
  'file-missing',
  'file-unreadable',
  'not-text',
  'too-large',
  'bad-input',
  'offline',
  'cancelled',
  'runtime-gone',
  'settings-unreadable',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  kind: ProblemKind;
  /** One plain English sentence for logs and the command line; the sidebar shows the locale's sentence for `kind` instead. */
  message: string;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failure = (kind: ProblemKind, message: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { kind, message },
});
