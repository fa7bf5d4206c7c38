// The words of an element as far as a record needs them, scripts and embeds left out.
import type { DomReader } from './dom-reader.ts';
import { roles } from './element-roles.ts';
import { foldTrim } from './fold-text.ts';

const longest = 300;

/** The first words of what is dropped, for the record. */
export function textWithoutScripts(dom: DomReader, element: Element): string {
  let text = '';
  const pending: Node[] = [element];
  for (let node = pending.pop(); node && text.length < longest; node = pending.pop()) {
    const sibling = node === element ? null : dom.nextSibling(node);
    if (sibling) pending.push(sibling);
    if (dom.type(node) === 3) text += ` ${dom.data(node).slice(0, longest)}`;
    if (dom.type(node) !== 1 || roles.get(dom.tag(node as Element)) === 'skip') continue;
    const child = dom.firstChild(node);
    if (child) pending.push(child);
  }
  return foldTrim(text).slice(0, longest);
}
