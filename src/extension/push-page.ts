// Makes room for the sidebar: a margin on <html> that no attribute of the page shows and that goes without a trace.
import { adoptStyle } from './adopt-style.ts';

export type Edge = 'left' | 'right' | 'bottom';

/** Returns a function that sets the margin anew, or takes it off with null. */
export function makePagePusher(): (room: { edge: Edge; size: string } | null) => void {
  let current = '';
  let takeOff = () => {};
  return (room) => {
    const css = room ? `html { margin-${room.edge}: ${room.size} !important; }` : '';
    if (css === current) return;
    takeOff();
    current = css;
    takeOff = css ? adoptStyle(document, css) : () => {};
  };
}
