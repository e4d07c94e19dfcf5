import { relative } from "./a1";
import { parseReference } from "./reference";
import { rowShifter } from "./shift-rows";

/** A formula and the cells below it that hold the same, filled down. Places count from 1. */
export interface FormulaRun {
  readonly column: number;
  readonly row: number;
  /** The formulas from the first cell down. */
  readonly formulas: readonly string[];
}

/** The formulas of a sheet by what was filled down, column by column. */
export function runsOf(
  formulas: readonly (readonly string[])[],
  wanted: (formula: string) => boolean,
): readonly FormulaRun[] {
  const runs: FormulaRun[] = [];
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) {
    let run: { readonly row: number; readonly formulas: string[]; readonly shift: Shift } | undefined;
    for (let row = 0; row < formulas.length; row++) {
      const formula = formulas[row]?.[column] ?? "";
      if (run !== undefined && formula !== "" && run.shift(row + 1 - run.row) === formula) {
        run.formulas.push(formula);
      } else if (formula !== "" && wanted(formula)) {
        run = { row: row + 1, formulas: [formula], shift: rowShifter(formula) };
        runs.push({ column: column + 1, row: run.row, formulas: run.formulas });
      } else run = undefined;
    }
  }
  return runs;
}

type Shift = (rows: number) => string | undefined;

/** `C2`, or `C2:C900` for more than one cell. */
export function cellsOf(column: number, row: number, count: number): string {
  const first = relative(row, column);
  return count === 1 ? first : `${first}:${relative(row + count - 1, column)}`;
}

/** Reads what `cellsOf` writes; undefined for anything else. */
export function placeOf(
  cells: string,
): { readonly column: number; readonly row: number; readonly count: number } | undefined {
  const reference = parseReference(cells);
  if (reference?.sheet !== null || reference.lastRow === null) return undefined;
  const { column, row, lastRow } = reference;
  const count = lastRow - row + 1;
  return cellsOf(column, row, count) === cells ? { column, row, count } : undefined;
}
