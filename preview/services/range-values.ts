import { type Cell, type CellValue, isDateFormat } from "../model/cell";
import { isBroken } from "../google/parse-error";
import { asPlainText, formulaContent, storedText, typedCell } from "../model/typed-cell";
import type { WorkbookModel } from "../model/workbook-model";
import { dayOfSerial } from "../model/zoned-dates";
import { cellName, shownValue } from "./desk";
import { ServiceError, UnreadableFormula } from "./errors";
import { changeCells, mapCells, RangeGeometry, requireShape } from "./range-geometry";

/** What a script may read from or write to a cell. */
export type ScriptValue = CellValue | Date;

/** What stands in the cells of a range: values and formulas. */
export class RangeValues extends RangeGeometry {
  getValues(): ScriptValue[][] {
    const { desk, sheet } = RangeGeometry.place(this);
    return mapCells(this, (cell, row, column) => {
      const value = shownValue(desk.book, sheet, row, column, cell);
      if (typeof value !== "number" || !isDateFormat(cell.format.numberFormat)) return value;
      return desk.book.dates.toDate(value);
    });
  }

  getValue(): ScriptValue {
    return first(this.#corner().getValues());
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    requireShape(this, values);
    const { desk, sheet, area } = RangeGeometry.place(this);
    changeCells(this, (cell, i, j) => {
      const next = written(cell, values[i]?.[j], desk.book);
      return readable(desk.book, cellName(sheet, area.row + i, area.column + j), next);
    });
    return this;
  }

  setValue(value: unknown): this {
    return this.setValues(filled(this, value));
  }

  getFormulas(): string[][] {
    return mapCells(this, ({ content }) => (content.kind === "formula" ? content.formula : ""));
  }

  getFormula(): string {
    return first(this.#corner().getFormulas());
  }

  setFormula(formula: string): this {
    const { desk, sheet, area } = RangeGeometry.place(this);
    changeCells(this, (cell, i, j) => {
      const next = withFormula(cell, formula, desk.book);
      return readable(desk.book, cellName(sheet, area.row + i, area.column + j), next);
    });
    return this;
  }

  #corner(): RangeValues {
    const { desk, sheet, area } = RangeGeometry.place(this);
    return new RangeValues(desk, sheet, { ...area, rows: 1, columns: 1 });
  }
}

function first<T>(grid: readonly (readonly T[])[]): T {
  const value = grid[0]?.[0];
  if (value === undefined) throw new ServiceError("The range is empty.");
  return value;
}

export function filled<T>(range: RangeGeometry, value: T): T[][] {
  return Array.from({ length: range.getNumRows() }, () => Array<T>(range.getNumColumns()).fill(value));
}

/** A formula that this spreadsheet cannot read fails the script, where the spreadsheet is told to be loud. */
function readable({ rules, language }: WorkbookModel, name: string, cell: Cell): Cell {
  const { content } = cell;
  if (!rules.loudFormulas || content.kind !== "formula" || !isBroken(content.engine)) return cell;
  throw new UnreadableFormula(name, content.formula, language.locale);
}

function isPlainText({ format }: Cell, { rules }: WorkbookModel): boolean {
  return rules.plainTextCells && format.numberFormat === "@";
}

function literal(cell: Cell, value: CellValue): Cell {
  return { ...cell, content: { kind: "literal", value } };
}

function withFormula(cell: Cell, text: string, book: WorkbookModel): Cell {
  if (text === "") return literal(cell, "");
  const formula = text.startsWith("=") ? text : `=${text}`;
  return isPlainText(cell, book)
    ? literal(cell, storedText(formula, book))
    : { ...cell, content: formulaContent(formula, book) };
}

function written(cell: Cell, value: unknown, book: WorkbookModel): Cell {
  if (value === null || value === undefined) return literal(cell, "");
  if (typeof value === "string") return typedCell(cell, value, book);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    return literal(cell, isPlainText(cell, book) ? asPlainText(value, book) : value);
  }
  if (value instanceof Date) return dated(cell, value, book);
  if (typeof value === "number") return literal(cell, "#NUM!");
  throw new ServiceError("A cell takes text, numbers, booleans and dates only.");
}

function dated(cell: Cell, value: Date, book: WorkbookModel): Cell {
  const serial = book.dates.toSerial(value);
  if (isPlainText(cell, book)) return literal(cell, dayOfSerial(serial));
  const isDated = isDateFormat(cell.format.numberFormat);
  const format = isDated ? cell.format : { ...cell.format, numberFormat: "yyyy-mm-dd" };
  return { ...literal(cell, serial), format };
}
