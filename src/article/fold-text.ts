// White space and invisible signs as a reader sees them: runs become one space, zero-width signs vanish.

const invisible = /\p{Cf}|(?!\s)\p{Cc}/gu;
const notPlain = /[^ -~]/;
const blankRun = /[^\S ]|\s\s/;

/** Folds every run of white space to one space and takes invisible signs out; the ends are kept as they are. */
export function foldText(text: string): string {
  const visible = notPlain.test(text) ? text.replace(invisible, '') : text;
  return blankRun.test(visible) ? visible.replace(/\s+/g, ' ') : visible;
}

/** `foldText` without blanks at the ends. */
export function foldTrim(text: string): string {
  return foldText(text).trim();
}
