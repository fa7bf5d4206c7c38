// Takes out of the blocks what is not text of the article, told by links and wording; every drop is recorded.
import type { Dropped } from './article.ts';
import type { ArticlePage, Block } from './article-page.ts';
import type { CollectedBlocks } from './collect-blocks.ts';
import { parseDate } from './dates.ts';
import { readLabel } from './labels.ts';
import {
  addressLine,
  captionEnd,
  portalNote,
  relatedInside,
  relatedLabel,
  relatedOpenings,
  rubricTitle,
  rulesByOpening,
  signOffEnd,
  signOffLine,
  slashedInitials,
  tweetSignature,
} from './noise-wording.ts';

/** What stands above the text of an article that has no body element of its own. */
type Head = { title: string; author: string | null };
type CleanBlocks = Pick<ArticlePage, 'blocks' | 'credits' | 'dropped'>;

const longestNoiseLine = 420;
const longestTitle = 130;
const longestCaption = 260;

const tagAddress = /\/(?:tags?|topics?|topik|label|keyword)\//;

/** Sorts blocks into text, picture credits and noise. Linear in the text. */
export function dropNoise(
  collected: CollectedBlocks,
  metadata: Head = { title: '', author: null },
): CleanBlocks {
  const blocks: Block[] = [];
  const credits: CleanBlocks['credits'] = [];
  const dropped: Dropped[] = [...collected.dropped];
  const captions = [...collected.captions];
  let related: 'none' | 'links' | 'lines' | 'open' = 'none';

  const note = (why: string, text: string) => dropped.push({ why, text: text.slice(0, 300) });
  const credit = (text: string) => credits.push({ text, fact: null, before: blocks.length });

  /** Why a line is no text, "credit" for a picture's credit, or null. */
  const judge = (block: Block, isLink: boolean): string | null => {
    const { text, links, level } = block;
    const state = related;
    related = 'none';
    if (state !== 'none' && continuesRelated(block, state, isLink)) {
      related = state === 'open' ? (isLink ? 'links' : 'lines') : state;
      return 'related link';
    }
    if (text.length > longestNoiseLine) return null;
    const opening = openingOf(text);
    const label = relatedOpenings.has(opening) ? relatedLabel.exec(text) : null;
    if (label && isRelated(block, label[0])) {
      if (label[0].length >= text.length) related = 'open';
      return 'related link';
    }
    if (isLink && level === 0 && links.every(({ url }) => /#./.test(url))) return 'table of contents';
    if (isLink && !isNumbered(text) && links.every(({ url }) => tagAddress.test(url))) return 'tags';
    if (isLink && level === 0 && !isNumbered(text)) return 'link without text';
    const why = noiseByWording(block, opening);
    if (why !== null) return why;
    if (isCaption(block)) return 'credit';
    return level === 0 && text.includes(':') && rubricTitle.test(text) && !isNumbered(text)
      ? 'related link'
      : null;
  };

  collected.blocks.forEach((block, index) => {
    while (captions[0] && captions[0].before <= index) credit(captions.shift()!.text);
    if (blocks.length < 3 && isHead(block, metadata)) {
      note('title, date or byline', block.text);
      return;
    }
    const isLink = isWholeLink(block);
    const verdict = judge(block, isLink);
    if (verdict === 'credit') credit(block.text);
    else if (verdict !== null) note(verdict, block.text);
    if (verdict !== null) return;
    const kept = cutRelated(block, note);
    if (kept.text !== '') blocks.push(kept);
  });
  for (const caption of captions) credit(caption.text);
  cutSignOff(blocks, note);
  return { blocks, credits, dropped };
}

/** The title, the date or the author's name on a line of its own. */
function isHead({ text, level }: Block, { title, author }: Head): boolean {
  if (level === 1 || (title !== '' && text === title)) return true;
  if (text.length > 90 || /[.!?]$/.test(text)) return false;
  return (author !== null && text.replace(/^\S+\s*:\s*/, '').startsWith(author)) || parseDate(text) !== null;
}

const openingSigns = /^[\s([>»•*.–—-]+/;
const firstWord = /^[a-z]+/;

/** The word a line opens with, in lower case; "0" for a digit, else its first sign. */
function openingOf(text: string): string {
  const start = text.slice(0, 24).toLowerCase().replace(openingSigns, '');
  const word = firstWord.exec(start);
  return word ? word[0] : /^\d/.test(start) ? '0' : start.slice(0, 1);
}

/** Share of a block's text that stands in links. */
function isWholeLink(block: Block): boolean {
  let linked = 0;
  for (const link of block.links) linked += link.end - link.start;
  return linked > 0 && linked >= block.text.length * 0.9 - 2;
}

/** Numbered as an item of a list may be; titles such as "5 Fakta …" are not. */
function isNumbered(text: string): boolean {
  const label = readLabel(text);
  return label !== null && label.style !== 'bare';
}

/** Whether a line after a bare "Baca juga:" is one of its titles. */
function continuesRelated(block: Block, state: string, isLink: boolean): boolean {
  if (isLink) return state !== 'lines' || !isNumbered(block.text);
  if (state === 'links' || block.level > 0 || isNumbered(block.text)) return false;
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

const mayBeCredited = (lower: string): boolean =>
  [' /', 'foto', 'photo', 'dok', 'image'].some((sign) => lower.includes(sign));

/** A caption told by the credit it ends in. */
function isCaption({ text, level }: Block): boolean {
  if (text.length > longestCaption || level > 0) return false;
  const first = text.slice(0, text.indexOf(' ') < 0 ? text.length : text.indexOf(' '));
  if (/\.\w/.test(first) && addressLine.test(text)) return true;
  const mayEnd = text.endsWith(')') || text.endsWith(').') || mayBeCredited(text.toLowerCase());
  const end = mayEnd ? captionEnd.exec(text) : null;
  if (!end) return false;
  // A sentence that ends before the bracket is a paragraph with a signature, not a caption.
  const words = text.slice(0, end.index).trimEnd();
  return !/[.!?"”]$/.test(words) || /^\s\/|foto|photo|dok|image|ilustrasi/i.test(end[0]);
}

/** Why the wording of a line makes it noise ("credit" for a picture's credit), or null. */
function noiseByWording({ text, level }: Block, opening: string): string | null {
  // "1. Foto …" may be an item; only short lines of digits are page controls.
  if (opening !== '0' || text.length <= 40) {
    const rules = rulesByOpening.get(opening);
    const rule = rules?.find(({ why, pattern }) => (why !== 'credit' || level === 0) && pattern.test(text));
    if (rule) return rule.why;
  }
  if (text.includes('(@') && tweetSignature.test(text)) return 'embed';
  if ((text.includes('portal berita') || text.includes('platform')) && portalNote.test(text))
    return 'republication note';
  const last = text.charCodeAt(text.length - 1);
  // A bracket round the whole line, or no letter in it.
  return (last === 41 || last === 93 || !/[a-z]/i.test(text)) && signOffLine.test(text) ? 'sign-off' : null;
}

const mayHoldRelated = (lower: string): boolean => lower.includes('juga') || lower.includes('baca');

/** Cuts "… (Baca juga: Title)" out of a paragraph. */
function cutRelated(block: Block, note: (why: string, text: string) => void): Block {
  const found = mayHoldRelated(block.text.toLowerCase()) ? relatedInside.exec(block.text) : null;
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
  // Signs of an end stand at the end: most articles are spared the search for their start.
  if (!/[)\]*]/.test(last.text.slice(-20))) return;
  const found = signOffEnd.exec(last.text);
  const isEnded = found !== null && /[.!?"”’…]$/.test(last.text.slice(0, found.index));
  const sign = isEnded ? found : slashedInitials.exec(last.text);
  if (!sign || sign.index === 0) return;
  note('sign-off', sign[0].trim());
  blocks[blocks.length - 1] = withoutSpan(last, sign.index, last.text.length);
}
