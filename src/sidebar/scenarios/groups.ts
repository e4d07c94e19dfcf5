import type { FieldProblem, ScenarioSetup } from "../../api/scenarios";
import type { Place } from "./form-edit";

/** The drivers that are never folded away: nothing can be read without them. */
export const HORIZON: readonly string[] = ["months", "firstMonth"];
/** The groups that are not of a scenario. */
export const PLAN_GROUP = "Budget and currency";
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
  scenario: number | null,
) {
  return problems.filter((problem) => {
    if (problem.of !== "scenario") {
      return scenario === null && groupOf(setup, { of: problem.of, driver: problem.driver }) === group;
    }
    return (
      problem.scenario === scenario &&
      groupOf(setup, { of: "scenario", scenario: problem.scenario ?? 0, driver: problem.driver }) === group
    );
  });
}
