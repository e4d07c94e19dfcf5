import { DriverField } from "./driver-field";
import { DriverGroup } from "./driver-group";
import type { DriversProps } from "./drivers-props";
import { controlId, problemsAt, valueAt, withValue, type Place } from "./form-edit";
import { problemsOf } from "./groups";

interface ScenarioDriversProps extends DriversProps {
  readonly scenario: number;
}

/** The drivers of one scenario, in their groups. */
export function ScenarioDrivers({
  setup,
  form,
  problems,
  open,
  onToggle,
  onChange,
  scenario,
}: ScenarioDriversProps) {
  return (
    <div>
      {setup.scenarioGroups.map(({ title, fields }) => (
        <DriverGroup
          key={title}
          title={title}
          problems={problemsOf(problems, setup, title, scenario)}
          open={open.has(title)}
          onToggle={(on) => onToggle(title, on)}
        >
          {fields.map((field) => {
            const place: Place = { of: "scenario", scenario, driver: field.id };
            const value = valueAt(form, place, field);
            const first = valueAt(form, { ...place, scenario: 0 }, field);
            return (
              <DriverField
                key={controlId(place)}
                id={controlId(place)}
                field={field}
                value={value}
                first={scenario === 0 || first === value || field.id === "name" ? undefined : first}
                problems={problemsAt(problems, place)}
                models={setup.models}
                onInput={(changed) => onChange(withValue(form, place, changed))}
              />
            );
          })}
        </DriverGroup>
      ))}
    </div>
  );
}
