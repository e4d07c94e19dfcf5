import type { DriverField as Field, FieldProblem } from "../../api/scenarios";
import { choicesOf, SelectField } from "../parts/select-field";
import { TextField } from "../parts/text-field";

interface DriverFieldProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly problems: readonly FieldProblem[];
  readonly models: readonly string[];
  /** What to know of the value here, beside what the driver means. */
  readonly note?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One driver, with the control its kind calls for. */
export function DriverField({ id, field, value, problems, models, note, onInput }: DriverFieldProps) {
  const common = {
    id,
    label: field.label,
    unit: field.unit,
    help: note === undefined ? field.help : `${field.help} ${note}`,
    problem: messageOf(problems, "error"),
    warning: messageOf(problems, "warning"),
    value,
  };
  switch (field.kind) {
    case "choice":
      return <SelectField {...common} choices={choicesOf(field.choices ?? [])} onChange={onInput} />;
    case "model":
      return <TextField {...common} suggestions={models} onInput={onInput} />;
    case "day":
    case "optional day":
      return <TextField {...common} type="date" optional={field.kind === "optional day"} onInput={onInput} />;
    case "month":
      // The month's control gives 2026-12, which counts as its first day.
      return <TextField {...common} type="month" value={value.slice(0, 7)} onInput={onInput} />;
    case "amount":
    case "count":
    case "share":
    case "optional amount":
      return <TextField {...common} numeric optional={field.kind === "optional amount"} onInput={onInput} />;
    case "text":
      return <TextField {...common} suggestions={field.suggestions ?? []} onInput={onInput} />;
  }
}

function messageOf(
  problems: readonly FieldProblem[],
  severity: FieldProblem["severity"],
): string | undefined {
  const messages = problems.filter((problem) => problem.severity === severity).map(({ message }) => message);
  // Scenarios that share a value share what is to say of it.
  return messages.length === 0 ? undefined : [...new Set(messages)].join(" ");
}
