// Notices when the tab goes to another address without loading a page.

/** Calls back once for every change of path or query, until the signal says to stop. */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  const place = () => location.pathname + location.search;
  let last = place();
  const check = () => {
    if (place() === last) return;
    last = place();
    onChange();
  };
  addEventListener('popstate', check, { signal });
  const { navigation } = window as Window & { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  // Firefox before 147 has no Navigation API, and a script of ours cannot see pushState: a new address brings a new title.
  const observer = new MutationObserver(check);
  observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
