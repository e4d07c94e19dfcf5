import { BASES, OWN_BY } from "../../actuals/plan/basis";
import {
  planSection,
  SECTION,
  SECTION_HEADING,
  SECTION_ROWS,
  type PlanSection,
} from "../../actuals/plan/plan-section";
import type { PlanFillRequest } from "../../api/plan-actuals";
import type { Cell } from "../../functions/definition";
import { DIFFERENCE_ROW } from "../../scenarios/blueprint/actuals-layout";
import { BASE_COLUMN, FIRST_MONTH_COLUMN } from "../../scenarios/blueprint/columns";
import { patternOf } from "../../scenarios/blueprint/formats";
import { PLAIN_TEXT } from "../safe-cells";
import type { RatesBook } from "../rates-sheet/rates-book";
import { dressSheet } from "../scenarios/dress-sheet";
import { written } from "../scenarios/write-blueprint";
import { USD } from "./charges-tab";
import { growTo } from "./line-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the section stands on a plan's Actuals tab, or where it goes: below all that is there, so that nothing is lost. */
export function sectionRow(sheet: Sheet): number {
  return knownRow(sheet) ?? Math.max(DIFFERENCE_ROW, sheet.getLastRow()) + 2;
}

function knownRow(sheet: Sheet): number | undefined {
  const rows = sheet.getLastRow();
  if (rows < 1) return undefined;
  const found = sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .findIndex(([cell]) => cell === SECTION_HEADING);
  return found < 0 ? undefined : found + 1;
}

/** What was chosen when the section was written last, with the names as they stand there now. */
export function lastChoice(sheet: Sheet): Omit<PlanFillRequest, "id"> | null {
  const row = knownRow(sheet);
  if (row === undefined) return null;
  const values = sheet.getRange(row, 1, SECTION_ROWS, sheet.getLastColumn()).getValues() as Cell[][];
  const at = (line: number): string => String(values[line]?.[BASE_COLUMN - 1] ?? "");
  const [basis, ownBy] = [at(SECTION.basis), at(SECTION.ownBy)];
  if (!BASES.some((one) => one === basis) || !OWN_BY.some((one) => one === ownBy)) return null;
  const names = (values[SECTION.names] ?? []).slice(FIRST_MONTH_COLUMN - 1).map((cell) => String(cell ?? ""));
  return { basis, ownBy, names: names.filter((name) => name.trim() !== "") };
}

/** Writes the section; exchange rates that were typed into it stay. */
export function writeSection(book: RatesBook, sheet: Sheet, section: PlanSection): void {
  const isNew = knownRow(sheet) === undefined;
  const cells = planSection(section);
  const columns = cells[0]?.length ?? 0;
  growTo(sheet, section.row + SECTION_ROWS, columns);
  const range = sheet.getRange(section.row, 1, SECTION_ROWS, columns);
  const formats = cells.map((line) => line.map((cell) => patternOf(cell?.format ?? "general", USD)));
  let isFormatted = false;
  book.attempt(`the number formats of ${sheet.getName()}`, () => {
    range.setNumberFormats(formats);
    isFormatted = true;
  });
  const put = (from: number, rows: number, width: number): void => {
    sheet
      .getRange(section.row + from, 1, rows, width)
      .setValues(
        cells
          .slice(from, from + rows)
          .map((line, at) =>
            line
              .slice(0, width)
              .map((cell, column) =>
                written(cell, isFormatted && formats[from + at]?.[column] === PLAIN_TEXT),
              ),
          ),
      );
  };
  put(0, SECTION.rate, columns);
  put(SECTION.rate, 1, isNew ? columns : BASE_COLUMN);
  put(SECTION.rate + 1, SECTION_ROWS - SECTION.rate - 1, columns);
  book.attempt(`the colours and fonts of ${sheet.getName()}`, () => {
    dressSheet(sheet, range, cells);
  });
}
