import type { Option } from './options.ts';

interface Props {
  /** Field name of every box. */
  name: string;
  options: Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A short list, all in sight: each option a box that can be ticked. Answers in the options' order. */
export function ToggleChips({ name, options, chosen, onChange }: Props) {
  const toggle = (key: string, on: boolean) =>
    onChange(
      options.map((option) => option.key).filter((each) => (each === key ? on : chosen.includes(each))),
    );
  return (
    <div className="chips">
      {options.map(({ key, label }) => (
        <label key={key} className="chip">
          <input
            type="checkbox"
            name={name}
            value={key}
            checked={chosen.includes(key)}
            onChange={(event) => toggle(key, event.target.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
