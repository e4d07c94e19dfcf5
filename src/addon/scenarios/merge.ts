import type { Conflict } from "../../api/scenarios";
import { meanSame, placesOf, textAt, withText, type Place } from "../../scenarios/places";
import type { PlanForm } from "../../scenarios/plan";
import { describeField } from "../../scenarios/problem";
import { problem } from "../problem";
import { shown, type InputsNow } from "./open";

/** A change of one cell of Inputs. */
export interface CellChange {
  readonly place: Place;
  readonly cell: string;
  readonly inForm: string | undefined;
  readonly inSheet: string | undefined;
  /** The sheet was changed too, to something else. */
  readonly isConflict: boolean;
}

function alike({ driver }: Place, one: string | undefined, other: string | undefined): boolean {
  return meanSame(driver, one, other);
}

/** What the form changed since it was read, and the sheet has otherwise. */
export function changesOf(before: PlanForm, wanted: PlanForm, now: InputsNow): readonly CellChange[] {
  return placesOf(now.form.scenarios.length).flatMap((place): CellChange[] => {
    const [was, inForm, inSheet] = [before, wanted, now.form].map((form) => textAt(form, place));
    const cell = now.cellOf(place.field);
    // What the form did not change is the sheet's, and so is what a formula of the user's works out.
    if (alike(place, was, inForm) || alike(place, inForm, inSheet) || now.formulas.has(place.name)) return [];
    if (cell === undefined) {
      throw problem(
        "damaged",
        `The row "${place.driver.label}" is no longer on Inputs.`,
        "Undo its change, or use Replace to write the tab anew.",
      );
    }
    return [{ place, cell, inForm, inSheet, isConflict: !alike(place, was, inSheet) }];
  });
}

/** The form of the sheet after its cells were written: formulas have no results while the script runs that wrote. */
export function withChanges(form: PlanForm, changes: readonly CellChange[]): PlanForm {
  return changes.reduce((changed, { place, inForm }) => withText(changed, place, inForm), form);
}

export function inWords({ place, cell, inForm, inSheet }: CellChange): Conflict {
  return { label: describeField(place.field), cell, inForm: shown(inForm), inSheet: shown(inSheet) };
}

/** The form, with what was changed in the sheet alone since it was read; of what both changed, what is preferred. */
export function mergedForm(
  before: PlanForm,
  wanted: PlanForm,
  now: InputsNow,
  prefer: "form" | "sheet",
): PlanForm {
  return placesOf(wanted.scenarios.length).reduce((merged, place) => {
    const { field } = place;
    // A scenario that the sheet does not have is the form's alone.
    if (field.of === "scenario" && field.scenario >= now.form.scenarios.length) return merged;
    const [was, inForm, inSheet] = [before, wanted, now.form].map((form) => textAt(form, place));
    if (alike(place, was, inSheet) || alike(place, inForm, inSheet)) return merged;
    const isSheets = alike(place, was, inForm) || prefer === "sheet";
    return isSheets ? withText(merged, place, inSheet) : merged;
  }, wanted);
}
