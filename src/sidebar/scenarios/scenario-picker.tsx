import { useState } from "preact/hooks";
import type { FieldProblem, ScenarioForm, ScenarioSetup } from "../../api/scenarios";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { SelectField } from "../parts/select-field";
import { countOf } from "../text/words";
import { nameOf } from "./form-edit";

interface ScenarioPickerProps {
  readonly setup: ScenarioSetup;
  readonly form: ScenarioForm;
  readonly problems: readonly FieldProblem[];
  readonly selected: number;
  readonly onSelect: (scenario: number) => void;
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
  const name = nameOf(form, selected);
  return (
    <>
      <SelectField
        label="Scenario to edit"
        value={String(selected)}
        choices={form.scenarios.map((_, index) => ({
          value: String(index),
          label: `${nameOf(form, index)}${errorsIn(problems, index)}`,
        }))}
        onChange={(value) => onSelect(Number(value))}
        help={`The first scenario is what the others are compared with. ${setup.fewestScenarios} to ${setup.mostScenarios} scenarios.`}
      />
      <div class="actions">
        <Button disabled={count >= setup.mostScenarios} onClick={onAdd}>
          Add a copy
        </Button>
        <Button
          disabled={count <= setup.fewestScenarios}
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

function errorsIn(problems: readonly FieldProblem[], scenario: number): string {
  const errors = problems.filter(
    (problem) => problem.scenario === scenario && problem.severity === "error",
  ).length;
  return errors === 0 ? "" : ` (${countOf(errors, "problem")})`;
}
