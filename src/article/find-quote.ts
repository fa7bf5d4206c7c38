// Finds a sentence or heading of the article in the live page, so that the sidebar can scroll to it and mark it.
import type { Site } from '../sites/site.ts';
import { type DomReader, domReader } from './dom-reader.ts';

const unseen = /[\s\p{Cf}\p{Cc}]/u;
const unseenRun = /[\s\p{Cf}\p{Cc}]+/gu;
const notText = /^(?:script|style|noscript|template|textarea|select|option)$/;
const shortestStart = 25;

/**
 * White space and zero-width signs are ignored on both sides, and the quote may span elements. The page is only read.
 * @param site where the body is, or null to look through the whole page.
 * @returns the range of the quote (or of its beginning, when noise stands in the middle of it), or null.
 */
export function findQuote(document: Document, site: Site | null, quote: string): Range | null {
  const dom = domReader(document);
  const wanted = squeeze(quote);
  if (wanted === '' || !dom.root) return null;
  const body = site?.selectors.body
    .map((selector) => dom.query(document, selector))
    .find((element) => element !== null);
  return (body && findIn(dom, body, wanted)) ?? findIn(dom, dom.root, wanted);
}

const squeeze = (text: string) => text.replace(unseenRun, '');

function findIn(dom: DomReader, scope: Element, wanted: string): Range | null {
  const nodes = textNodes(dom, scope);
  let text = '';
  const starts: number[] = [];
  for (const node of nodes) {
    starts.push(text.length);
    text += squeeze(dom.data(node));
  }
  let length = wanted.length;
  let at = text.indexOf(wanted);
  if (at < 0 && length > shortestStart * 2) {
    length = shortestStart;
    at = text.indexOf(wanted.slice(0, length));
  }
  if (at < 0) return null;
  const range = dom.createRange();
  const [first, firstOffset] = place(dom, nodes, starts, at);
  const [last, lastOffset] = place(dom, nodes, starts, at + length - 1);
  range.setStart(first, firstOffset);
  range.setEnd(last, lastOffset + 1);
  return range;
}

function textNodes(dom: DomReader, scope: Element): Node[] {
  const nodes: Node[] = [];
  let node = dom.firstChild(scope);
  while (node) {
    const type = dom.type(node);
    if (type === 3) nodes.push(node);
    const child = type === 1 && !notText.test(dom.tag(node as Element)) ? dom.firstChild(node) : null;
    let next: Node | null = child ?? dom.nextSibling(node);
    while (!next) {
      node = dom.parent(node);
      if (!node || node === scope) return nodes;
      next = dom.nextSibling(node);
    }
    node = next;
  }
  return nodes;
}

/** Text node and raw offset of a position in the squeezed text. */
function place(dom: DomReader, nodes: Node[], starts: number[], position: number): [Node, number] {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low]!;
  const data = dom.data(node);
  let left = position - starts[low]!;
  let offset = 0;
  for (const sign of data) {
    if (!unseen.test(sign)) {
      if (left < sign.length) break;
      left -= sign.length;
    }
    offset += sign.length;
  }
  return [node, offset + Math.max(0, left)];
}
