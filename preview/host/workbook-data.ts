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
import { flag, StyleTable, toStyle } from "./styles";

export const UNIT_ID = "spreadsheet";
const ROW_HEIGHT = 24;
const COLUMN_WIDTH = 100;

/** What stands in a cell, as Univer stores it. */
function toContent({ content }: Cell): ICellData {
  if (content.kind === "formula") return { f: content.engine ?? content.formula };
  // A spilled value belongs to its formula; written as a literal it would stand in the formula's way.
  if (content.kind === "spilled" || content.value === "") return {};
  const { value } = content;
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: looksTyped(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A cell for a grid that has none there yet. */
function toNewCell(cell: Cell, styles: StyleTable): ICellData {
  const style = styles.idOf(cell.format);
  const note = cell.note === "" ? {} : { custom: { note: cell.note } };
  return { ...toContent(cell), ...(style === null ? {} : { s: style }), ...note };
}

/** What a cell stored before, cleared. */
const CLEARED: ICellData = { v: null, f: null, p: null, si: null, custom: null };

/** A cell in place of whatever stands there. */
export function toReplacement(cell: Cell): ICellData {
  const note = cell.note === "" ? {} : { custom: { note: cell.note } };
  return { ...CLEARED, ...toContent(cell), s: toStyle(cell.format), ...note };
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

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** The cells of an area by row and column, to be put in place of those in the grid. */
export function toMatrix(
  sheet: SheetModel,
  area: Area,
  toCell: (cell: Cell) => ICellData = toReplacement,
): Matrix {
  const matrix: Matrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = sheet.cells[row];
    const cells: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = line?.[column];
      if (cell) cells[column] = toCell(cell);
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

/** The rows or columns that a folded group hides. */
export function foldedOf({ groups }: SheetModel, of: "rows" | "columns"): readonly number[] {
  return groups
    .filter((group) => group.of === of && group.collapsed)
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
}

type Parts = readonly (readonly [number, object])[];

/** What is said of a row or column here and there, as one. */
function merged(...said: readonly Parts[]): Record<number, object> {
  const all: Record<number, object> = {};
  for (const [at, part] of said.flat()) all[at] = { ...all[at], ...part };
  return all;
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
    rowData: merged(
      [...sheet.rowHeights].map(([row, h]) => [row, { h, ia: flag(false) }]),
      foldedOf(sheet, "rows").map((row) => [row, { hd: flag(true) }]),
    ),
    columnData: merged(
      [...sheet.columnWidths].map(([column, w]) => [column, { w }]),
      foldedOf(sheet, "columns").map((column) => [column, { hd: flag(true) }]),
    ),
  };
}

function toRefString(sheet: SheetModel, area: Area): string {
  return `${quotedSheet(sheet.name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Univer's mark of a name that holds in the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** A named range as Univer keeps it. */
export function toDefinedName(name: string, formulaOrRefString: string) {
  return { id: `name-${name}`, name, formulaOrRefString, localSheetId: WHOLE_WORKBOOK };
}

/** The named ranges of a workbook, with what they stand for. */
export function referencesOf({ names, sheets }: WorkbookModel): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, sheetId, area }) => {
      const sheet = sheets.find(({ id }) => id === sheetId);
      return sheet ? [[name, toRefString(sheet, area)] as const] : [];
    }),
  );
}

/** The whole workbook, as Univer opens one. */
export function toWorkbookData(
  book: WorkbookModel,
  idOf: (sheet: SheetModel) => string,
): Partial<IWorkbookData> {
  const styles = new StyleTable();
  const sheets = book.sheets.map((sheet): [string, Partial<IWorksheetData>] => {
    const area = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    const cellData = toMatrix(sheet, area, (cell) => toNewCell(cell, styles));
    return [idOf(sheet), { ...toSheetData(sheet, idOf(sheet)), cellData }];
  });
  return {
    id: UNIT_ID,
    name: book.settings.name,
    locale: LocaleType.EN_US,
    styles: styles.all(),
    sheetOrder: book.sheets.map(idOf),
    sheets: Object.fromEntries(sheets),
    // With the names, so that the first calculation knows them and no second one is needed.
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(book)) }],
  };
}

function namesOf(book: WorkbookModel): Record<string, ReturnType<typeof toDefinedName>> {
  const defined = [...referencesOf(book)].map(([name, reference]) => toDefinedName(name, reference));
  return Object.fromEntries(defined.map((name) => [name.id, name]));
}
