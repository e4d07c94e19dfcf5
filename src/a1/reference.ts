/** A reference as a formula writes it, counted from 1. An open end, as in `A2:A`, is null. */
export interface Reference {
  /** null: the sheet the formula stands in. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?)?$/i;

/** A → 1, AA → 27; in either case. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads `B2`, `A2:C9`, `A:C`, `A2:C` or `2:4`, with `$` and a sheet or without; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  const [matched, quoted, bare, left, top, right, bottom] = REFERENCE.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const isRange = right !== undefined || bottom !== undefined;
  if (left === undefined && top === undefined) return undefined;
  if (!isRange && (left === undefined || top === undefined || matched.includes(":"))) return undefined;
  // `A2:3` and `2:C` are no ranges: each end of a side needs its other one, or the side is open.
  if (isRange && left === undefined && right !== undefined) return undefined;
  if (isRange && left !== undefined && right === undefined && bottom === undefined) return undefined;
  const [fromRow, fromColumn] = [Number(top ?? 1), left === undefined ? 1 : columnNumber(left)];
  const toRow = isRange ? (bottom === undefined ? null : Number(bottom)) : fromRow;
  const toColumn = isRange ? (right === undefined ? null : columnNumber(right)) : fromColumn;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? null,
    row: toRow === null ? fromRow : Math.min(fromRow, toRow),
    column: toColumn === null ? fromColumn : Math.min(fromColumn, toColumn),
    lastRow: toRow === null ? null : Math.max(fromRow, toRow),
    lastColumn: toColumn === null ? null : Math.max(fromColumn, toColumn),
  };
}
