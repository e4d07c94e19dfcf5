import type { Driver } from "./drivers/driver";
import { ASSUMPTION_IDS, ASSUMPTIONS, MONTHS, PLAN_DRIVER_IDS, PLAN_DRIVERS } from "./drivers/plan-drivers";
import { SCENARIO_DRIVER_IDS, SCENARIO_DRIVERS, SHARED_DRIVER_IDS } from "./drivers/scenario-drivers";
import type { PlanForm } from "./plan";
import type { Field } from "./problem";
import { readValue } from "./read-value";

/** One place of a form: its field, and the driver that says what may stand there. */
export interface Place {
  readonly field: Field;
  readonly driver: Driver;
  /** `plan.budget`, `base.users`, `scenario.0.users`. */
  readonly name: string;
}

/** Every place of a form with so many scenarios. */
export function placesOf(scenarios: number): readonly Place[] {
  const place = (field: Field, driver: Driver): Place => ({
    field,
    driver,
    name:
      field.of === "scenario" ? `scenario.${field.scenario}.${field.driver}` : `${field.of}.${field.driver}`,
  });
  return [
    ...PLAN_DRIVER_IDS.map((id) => place({ of: "plan", driver: id }, PLAN_DRIVERS[id])),
    place({ of: "plan", driver: "months" }, MONTHS),
    ...SHARED_DRIVER_IDS.map((id) => place({ of: "base", driver: id }, SCENARIO_DRIVERS[id])),
    ...Array.from({ length: scenarios }, (_, scenario) =>
      SCENARIO_DRIVER_IDS.map((id) => place({ of: "scenario", scenario, driver: id }, SCENARIO_DRIVERS[id])),
    ).flat(),
    ...ASSUMPTION_IDS.map((id) => place({ of: "assumptions", driver: id }, ASSUMPTIONS[id])),
  ];
}

/** What a form has in a place; undefined where a scenario is as the base. What is left out elsewhere has its default. */
export function textAt(form: PlanForm, { field, driver }: Place): string | undefined {
  switch (field.of) {
    case "plan":
      if (field.driver === "months") return form.months;
      return field.driver === "scenarios" ? undefined : (form.values[field.driver] ?? driver.default);
    case "assumptions":
      return form.assumptions[field.driver] ?? driver.default;
    case "base":
      return form.base?.[field.driver] ?? driver.default;
    case "scenario":
      return form.scenarios[field.scenario]?.[field.driver];
  }
}

/** The form with another text in a place; undefined makes a scenario as the base. */
export function withText(form: PlanForm, { field }: Place, text: string | undefined): PlanForm {
  const put = <Texts extends object>(texts: Texts, id: string): Texts => {
    const changed = { ...texts };
    if (text === undefined) Reflect.deleteProperty(changed, id);
    else Reflect.set(changed, id, text);
    return changed;
  };
  switch (field.of) {
    case "plan":
      return field.driver === "months"
        ? { ...form, months: text ?? form.months }
        : { ...form, values: put(form.values, field.driver) };
    case "assumptions":
      return { ...form, assumptions: put(form.assumptions, field.driver) };
    case "base":
      return { ...form, base: put(form.base ?? {}, field.driver) };
    case "scenario":
      return {
        ...form,
        scenarios: form.scenarios.map((texts, index) =>
          index === field.scenario ? put(texts, field.driver) : texts,
        ),
      };
  }
}

/** Whether two texts mean the same to a driver: 10 and 10.0 do. */
export function meanSame(driver: Driver, one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const [first, second] = [readValue(driver, one), readValue(driver, other)];
  return first.ok && second.ok && JSON.stringify(first.value) === JSON.stringify(second.value);
}
