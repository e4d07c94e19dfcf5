import type { Day } from "../pricing/day";
import {
  ASSUMPTIONS,
  MONTHS,
  PLAN_DRIVERS,
  type AssumptionId,
  type PlanDriverId,
} from "./drivers/plan-drivers";
import { SCENARIO_DRIVERS, type ScenarioDriverId, type SharedDriverId } from "./drivers/scenario-drivers";

/** The field a problem stands beside. Scenarios count from 0. */
export type Field =
  | { readonly of: "plan"; readonly driver: PlanDriverId | "months" | "scenarios" }
  | { readonly of: "assumptions"; readonly driver: AssumptionId }
  /** What all scenarios share. */
  | { readonly of: "base"; readonly driver: SharedDriverId }
  | { readonly of: "scenario"; readonly scenario: number; readonly driver: ScenarioDriverId };

export type ProblemKind =
  /** The text is not a value of the driver's kind. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "missing" }
  /** Below or above what the driver takes; a negative number is below 0. */
  | { readonly kind: "out of range" }
  /** Shares that together are more than 100 %. */
  | { readonly kind: "shares over 100 %" }
  /** The shares of the models are not 100 % together. */
  | { readonly kind: "mix does not sum" }
  | { readonly kind: "duplicate name" }
  | { readonly kind: "no price" }
  | { readonly kind: "no image tokens" }
  /** A model of the scenario is shut down within the forecast. Its last price goes on. */
  | { readonly kind: "shutdown"; readonly on: Day }
  /** A price of the scenario may end at any time. */
  | { readonly kind: "promotional price" }
  /** The residency uplift does not apply to a model in use. */
  | { readonly kind: "no uplift" }
  /** Answers of a batch come within a day, and the scenario has conversations. */
  | { readonly kind: "batch conversation" }
  | { readonly kind: "over the context window" };

/** What is wrong with a field, or must be known about it, in words that say what to do. */
export type Problem = ProblemKind & {
  readonly field: Field;
  /** A warning does not keep the sheets from being built. */
  readonly severity: "error" | "warning";
  readonly message: string;
};

/** Names a field for a message that stands away from it: `Users (scenario 2)`. */
export function describeField(field: Field): string {
  switch (field.of) {
    case "plan":
      if (field.driver === "scenarios") return "Scenarios";
      return field.driver === "months" ? MONTHS.label : PLAN_DRIVERS[field.driver].label;
    case "assumptions":
      return ASSUMPTIONS[field.driver].label;
    case "base":
      return SCENARIO_DRIVERS[field.driver].label;
    case "scenario":
      return `${SCENARIO_DRIVERS[field.driver].label} (scenario ${field.scenario + 1})`;
  }
}

export function isError(problem: Problem): boolean {
  return problem.severity === "error";
}
