// White space and invisible signs as a reader sees them: runs become one space, zero-width signs vanish.

/** Nearly all text passes this cheap look and is spared the costly ones. */
const doubtful = /[^ !-~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027]| {2}/;
const unusual = /[^\s!-~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027]|\ufeff/;
const invisible = /\p{Cf}|(?!\s)\p{Cc}/gu;
const blankRun = /[^\S ]|\s\s/;

/** Folds every run of white space to one space and takes invisible signs out; the ends are kept as they are. */
export function foldText(text: string): string {
  if (!doubtful.test(text)) return text;
  const visible = unusual.test(text) ? text.replace(invisible, '') : text;
  return blankRun.test(visible) ? visible.replace(/\s+/g, ' ') : visible;
}

/** `foldText` without blanks at the ends. */
export function foldTrim(text: string): string {
  return foldText(text).trim();
}
