import { type Area, areaName, quotedSheet } from "../model/area";
import type { Cell, CellValue } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { Environment } from "./environment";
import { ServiceError, StaleResult } from "./errors";
import type { Emulated } from "./membrane";

/**
 * What the objects of SpreadsheetApp share in one call: the workbook, and how they make each other. A sheet gives ranges
 * and a range its sheet; so that their files need not know each other in a circle, each asks the desk, and what it gets
 * is for the script alone: a service reads and writes the model, never by way of another service.
 */
export interface Desk {
  readonly environment: Environment;
  readonly book: WorkbookModel;
  sheet(model: SheetModel): Emulated;
  range(sheet: SheetModel, area: Area): Emulated;
}

/** Somebody may delete a sheet while a script holds it. */
export function refuseDeleted({ book }: Desk, sheet: SheetModel): void {
  if (!book.rules.deletedSheets || book.sheets.includes(sheet)) return;
  throw new ServiceError(`Sheet ${sheet.id} not found`);
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
