import type { ComponentChildren } from "preact";
import type { DriverField as Field } from "../../api/scenarios";
import { DriverField } from "./driver-field";
import { DriverGroup } from "./driver-group";
import type { DriversProps } from "./drivers-props";
import { controlId, problemsAt, valueAt, withValue, type Place } from "./form-edit";
import { ASSUMPTIONS_GROUP, FIRST_FIELDS, PLAN_GROUP, problemsOf } from "./groups";

/** What the plan is about, and what is folded away of it. */
export function PlanDrivers(props: DriversProps) {
  const planFields = [props.setup.monthsField, ...props.setup.planFields];
  const isFirst = ({ id }: Field): boolean => FIRST_FIELDS.includes(id);
  const first = FIRST_FIELDS.flatMap((id) => planFields.filter((field) => field.id === id));
  return (
    <div class="stack">
      <Fields {...props} of="plan" fields={first} />
      <Group {...props} title={PLAN_GROUP}>
        <Fields {...props} of="plan" fields={planFields.filter((field) => !isFirst(field))} />
      </Group>
    </div>
  );
}

/** Facts and limits that hold for all scenarios; they are rarely changed. */
export function AssumptionDrivers(props: DriversProps) {
  return (
    <Group {...props} title={ASSUMPTIONS_GROUP}>
      <Fields {...props} of="assumptions" fields={props.setup.assumptionFields} />
    </Group>
  );
}

interface FieldsProps extends DriversProps {
  readonly of: "plan" | "assumptions";
  readonly fields: readonly Field[];
}

function Fields({ setup, form, problems, onChange, of, fields }: FieldsProps) {
  return (
    <>
      {fields.map((field) => {
        const place: Place = { of, driver: field.id };
        return (
          <DriverField
            key={field.id}
            id={controlId(place)}
            field={field}
            value={valueAt(form, place, field)}
            problems={problemsAt(problems, place, form)}
            models={setup.models}
            onInput={(value) => onChange(withValue(form, place, value))}
          />
        );
      })}
    </>
  );
}

interface GroupProps extends DriversProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Group({ setup, problems, open, onToggle, title, children }: GroupProps) {
  return (
    <DriverGroup
      title={title}
      problems={problemsOf(problems, setup, title, null)}
      open={open.has(title)}
      onToggle={(on) => onToggle(title, on)}
    >
      {children}
    </DriverGroup>
  );
}
