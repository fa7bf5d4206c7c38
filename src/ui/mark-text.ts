// Marks a stretch of plain text with the CSS Custom Highlight API: nothing is wrapped, nothing is styled.
import { useEffect } from 'preact/hooks';

/** Names of our highlights; sidebar.css says how they look. */
export type MarkName = 'dwibaca-open' | 'dwibaca-here' | 'dwibaca-pointed';

/** Puts a highlight on the ranges; returns what takes it off again. Without the API nothing happens. */
export function markRanges(name: string, ranges: Range[]): () => void {
  if (ranges.length === 0 || typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => {};
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/** Keeps a highlight on what `findRanges` gives as long as the component shows; looked up again at every render. */
export function useMark(name: MarkName, findRanges: () => Range[]): void {
  useEffect(() => markRanges(name, findRanges()));
}
