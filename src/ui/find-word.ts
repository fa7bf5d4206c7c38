// Finds words in plain text nodes: no element a word, so that seven facts cost 35 ms and not 108.
import type { GlossedText, GlossToken } from '../indonesian/gloss-types.ts';
import type { Settings } from '../settings.ts';

/** A text node, and where its first character stands in the whole text. */
export interface TextPiece {
  node: Text;
  offset: number;
}

/** The tokens a reader can open at a gloss level: phrases whole, or the words inside them. */
export function tokensAtLevel(gloss: GlossedText, level: Settings['glossLevel']): GlossToken[] {
  if (level !== 'word') return gloss.tokens;
  return gloss.tokens.flatMap((token) =>
    token.kind === 'phrase' && token.parts?.length ? token.parts : [token],
  );
}

/** The part of the text from `start` to `end` as ranges, one a piece that it touches. */
export function rangesOf(pieces: readonly TextPiece[], start: number, end: number): Range[] {
  return pieces.flatMap(({ node, offset }) => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.data.length);
    if (from >= to) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

/** Where the ranges stand on the screen; empty where there is no layout. */
const rectsOf = (ranges: Range[]): DOMRect[] =>
  ranges.flatMap((range) => (typeof range.getClientRects === 'function' ? [...range.getClientRects()] : []));

/**
 * The index of the token under a point, or -1. Coordinates are CSS pixels of the viewport.
 * The browser names the nearest caret position even beside a line's end, so the word's box is checked as well.
 */
export function tokenAtPoint(
  pieces: readonly TextPiece[],
  tokens: readonly GlossToken[],
  { x, y }: { x: number; y: number },
): number {
  const first = pieces[0]?.node;
  if (!first) return -1;
  const root = first.getRootNode();
  const position = first.ownerDocument.caretPositionFromPoint?.(x, y, {
    shadowRoots: root instanceof ShadowRoot ? [root] : [],
  });
  const piece = pieces.find(({ node }) => node === position?.offsetNode);
  if (!position || !piece) return -1;
  const at = piece.offset + position.offset;
  const index = tokens.findIndex((token) => token.start <= at && at <= token.end && token.end > token.start);
  // A caret between two words belongs to the one whose box holds the point.
  for (const candidate of [index, index + 1]) {
    const token = tokens[candidate];
    if (!token) continue;
    const inside = rectsOf(rangesOf(pieces, token.start, token.end)).some(
      ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 3 && y <= bottom + 3,
    );
    if (inside) return candidate;
  }
  return -1;
}

/** The offset at which the line that holds `end` is over, so that a card can stand right under the word. */
export function lineEndAfter(pieces: readonly TextPiece[], text: string, end: number): number {
  const bottom = Math.max(...rectsOf(rangesOf(pieces, end - 1, end)).map((rect) => rect.bottom));
  if (!Number.isFinite(bottom)) return text.length;
  for (let at = text.indexOf(' ', end); at !== -1; at = text.indexOf(' ', at + 1)) {
    const next = rectsOf(rangesOf(pieces, at + 1, at + 2))[0];
    if (next && next.top >= bottom - 2) return at + 1;
  }
  return text.length;
}

/** The bounds of the sentence that holds the offset. */
export function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const sentences = new Intl.Segmenter('id', { granularity: 'sentence' }).segment(text);
  const found = sentences.containing(offset);
  return found
    ? { start: found.index, end: found.index + found.segment.length }
    : { start: 0, end: text.length };
}
