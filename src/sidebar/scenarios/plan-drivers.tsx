import type { DriverField as Field } from "../../api/scenarios";
import { DriverField } from "./driver-field";
import { DriverGroup } from "./driver-group";
import type { DriversProps } from "./drivers-props";
import { controlId, problemsAt, valueAt, withValue, type Place } from "./form-edit";
import { ASSUMPTIONS_GROUP, HORIZON, PLAN_GROUP, problemsOf } from "./groups";

/** What all scenarios share. */
export function PlanDrivers({ setup, form, problems, open, onToggle, onChange }: DriversProps) {
  const fieldAt = (of: "plan" | "assumptions", field: Field) => {
    const place: Place = { of, driver: field.id };
    return (
      <DriverField
        key={field.id}
        id={controlId(place)}
        field={field}
        value={valueAt(form, place, field)}
        problems={problemsAt(problems, place)}
        models={setup.models}
        onInput={(value) => onChange(withValue(form, place, value))}
      />
    );
  };
  const group = (title: string) => ({
    title,
    problems: problemsOf(problems, setup, title, null),
    open: open.has(title),
    onToggle: (on: boolean) => onToggle(title, on),
  });
  const planFields = [setup.monthsField, ...setup.planFields];
  return (
    <div class="stack">
      {planFields.filter(({ id }) => HORIZON.includes(id)).map((field) => fieldAt("plan", field))}
      <div>
        <DriverGroup {...group(PLAN_GROUP)}>
          {planFields.filter(({ id }) => !HORIZON.includes(id)).map((field) => fieldAt("plan", field))}
        </DriverGroup>
        <DriverGroup {...group(ASSUMPTIONS_GROUP)}>
          {setup.assumptionFields.map((field) => fieldAt("assumptions", field))}
        </DriverGroup>
      </div>
    </div>
  );
}
