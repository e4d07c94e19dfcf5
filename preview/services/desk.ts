import { type Area, areaName, quotedSheet } from "../model/area";
import type { Cell, CellValue } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { Environment } from "./environment";
import { StaleResult } from "./errors";
import type { RangeService } from "./range";
import type { SheetService } from "./sheet";
import type { SpreadsheetService } from "./spreadsheet";

/** What the objects of SpreadsheetApp share in one call: the workbook, and how they make each other. */
export interface Desk {
  readonly environment: Environment;
  readonly book: WorkbookModel;
  readonly spreadsheet: SpreadsheetService;
  sheet(model: SheetModel): SheetService;
  range(sheet: SheetModel, area: Area): RangeService;
}

/** A cell's name as an error shows it: `Rates!B7`. */
export function cellName(sheet: SheetModel, row: number, column: number): string {
  return `${quotedSheet(sheet.name)}!${areaName({ row, column, rows: 1, columns: 1 })}`;
}

/** What a cell shows. A formula's result after a write is not known: a loud error. */
export function shownValue(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
): CellValue {
  const { content } = cell;
  if (content.kind === "literal") return content.value;
  const result = content.kind === "spilled" ? content.value : content.result;
  if (book.isChanged || result === undefined) throw new StaleResult(cellName(sheet, row, column));
  return result;
}
