import { type Area, areaName } from "../model/area";
import { BLANK, type Cell } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import { refuseDeleted, type Desk } from "./desk";
import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";

/** Where a range lies. Scripts count from 1, the model from 0. */
export class RangeGeometry extends Emulated {
  override readonly [SERVICE_NAME] = "Range";
  readonly #desk: Desk;
  readonly #sheet: SheetModel;
  readonly #area: Area;

  constructor(desk: Desk, sheet: SheetModel, area: Area) {
    super();
    const { row, column, rows, columns } = area;
    const inside = row >= 0 && column >= 0 && row + rows <= sheet.rows && column + columns <= sheet.columns;
    if (!inside) {
      throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
    }
    if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    this.#desk = desk;
    this.#sheet = sheet;
    this.#area = area;
  }

  /** The model behind a range, for the services that take one as an argument. */
  static place(range: RangeGeometry): { desk: Desk; sheet: SheetModel; area: Area } {
    refuseDeleted(range.#desk, range.#sheet);
    return { desk: range.#desk, sheet: range.#sheet, area: range.#area };
  }

  getRow(): number {
    return this.#area.row + 1;
  }

  getColumn(): number {
    return this.#area.column + 1;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns;
  }

  getA1Notation(): string {
    return areaName(this.#area);
  }

  activate(): Emulated {
    const { book } = this.#desk;
    book.write({ part: "sheets" }, () => {
      book.activeSheet = this.#sheet;
      book.selection = this.#area;
    });
    return this.#desk.range(this.#sheet, this.#area);
  }

  getSheet(): Emulated {
    return this.#desk.sheet(this.#sheet);
  }
}

/** A range's cells, row by row. */
export function mapCells<T>(
  range: RangeGeometry,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] {
  const { sheet, area } = RangeGeometry.place(range);
  const cells = sheet.cells;
  return Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const line = cells[row];
    return Array.from({ length: area.columns }, (__, j) => {
      const column = area.column + j;
      return read(line?.[column] ?? BLANK, row, column);
    });
  });
}

/** Changes each cell of a range; `change` gets its place within the range. */
export function changeCells(range: RangeGeometry, change: (cell: Cell, i: number, j: number) => Cell): void {
  const { desk, sheet, area } = RangeGeometry.place(range);
  desk.book.write({ part: "cells", sheet, area }, () => {
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const row = area.row + i;
        const column = area.column + j;
        sheet.put(row, column, change(sheet.cell(row, column), i, j));
      }
    }
  });
}

/** Refuses a two-dimensional argument whose shape is not the range's, in Google's words. */
export function requireShape(range: RangeGeometry, grid: readonly (readonly unknown[])[]): void {
  const rows = range.getNumRows();
  const columns = range.getNumColumns();
  if (grid.length !== rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
    );
  }
  const odd = grid.find((line) => line.length !== columns);
  if (odd) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    );
  }
}
