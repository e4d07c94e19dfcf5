import { parseReference, type Reference } from "../../a1/reference";
import type { Argument, Cell } from "../../functions/definition";
import { findName } from "../names";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface SheetCells {
  readonly values: readonly (readonly Cell[])[];
  readonly rows: number;
  readonly columns: number;
}

/** The values of a spreadsheet as formulas get them: each sheet is read once, when a formula first refers to it. */
export class CellValues {
  private readonly sheets = new Map<string, SheetCells | null>();
  private readonly names = new Map<string, Argument | null>();

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** What a reference such as `A2:A9` gives a function; undefined for one that is none. */
  ofReference(text: string, ownSheet: string): Argument | undefined {
    const reference = parseReference(text);
    const cells = reference && this.cellsOf(reference.sheet ?? ownSheet);
    return reference && cells && valuesOf(reference, cells);
  }

  /** The cells of a sheet from its first one on; undefined where there is no such sheet. */
  ofSheet(name: string): readonly (readonly Cell[])[] | undefined {
    return this.cellsOf(name)?.values;
  }

  /** What a named range gives; undefined where there is no such name. */
  ofName(name: string): Argument | undefined {
    let known = this.names.get(name);
    if (known === undefined) {
      const values = findName(this.spreadsheet, name)?.getValues() as Cell[][] | undefined;
      known = values === undefined ? null : single(values);
      this.names.set(name, known);
    }
    return known ?? undefined;
  }

  private cellsOf(name: string): SheetCells | undefined {
    let cells = this.sheets.get(name);
    if (cells === undefined) {
      const sheet = this.spreadsheet.getSheetByName(name);
      cells = sheet === null ? null : readCells(sheet);
      this.sheets.set(name, cells);
    }
    return cells ?? undefined;
  }
}

function readCells(sheet: Sheet): SheetCells {
  return {
    values: sheet.getDataRange().getValues() as Cell[][],
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
  };
}

/** An open end reaches the end of the sheet; below and beside the data cells are blank. */
function valuesOf({ row, column, lastRow, lastColumn }: Reference, cells: SheetCells): Argument {
  const bottom = lastRow ?? cells.rows;
  const right = lastColumn ?? cells.columns;
  return single(
    Array.from({ length: Math.max(bottom - row + 1, 1) }, (_, down) =>
      Array.from(
        { length: Math.max(right - column + 1, 1) },
        (__, across) => cells.values[row - 1 + down]?.[column - 1 + across] ?? "",
      ),
    ),
  );
}

/** A single cell is passed as its value, anything larger as rows, as Google does. */
function single(values: Cell[][]): Argument {
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}
