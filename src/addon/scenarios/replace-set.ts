import { namesOfSet, type SetNames } from "../../scenarios/blueprint/build-blueprint";
import {
  SHEET_ROLES,
  type Blueprint,
  type SheetNames,
  type SheetRole,
} from "../../scenarios/blueprint/blueprint";
import type { Plan, PlanForm } from "../../scenarios/plan";
import { readPlan } from "../../scenarios/read-plan";
import { problem } from "../problem";
import type { RatesBook } from "../rates-sheet/rates-book";
import { freeSheetName } from "../sheet-names";
import { fitActuals, fitInputs } from "./fit-kept";
import { planMemory, type BuildNotes, type Journal, type WrittenCell } from "./memory";
import { inputsNow } from "./open";
import { inputsOf, KEPT_ROLES, markSheet, type SheetSet } from "./own-sets";
import { asWritten, putBack, type InputChange } from "./put-input";
import { clearAside, takeBack } from "./unfinished";
import { hasUsersChanges } from "./users-changes";
import { writeBlueprint, type SheetsByRole } from "./write-blueprint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was written. */
export interface Written {
  readonly sheets: readonly string[];
  /** Old tabs with changes of the user, under their new names. */
  readonly kept: readonly string[];
  readonly inputs: Sheet;
  readonly byRole: SheetsByRole;
  readonly inputsName: string;
  /** The cells of Inputs that were written over, where that can be taken back. */
  readonly undo: readonly WrittenCell[];
}

export interface Replacement {
  readonly plan: Plan;
  readonly form: PlanForm;
  readonly press: string | undefined;
  readonly describe: (plan: Plan, form: PlanForm, names: SetNames) => Blueprint;
}

/**
 * Writes the calculated tabs of a set anew. The old ones step aside under another name and go last, when the new ones
 * stand; one in which the user changed or added something stays, as the user's own. Inputs and Actuals are kept, and
 * only what the new tabs need of them is written.
 */
export function replaceSet(
  book: RatesBook,
  notes: BuildNotes,
  old: SheetSet,
  { plan, form, press, describe }: Replacement,
): Written {
  const { spreadsheet } = book;
  if (old.layout === 1) {
    throw problem(
      "invalid",
      "These sheets were made by an earlier version of RateSheet, whose tabs are others.",
      "Build sheets makes a new set from them; delete the old tabs when you no longer need them.",
    );
  }
  const inputs = inputsOf(old);
  const names = namesNow(book, old);
  const kept = new Map([...old.sheets].filter(([role]) => KEPT_ROLES.includes(role)));
  const going = [...old.sheets].filter(([role]) => !kept.has(role));
  const index = Math.min(...[...old.sheets.values()].map((sheet) => sheet.getIndex())) - 1;
  const before = writtenBefore(planMemory(inputs).form, names, describe);
  const written = SHEET_ROLES.filter((role) => !kept.has(role)).map((role) => names.sheets[role]);
  const aside = going.map(([role, sheet]) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    isYours: before === null || hasUsersChanges(sheet, role, before),
  }));
  const journal: Journal = { set: old.number, names: written, aside, phase: "writing" };
  const blueprint = describe(plan, form, names);
  // Read before the first write: formulas have no results while a script runs that has written.
  const now = inputsNow(inputs);
  notes.remember({ journal });
  const cleared: Journal = { ...journal, phase: "clearing" };
  let changes: readonly InputChange[] = [];
  let byRole: SheetsByRole;
  try {
    for (const [, sheet] of going) sheet.setName(freeSheetName(spreadsheet, sheet.getName(), " (old)"));
    byRole = writeBlueprint(book, blueprint, kept, index, (sheet, { role }) => {
      markSheet(sheet, old.number, role);
    });
    if (kept.has("actuals")) fitActuals(book, byRole, blueprint);
    changes = fitInputs(book, byRole, blueprint, form, now);
    // From here on the new tabs stand, whatever happens.
    notes.remember({ journal: cleared, last: press === undefined ? null : { press, set: old.number } });
  } catch (error) {
    takeBack(spreadsheet, journal);
    notes.remember({ journal: null });
    putBack(inputs, changes);
    throw error;
  }
  let left: readonly string[] = [];
  book.attempt("removing the old tabs, which the next request will do", () => {
    left = clearAside(spreadsheet, notes, cleared);
  });
  // With other columns than before, the old values have no place any more.
  const isSameShape = form.months === now.form.months && form.scenarios.length === now.form.scenarios.length;
  const undo = isSameShape ? changes.map(asWritten) : [];
  return { sheets: written, kept: left, inputs, byRole, inputsName: names.sheets.inputs, undo };
}

/** The tabs as they are called now, since a person may have renamed them; one that is gone gets a free name. */
function namesNow({ spreadsheet }: RatesBook, { number, sheets }: SheetSet): SetNames {
  const made = namesOfSet(number);
  const nameOf = (role: SheetRole): string =>
    sheets.get(role)?.getName() ?? freeSheetName(spreadsheet, made.sheets[role]);
  return {
    ...made,
    sheets: Object.fromEntries(SHEET_ROLES.map((role) => [role, nameOf(role)])) as unknown as SheetNames,
  };
}

/** The tabs as RateSheet wrote them last; null where that is not known any more. */
function writtenBefore(
  form: PlanForm | null,
  names: SetNames,
  describe: Replacement["describe"],
): Blueprint | null {
  if (form === null) return null;
  const reading = readPlan(form);
  return reading.ok ? describe(reading.value, form, names) : null;
}
