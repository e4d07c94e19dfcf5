import { BLANK, type Cell, type CellValue, isDateFormat } from "../model/cell";
import { readTyped } from "../model/typed-text";
import { shownValue } from "./desk";
import { ServiceError } from "./errors";
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
    const { desk } = RangeGeometry.place(this);
    const serial = (date: Date) => desk.book.dates.toSerial(date);
    changeCells(this, (cell, i, j) => written(cell, values[i]?.[j], serial));
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
    changeCells(this, (cell) => withFormula(cell, formula));
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

function withFormula(cell: Cell, formula: string): Cell {
  if (formula === "") return { ...cell, content: BLANK.content };
  return {
    ...cell,
    content: { kind: "formula", formula: formula.startsWith("=") ? formula : `=${formula}` },
  };
}

function written(cell: Cell, value: unknown, serial: (date: Date) => number): Cell {
  if (value === null || value === undefined) return { ...cell, content: BLANK.content };
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    return { ...cell, content: { kind: "literal", value } };
  }
  if (value instanceof Date) {
    const dated = isDateFormat(cell.format.numberFormat);
    const format = dated ? cell.format : { ...cell.format, numberFormat: "yyyy-mm-dd" };
    return { ...cell, format, content: { kind: "literal", value: serial(value) } };
  }
  if (typeof value === "number") return { ...cell, content: { kind: "literal", value: "#NUM!" } };
  if (typeof value !== "string")
    throw new ServiceError("A cell takes text, numbers, booleans and dates only.");
  const typed = readTyped(value, cell.format.numberFormat);
  if ("formula" in typed) return { ...cell, content: { kind: "formula", formula: typed.formula } };
  const { numberFormat } = typed;
  return {
    ...cell,
    format: numberFormat === undefined ? cell.format : { ...cell.format, numberFormat },
    content: { kind: "literal", value: typed.value },
  };
}
