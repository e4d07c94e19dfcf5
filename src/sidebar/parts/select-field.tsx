import { Labelled, type FieldProps } from "./field";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of a few values. */
export function SelectField({ value, choices, onChange, ...field }: SelectFieldProps) {
  return (
    <Labelled
      {...field}
      control={(ids) => (
        <select {...ids} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** Values that need no other words. */
export function choicesOf(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value, label: value }));
}
