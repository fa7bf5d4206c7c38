// Where on the page the article stands: by the site's own selectors, or by where most running text is.
import type { Site } from '../sites/site.ts';
import type { DomReader } from './dom-reader.ts';
import { roles } from './element-roles.ts';

const enoughText = 200;
const mostParts = 200;

/** The element or, on sites that cut the body into several, the elements of the article; empty when the layout is not there. */
export function findBodies(dom: DomReader, document: Document, selectors: Site['selectors']): Element[] {
  let short: Element | null = null;
  for (const selector of selectors.body) {
    const found = dom.queryAll(document, selector);
    if (selectors.bodyRepeats) {
      const parts = outermost(dom, found);
      if (parts.some((part) => hasText(dom, part, 1))) return parts;
      continue;
    }
    for (let index = 0; index < Math.min(found.length, mostParts); index++) {
      const element = found[index]!;
      if (hasText(dom, element, enoughText)) return [element];
      if (hasText(dom, element, 1)) short ??= element;
    }
  }
  // A few words where the text should be, while the text stands elsewhere: the layout has changed.
  return short && guessBody(dom, document) === null ? [short] : [];
}

/** Whether an element holds so many signs of text; reads no further than that. */
function hasText(dom: DomReader, element: Element, enough: number): boolean {
  let length = 0;
  let node = dom.firstChild(element);
  while (node) {
    if (dom.type(node) === 3) length += dom.data(node).trim().length;
    if (length >= enough) return true;
    const isElement = dom.type(node) === 1 && roles.get(dom.tag(node as Element)) !== 'skip';
    let next: Node | null = (isElement ? dom.firstChild(node) : null) ?? dom.nextSibling(node);
    while (!next) {
      node = dom.parent(node);
      if (!node || node === element) return false;
      next = dom.nextSibling(node);
    }
    node = next;
  }
  return false;
}

function outermost(dom: DomReader, found: ArrayLike<Element>): Element[] {
  const parts: Element[] = [];
  for (let index = 0; index < Math.min(found.length, mostParts); index++) {
    const element = found[index]!;
    const before = parts.at(-1);
    // Matches come in document order: one that stands in another follows it.
    if (!before || !dom.contains(before, element)) parts.push(element);
  }
  return parts;
}

const notBody =
  'nav, footer, header, aside, form, script, style, noscript, template, [class*="sidebar"], [class*="comment"], [class*="komentar"], [class*="footer"], [class*="related"], [class*="terkait"], [class*="popul"], [class*="menu"]';
const textBlock = /^(?:p|li|h[1-6]|blockquote|ul|ol|figure|figcaption|dl|dd|dt|tr|td|tbody|table)$/;
const inline = /^(?:b|strong|i|em|u|a|span|font|small|sub|sup|mark|q|cite|abbr|time|br)$/;
const shortestText = 40;
const shortestArticle = 300;
const partShare = 0.5;

/**
 * The element that holds the most running text outside links and page furniture. Linear in the number of nodes.
 * Text counts for the container of its paragraph and, by half, for the one above, so that a body cut into sections is found whole.
 */
export function guessBody(dom: DomReader, document: Document): Element | null {
  if (!dom.root) return null;
  const furniture = new Set<Node>();
  const found = dom.queryAll(document, notBody);
  for (let index = 0; index < found.length; index++) furniture.add(found[index]!);
  const scores = new Map<Element, number>();
  const visit = (node: Node) => {
    const { length } = dom.data(node).trim();
    if (length < shortestText) return;
    const container = containerOf(dom, node);
    if (!container) return;
    scores.set(container, (scores.get(container) ?? 0) + length);
    const above = dom.parent(container);
    if (above && dom.type(above) === 1) {
      scores.set(above as Element, (scores.get(above as Element) ?? 0) + length * partShare);
    }
  };
  walkText(dom, dom.root, furniture, visit);
  let best: Element | null = null;
  let bestScore = shortestArticle;
  for (const [element, score] of scores) {
    if (score > bestScore && dom.tag(element) !== 'html') {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

/** The nearest ancestor that is neither part of a line nor a paragraph; null inside a link. */
function containerOf(dom: DomReader, node: Node): Element | null {
  for (let up = dom.parent(node); up && dom.type(up) === 1; up = dom.parent(up)) {
    const tag = dom.tag(up as Element);
    if (tag === 'a') return null;
    if (!inline.test(tag) && !textBlock.test(tag)) return up as Element;
  }
  return null;
}

function walkText(dom: DomReader, root: Node, skip: ReadonlySet<Node>, visit: (node: Node) => void): void {
  let node = dom.firstChild(root);
  while (node) {
    if (dom.type(node) === 3) visit(node);
    const child = dom.type(node) === 1 && !skip.has(node) ? dom.firstChild(node) : null;
    let next: Node | null = child ?? dom.nextSibling(node);
    while (!next) {
      node = dom.parent(node);
      if (!node || node === root) return;
      next = dom.nextSibling(node);
    }
    node = next;
  }
}
