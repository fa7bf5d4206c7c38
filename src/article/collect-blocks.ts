// One walk over an article's body: paragraphs, headings and list items become plain blocks, noise is left out and noted.
import type { Dropped, TextLink } from './article.ts';
import type { Block, ListPlace } from './article-page.ts';
import type { DomReader } from './dom-reader.ts';
import { type Role, roles } from './element-roles.ts';
import { foldText } from './fold-text.ts';
import { nextPlace, type OpenList, openList } from './list-places.ts';
import { noiseByName } from './shared-noise.ts';
import { textWithoutScripts } from './visible-text.ts';
import { webAddress } from './web-address.ts';

export interface CollectedBlocks {
  blocks: Block[];
  captions: { text: string; before: number }[];
  dropped: Dropped[];
}

const boldStyle = /font-weight\s*:\s*(bold|[6-9]00)/i;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A larger share of the body than this is text, whatever it is called. */
const largestNoiseShare = 0.3;
const shortestText = 1500;
/** Shorter than what `textWithoutScripts` cuts off at. */
const longestCaption = 290;

/**
 * @param bodies elements whose text is the article's, in reading order.
 * @param noise elements to leave out, with the reason that is recorded.
 * @param address absolute address against which links are resolved; `javascript:` and `data:` never become links.
 */
export function collectBlocks(
  dom: DomReader,
  bodies: readonly Element[],
  noise: ReadonlyMap<Node, string>,
  address: string,
): CollectedBlocks {
  const blocks: Block[] = [];
  const captions: CollectedBlocks['captions'] = [];
  const dropped: Dropped[] = [];

  let longestNoise: number | null = null;
  let text = '';
  let links: TextLink[] = [];
  let boldUntil = 0;
  let level = 0;
  let gap = false;
  let boldDepth = 0;
  let rowDepth = 0;
  let captionDepth = 0;
  let href: string | null = null;
  let hrefStart = 0;
  let place: ListPlace | null = null;
  const lists: OpenList[] = [];
  const places: (ListPlace | null)[] = [];
  const boldElements: Node[] = [];

  const closeLink = () => {
    if (href === null || text.length <= hrefStart) return;
    const start = text[hrefStart] === ' ' ? hrefStart + 1 : hrefStart;
    const url = webAddress(href, address);
    if (url && start < text.length) links.push({ start, end: text.length, url });
  };

  const flush = () => {
    closeLink();
    hrefStart = 0;
    gap = false;
    if (text === '') return;
    if (captionDepth > 0) captions.push({ text, before: blocks.length });
    else {
      blocks.push({ text, links, boldUntil, level, place, table: rowDepth > 0 });
      if (place?.first) place = { ...place, first: false };
    }
    text = '';
    links = [];
    boldUntil = 0;
  };

  const append = (raw: string) => {
    const folded = foldText(raw);
    if (folded === '' || folded === ' ') {
      gap ||= folded === ' ';
      return;
    }
    const opens = folded.charCodeAt(0) === 32;
    const closes = folded.charCodeAt(folded.length - 1) === 32;
    const words = folded.slice(opens ? 1 : 0, closes ? -1 : undefined);
    const allBold = boldUntil === text.length;
    if ((opens || gap) && text !== '') text += ' ';
    text += words;
    gap = closes;
    if (boldDepth > 0 && allBold) boldUntil = text.length;
  };

  const enter = (node: Node): boolean => {
    const type = dom.type(node);
    if (type === 3) {
      append(dom.data(node));
      return false;
    }
    if (type !== 1) return false;
    const element = node as Element;
    const tag = dom.tag(element);
    const role = roles.get(tag);
    if (role === 'skip') return false;
    if (role === 'break') {
      open(element, role);
      return false;
    }
    const why = noise.get(element) ?? nameNoise(element, tag);
    if (why === 'caption' || why === 'picture') {
      const words = textWithoutScripts(dom, element);
      // A picture block that was never closed holds the rest of the article.
      if (words.length <= longestCaption) {
        caption(words);
        return false;
      }
    } else if (why !== null) {
      drop(element, why);
      return false;
    }
    if (dom.attribute(element, 'hidden') !== null) {
      drop(element, 'hidden');
      return false;
    }
    const style = dom.attribute(element, 'style');
    if (style !== null) {
      if (hiddenStyle.test(style)) {
        drop(element, 'hidden');
        return false;
      }
      if (boldStyle.test(style)) {
        boldElements.push(element);
        boldDepth++;
      }
    }
    open(element, role);
    return true;
  };

  /** A name that fits noise counts only on a part of the body: some pages call their whole article "video-article". */
  const nameNoise = (element: Element, tag: string): string | null => {
    const className = dom.attribute(element, 'class');
    const id = dom.attribute(element, 'id');
    if (className === null && id === null && tag !== 'ins' && tag !== 'aside') return null;
    const why = noiseByName(tag, `${className ?? ''} ${id ?? ''}`.trim());
    if (why === null) return null;
    longestNoise ??= Math.max(
      shortestText,
      bodies.reduce((sum, body) => sum + dom.text(body).length, 0) * largestNoiseShare,
    );
    return dom.text(element).length <= longestNoise ? why : null;
  };

  const caption = (words: string) => {
    flush();
    if (words !== '') captions.push({ text: words, before: blocks.length });
  };

  const drop = (element: Element, why: string) => {
    const droppedText = textWithoutScripts(dom, element);
    if (roles.get(dom.tag(element)) !== undefined) gap = true;
    if (droppedText !== '') dropped.push({ why, text: droppedText });
  };

  const open = (element: Element, role: Role | undefined) => {
    switch (role) {
      case 'bold':
        boldDepth++;
        break;
      case 'link':
        closeLink();
        href = dom.attribute(element, 'href');
        hrefStart = text.length;
        break;
      case 'break':
        // A break inside a heading only wraps its line.
        if (level > 0) gap = true;
        else flush();
        break;
      case 'cell':
        gap = true;
        break;
      case 'block':
        flush();
        break;
      case 'heading':
        flush();
        level = Number(dom.tag(element)[1]);
        break;
      case 'row':
        flush();
        rowDepth++;
        break;
      case 'caption':
        flush();
        captionDepth++;
        break;
      case 'list':
        flush();
        lists.push(openList(dom, element));
        break;
      case 'item':
        flush();
        places.push(place);
        place = nextPlace(dom, element, lists);
        break;
      default:
    }
  };

  const leave = (node: Node) => {
    if (boldElements.at(-1) === node) {
      boldElements.pop();
      boldDepth--;
    }
    switch (roles.get(dom.tag(node as Element))) {
      case 'bold':
        boldDepth--;
        break;
      case 'link':
        closeLink();
        href = null;
        break;
      case 'block':
        flush();
        break;
      case 'heading':
        flush();
        level = 0;
        break;
      case 'row':
        flush();
        rowDepth--;
        break;
      case 'caption':
        flush();
        captionDepth--;
        break;
      case 'list':
        flush();
        lists.pop();
        break;
      case 'item':
        flush();
        place = places.pop() ?? null;
        break;
      default:
    }
  };

  const walk = (body: Element) => {
    let node = dom.firstChild(body);
    while (node) {
      if (enter(node)) {
        const child = dom.firstChild(node);
        if (child) {
          node = child;
          continue;
        }
        leave(node);
      }
      let next = dom.nextSibling(node);
      while (!next) {
        node = dom.parent(node);
        if (!node || node === body) return;
        leave(node);
        next = dom.nextSibling(node);
      }
      node = next;
    }
  };

  for (const body of bodies) {
    walk(body);
    flush();
  }
  return { blocks, captions, dropped };
}
