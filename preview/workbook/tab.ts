import { languageOf } from "../google/language";
import { type Area, parseReference } from "../model/area";
import type { CellFormat } from "../model/cell";
import { SheetModel } from "../model/sheet-model";
import { readTyped } from "../model/typed-text";

/** Numbers as finance reads them. */
export const FORMATS = {
  day: "yyyy-mm-dd",
  count: "#,##0",
  /** Unit costs need more than six decimals, and as many in each row, to stand below each other. */
  cost: "$#,##0.00000000",
  sample: "$#,##0.00######",
  total: "$#,##0.000000",
  share: "0.0%",
} as const;

export const HEADER: CellFormat = {
  fontWeight: "bold",
  background: "#e8f0fe",
  fontColor: "#1f1f1f",
  verticalAlignment: "middle",
  wrap: true,
  borderBottom: "#5f6368",
};

/** What the workbook computes is black, what was typed in is blue: the convention of financial models. */
export const INPUT: CellFormat = { fontColor: "#1a55b8" };

export const MUTED: CellFormat = { fontColor: "#5f6368" };

const ENGLISH = languageOf("en_US");

/** A tab under construction: cells are put by their A1 names. */
export class Tab {
  readonly sheet: SheetModel;

  constructor(id: number, name: string, size: { rows: number; columns: number }) {
    this.sheet = new SheetModel(id, name);
    this.sheet.rows = size.rows;
    this.sheet.columns = size.columns;
  }

  /** Puts what would be typed: text, a number, a formula. */
  put(a1: string, value: string | number, format: CellFormat = {}): this {
    const { row, column } = this.#area(a1);
    const cell = this.sheet.cell(row, column);
    const typed = typeof value === "number" ? { value } : readTyped(value, undefined, ENGLISH);
    this.sheet.put(row, column, {
      ...cell,
      content:
        "formula" in typed
          ? { kind: "formula", formula: typed.formula }
          : { kind: "literal", value: typed.value },
      format: { ...cell.format, ...format },
    });
    return this;
  }

  /** A row of values to the right of a cell. */
  row(a1: string, values: readonly (string | number)[], format: CellFormat = {}): this {
    const { row, column } = this.#area(a1);
    values.forEach((value, i) => {
      const cell = this.sheet.cell(row, column + i);
      this.sheet.put(row, column + i, {
        ...cell,
        content: { kind: "literal", value },
        format: { ...cell.format, ...format },
      });
    });
    return this;
  }

  format(a1: string, format: CellFormat): this {
    const area = this.#area(a1);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = this.sheet.cell(row, column);
        this.sheet.put(row, column, { ...cell, format: { ...cell.format, ...format } });
      }
    }
    return this;
  }

  note(a1: string, note: string): this {
    const { row, column } = this.#area(a1);
    this.sheet.put(row, column, { ...this.sheet.cell(row, column), note });
    return this;
  }

  /** Widths in pixels, from the first column on. */
  widths(...pixels: readonly number[]): this {
    pixels.forEach((width, column) => this.sheet.columnWidths.set(column, width));
    return this;
  }

  rowHeight(row: number, pixels: number): this {
    this.sheet.rowHeights.set(row - 1, pixels);
    return this;
  }

  freeze(rows: number): this {
    this.sheet.frozenRows = rows;
    return this;
  }

  #area(a1: string): Area {
    const reference = parseReference(a1, this.sheet);
    if (!reference) throw new Error(`${a1} is no cell.`);
    return reference.area;
  }
}
