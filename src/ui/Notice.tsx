// A failure in the reader's language: what happened, and what can be done next.
import type { ProblemKind } from '../outcome.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';

export interface NoticeAction {
  label: string;
  onPress: () => void;
}

interface Props {
  kind: ProblemKind;
  actions?: NoticeAction[];
}

export function Notice({ kind, actions = [] }: Props) {
  const { t } = useReader().translator;
  return (
    <div class="notice" data-part="notice" data-kind={kind}>
      <Icon name="notice" />
      <div>
        <p class="notice-sentence">{t(`problem.${kind}.sentence`)}</p>
        <p class="notice-next">{t(`problem.${kind}.next`)}</p>
        {actions.length > 0 && (
          <p class="actions">
            {actions.map(({ label, onPress }) => (
              <button type="button" key={label} class="button" onClick={onPress}>
                {label}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
