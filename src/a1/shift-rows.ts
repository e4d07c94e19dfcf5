import { tokensOf } from "./tokens";

const CELL = /^((?:.*!)?\$?[A-Z]{1,3})([1-9]\d{0,7})$/i;

/**
 * A formula as it reads when it is filled down: references to a row without `$` move, all else stays byte for byte. Undefined
 * where a reference would leave the sheet, or the formula cannot be read.
 *
 * @example rowShifter("=A2*B$1")(3) is =A5*B$1
 */
export function rowShifter(formula: string): (rows: number) => string | undefined {
  const tokens = tokensOf(formula, { decimalComma: true });
  const pieces = tokens?.map(({ kind, text }, index) => {
    const [, column = "", row = ""] = (kind === "name" && CELL.exec(text)) || [];
    // `LOG10(` and `DAYS360(` are functions.
    return row === "" || tokens[index + 1]?.kind === "open" ? text : { column, row: Number(row) };
  });
  return (rows) => {
    let shifted = "";
    for (const piece of pieces ?? []) {
      if (typeof piece === "string") shifted += piece;
      else if (piece.row + rows < 1) return undefined;
      else shifted += `${piece.column}${piece.row + rows}`;
    }
    return pieces && shifted;
  };
}
