// Attributions that stand apart from the sentence: brackets with a source, quotations with nobody beside them.
import { type AttributionContext, isQuoteMark, note } from './attribution-context.ts';
import { registeredAt } from './name-reader.ts';
import { readName } from './name-spans.ts';

/** "… dolar AS. (Antara)": an agency or outlet in brackets at the end of a paragraph. */
export function readClosingBracket(context: AttributionContext): void {
  const { reader, tokens, stops } = context;
  const close = tokens.findLastIndex((token) => token.isWord) + 1;
  if (!/^[)\]]$/.test(tokens[close]?.text ?? '')) return;
  let open = close - 1;
  while (open > close - 9 && open > 0 && !/^[([]$/.test(tokens[open]?.text ?? '')) open -= 1;
  if (
    !/^[([]$/.test(tokens[open]?.text ?? '') ||
    !(open === 0 || stops[open - 1] || isQuoteMark(tokens[open - 1]?.text) || !tokens[open - 1]?.capital)
  )
    return;
  for (let at = open + 1; at < close; at += 1) {
    const listed = registeredAt(reader, tokens, at);
    if (!listed || listed.value.kind === 'institution') continue;
    const name = readName(reader, tokens, at, false, 'outlet');
    if (name?.registered) note(context, name, open, name.start, close + 1);
  }
}

/** "… 54 derajat (Organisasi Meteorologi Dunia, 2021)": a listed source with its year. */
export function readCitations(context: AttributionContext): void {
  const { reader, tokens } = context;
  tokens.forEach((token, open) => {
    if (token.text !== '(') return;
    const listed = registeredAt(reader, tokens, open + 1);
    if (!listed || tokens[listed.end]?.text !== ',') return;
    if (!/^(?:19|20)\d\d$/.test(tokens[listed.end + 1]?.text ?? '') || tokens[listed.end + 2]?.text !== ')')
      return;
    const name = readName(reader, tokens, open + 1, false, 'outlet');
    if (name?.registered) note(context, name, open, name.start, listed.end + 3);
  });
}

/** "Sang pelatih tertunduk lesu. "Ini salah saya."": whole sentences in quotation marks with no verb of saying. */
export function readBareQuotations(context: AttributionContext): void {
  const { tokens, stops, found } = context;
  const starts = new Set(found.map(({ start }) => start));
  const isAttributed = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) if (starts.has(at)) return true;
    return false;
  };
  let open = -1;
  tokens.forEach((token, at) => {
    if (!isQuoteMark(token.text)) return;
    if (open < 0 || token.text === '“') {
      open = at;
      return;
    }
    const next = tokens[at + 1];
    const whole =
      /^[.!?]$/.test(tokens[at - 1]?.text ?? '') && (!next || next.capital || isQuoteMark(next.text));
    const alone = open > 0 && stops[open - 1] && !isAttributed(open + 1, at + 3);
    if (whole && alone && at - open > 3)
      found.push({ name: null, start: open, end: at + 1, role: null, weak: false, definite: true });
    open = -1;
  });
}

/** "Dalam Encyclopedia of Islam disebutkan …": a work or outlet right before the verb. */
export function readTitled(context: AttributionContext, verb: number): void {
  const { reader, tokens } = context;
  let start = verb;
  while (
    start > verb - 8 &&
    start > 0 &&
    (tokens[start - 1]?.capital || /^(?:of|the|and)$/.test(tokens[start - 1]?.text ?? ''))
  )
    start -= 1;
  if (start === verb || !/^(?:dalam|di|pada)$/.test(tokens[start - 1]?.norm ?? '')) return;
  const name = readName(reader, tokens, start, false, 'outlet');
  if (name?.end === verb && (name.kind === 'outlet' || name.kind === 'agency') && name.sure)
    note(context, name, start - 1);
}
