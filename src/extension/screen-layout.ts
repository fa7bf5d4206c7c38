// Which of the three layouts fits the screen: beside the article, over it, or a sheet at the bottom.
import type { SidebarLayout } from '../ui/Sidebar.tsx';

const queries = { narrow: '(max-width: 699px)', wide: '(min-width: 1100px)', touch: '(pointer: coarse)' };

export function screenLayout(): SidebarLayout {
  if (matchMedia(queries.narrow).matches) return 'sheet';
  if (matchMedia(queries.wide).matches) return 'push';
  return matchMedia(queries.touch).matches ? 'sheet' : 'overlay';
}

/** Calls back when another layout may fit, until the signal says to stop. */
export function watchLayout(onChange: () => void, signal: AbortSignal): void {
  for (const query of Object.values(queries))
    matchMedia(query).addEventListener('change', onChange, { signal });
}
