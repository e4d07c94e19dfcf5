import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface FieldProps {
  /** Where something else must find the control; else it has an id of its own. */
  readonly id?: string;
  readonly label: string;
  /** What the number counts. */
  readonly unit?: string;
  readonly help?: ComponentChildren;
  readonly problem?: string | undefined;
  /** Something to know about the value that does not stand in its way. */
  readonly warning?: string | undefined;
  readonly optional?: boolean;
}

interface ControlIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

interface LabelledProps extends FieldProps {
  readonly control: (ids: ControlIds) => ComponentChildren;
}

/** A control with its label above, its unit, its help, and what is wrong with its value right below it. */
export function Labelled({
  id: given,
  label,
  unit,
  help,
  problem,
  warning,
  optional,
  control,
}: LabelledProps) {
  const own = useId();
  const id = given ?? own;
  const parts = [
    { id: `${id}-help`, tone: "help", text: help },
    { id: `${id}-problem`, tone: "problem", text: problem },
    { id: `${id}-warning`, tone: "warning", text: warning && `Note: ${warning}` },
  ].filter(({ text }) => text !== undefined && text !== "");
  return (
    <div class="field">
      <label for={id}>
        {label}
        {unit !== undefined && unit !== "" && unit !== label.toLowerCase() && (
          <span class="unit"> ({unit})</span>
        )}
        {optional === true && <span class="unit"> – optional</span>}
      </label>
      {control({
        id,
        "aria-describedby": parts.length === 0 ? undefined : parts.map((part) => part.id).join(" "),
        "aria-invalid": problem !== undefined,
      })}
      {parts.map((part) => (
        <p key={part.tone} id={part.id} class={part.tone}>
          {part.text}
        </p>
      ))}
    </div>
  );
}
