import { failure, success, type Result } from "../pricing/result";
import type { Driver, Value, ValuesOf } from "./drivers/driver";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "./drivers/plan-drivers";
import {
  SCENARIO_DRIVER_IDS,
  SCENARIO_DRIVERS,
  SHARED_DRIVER_IDS,
  type BaseValues,
  type Scenario,
  type ScenarioDriverId,
} from "./drivers/scenario-drivers";
import { FEWEST_SCENARIOS, MOST_SCENARIOS, type Plan, type PlanForm } from "./plan";
import type { Field, Problem } from "./problem";
import { readValue, type Refusal } from "./read-value";
import { withBase } from "./shared-drivers";

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
  const { base: shared, scenarios: typed } = withBase(form);
  const base = readValues(SHARED_DRIVERS, shared, (driver) => ({ of: "base", driver }), problems);
  const scenarios = typed.map((texts, scenario) => readScenario(base, texts, scenario, problems));
  if (scenarios.length < FEWEST_SCENARIOS || scenarios.length > MOST_SCENARIOS) {
    problems.push(
      problem(
        { of: "plan", driver: "scenarios" },
        { kind: "out of range", message: `Compare ${FEWEST_SCENARIOS} to ${MOST_SCENARIOS} scenarios.` },
      ),
    );
  }
  problems.push(...duplicateNames(scenarios), ...focusProblems(values?.focus, scenarios));
  const readable = scenarios.filter((scenario) => scenario !== undefined);
  if (
    problems.length > 0 ||
    values === undefined ||
    assumptions === undefined ||
    base === undefined ||
    !months.ok
  ) {
    return failure(problems);
  }
  return success({
    values,
    months: Number(months.value),
    assumptions,
    base,
    scenarios: readable,
    own: typed.map((texts) => new Set(SHARED_DRIVER_IDS.filter((id) => texts[id] !== undefined))),
  });
}

const { name: NAME, ...SHARED_DRIVERS } = SCENARIO_DRIVERS;

/** A scenario's own values over those of the base. Undefined when one of its own cannot be read, or the base cannot. */
function readScenario(
  base: BaseValues | undefined,
  texts: PlanForm["scenarios"][number],
  scenario: number,
  problems: Problem[],
): Scenario | undefined {
  const own: Partial<Record<ScenarioDriverId, Value>> = {};
  const found: Problem[] = [];
  for (const id of SCENARIO_DRIVER_IDS) {
    const typed = id === "name" ? (texts.name ?? NAME.default) : texts[id];
    if (typed === undefined) continue;
    const reading = readValue(SCENARIO_DRIVERS[id], typed);
    if (reading.ok) own[id] = reading.value;
    else found.push(problem({ of: "scenario", scenario, driver: id }, reading.failure));
  }
  problems.push(...found);
  // Each value was read by its own driver, and the base has all but the name.
  return found.length > 0 || base === undefined ? undefined : ({ ...base, ...own } as Scenario);
}

/** The focus is one of the scenarios, or blank for the first one. */
function focusProblems(focus: string | undefined, scenarios: readonly (Scenario | undefined)[]): Problem[] {
  if (focus === undefined || focus === "" || scenarios.includes(undefined)) return [];
  if (scenarios.some((scenario) => scenario?.name.toLowerCase() === focus.toLowerCase())) return [];
  return [
    problem(
      { of: "plan", driver: "focus" },
      {
        kind: "unreadable",
        message: `No scenario is called "${focus}". Choose one of ${scenarios.map((one) => one?.name ?? "").join(", ")}.`,
      },
    ),
  ];
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
