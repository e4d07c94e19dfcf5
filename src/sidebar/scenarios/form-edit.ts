import type { DriverField, FieldProblem, ScenarioForm } from "../../api/scenarios";

/** A place of the form: of the plan as a whole, an assumption, a driver of all scenarios, or of one of its own. */
export type Place =
  | { readonly of: "plan" | "assumptions" | "base"; readonly driver: string }
  | { readonly of: "scenario"; readonly scenario: number; readonly driver: string };

/** The driver whose value is the form's own `months`. */
const MONTHS = "months";

/** What stands in a place; undefined where nothing was typed, so that the default counts. */
function typedAt(form: ScenarioForm, place: Place): string | undefined {
  switch (place.of) {
    case "plan":
      return place.driver === MONTHS ? form.months : form.values[place.driver];
    case "assumptions":
      return form.assumptions[place.driver];
    case "base":
      return form.base?.[place.driver];
    case "scenario":
      return form.scenarios[place.scenario]?.[place.driver];
  }
}

/** Whether a scenario has a value of its own; else it is as all scenarios. */
export function isOwn(form: ScenarioForm, place: Place): boolean {
  return place.of === "scenario" && typedAt(form, place) !== undefined;
}

/** The place of the same driver for all scenarios. */
export function basePlace(place: Place): Place {
  return { of: "base", driver: place.driver };
}

/** The form with a scenario as all scenarios in a place. */
export function asBase(form: ScenarioForm, place: Place): ScenarioForm {
  if (place.of !== "scenario") return form;
  return {
    ...form,
    scenarios: form.scenarios.map((scenario, index) =>
      index === place.scenario
        ? Object.fromEntries(Object.entries(scenario).filter(([id]) => id !== place.driver))
        : scenario,
    ),
  };
}

export function valueAt(form: ScenarioForm, place: Place, field: DriverField): string {
  const typed = typedAt(form, place);
  if (typed !== undefined || place.of !== "scenario") return typed ?? field.default;
  return typedAt(form, basePlace(place)) ?? field.default;
}

/** The form with another value in a place. */
export function withValue(form: ScenarioForm, place: Place, value: string): ScenarioForm {
  switch (place.of) {
    case "plan":
      return place.driver === MONTHS
        ? { ...form, months: value }
        : { ...form, values: { ...form.values, [place.driver]: value } };
    case "base":
      return { ...form, base: { ...form.base, [place.driver]: value } };
    case "assumptions":
      return { ...form, assumptions: { ...form.assumptions, [place.driver]: value } };
    case "scenario":
      return {
        ...form,
        scenarios: form.scenarios.map((scenario, index) =>
          index === place.scenario ? { ...scenario, [place.driver]: value } : scenario,
        ),
      };
  }
}

/**
 * The form with a copy of a scenario at the end, under a name that no other has; for all scenarios one that is as all in
 * everything.
 */
export function withCopyOf(form: ScenarioForm, scenario: number | "all"): ScenarioForm {
  const original = scenario === "all" ? {} : form.scenarios[scenario];
  if (original === undefined) return form;
  const names = new Set(form.scenarios.map(({ name = "" }) => name.toLowerCase()));
  let number = form.scenarios.length + 1;
  while (names.has(`scenario ${number}`)) number++;
  return { ...form, scenarios: [...form.scenarios, { ...original, name: `Scenario ${number}` }] };
}

/** Where the value of a place is edited: a scenario that has none of its own has it from all scenarios. */
export function ownerOf(form: ScenarioForm, place: Place): Place {
  return place.of === "scenario" && place.driver !== "name" && !isOwn(form, place) ? basePlace(place) : place;
}

export function withoutScenario(form: ScenarioForm, scenario: number): ScenarioForm {
  return { ...form, scenarios: form.scenarios.filter((_, index) => index !== scenario) };
}

/** What to call a scenario: its name, or its number while it has none. */
export function nameOf(form: ScenarioForm, scenario: number): string {
  const name = form.scenarios[scenario]?.["name"]?.trim() ?? "";
  return name === "" ? `Scenario ${scenario + 1}` : name;
}

/** The id of the control in a place, by which a problem's link finds it. */
export function controlId(place: Place): string {
  return place.of === "scenario"
    ? `driver-${place.scenario}-${place.driver}`
    : `driver-${place.of}-${place.driver}`;
}

export function placeOf({ of, scenario, driver }: FieldProblem): Place {
  return of === "scenario" ? { of, scenario: scenario ?? 0, driver } : { of, driver };
}

/**
 * The problems that stand beside the field in a place: those of scenarios stand beside the value of all scenarios too,
 * where it is theirs.
 */
export function problemsAt(
  problems: readonly FieldProblem[],
  place: Place,
  form: ScenarioForm,
): readonly FieldProblem[] {
  const id = controlId(place);
  return problems.filter((problem) => {
    const at = placeOf(problem);
    return controlId(at) === id || controlId(ownerOf(form, at)) === id;
  });
}
