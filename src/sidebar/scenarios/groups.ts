import type { FieldProblem, ScenarioSetup } from "../../api/scenarios";
import { placeOf, type Place } from "./form-edit";

/** What the form edits: one scenario, from 0, or what all of them share. */
export type Selected = number | "all";

/** Whether a problem stands where a scenario, all of them, or the plan is edited. */
export function isShownFor(problem: FieldProblem, selected: Selected | null): boolean {
  switch (problem.of) {
    case "scenario":
      return problem.scenario === selected;
    case "base":
      return selected === "all";
    default:
      return selected === null;
  }
}

/** What of the plan is never folded away: what it is, when, and how much there is to spend. */
export const FIRST_FIELDS: readonly string[] = ["title", "firstMonth", "months", "budget"];
/** The groups that are not of a scenario. */
export const PLAN_GROUP = "Owner, focus and currency";
/** Holds the groups that most plans leave as they are. */
export const MORE_GROUP = "More drivers";
export const ASSUMPTIONS_GROUP = "Assumptions";

/** The title of the group in which a place's field stands. */
export function groupOf(setup: ScenarioSetup, place: Place): string {
  if (place.of === "plan") return PLAN_GROUP;
  if (place.of === "assumptions") return ASSUMPTIONS_GROUP;
  const holds = ({ fields }: { readonly fields: readonly { readonly id: string }[] }): boolean =>
    fields.some(({ id }) => id === place.driver);
  return setup.scenarioGroups.find(holds)?.title ?? "";
}

/** The problems of a scenario's group, or of a group of the plan. */
export function problemsOf(
  problems: readonly FieldProblem[],
  setup: ScenarioSetup,
  group: string,
  scenario: Selected | null,
) {
  return problems.filter(
    (problem) => isShownFor(problem, scenario) && groupOf(setup, placeOf(problem)) === group,
  );
}
