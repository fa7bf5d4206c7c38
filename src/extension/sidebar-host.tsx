// The one element we add to a page: it holds the sidebar in a shadow root and keeps keys and styles apart from the page.
import { render } from 'preact';
import { Sidebar, type SidebarProps } from '../ui/Sidebar.tsx';
import { sidebarCss } from '../ui/styles.ts';
import { adoptStyle } from './adopt-style.ts';

export const hostName = 'dwibaca-sidebar';
/** Sent to the host element by a newer script of ours, so that an outdated one clears away. */
export const retireEvent = 'dwibaca-retire';

export interface SidebarHost {
  show: (props: SidebarProps) => void;
  /** The element that has focus inside, or null. */
  focused: () => Element | null;
  focusPart: (part: string) => void;
  remove: () => void;
}

/** Puts the host element at the end of <html>; `onRetire` is called when a newer script takes over. */
export function mountHost(onRetire: () => void): SidebarHost {
  for (const old of document.querySelectorAll(hostName)) {
    old.dispatchEvent(new Event(retireEvent));
    old.remove();
  }
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyle(root, sidebarCss);
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.addEventListener(type, (event) => event.stopPropagation());
  host.addEventListener(retireEvent, onRetire);
  document.documentElement.append(host);
  return {
    show: (props) => render(<Sidebar {...props} />, root),
    focused: () => root.activeElement,
    focusPart: (part) => root.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus(),
    remove: () => {
      render(null, root);
      host.remove();
    },
  };
}
