// A button that copies a text and says whether it did.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';

const confirmationMs = 2000;

interface Props {
  /** Called only when the button is pressed. */
  text: () => string;
  label: string;
  /** Shows the label beside the icon. */
  labelled?: boolean;
}

export function CopyButton({ text, label, labelled = false }: Props) {
  const { translator, copy, announce } = useReader();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmationMs);
    return () => clearTimeout(timer);
  }, [copied]);

  async function onClick(): Promise<void> {
    const done = await copy(text());
    setCopied(done);
    if (done) announce(translator.t('copy.done'));
    else announce(translator.t('copy.failed'), 'seen');
  }

  return (
    <button
      type="button"
      class={labelled ? 'text-button' : 'icon-button'}
      onClick={onClick}
      {...(labelled ? {} : { 'aria-label': label, title: label })}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      {labelled && <span>{copied ? translator.t('copy.done') : label}</span>}
    </button>
  );
}
