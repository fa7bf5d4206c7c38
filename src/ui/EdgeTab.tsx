// The narrow tab at the window's edge: facts were found, and a click opens them.
import { Mark } from './Icon.tsx';

interface Props {
  count: number;
  /** What the tab says to screen readers and as a tooltip. */
  label: string;
  onPrepare: () => void;
  onOpen: () => void;
}

export function EdgeTab({ count, label, onPrepare, onOpen }: Props) {
  return (
    <button
      type="button"
      class="edge-tab"
      data-part="edge-tab"
      aria-label={label}
      title={label}
      aria-expanded="false"
      aria-controls="dwibaca-panel"
      onPointerEnter={onPrepare}
      onFocus={onPrepare}
      onClick={onOpen}
    >
      <Mark />
      {count > 0 && <span aria-hidden="true">{count}</span>}
    </button>
  );
}
