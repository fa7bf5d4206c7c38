// The one element we add to a page: it holds the sidebar in a shadow root and keeps keys and styles apart from the page.
import { render } from 'preact';
import { chooseLanguage } from '../ui/choose-language.ts';
import { EdgeTab } from '../ui/EdgeTab.tsx';
import type { SidebarProps } from '../ui/Sidebar.tsx';
import { sidebarCss } from '../ui/styles.ts';
import { adoptStyle } from './adopt-style.ts';
import { plainTexts, withCount } from './plain-texts.ts';

export const hostName = 'dwibaca-sidebar';
/** Sent to the host element by a newer script of ours, so that an outdated one clears away. */
export const retireEvent = 'dwibaca-retire';

export interface SidebarHost {
  show: (props: SidebarProps) => void;
  /** The element that has focus inside, or null. */
  focused: () => Element | null;
  focusPart: (part: string) => void;
  /** Has the sidebar's code evaluated before it is asked to open. */
  prepare: () => void;
  remove: () => void;
}

/** i18next and every part of the panel: evaluated at the first opening, because most tabs never open it. */
const loadSidebar = async () => (await import('../ui/Sidebar.tsx')).Sidebar;

/** The tab as it looks before the sidebar's own code is there. */
function TabAlone({ tabCount, settings, layout, browserLanguage, onPrepare, onOpen }: SidebarProps) {
  if (tabCount === null) return null;
  const language = chooseLanguage(settings.interfaceLanguage, browserLanguage);
  return (
    <div
      class="dwibaca"
      lang={language}
      data-theme={settings.theme}
      data-layout={layout}
      data-side={settings.side}
    >
      <EdgeTab
        count={tabCount}
        label={withCount(plainTexts[language].tab, tabCount)}
        onPrepare={onPrepare}
        onOpen={onOpen}
      />
    </div>
  );
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
  let Sidebar: Awaited<ReturnType<typeof loadSidebar>> | null = null;
  let latest: SidebarProps | null = null;
  function draw(): void {
    if (!latest) return;
    render(Sidebar ? <Sidebar {...latest} /> : <TabAlone {...latest} />, root);
  }
  async function prepare(): Promise<void> {
    Sidebar ??= await loadSidebar();
  }
  return {
    show: (props) => {
      latest = props;
      if (props.open && !Sidebar) void prepare().then(draw);
      else draw();
    },
    prepare: () => void prepare(),
    focused: () => root.activeElement,
    focusPart: (part) => root.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus(),
    remove: () => {
      latest = null;
      render(null, root);
      host.remove();
    },
  };
}
