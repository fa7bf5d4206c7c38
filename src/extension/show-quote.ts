// Scrolls the article to a passage and marks it for two seconds; no node of the page is touched.
import { findQuote } from '../article/find-quote.ts';
import type { Site } from '../sites/site.ts';
import { markRanges } from '../ui/mark-text.ts';
import { adoptStyle } from './adopt-style.ts';

const markMs = 2000;
const markName = 'dwibaca-quote';
const markCss = `::highlight(${markName}) { background-color: #ffd38a; color: #1f1c17; }`;

/** Makes the function that shows a quote; it returns whether the passage stands on the page. The signal ends every mark. */
export function makeQuoteShower(signal: AbortSignal): (site: Site | null, quote: string) => boolean {
  let unmark = () => {};
  signal.addEventListener('abort', () => unmark());
  return (site, quote) => {
    unmark();
    const range = findQuote(document, site, quote);
    if (!range) return false;
    const takeOffMark = markRanges(markName, [range]);
    const takeOffStyle = adoptStyle(document, markCss);
    const timer = setTimeout(() => unmark(), markMs);
    unmark = () => {
      clearTimeout(timer);
      takeOffMark();
      takeOffStyle();
      unmark = () => {};
    };
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // A little down: below a fixed header, above a sheet at the bottom.
    const top = range.getBoundingClientRect().top - innerHeight * 0.2;
    scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
    return true;
  };
}
