// Whether a verb of saying attributes for its subject, or tells what the subject did.
import { type AttributionContext, isQuoteMark, wordAt } from './attribution-context.ts';
import {
  actObjects,
  actVerbs,
  bodyActVerbs,
  bodySayingVerbs,
  halfSayingVerbs,
  reportNouns,
} from './attribution-words.ts';
import type { NameSpan } from './name-spans.ts';

/** Verbs that say for a body or an officer what for anybody else would be an act. */
const statementVerbs =
  /^(?:menyebut|melaporkan|menulis|memperingatkan|mengingatkan|mengimbau|merinci|memerinci|memastikan|menduga|meyakini|membenarkan|menyoroti)$/;

/** Whether the verb attributes for this subject, and does not tell an act. */
export function speaks(
  context: AttributionContext,
  name: NameSpan,
  verb: number,
  research: boolean,
  hasRole: boolean,
): boolean {
  const { tokens } = context;
  const word = wordAt(context, verb).replace(/nya$/, '');
  const after = clauseAfter(context, verb);
  const afterQuotation =
    isQuoteMark(tokens[name.start - 1]?.text) || isQuoteMark(tokens[name.start - 2]?.text);
  const says =
    afterQuotation ||
    after[0]?.text === ',' ||
    after.some(({ norm }) => norm === 'bahwa' || norm === ':' || isQuoteMark(norm));
  if (actVerbs.has(word) && actObjects.has(after[0]?.norm ?? '')) return false;
  const isBody = name.kind !== 'person';
  if (bodySayingVerbs.has(word)) {
    if (/^(?:merilis|menerbitkan)$/.test(word)) return isBody && reportNouns.has(after[0]?.norm ?? '');
    if (bodyActVerbs.has(word)) return isBody && (research || after.some(({ norm }) => norm === 'bahwa'));
    return isBody && (name.registered !== null || name.kind === 'outlet' || name.sure || research || says);
  }
  if (name.kind === 'outlet' || name.kind === 'agency') return true;
  if (/^(?:menceritakan|bercerita|mengisahkan|mencontohkan|menggambarkan)$/.test(word))
    return afterQuotation || after[0]?.norm === 'bahwa';
  if (word === 'melaporkan' && after[0]?.norm === 'kepada') return false;
  if (!halfSayingVerbs.has(word)) return true;
  return says || ((isBody || hasRole) && statementVerbs.test(word));
}

/** The tokens after a verb as far as its object clause may begin: to the end of the sentence, at most twelve. */
function clauseAfter({ tokens, stops }: AttributionContext, verb: number) {
  let end = verb + 1;
  while (end < verb + 13 && end < tokens.length && !stops[end]) end += 1;
  return tokens.slice(verb + 1, end);
}
