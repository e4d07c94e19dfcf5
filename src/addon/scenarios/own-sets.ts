import { SHEET_ROLES, type Blueprint, type SheetRole } from "../../scenarios/blueprint/blueprint";
import { namesOfSet } from "../../scenarios/blueprint/build-blueprint";
import { findName } from "../names";
import { problem } from "../problem";
import { takenNames } from "../sheet-names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of a sheet that RateSheet made: `2 inputs`. It stays when the sheet is renamed or moved. */
const KEY = "ratesheet.scenario";

/** The sheets of one plan. Some may have been deleted since. */
export interface SheetSet {
  readonly number: number;
  readonly sheets: ReadonlyMap<SheetRole, Sheet>;
}

/** What was written. */
export interface WrittenSet {
  readonly set: number;
  readonly sheets: Blueprint["sheets"];
  /** Names of old sheets that could not be deleted. */
  readonly left: readonly string[];
}

/** Remembers that a sheet is RateSheet's: only such sheets are ever replaced. */
export function markSheet(sheet: Sheet, set: number, role: SheetRole): void {
  sheet.addDeveloperMetadata(KEY, `${set} ${role}`, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
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
  return [...sets].sort(([a], [b]) => a - b).map(([number, sheets]) => ({ number, sheets }));
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

/**
 * The first number whose names are free, of sheets and of cells: nothing of anybody's is written to.
 * @param replaced the set whose place it takes, and so its names too; null for none
 */
export function freeSet(spreadsheet: Spreadsheet, replaced: number | null): number {
  const taken = takenNames(spreadsheet);
  for (let set = 1; ; set++) {
    const { sheets, cells } = namesOfSet(set);
    if (Object.values(sheets).some((name) => taken.has(name.toLowerCase()))) continue;
    if (
      set === replaced ||
      Object.values(cells).every((name: string) => findName(spreadsheet, name) === null)
    ) {
      return set;
    }
  }
}
