import { useState } from "preact/hooks";
import type { FieldProblem, ScenarioForm, ScenarioSetup } from "../../api/scenarios";
import { countOf } from "../../pricing/words";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { SelectField } from "../parts/select-field";
import { nameOf } from "./form-edit";
import { isShownFor, type Selected } from "./groups";

interface ScenarioPickerProps {
  readonly setup: ScenarioSetup;
  readonly form: ScenarioForm;
  readonly problems: readonly FieldProblem[];
  readonly selected: Selected;
  readonly onSelect: (selected: Selected) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** Which scenario's drivers are shown, and how many scenarios there are. */
export function ScenarioPicker({
  setup,
  form,
  problems,
  selected,
  onSelect,
  onAdd,
  onRemove,
}: ScenarioPickerProps) {
  const [removing, setRemoving] = useState(false);
  const count = form.scenarios.length;
  const name = selected === "all" ? "a scenario" : nameOf(form, selected);
  const all = errorsIn(problems, "all");
  return (
    <>
      <SelectField
        label="Scenario to edit"
        value={String(selected)}
        choices={[
          { value: "all", label: `All scenarios${all}` },
          ...form.scenarios.map((_, index) => ({
            value: String(index),
            label: `${nameOf(form, index)}${errorsIn(problems, index)}`,
          })),
        ]}
        onChange={(value) => onSelect(value === "all" ? "all" : Number(value))}
        help={
          selected === "all"
            ? "What you change here holds for every scenario that has no value of its own."
            : `What you change here holds for this scenario alone. The first scenario is what the others are compared with. ${setup.fewestScenarios} to ${setup.mostScenarios} scenarios.`
        }
      />
      <div class="actions">
        <Button disabled={count >= setup.mostScenarios} onClick={onAdd}>
          {selected === "all" ? "Add a scenario" : "Add a copy"}
        </Button>
        <Button
          disabled={count <= setup.fewestScenarios || selected === "all"}
          label={`Remove ${name}`}
          onClick={() => setRemoving(true)}
        >
          Remove
        </Button>
      </div>
      {removing && (
        <Confirm
          question={`Remove the scenario ${name} with its drivers?`}
          action="Remove"
          onConfirm={() => {
            setRemoving(false);
            onRemove();
          }}
          onCancel={() => setRemoving(false)}
        />
      )}
    </>
  );
}

function errorsIn(problems: readonly FieldProblem[], selected: Selected): string {
  const errors = problems.filter(
    (problem) => problem.severity === "error" && isShownFor(problem, selected),
  ).length;
  return errors === 0 ? "" : ` (${countOf(errors, "problem")})`;
}
