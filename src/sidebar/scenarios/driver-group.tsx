import type { ComponentChildren } from "preact";
import type { FieldProblem } from "../../api/scenarios";
import { countOf } from "../../pricing/words";

interface DriverGroupProps {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** Drivers that belong together, folded up; what is wrong inside is told outside. */
export function DriverGroup({ title, problems, open, onToggle, children }: DriverGroupProps) {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        {title}
        {errors > 0 && <span class="problem"> – {countOf(errors, "problem")}</span>}
        {warnings > 0 && <span class="caution"> – {countOf(warnings, "note")}</span>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
