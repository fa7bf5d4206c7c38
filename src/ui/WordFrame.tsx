// The frame of an open word or sentence: named for screen readers, with a way to close it.
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';

interface Props {
  /** The word or sentence it is about. */
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function WordFrame({ label, onClose, children }: Props) {
  const { t } = useReader().translator;
  return (
    <section class="word-card" data-part="word-card" aria-label={t('word.card', { word: label })}>
      <button type="button" class="icon-button word-close" onClick={onClose} aria-label={t('word.close')}>
        <Icon name="close" />
      </button>
      {children}
    </section>
  );
}
