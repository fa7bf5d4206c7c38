// The numbers a browser would print before list items: `start`, `reversed` and `value` count, the text holds none of them.
import type { ListPlace } from './article-page.ts';
import type { DomReader } from './dom-reader.ts';

/** A list whose end has not been reached. */
export interface OpenList {
  ordered: boolean;
  next: number;
  step: number;
}

export function openList(dom: DomReader, element: Element): OpenList {
  const ordered = dom.tag(element) === 'ol';
  const reversed = ordered && dom.attribute(element, 'reversed') !== null;
  const start = wholeNumber(dom.attribute(element, 'start'));
  return { ordered, next: start ?? (reversed ? countItems(dom, element) : 1), step: reversed ? -1 : 1 };
}

/** The place of the next item of the innermost list, which is counted on; null outside of lists. */
export function nextPlace(dom: DomReader, item: Element, lists: readonly OpenList[]): ListPlace | null {
  const list = lists.at(-1);
  if (!list) return null;
  const n = wholeNumber(dom.attribute(item, 'value')) ?? list.next;
  list.next = n + list.step;
  return { ordered: list.ordered, depth: lists.length, n: list.ordered ? n : 0, first: true };
}

function countItems(dom: DomReader, list: Element): number {
  let count = 0;
  for (let child = dom.firstChild(list); child; child = dom.nextSibling(child)) {
    if (dom.type(child) === 1 && dom.tag(child as Element) === 'li') count++;
  }
  return count;
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null;
}
