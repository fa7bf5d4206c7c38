// Marks a stretch of plain text with the CSS Custom Highlight API: nothing is wrapped, nothing is styled.
import { useEffect } from 'preact/hooks';

/** Names of our highlights; sidebar.css says how they look. */
export type MarkName = keyof typeof priorities;

/** Which mark is on top where two meet. */
const priorities = { 'dwibaca-pointed': 1, 'dwibaca-here': 2, 'dwibaca-open': 3, 'dwibaca-quote': 4 };

/** Puts a highlight on the ranges; returns what takes it off again. Without the API nothing happens. */
export function markRanges(name: MarkName, ranges: Range[]): () => void {
  if (ranges.length === 0 || typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => {};
  const highlight = new Highlight(...ranges);
  highlight.priority = priorities[name];
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/** Keeps a highlight on what `findRanges` gives as long as the component shows; looked up again at every render. */
export function useMark(name: MarkName, findRanges: () => Range[]): void {
  useEffect(() => markRanges(name, findRanges()));
}
