// Pages 1…n → one Article: blocks in order, repeated leads dropped, sentences cut by a page break mended.
import { failure, type Outcome, ok } from '../outcome.ts';
import type { Article, Dropped } from './article.ts';
import type { ArticlePage, Block } from './article-page.ts';
import { cutDateline } from './dateline.ts';
import { splitFacts } from './split-facts.ts';

const shortestRepeat = 40;
const containedShare = 0.8;

/**
 * @param pages in reading order; one page is the common case.
 * @returns `empty-page` without pages, `pages-differ` when they are not pages of one article.
 */
export function joinPages(pages: readonly ArticlePage[]): Outcome<Article> {
  const [first] = pages;
  if (!first) return failure('empty-page', 'There is no page to read.');
  const stranger = pages.find((page) => !isSameArticle(first, page));
  if (stranger) return failure('pages-differ', `${stranger.url} is no page of ${first.url}.`);
  const kept = pages.filter((page) => !isContained(page, pages));
  const { blocks, credits, dropped } = joinBlocks(kept);
  const otherPages = remainingPages(kept);
  const start = cutDateline(blocks);
  // A dateline on a line of its own is a block less.
  const shift = blocks.length - start.blocks.length;
  const placed = credits.map((credit) => ({ ...credit, before: credit.before - shift }));
  const split = splitFacts(first.title, start.blocks, placed, otherPages.length > 0);
  const best = <T>(pick: (page: ArticlePage) => T | null) =>
    pages.map(pick).find((value) => value !== null) ?? null;
  return ok({
    url: first.url,
    siteId: first.siteId,
    siteName: first.siteName,
    guessed: pages.some((page) => page.guessed),
    isListicle: split.facts.length > 0,
    language: first.language,
    title: first.title,
    publishedISO: best((page) => page.publishedISO),
    author: best((page) => page.author),
    section: best((page) => page.section),
    expectedCount: split.expectedCount,
    lead: split.paragraphs.find((paragraph) => paragraph.fact === null)?.text ?? '',
    dateline: start.dateline,
    paragraphs: split.paragraphs,
    facts: split.facts,
    missing: split.missing,
    credits: split.credits,
    dropped: [...dropped, ...split.dropped],
    otherPages,
  });
}

/** Pages of one article share the canonical address, or at least the title. */
function isSameArticle(first: ArticlePage, page: ArticlePage): boolean {
  return page.siteId === first.siteId && (page.url === first.url || page.title === first.title);
}

/** True for a page whose text stands in another of the pages: page 1 beside the page that holds all, or the same page twice. */
function isContained(page: ArticlePage, pages: readonly ArticlePage[]): boolean {
  return pages.some((other) => {
    const isLarger =
      other.blocks.length > page.blocks.length ||
      (other.blocks.length === page.blocks.length && pages.indexOf(other) < pages.indexOf(page));
    if (other === page || !isLarger) return false;
    const texts = new Set(other.blocks.map((block) => block.text));
    const long = page.blocks.filter((block) => block.text.length >= shortestRepeat);
    return (
      long.length > 0 && long.filter((block) => texts.has(block.text)).length >= long.length * containedShare
    );
  });
}

function joinBlocks(pages: readonly ArticlePage[]) {
  const blocks: Block[] = [];
  const credits: ArticlePage['credits'] = [];
  const dropped: Dropped[] = [];
  const seen = new Set<string>();
  pages.forEach((page, pageIndex) => {
    let opens = pageIndex > 0;
    const positions = page.blocks.map((block) => {
      const isRepeat = pageIndex > 0 && block.text.length >= shortestRepeat && seen.has(block.text);
      if (isRepeat) dropped.push({ why: 'repeated on a further page', text: block.text.slice(0, 300) });
      else {
        const isRest = opens && isContinuation(blocks.at(-1), block);
        blocks.push(isRest ? mend(blocks.pop()!, block) : block);
        opens = false;
      }
      return blocks.length - 1;
    });
    for (const block of page.blocks) seen.add(block.text);
    for (const credit of page.credits) {
      if (credit.before >= 0) credits.push({ ...credit, before: positions[credit.before] ?? blocks.length });
      // The lead picture stands above every page.
      else if (!credits.some(({ before, text }) => before < 0 && text === credit.text)) credits.push(credit);
    }
    dropped.push(...page.dropped);
  });
  return { blocks, credits, dropped };
}

/** A page may end in the middle of a sentence: the next page then opens in lower case. */
function isContinuation(before: Block | undefined, after: Block): boolean {
  return before !== undefined && !/[.!?:"”)]$/.test(before.text) && /^[a-zß-ÿ]/.test(after.text);
}

function mend(before: Block, after: Block): Block {
  const shift = before.text.length + 1;
  const links = after.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }));
  return { ...before, text: `${before.text} ${after.text}`, links: [...before.links, ...links] };
}

/** What is still to be fetched: nothing once a page that holds all, or every single page, has been read. */
function remainingPages(pages: readonly ArticlePage[]): string[] {
  if (pages.some((page) => page.holdsAll)) return [];
  const read = new Set(pages.flatMap((page) => [page.address, page.url]));
  const left = [...new Set(pages.flatMap((page) => page.otherPages))].filter((page) => !read.has(page));
  const singles = left.filter((page) => page !== pages[0]?.allPages);
  // Saved pages know only their canonical address, so as many pages as there are links is all of them.
  const isComplete = pages.length > 1 && (singles.length === 0 || pages.length > singles.length);
  return isComplete ? [] : left;
}
