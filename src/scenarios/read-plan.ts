import { failure, success, type Result } from "../pricing/result";
import type { Driver, Value, ValuesOf } from "./drivers/driver";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "./drivers/plan-drivers";
import { SCENARIO_DRIVERS, type Scenario } from "./drivers/scenario-drivers";
import { FEWEST_SCENARIOS, MOST_SCENARIOS, type Plan, type PlanForm } from "./plan";
import type { Field, Problem } from "./problem";
import { readValue, type Refusal } from "./read-value";

/** Reads a typed plan. Every field that cannot be read is a problem of its own; the plan is given only without any. */
export function readPlan(form: PlanForm): Result<Plan, readonly Problem[]> {
  const problems: Problem[] = [];
  const values = readValues(PLAN_DRIVERS, form.values, (driver) => ({ of: "plan", driver }), problems);
  const assumptions = readValues(
    ASSUMPTIONS,
    form.assumptions,
    (driver) => ({ of: "assumptions", driver }),
    problems,
  );
  const months = readValue(MONTHS, form.months);
  if (!months.ok) problems.push(problem({ of: "plan", driver: "months" }, months.failure));
  const scenarios = form.scenarios.map((typed, scenario) =>
    readValues(SCENARIO_DRIVERS, typed, (driver) => ({ of: "scenario", scenario, driver }), problems),
  );
  if (scenarios.length < FEWEST_SCENARIOS || scenarios.length > MOST_SCENARIOS) {
    problems.push(
      problem(
        { of: "plan", driver: "scenarios" },
        { kind: "out of range", message: `Compare ${FEWEST_SCENARIOS} to ${MOST_SCENARIOS} scenarios.` },
      ),
    );
  }
  problems.push(...duplicateNames(scenarios));
  const readable = scenarios.filter((scenario) => scenario !== undefined);
  if (problems.length > 0 || values === undefined || assumptions === undefined || !months.ok) {
    return failure(problems);
  }
  return success({ values, months: Number(months.value), assumptions, scenarios: readable });
}

function readValues<Drivers extends Readonly<Record<string, Driver>>>(
  drivers: Drivers,
  typed: Readonly<Partial<Record<keyof Drivers, string>>>,
  fieldOf: (driver: keyof Drivers) => Field,
  problems: Problem[],
): ValuesOf<Drivers> | undefined {
  const values: Partial<Record<keyof Drivers, Value>> = {};
  let complete = true;
  for (const [id, driver] of Object.entries(drivers)) {
    const key: keyof Drivers = id;
    const reading = readValue(driver, typed[key] ?? driver.default);
    if (reading.ok) values[key] = reading.value;
    else {
      complete = false;
      problems.push(problem(fieldOf(key), reading.failure));
    }
  }
  // Each value was read by its own driver, which is what ValuesOf says.
  return complete ? (values as ValuesOf<Drivers>) : undefined;
}

function problem(field: Field, refusal: Refusal): Problem {
  return { field, severity: "error", ...refusal };
}

/** Sheets and charts tell scenarios apart by name alone. */
function duplicateNames(scenarios: readonly (Scenario | undefined)[]): Problem[] {
  return scenarios.flatMap((scenario, index): Problem[] => {
    if (scenario === undefined) return [];
    const same = (other: Scenario | undefined): boolean =>
      other?.name.toLowerCase() === scenario.name.toLowerCase();
    if (scenarios.findIndex(same) === index) return [];
    return [
      {
        field: { of: "scenario", scenario: index, driver: "name" },
        kind: "duplicate name",
        severity: "error",
        message: `Another scenario is called "${scenario.name}" too. Give each its own name.`,
      },
    ];
  });
}
