/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `{row: 1, column: 0, rows: 3, columns: 2}` → `A2:B4`. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface Reference {
  /** null: the sheet at hand. */
  readonly sheet: string | null;
  readonly area: Area;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/** Reads `B2`, `A2:C9`, `A:C`, `A2:C`, `2:4`, with or without a sheet; open ends reach the sheet's last row or column. */
export function parseReference(text: string, size: { rows: number; columns: number }): Reference | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, fromColumn = "", fromRow = "", toColumn, toRow] = match;
  const open = toColumn !== undefined;
  if (!open && (fromColumn === "" || fromRow === "")) return null;
  if (open && `${fromColumn}${fromRow}` === "") return null;
  const left = fromColumn === "" ? 0 : columnNumber(fromColumn);
  const top = fromRow === "" ? 0 : Number(fromRow) - 1;
  const right = !open ? left : toColumn === "" ? size.columns - 1 : columnNumber(toColumn);
  const bottom = !open ? top : toRow === "" ? size.rows - 1 : Number(toRow) - 1;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? null,
    area: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    },
  };
}
