import type { Day } from "../pricing/day";
import type { AssumptionId, Assumptions, PlanDriverId, PlanValues } from "./drivers/plan-drivers";
import type { BaseValues, Scenario, ScenarioDriverId, SharedDriverId } from "./drivers/scenario-drivers";

export const FEWEST_SCENARIOS = 2;
export const MOST_SCENARIOS = 5;

/** A forecast to make: what all scenarios share, and two to five of them. */
export interface Plan {
  readonly values: PlanValues;
  /** 12 to 36. */
  readonly months: number;
  readonly assumptions: Assumptions;
  /** What counts where a scenario has no value of its own. */
  readonly base: BaseValues;
  /** Each with its values in force, its own or the base's. */
  readonly scenarios: readonly Scenario[];
  /** The drivers of which each scenario has a value of its own. */
  readonly own: readonly ReadonlySet<SharedDriverId>[];
}

/**
 * A plan as it is typed: every value as text, shares in percent. A driver that a scenario leaves out is as in the base,
 * and what the base leaves out has its default.
 */
export interface PlanForm {
  readonly values: Readonly<Partial<Record<PlanDriverId, string>>>;
  readonly months: string;
  readonly assumptions: Readonly<Partial<Record<AssumptionId, string>>>;
  /** The drivers that scenarios share; without it, what most of them have. */
  readonly base?: Readonly<Partial<Record<SharedDriverId, string>>>;
  readonly scenarios: readonly Readonly<Partial<Record<ScenarioDriverId, string>>>[];
  /** Where figures come from, for the notes of a new Inputs sheet. */
  readonly notes?: Readonly<Partial<Record<SharedDriverId, string>>>;
}

/** The first days of the months of a forecast, and the first day after it. */
export function monthsOf(first: Day, count: number): readonly Day[] {
  return Array.from({ length: count + 1 }, (_, index) => addMonths(first, index));
}

/** The first day of a month some months later. Worked: 2026-12-01 and 1 → 2027-01-01. */
export function addMonths(first: Day, count: number): Day {
  const month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01` as Day;
}
