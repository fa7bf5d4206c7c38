// The edge that widens the sidebar: by drag, and by arrow keys for who cannot drag.
import type { TargetedPointerEvent } from 'preact';
import { useReader } from './reader-context.ts';

export const widthLimits = { min: 280, max: 560 };
const keyStepPx = 16;

interface Props {
  widthPx: number;
  side: 'left' | 'right';
  /** Follows the pointer; called often. */
  onResize: (widthPx: number) => void;
  /** The width to keep. */
  onResized: (widthPx: number) => void;
}

const clamp = (width: number) => Math.round(Math.min(widthLimits.max, Math.max(widthLimits.min, width)));

export function ResizeHandle({ widthPx, side, onResize, onResized }: Props) {
  const { t } = useReader().translator;
  /** A move away from the article's side makes the panel narrower. */
  const outward = side === 'right' ? -1 : 1;

  function onPointerDown(event: TargetedPointerEvent<HTMLElement>): void {
    const handle = event.currentTarget;
    const startX = event.clientX;
    let width = widthPx;
    handle.setPointerCapture(event.pointerId);
    const dragging = new AbortController();
    const { signal } = dragging;
    handle.addEventListener(
      'pointermove',
      (move) => {
        width = clamp(widthPx + outward * (move.clientX - startX));
        onResize(width);
      },
      { signal },
    );
    const finish = () => {
      dragging.abort();
      onResized(width);
    };
    handle.addEventListener('pointerup', finish, { signal });
    handle.addEventListener('pointercancel', finish, { signal });
    event.preventDefault();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const widths: Record<string, number> = {
      ArrowLeft: widthPx - outward * keyStepPx,
      ArrowRight: widthPx + outward * keyStepPx,
      Home: widthLimits.min,
      End: widthLimits.max,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    onResized(clamp(width));
  }

  const handleProps = {
    tabIndex: 0,
    'aria-orientation': 'vertical',
    'aria-label': t('panel.resize'),
    'aria-controls': 'dwibaca-panel',
    'aria-valuenow': widthPx,
    'aria-valuemin': widthLimits.min,
    'aria-valuemax': widthLimits.max,
  } as const;
  return (
    <hr
      class="resize"
      data-part="resize"
      {...handleProps}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
