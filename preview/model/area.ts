import { columnLetters, quotedSheet } from "../../src/a1/a1";
import { parseReference as readReference } from "../../src/a1/reference";

export { quotedSheet };

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → A. */
function columnName(column: number): string {
  return columnLetters(column + 1);
}

/** `{row: 1, column: 0, rows: 3, columns: 2}` → `A2:B4`. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

export interface Reference {
  /** null: the sheet at hand. */
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads `B2`, `A2:C9`, `A:C`, `A2:C`, `2:4`, with or without a sheet; open ends reach the sheet's last row or column. */
export function parseReference(text: string, size: { rows: number; columns: number }): Reference | null {
  const reference = readReference(text);
  if (reference === undefined) return null;
  const { sheet, row, column, lastRow, lastColumn } = reference;
  return {
    sheet,
    area: {
      row: row - 1,
      column: column - 1,
      rows: (lastRow ?? size.rows) - row + 1,
      columns: (lastColumn ?? size.columns) - column + 1,
    },
  };
}
