// Takes out of the blocks what is not text of the article, told by links and wording; every drop is recorded.
import type { Dropped } from './article.ts';
import type { ArticlePage, Block } from './article-page.ts';
import type { CollectedBlocks } from './collect-blocks.ts';
import { readLabel } from './labels.ts';
import {
  captionEnd,
  creditLine,
  relatedInside,
  relatedLabel,
  rubricTitle,
  signOffEnd,
  signOffLine,
  slashedInitials,
  wordingRules,
} from './noise-wording.ts';

type CleanBlocks = Pick<ArticlePage, 'blocks' | 'credits' | 'dropped'>;

const longestNoiseLine = 420;
const longestTitle = 130;
const longestCaption = 260;

const tagAddress = /\/(?:tags?|topics?|topik|label|keyword)\//;

/** Sorts blocks into text, picture credits and noise. Linear in the text. */
export function dropNoise(collected: CollectedBlocks): CleanBlocks {
  const blocks: Block[] = [];
  const credits: CleanBlocks['credits'] = [];
  const dropped: Dropped[] = [...collected.dropped];
  const captions = [...collected.captions];
  let related: 'none' | 'links' | 'lines' | 'open' = 'none';

  const note = (why: string, text: string) => dropped.push({ why, text: text.slice(0, 300) });
  const credit = (text: string) => credits.push({ text, fact: null, before: blocks.length });

  collected.blocks.forEach((block, index) => {
    while (captions[0] && captions[0].before <= index) credit(captions.shift()!.text);
    const isLink = isWholeLink(block);
    const label = readLabel(block.text);
    const isLabelled = label !== null && label.style !== 'bare';
    if (related !== 'none' && continuesRelated(block, related, isLink, isLabelled)) {
      related = related === 'open' ? (isLink ? 'links' : 'lines') : related;
      note('related link', block.text);
      return;
    }
    related = 'none';
    const opening = block.text.length <= longestNoiseLine ? relatedLabel.exec(block.text) : null;
    if (opening && isRelated(block, opening[0])) {
      note('related link', block.text);
      if (opening[0].length >= block.text.length) related = 'open';
      return;
    }
    if (label === null && rubricTitle.test(block.text) && block.level === 0) {
      note('related link', block.text);
      return;
    }
    if (isLink && block.links.every(({ url }) => tagAddress.test(url))) {
      note('tags', block.text);
      return;
    }
    if (isLink && !isLabelled && block.level === 0) {
      note('link without text', block.text);
      return;
    }
    if (isCredit(block)) {
      credit(block.text);
      return;
    }
    const why = noiseByWording(block);
    if (why) {
      note(why, block.text);
      return;
    }
    const kept = cutRelated(block, note);
    if (kept.text !== '') blocks.push(kept);
  });
  for (const caption of captions) credit(caption.text);
  cutSignOff(blocks, note);
  return { blocks, credits, dropped };
}

/** Share of a block's text that stands in links. */
function isWholeLink(block: Block): boolean {
  let linked = 0;
  for (const link of block.links) linked += link.end - link.start;
  return linked > 0 && linked >= block.text.length * 0.9 - 2;
}

/** Whether a line after a bare "Baca juga:" is one of its titles. */
function continuesRelated(block: Block, state: string, isLink: boolean, isLabelled: boolean): boolean {
  if (isLink) return !isLabelled || state !== 'lines';
  if (state === 'links' || isLabelled || block.level > 0) return false;
  return block.text.length <= longestTitle && !/[.!:;,"”]$/.test(block.text);
}

/** A related label counts when a link or a title follows, not when a sentence merely opens with such words. */
function isRelated(block: Block, label: string): boolean {
  const rest = block.text.slice(label.length);
  if (rest === '') return true;
  const linked = block.links.some((link) => link.end > label.length);
  if (linked) return rest.length <= longestTitle * 2;
  const isMarked = /[:：\-–—|>»]\s*$/.test(label) || /^[\s([]*[A-Z]{4,}\b/.test(label);
  return isMarked ? rest.length <= longestTitle * 1.6 : rest.length <= longestTitle && !/[.!,]$/.test(rest);
}

function isCredit(block: Block): boolean {
  const { text } = block;
  if (text.length > longestCaption || block.level > 0) return false;
  if (creditLine.some((pattern) => pattern.test(text))) return true;
  const end = captionEnd.exec(text);
  if (!end) return false;
  // A sentence that ends before the bracket is a paragraph with a signature, not a caption.
  const words = text.slice(0, end.index).trimEnd();
  const isSentence = /[.!?"”]$/.test(words);
  return !isSentence || /foto|photo|dok|image|ilustrasi/i.test(end[0]);
}

function noiseByWording(block: Block): string | null {
  const { text } = block;
  if (text.length > longestNoiseLine) return null;
  if (signOffLine.test(text)) return 'sign-off';
  return wordingRules.find((rule) => rule.pattern.test(text))?.why ?? null;
}

/** Cuts "… (Baca juga: Title)" out of a paragraph. */
function cutRelated(block: Block, note: (why: string, text: string) => void): Block {
  const found = relatedInside.exec(block.text);
  if (!found) return block;
  const from = found.index;
  const after = from + found[0].length;
  const link = block.links.find((each) => each.start >= from && each.start <= after + 2);
  const bracket = /^[([]/.test(found[0].trimStart()) ? block.text.slice(from).search(/[)\]]/) : -1;
  const isLast = /[.!?"”)]\s*$/.test(block.text.slice(0, from)) && /[:：]\s*$/.test(found[0]);
  let to = link ? link.end : bracket >= 0 ? from + bracket : isLast ? block.text.length : 0;
  if (to === 0) return block;
  to += /^\s*[)\].]*/.exec(block.text.slice(to))![0].length;
  note('related link', block.text.slice(from, to));
  return withoutSpan(block, from, to);
}

function withoutSpan(block: Block, from: number, to: number): Block {
  const head = block.text.slice(0, from).trimEnd();
  const tail = block.text.slice(to).trimStart();
  const text = head && tail ? `${head} ${tail}` : head || tail;
  const shift = block.text.length - tail.length - (text.length - tail.length);
  const links = block.links
    .filter((link) => link.end <= head.length || link.start >= to)
    .map((link) => (link.start >= to ? { ...link, start: link.start - shift, end: link.end - shift } : link));
  return { ...block, text, links, boldUntil: Math.min(block.boldUntil, head.length) };
}

/** Takes desk initials off the end of the article: "… es krim. (rah/rah)". */
function cutSignOff(blocks: Block[], note: (why: string, text: string) => void): void {
  const last = blocks.at(-1);
  if (!last || last.level > 0) return;
  const found = signOffEnd.exec(last.text);
  const isEnded = found !== null && /[.!?"”’…]$/.test(last.text.slice(0, found.index));
  const sign = isEnded ? found : slashedInitials.exec(last.text);
  if (!sign || sign.index === 0) return;
  note('sign-off', sign[0].trim());
  blocks[blocks.length - 1] = withoutSpan(last, sign.index, last.text.length);
}
