import { columnLetters } from "../../a1/a1";
import { FLAG_ROW, MONTHS_ROW } from "../../scenarios/blueprint/actuals-layout";
import type { CellBlueprint, SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import { CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, LABEL_COLUMN, WIDTHS } from "../../scenarios/blueprint/columns";
import { putFrame } from "../../scenarios/blueprint/frame";
import { monthAt, putRows, RowBook, type Row } from "../../scenarios/blueprint/rows";
import { lightRules, NEGATIVE } from "../../scenarios/blueprint/styles";
import { onWorkings } from "../../scenarios/blueprint/workings-sheet";
import { typedCell, type Typed } from "../typed";
import { resultRows, VOLUME_UNITS, volumeRows } from "./rows";
import { chargeRows, planRows } from "./source-rows";
import type { VarianceSources } from "./sources";

/** What a person types on the tab; counts of the months by their place, from 0. */
export interface VarianceTyped {
  readonly unit: Typed;
  readonly plan: readonly Typed[];
  readonly was: readonly Typed[];
}

export const NOTHING_TYPED: VarianceTyped = { unit: null, plan: [], was: [] };

/** Plan against actual, taken apart month by month. */
export function varianceSheet(
  sources: VarianceSources,
  sheet: string,
  typed: VarianceTyped,
): SheetBlueprint<"variance"> {
  const { names, workings } = sources;
  const { months, scenarios } = workings;
  const grid = new CellGrid();
  putFrame(
    grid,
    "Variance",
    names,
    "Plan against actual, in months that have an actual: each part of the difference stands once.",
  );
  // Rows name each other, so all are given their places first.
  const keys = allRows(new Unplaced(months, scenarios), sources);
  const places = new RowBook(months, scenarios);
  places.place("flag", FLAG_ROW);
  places.place("month", MONTHS_ROW);
  keys.forEach((row, index) => {
    if ("key" in row) places.place(row.key, FIRST_ROW + index);
  });
  const book = new RowBook(months, scenarios);
  book.place("flag", FLAG_ROW);
  book.place("month", MONTHS_ROW);
  putMonths(grid, places, sources);
  putRows(grid, allRows(places, sources), FIRST_ROW, book);
  putTyped(grid, places, typed);
  return described(grid, places, sheet);
}

const FIRST_ROW = MONTHS_ROW + 1;

/** Stands in for rows that have no place yet. */
class Unplaced extends RowBook {
  override row(): number {
    return 1;
  }
}

function allRows(book: RowBook, sources: VarianceSources): readonly Row[] {
  return [
    ...resultRows(book, sources),
    ...volumeRows(book, sources),
    ...planRows(book, sources),
    ...chargeRows(sources),
  ];
}

function putMonths(grid: CellGrid, book: RowBook, { names, workings }: VarianceSources): void {
  grid.put(FLAG_ROW, LABEL_COLUMN, text("Actual or forecast", "note"));
  grid.put(MONTHS_ROW, LABEL_COLUMN, text("Month", "header"));
  grid.put(MONTHS_ROW, BASE_COLUMN, text("Total", "headerRight"));
  for (let column = FIRST_MONTH_COLUMN; column <= book.lastMonthColumn; column++) {
    const { of } = monthAt(workings, column);
    grid.put(FLAG_ROW, column, formula(`=${onWorkings(names, of("flag"))}`, "general", "noteRight"));
    grid.put(MONTHS_ROW, column, formula(`=${onWorkings(names, of("month"))}`, "month", "headerRight"));
  }
  grid.fill(MONTHS_ROW, LABEL_COLUMN, book.lastMonthColumn, "header");
}

/** What a person chooses and counts; before that volume is counted in requests. */
function putTyped(grid: CellGrid, book: RowBook, { unit, plan, was }: VarianceTyped): void {
  grid.put(book.row("volume unit"), BASE_COLUMN, typedCell(unit ?? VOLUME_UNITS[0], "general"));
  const note = "requests, tokens, or own: what you type in the two rows below, users or documents.";
  grid.put(book.row("volume unit"), FIRST_MONTH_COLUMN, text(note, "note"));
  for (let at = 0; at < book.months; at++) {
    grid.put(book.row("own plan"), FIRST_MONTH_COLUMN + at, typedCell(plan[at] ?? null, "plain"));
    grid.put(book.row("own was"), FIRST_MONTH_COLUMN + at, typedCell(was[at] ?? null, "plain"));
  }
}

const BOLD: readonly string[] = ["plan", "left", "actual"];

function described(grid: CellGrid, book: RowBook, name: string): SheetBlueprint<"variance"> {
  const bold = new Set(BOLD.map((key) => book.row(key)));
  const cells = grid.rectangle().map((line, row) => {
    return bold.has(row + 1) ? line.map((cell) => (cell === null ? cell : bolder(cell))) : line;
  });
  const first = columnLetters(FIRST_MONTH_COLUMN);
  const last = columnLetters(book.lastMonthColumn);
  const state = `${columnLetters(BASE_COLUMN)}${book.row("state")}`;
  const parts = `${columnLetters(BASE_COLUMN)}${book.row("volume")}:${last}${book.row("left")}`;
  const differences = `${columnLetters(BASE_COLUMN)}${book.row("difference")}:${last}${book.row("models output")}`;
  return {
    role: "variance",
    name,
    tabColor: "#0a8f6a",
    cells,
    columnWidths: [
      { first: LABEL_COLUMN, count: 1, pixels: WIDTHS.longLabel },
      { first: FIRST_MONTH_COLUMN, count: book.months, pixels: WIDTHS.month },
    ],
    rowHeights: [],
    frozenRows: MONTHS_ROW,
    frozenColumns: BASE_COLUMN,
    validations: [
      {
        row: book.row("volume unit"),
        column: BASE_COLUMN,
        columns: 1,
        rule: { kind: "list", values: VOLUME_UNITS, strict: true },
        help: "requests, tokens, or own for the counts that you type below.",
      },
    ],
    conditional: [
      ...lightRules(`C1:${first}1`, "$C$1"),
      ...lightRules(`${state}:${first}${book.row("state")}`, `$${state}`),
      { ranges: [parts, differences], ...NEGATIVE },
    ],
    groups: [{ of: "columns", first: BASE_COLUMN + 1, count: FIRST_MONTH_COLUMN - BASE_COLUMN - 1 }],
    charts: [],
  };
}

function bolder(cell: CellBlueprint): CellBlueprint {
  return { ...cell, style: cell.style === "link" ? "boldLink" : "bold" };
}
