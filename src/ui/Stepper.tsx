// A number with a button on either side: a way to change a size without dragging.
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  lessLabel: string;
  moreLabel: string;
  onChange: (value: number) => void;
}

export function Stepper({ label, value, min, max, step, lessLabel, moreLabel, onChange }: Props) {
  const clamp = (next: number) => Math.min(max, Math.max(min, next));
  return (
    <div class="stepper">
      <span class="label">{label}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={lessLabel}
        disabled={value <= min}
        onClick={() => onChange(clamp(value - step))}
      >
        <Icon name="minus" />
      </button>
      <output>{value}</output>
      <button
        type="button"
        class="icon-button"
        aria-label={moreLabel}
        disabled={value >= max}
        onClick={() => onChange(clamp(value + step))}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
