// The narrow tab at the window's edge: facts were found, and a click opens them.
import { Mark } from './Icon.tsx';
import { useReader } from './reader-context.ts';

interface Props {
  count: number;
  onPrepare: () => void;
  onOpen: () => void;
}

export function EdgeTab({ count, onPrepare, onOpen }: Props) {
  const { t } = useReader().translator;
  const label = t('tab.open', { count });
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
