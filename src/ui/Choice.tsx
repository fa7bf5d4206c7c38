// A segmented control: one radio group, one press, the browser's own arrow keys.

interface Props<Value extends string> {
  /** Names the radio group; one of its kind in the sidebar. */
  name: string;
  legend: string;
  /** Shows the legend above the options; otherwise it is there for screen readers only. */
  showLegend?: boolean;
  part?: string;
  value: Value;
  options: readonly { value: Value; label: string; fullLabel?: string; lang?: string }[];
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>(props: Props<Value>) {
  const { name, legend, showLegend = false, part, value, options, onChange } = props;
  return (
    <fieldset class="choice" {...(part ? { 'data-part': part } : {})}>
      <legend class={showLegend ? 'label' : 'only-heard'}>{legend}</legend>
      <div class="segmented">
        {options.map((option) => (
          <label
            key={option.value}
            class="segment"
            {...(part ? { [`data-${part}`]: option.value } : {})}
            {...(option.lang ? { lang: option.lang } : {})}
          >
            <input
              type="radio"
              class="only-heard"
              name={`dwibaca-${name}`}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              {...(option.fullLabel ? { 'aria-label': option.fullLabel } : {})}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
