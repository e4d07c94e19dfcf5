import type { Typed } from "../../actuals/typed";
import { isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of a tab as they are, to take from them what a person has typed; rows and columns count from 0. */
export class TypedCells {
  private readonly values: readonly (readonly Cell[])[];
  private readonly formulas: readonly (readonly string[])[];

  constructor(
    sheet: Sheet,
    columns: number,
    private readonly dayOf: (instant: Date) => string,
  ) {
    const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), columns);
    this.values = range.getValues() as Cell[][];
    this.formulas = range.getFormulas();
  }

  get rows(): number {
    return this.values.length;
  }

  /** What was typed: a formula, a number, or text; a day as ISO text. */
  typed(row: number, column: number): Typed {
    const formula = this.formulas[row]?.[column] ?? "";
    if (formula !== "") return formula;
    const value = this.values[row]?.[column];
    if (value === "" || value === undefined || value === null) return null;
    return typeof value === "number" ? value : this.text(row, column);
  }

  /** What stands in a cell, as text; days as ISO text. */
  text(row: number, column: number): string {
    const value = this.values[row]?.[column];
    return isDate(value) ? this.dayOf(value) : String(value ?? "");
  }

  /** The first row whose cells begin with these texts; -1 where there is none. A blank one may be anything. */
  rowOf(titles: readonly string[]): number {
    return this.values.findIndex((_, row) =>
      titles.every((title, column) => title === "" || this.text(row, column) === title),
    );
  }
}
