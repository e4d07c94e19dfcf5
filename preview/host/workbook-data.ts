import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import { areaName, quotedSheet } from "../model/area";
import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { flag, toStyle } from "./styles";

export const UNIT_ID = "spreadsheet";
const ROW_HEIGHT = 24;
const COLUMN_WIDTH = 100;

/** A cell as Univer stores it. Keys that are null clear what stood there. */
export function toCellData({ content, format, note }: Cell): ICellData {
  const common = { s: toStyle(format), p: null, si: null, custom: note === "" ? null : { note } };
  if (content.kind === "formula") return { ...common, f: content.formula, v: null };
  // A spilled value belongs to its formula; written as a literal it would stand in the formula's way.
  if (content.kind === "spilled" || content.value === "") return { ...common, f: null, v: null };
  const { value } = content;
  if (typeof value === "boolean") return { ...common, f: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...common, f: null, v: value, t: CellValueType.NUMBER };
  return {
    ...common,
    f: null,
    v: value,
    t: looksTyped(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** Text that Univer would take for something else, unless it is told to keep it text. */
function looksTyped(text: string): boolean {
  return (
    text.startsWith("=") ||
    text.trim() === "" ||
    !Number.isNaN(Number(text)) ||
    /^(true|false)$/i.test(text.trim())
  );
}

/** The cells of an area by row and column. */
export function toMatrix(sheet: SheetModel, area: Area): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = sheet.cells[row];
    const cells: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = line?.[column];
      if (cell) cells[column] = toCellData(cell);
    }
    if (line) matrix[row] = cells;
  }
  return matrix;
}

export function freezeOf({ frozenRows, frozenColumns }: SheetModel): IWorksheetData["freeze"] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

/** A sheet without its cells. */
export function toSheetData(sheet: SheetModel, id: string): Partial<IWorksheetData> {
  return {
    id,
    name: sheet.name,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: freezeOf(sheet),
    hidden: flag(sheet.hidden),
    showGridlines: flag(!sheet.hiddenGridlines),
    tabColor: sheet.tabColor ?? "",
    rowData: Object.fromEntries([...sheet.rowHeights].map(([row, h]) => [row, { h, ia: flag(false) }])),
    columnData: Object.fromEntries([...sheet.columnWidths].map(([column, w]) => [column, { w }])),
  };
}

export function toRefString(sheet: SheetModel, area: Area): string {
  return `${quotedSheet(sheet.name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** The whole workbook, as Univer opens one. */
export function toWorkbookData(
  book: WorkbookModel,
  idOf: (sheet: SheetModel) => string,
): Partial<IWorkbookData> {
  return {
    id: UNIT_ID,
    name: book.settings.name,
    locale: LocaleType.EN_US,
    sheetOrder: book.sheets.map(idOf),
    sheets: Object.fromEntries(
      book.sheets.map((sheet) => {
        const area = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
        return [idOf(sheet), { ...toSheetData(sheet, idOf(sheet)), cellData: toMatrix(sheet, area) }];
      }),
    ),
  };
}
