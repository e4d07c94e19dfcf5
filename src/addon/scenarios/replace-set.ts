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
import type { Describe } from "./describe";
import { fitActuals, fitInputs } from "./fit-kept";
import { planMemory, type BuildNotes, type Journal, type WrittenCell } from "./memory";
import type { InputsNow } from "./open";
import { inputsOf, KEPT_ROLES, markSheet, type SheetSet } from "./own-sets";
import { asWritten, putBack, type InputChange } from "./put-input";
import { rewriteSheet } from "./rewrite-sheet";
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
  /** Inputs as it is now. */
  readonly now: InputsNow;
  readonly press: string | undefined;
  readonly describe: Describe;
}

/**
 * Writes the calculated tabs of a set anew, on the sheets that they have, so that formulas elsewhere go on pointing at
 * them. One in which the user changed or added something steps aside instead, and stays as the user's own. Inputs and
 * Actuals are kept, and only what the new tabs need of them is written.
 */
export function replaceSet(
  book: RatesBook,
  notes: BuildNotes,
  old: SheetSet,
  { plan, form, now, press, describe }: Replacement,
): Written {
  const { spreadsheet } = book;
  const inputs = inputsOf(old);
  const names = namesNow(book, old);
  const kept = rolesOf(old, (role) => KEPT_ROLES.includes(role));
  const before = writtenBefore(planMemory(inputs).form, names, describe);
  const isYours = (role: SheetRole, sheet: Sheet): boolean =>
    before === null || hasUsersChanges(sheet, role, before);
  const own = rolesOf(old, (role, sheet) => !kept.has(role) && !isYours(role, sheet));
  const yours = rolesOf(old, (role) => !kept.has(role) && !own.has(role));
  // New tabs stand before those that step aside for them.
  const beside = yours.size > 0 ? yours : old.sheets;
  const index = Math.min(...[...beside.values()].map((sheet) => sheet.getIndex())) - 1;
  const stays = new Map([...kept, ...own]);
  const journal: Journal = {
    set: old.number,
    names: SHEET_ROLES.filter((role) => !stays.has(role)).map((role) => names.sheets[role]),
    aside: [...yours.values()].map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      isYours: true,
    })),
    phase: "writing",
    isInPlace: true,
  };
  const blueprint = describe(plan, form, names);
  notes.remember({ journal });
  const cleared: Journal = { ...journal, phase: "clearing", isInPlace: false };
  let changes: readonly InputChange[] = [];
  let byRole: SheetsByRole;
  try {
    for (const sheet of yours.values()) {
      sheet.setName(freeSheetName(spreadsheet, sheet.getName(), " (old)"));
    }
    byRole = writeBlueprint(book, blueprint, stays, index, (sheet, { role }) => {
      markSheet(sheet, old.number, role);
    });
    writeInPlace(book, blueprint, own, byRole);
    changes = fitInputs(book, byRole, blueprint, form, now);
    // From here on the new tabs stand, whatever happens.
    notes.remember({ journal: cleared, last: press === undefined ? null : { press, set: old.number } });
  } catch (error) {
    restore(() => {
      takeBack(spreadsheet, journal);
      if (before !== null) writeInPlace(book, before, own, old.sheets);
      notes.remember({ journal: null });
    });
    putBack(inputs, changes);
    throw error;
  }
  let left: readonly string[] = [];
  book.attempt("naming the old tabs that you changed, which the next request will do", () => {
    left = clearAside(spreadsheet, notes, cleared);
  });
  // With other columns than before, the old values have no place any more.
  const isSameShape = form.months === now.form.months && form.scenarios.length === now.form.scenarios.length;
  const undo = isSameShape ? changes.map(asWritten) : [];
  const written = SHEET_ROLES.filter((role) => !kept.has(role)).map((role) => names.sheets[role]);
  return { sheets: written, kept: left, inputs, byRole, inputsName: names.sheets.inputs, undo };
}

/** Gives the tabs what they had; where that cannot be done, the journal stands, and the next request does it. */
function restore(work: () => void): void {
  try {
    work();
  } catch {
    throw problem(
      "unexpected",
      "Google Sheets stopped in the middle of writing the tabs.",
      "Close the sidebar and open it again: that writes them anew from Inputs. What you typed is kept.",
      true,
    );
  }
}

/**
 * Writes the calculated tabs of a set anew where a replacing of them was cut off.
 * @param form Inputs as it is by now; what was written last counts where it cannot be read
 */
export function rewriteSet(book: RatesBook, old: SheetSet, form: PlanForm, describe: Describe): void {
  const names = namesNow(book, old);
  const blueprint =
    writtenBefore(form, names, describe) ?? writtenBefore(planMemory(inputsOf(old)).form, names, describe);
  if (blueprint === null) return;
  writeInPlace(
    book,
    blueprint,
    rolesOf(old, (role) => !KEPT_ROLES.includes(role)),
    old.sheets,
  );
}

function rolesOf(
  { sheets }: SheetSet,
  wanted: (role: SheetRole, sheet: Sheet) => boolean,
): ReadonlyMap<SheetRole, Sheet> {
  return new Map([...sheets].filter(([role, sheet]) => wanted(role, sheet)));
}

/** Writes tabs on the sheets that they have, and fits Actuals to them. */
function writeInPlace(book: RatesBook, blueprint: Blueprint, own: SheetsByRole, sheets: SheetsByRole): void {
  for (const description of blueprint.sheets) {
    const sheet = own.get(description.role);
    if (sheet !== undefined) rewriteSheet(book, sheet, description, blueprint.money, sheets);
  }
  if (sheets.has("actuals")) fitActuals(book, sheets, blueprint);
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
function writtenBefore(form: PlanForm | null, names: SetNames, describe: Describe): Blueprint | null {
  if (form === null) return null;
  const reading = readPlan(form);
  return reading.ok ? describe(reading.value, form, names) : null;
}
