import type { AssumptionId, PlanDriverId } from "../../../src/scenarios/drivers/plan-drivers";
import type { ScenarioDriverId } from "../../../src/scenarios/drivers/scenario-drivers";
import type { Plan, PlanForm } from "../../../src/scenarios/plan";
import { readPlan } from "../../../src/scenarios/read-plan";

export type ScenarioText = Partial<Record<ScenarioDriverId, string>>;
export type PlanText = Partial<Record<PlanDriverId, string>>;

/** One user, one session of one request a month, nothing on top: what a test sets is all there is. */
export const PLAIN: ScenarioText = {
  model: "gpt-5",
  secondModel: "gpt-4.1",
  audioModel: "gpt-realtime",
  users: "1",
  growth: "0",
  churn: "0",
  sessionsPerUser: "1",
  turns: "1",
  systemTokens: "0",
  userTokens: "0",
  outputTokens: "0",
  retryShare: "0",
  developmentShare: "0",
};

export function planForm(
  scenarios: readonly ScenarioText[],
  values: PlanText = {},
  months = "12",
  assumptions: Partial<Record<AssumptionId, string>> = {},
): PlanForm {
  const named = scenarios.map((scenario, index) => ({
    name: `Scenario ${index + 1}`,
    ...PLAIN,
    ...scenario,
  }));
  return { values: { firstMonth: "2026-12-01", ...values }, months, assumptions, scenarios: named };
}

/** The plan of a form that is known to be readable. */
export function planOf(form: PlanForm): Plan {
  const reading = readPlan(form);
  if (!reading.ok) throw new Error(reading.failure.map(({ message }) => message).join("\n"));
  return reading.value;
}

/** A plan of one scenario, set against itself without change. */
export function planWith(scenario: ScenarioText, values: PlanText = {}, months = "12"): Plan {
  return planOf(planForm([scenario, scenario], values, months));
}
