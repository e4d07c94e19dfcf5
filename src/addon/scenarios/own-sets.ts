import { SHEET_ROLES, type SheetRole } from "../../scenarios/blueprint/blueprint";
import { namesOfSet } from "../../scenarios/blueprint/build-blueprint";
import { findName } from "../names";
import { problem } from "../problem";
import { takenNames } from "../sheet-names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of a sheet that RateSheet made: `2 inputs`. It stays when the sheet is renamed or moved. */
const KEY = "ratesheet.scenario";

/** The tabs that hold what people type: they are written once, and never replaced. */
export const KEPT_ROLES: readonly SheetRole[] = ["inputs", "actuals"];

/** The sheets of one plan. Some may have been deleted since. */
export interface SheetSet {
  readonly number: number;
  readonly sheets: ReadonlyMap<SheetRole, Sheet>;
  /** Sets of the first version have no Workings, and cannot be written to. */
  readonly layout: 1 | 2;
}

/** Remembers that a sheet is RateSheet's: only such sheets are ever replaced. */
export function markSheet(sheet: Sheet, set: number, role: SheetRole): void {
  sheet.addDeveloperMetadata(KEY, `${set} ${role}`, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Whether a sheet is RateSheet's. */
export function isMarked(sheet: Sheet): boolean {
  return sheet.getDeveloperMetadata().some((item) => item.getKey() === KEY);
}

/** Forgets that a sheet is RateSheet's: it is the user's from now on. */
export function unmarkSheet(sheet: Sheet): void {
  for (const item of sheet.getDeveloperMetadata()) if (item.getKey() === KEY) item.remove();
}

/** The sets that were built in the spreadsheet, in the order of their numbers. */
export function ownSets(spreadsheet: Spreadsheet): readonly SheetSet[] {
  const sets = new Map<number, Map<SheetRole, Sheet>>();
  for (const sheet of spreadsheet.getSheets()) {
    const mark = sheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
    const [number, name] = mark?.getValue()?.split(" ") ?? [];
    const role = SHEET_ROLES.find((known) => known === name);
    if (number === undefined || role === undefined) continue;
    const sheets = sets.get(Number(number)) ?? new Map<SheetRole, Sheet>();
    // A copy of a sheet has its mark too; the first one is the original.
    if (!sheets.has(role)) sheets.set(role, sheet);
    sets.set(Number(number), sheets);
  }
  return [...sets]
    .sort(([a], [b]) => a - b)
    .map(([number, sheets]) => ({ number, sheets, layout: layoutOf(sheets) }));
}

/** Actuals came with the second version, and holds what a person typed: it is there as long as the set is one. */
function layoutOf(sheets: ReadonlyMap<SheetRole, Sheet>): 1 | 2 {
  return sheets.has("workings") || sheets.has("actuals") || sheets.has("summary") ? 2 : 1;
}

/** The set of a number that the sidebar sent back. */
export function setOf(spreadsheet: Spreadsheet, id: string): SheetSet {
  const found = ownSets(spreadsheet).find(({ number }) => String(number) === id);
  if (found !== undefined) return found;
  throw problem(
    "nothing",
    "The sheets of this plan are no longer in the spreadsheet.",
    "Build them anew, or choose another plan.",
  );
}

/** The Inputs tab of a set that the sidebar sent back. */
export function inputsOf({ sheets }: Pick<SheetSet, "sheets">): Sheet {
  const inputs = sheets.get("inputs");
  if (inputs !== undefined) return inputs;
  throw problem(
    "nothing",
    "The Inputs tab of this plan is no longer in the spreadsheet.",
    "Choose another plan, or begin with a template.",
  );
}

/**
 * The first number whose names are free, of sheets and of cells: nothing of anybody's is written to; and how many sheets
 * stand before it.
 */
export function freeSet(spreadsheet: Spreadsheet): { readonly set: number; readonly after: number } {
  const taken = takenNames(spreadsheet);
  for (let set = 1; ; set++) {
    const { sheets, cells } = namesOfSet(set);
    if (Object.values(sheets).some((name) => taken.has(name.toLowerCase()))) continue;
    if (Object.values(cells).every((name: string) => findName(spreadsheet, name) === null)) {
      return { set, after: taken.size };
    }
  }
}
