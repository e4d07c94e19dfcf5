import type { Driver } from "../../scenarios/drivers/driver";
import type { PlanForm } from "../../scenarios/plan";
import type { Field, Problem } from "../../scenarios/problem";
import type { DriverField, FieldProblem, ScenarioForm } from "../../api/scenarios";
import { problem } from "../problem";

/** A driver as the sidebar's form shows it. */
export function fieldOf(id: string, driver: Driver): DriverField {
  const { label, unit, help, kind } = driver;
  const field = { id, label, unit, help, kind, default: driver.default };
  switch (driver.kind) {
    case "amount":
    case "count":
    case "share":
      return { ...field, min: driver.min, max: driver.max };
    case "choice":
      return { ...field, choices: driver.choices };
    case "text":
      return driver.suggestions === undefined ? field : { ...field, suggestions: driver.suggestions };
    default:
      return field;
  }
}

export function fieldsOf(drivers: Readonly<Record<string, Driver>>): readonly DriverField[] {
  return Object.entries(drivers).map(([id, driver]) => fieldOf(id, driver));
}

export function fieldProblem(found: Problem): FieldProblem {
  const { field, severity, kind, message } = found;
  return { of: field.of, scenario: scenarioOf(field), driver: field.driver, severity, kind, message };
}

function scenarioOf(field: Field): number | null {
  return field.of === "scenario" ? field.scenario : null;
}

/** What came from the sidebar as a form: ids that no driver has are ignored, since nothing reads them. */
export function planForm(form: ScenarioForm): PlanForm {
  const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;
  const records = [form.values, form.assumptions, form.base ?? {}, form.notes ?? {}, ...form.scenarios];
  const isForm =
    typeof form.months === "string" &&
    records.every(
      (record) => isRecord(record) && Object.values(record).every((text) => typeof text === "string"),
    );
  if (isForm) return form;
  throw problem("invalid", "The form did not arrive whole.", "Close the sidebar and open it again.");
}
