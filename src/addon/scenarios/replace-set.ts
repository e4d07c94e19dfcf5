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
import { planMemory, type BuildNotes, type Journal } from "./memory";
import { inputsNow } from "./open";
import { inputsOf, KEPT_ROLES, markSheet, unmarkSheet, type SheetSet } from "./own-sets";
import { takeBack } from "./unfinished";
import { hasUsersChanges } from "./users-changes";
import { writeBlueprint } from "./write-blueprint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was written. */
export interface Written {
  readonly sheets: readonly string[];
  /** Old tabs with changes of the user, under their new names. */
  readonly kept: readonly string[];
  readonly inputs: Sheet;
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
  const yours = going.filter(([role, sheet]) => before === null || hasUsersChanges(sheet, role, before));
  const written = SHEET_ROLES.filter((role) => !kept.has(role)).map((role) => names.sheets[role]);
  const aside = going.map(([, sheet]) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  const journal: Journal = { set: old.number, names: written, aside, phase: "writing" };
  const blueprint = describe(plan, form, names);
  // Read before the first write: formulas have no results while a script runs that has written.
  const now = inputsNow(inputs);
  notes.remember({ journal });
  try {
    for (const [, sheet] of going) sheet.setName(freeSheetName(spreadsheet, sheet.getName(), " (old)"));
    const sheets = writeBlueprint(spreadsheet, blueprint, kept, index, (sheet, { role }) => {
      markSheet(sheet, old.number, role);
    });
    fitInputs(sheets, blueprint, form, now);
    if (kept.has("actuals")) fitActuals(sheets, blueprint);
  } catch (error) {
    takeBack(spreadsheet, journal);
    notes.remember({ journal: null });
    throw error;
  }
  const left = yours.map(([, sheet]) => keepAsYours(book, sheet));
  const gone = going.filter((entry) => !yours.includes(entry)).map(([, sheet]) => sheet);
  notes.remember({
    journal: {
      ...journal,
      phase: "clearing",
      aside: gone.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
    },
    last: press === undefined ? null : { press, set: old.number },
  });
  for (const sheet of gone) spreadsheet.deleteSheet(sheet);
  notes.remember({ journal: null });
  return { sheets: written, kept: left, inputs };
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

function keepAsYours({ spreadsheet }: RatesBook, sheet: Sheet): string {
  const name = freeSheetName(spreadsheet, sheet.getName().replace(/ \(old\)( \(\d+\))?$/, ""), " (yours)");
  sheet.setName(name);
  unmarkSheet(sheet);
  return name;
}
