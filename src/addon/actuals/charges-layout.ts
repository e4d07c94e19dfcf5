import { columnLetters } from "../../a1/a1";
import {
  CHARGES_COLUMNS,
  HEADER_ROW,
  IMPORTED_COLUMNS,
  type ImportedColumn,
} from "../../actuals/charges/columns";
import type { Cell } from "../../functions/definition";
import { problem } from "../problem";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headings that a person may have worded anew, where all others stand in their places. */
const MOST_RENAMED = 3;
const TITLES: readonly string[] = CHARGES_COLUMNS.map(({ title }) => title);

function headingsOf(sheet: Sheet): readonly string[] {
  const columns = Math.max(TITLES.length, sheet.getLastColumn());
  const width = Math.min(columns, sheet.getMaxColumns());
  const [values = []] = sheet.getRange(HEADER_ROW, 1, 1, width).getValues() as Cell[][];
  return values.map((value) => String(value ?? "").trim());
}

/** Where a column stands now, from 1: a person may have put another one before it. */
export function placeOfColumn(sheet: Sheet, id: ImportedColumn): number {
  const place = CHARGES_COLUMNS.findIndex((column) => column.id === id);
  const now = headingsOf(sheet).indexOf(TITLES[place] ?? "");
  return (now < 0 ? place : now) + 1;
}

/**
 * Refuses charges whose columns do not stand where RateSheet writes them: what a person has put between them would be read as
 * part of them. Formulas follow an inserted column by themselves, so nothing is wrong until the rows are read or written.
 */
export function refuseMovedColumns(sheet: Sheet): void {
  const headings = headingsOf(sheet);
  const wrong = TITLES.map((_, index) => index).filter((index) => headings[index] !== TITLES[index]);
  const [first] = wrong;
  if (first === undefined) return;
  const moved = wrong.find((index) => isOurs(headings[index]) || headings.includes(TITLES[index] ?? ""));
  // What is worked out is written anew each time; a new wording of a heading moves nothing.
  if (moved === undefined && wrong.length <= MOST_RENAMED) return;
  const at = moved ?? first;
  const [title, cell] = [TITLES[at] ?? "", `${columnLetters(at + 1)}${HEADER_ROW}`];
  const found = headings[at] ?? "";
  const what = found === "" ? "is blank" : `is "${found}"`;
  throw problem(
    "damaged",
    `The columns of ${sheet.getName()} do not stand where RateSheet wrote them: ${cell} ${what}, and should be "${title}".`,
    headings.includes(title)
      ? `Drag what you inserted behind "${TITLES[TITLES.length - 1] ?? ""}", or delete it, and try again. Nothing was changed.`
      : "Take back what moved or deleted the columns (Undo, or File > Version history), and try again. Nothing was changed.",
  );
}

function isOurs(heading: string | undefined): boolean {
  return heading !== undefined && TITLES.slice(0, IMPORTED_COLUMNS).includes(heading);
}
