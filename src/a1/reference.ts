/** A reference as a formula writes it, counted from 1. An open end, as in `A2:A`, is null. */
export interface Reference {
  /** null: the sheet the formula stands in. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:]+))!/;
const CELLS = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?(?:(:)\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?)?$/i;

/** A → 1, AA → 27; in either case. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads `B2`, `A2:C9`, `A:C`, `A2:C` or `2:4`, with `$` and a sheet or without; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  const [before = "", quoted, bare] = SHEET.exec(text.trim()) ?? [];
  const [, left, top, colon, right, bottom] = CELLS.exec(text.trim().slice(before.length)) ?? [];
  const isCell = left !== undefined && top !== undefined && colon === undefined;
  const isRange = left !== undefined && top !== undefined && (right !== undefined || bottom !== undefined);
  const isColumns = left !== undefined && right !== undefined && top === undefined && bottom === undefined;
  const isRows = top !== undefined && bottom !== undefined && left === undefined && right === undefined;
  if (!isCell && !isRange && !isColumns && !isRows) return undefined;
  const [row, lastRow] = side(top, isCell ? top : bottom, Number);
  const [column, lastColumn] = side(left, isCell ? left : right, columnNumber);
  return { sheet: quoted?.replace(/''/g, "'") ?? bare ?? null, row, column, lastRow, lastColumn };
}

/** From one end to the other, whichever is written first; an end that is not written is open. */
function side(
  from: string | undefined,
  to: string | undefined,
  numberOf: (text: string) => number,
): [first: number, last: number | null] {
  const first = from === undefined ? 1 : numberOf(from);
  if (to === undefined) return [first, null];
  const last = numberOf(to);
  return [Math.min(first, last), Math.max(first, last)];
}
