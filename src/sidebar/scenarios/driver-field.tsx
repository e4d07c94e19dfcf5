import type { DriverField as Field, FieldProblem } from "../../api/scenarios";
import { choicesOf, SelectField } from "../parts/select-field";
import { TextField } from "../parts/text-field";

interface DriverFieldProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly problems: readonly FieldProblem[];
  readonly models: readonly string[];
  /** What the first scenario has here, when it is something else. */
  readonly first?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** One driver, with the control its kind calls for. */
export function DriverField({ id, field, value, problems, models, first, onInput }: DriverFieldProps) {
  const common = {
    id,
    label: field.label,
    unit: field.unit,
    help:
      first === undefined ? field.help : `${field.help} First scenario: ${first === "" ? "blank" : first}.`,
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
      return <TextField {...common} onInput={onInput} />;
  }
}

function messageOf(
  problems: readonly FieldProblem[],
  severity: FieldProblem["severity"],
): string | undefined {
  const messages = problems.filter((problem) => problem.severity === severity).map(({ message }) => message);
  return messages.length === 0 ? undefined : messages.join(" ");
}
