import { useId } from "preact/hooks";
import type { Choice } from "./select-field";

interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (Choice & { readonly value: Value })[];
  readonly onChange: (value: Value) => void;
}

/** One of two or three values that are all seen at once. */
export function RadioGroup<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="label">{label}</legend>
      <div class="radios">
        {choices.map((choice) => (
          <label key={choice.value} class="check">
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
