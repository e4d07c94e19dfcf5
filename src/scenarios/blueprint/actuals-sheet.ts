import {
  ACTUAL_LABEL,
  ACTUAL_ROW,
  ACTUALS_NOTE_ROW,
  BUDGET_ROW,
  CHARGES_STATE_ROW,
  DIFFERENCE_ROW,
  FLAG_ROW,
  FORECAST_ROW,
  MONTHS_ROW,
} from "./actuals-layout";
import { area, columnLetters, relative } from "../../a1/a1";
import type { SheetBlueprint, SheetNames } from "./blueprint";
import { blockKey } from "./block-rows";
import { blank, CellGrid, formula, text } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, LABEL_COLUMN, UNIT_COLUMN } from "./columns";
import { THIS_CELL } from "./driver-cell";
import { describe, putFrame } from "./frame";
import { planInput } from "./inputs-layout";
import { monthAt, type RowBook } from "./rows";
import { ACTUAL_MONTH, lightRules } from "./styles";
import { onWorkings } from "./workings-sheet";

/** What was booked, month by month, and budgets of single months: the user's tab. */
export function actualsSheet(book: RowBook, names: SheetNames): SheetBlueprint {
  const grid = new CellGrid();
  const last = book.lastMonthColumn;
  putFrame(
    grid,
    "Actuals",
    names,
    "Type what was booked, in the reporting currency; or let a formula bring it.",
  );
  grid.put(FLAG_ROW, LABEL_COLUMN, text("Actual or forecast", "note"));
  grid.put(MONTHS_ROW, LABEL_COLUMN, text("Month", "header"));
  grid.put(MONTHS_ROW, BASE_COLUMN, text("Total", "headerRight"));
  for (let column = FIRST_MONTH_COLUMN; column <= last; column++) {
    const { of } = monthAt(book, column);
    grid.put(FLAG_ROW, column, formula(`=${onWorkings(names, of("flag"))}`, "general", "noteRight"));
    grid.put(MONTHS_ROW, column, formula(`=${onWorkings(names, of("month"))}`, "month", "headerRight"));
  }
  grid.fill(MONTHS_ROW, LABEL_COLUMN, last, "header");
  const labels: readonly (readonly [number, string, boolean])[] = [
    [BUDGET_ROW, "Budget of the month", true],
    [ACTUAL_ROW, ACTUAL_LABEL, true],
    [ACTUALS_NOTE_ROW, "Your note", false],
    [FORECAST_ROW, "Forecast of the focus", true],
    [DIFFERENCE_ROW, "Actual less forecast", true],
  ];
  for (const [row, label, isMoney] of labels) {
    grid.put(row, LABEL_COLUMN, text(label, row === DIFFERENCE_ROW ? "bold" : "label"));
    if (!isMoney) continue;
    grid.put(row, UNIT_COLUMN, formula(`=${planInput(names.inputs, "currency")}`, "general", "note"));
    grid.put(row, BASE_COLUMN, formula(`=SUM(${area(row, FIRST_MONTH_COLUMN, row, last)})`, "otherMoney"));
  }
  for (let column = FIRST_MONTH_COLUMN; column <= last; column++) {
    grid.put(BUDGET_ROW, column, blank("otherMoney", "input"));
    grid.put(ACTUAL_ROW, column, blank("otherMoney", "input"));
    // A note runs on over the months beside it, as long as they have none.
    grid.put(ACTUALS_NOTE_ROW, column, blank("text", "input"));
    const totals = Array.from({ length: book.scenarios }, (_, k) =>
      onWorkings(names, monthAt(book, column).of(blockKey("total", k))),
    );
    const focus = onWorkings(names, book.base("focus"));
    grid.put(FORECAST_ROW, column, formula(`=CHOOSE(${focus};${totals.join(";")})`, "otherMoney"));
    const [actual, forecast] = [relative(ACTUAL_ROW, column), relative(FORECAST_ROW, column)];
    grid.put(
      DIFFERENCE_ROW,
      column,
      formula(`=IF(ISNUMBER(${actual});${actual}-${forecast};"")`, "otherMoney"),
    );
  }
  const first = columnLetters(FIRST_MONTH_COLUMN);
  const state = `${columnLetters(BASE_COLUMN)}${CHARGES_STATE_ROW}`;
  const months = `${first}${FLAG_ROW}:${columnLetters(last)}${FLAG_ROW}`;
  const number = (row: number) => ({
    row,
    column: FIRST_MONTH_COLUMN,
    columns: book.months,
    rule: { kind: "formula", formula: `=ISNUMBER(${THIS_CELL})` } as const,
    help: "A number in the reporting currency; blank where nothing is known.",
  });
  return describe(
    "actuals",
    names,
    grid,
    {
      frozenRows: MONTHS_ROW,
      frozenColumns: BASE_COLUMN,
      validations: [number(BUDGET_ROW), number(ACTUAL_ROW)],
      conditional: [
        { ranges: [months], when: { kind: "is", text: "Actual" }, ...ACTUAL_MONTH },
        // Blue is for what is typed: a formula in an input is as black as elsewhere.
        {
          ranges: [`${first}${ACTUAL_ROW}:${columnLetters(last)}${ACTUAL_ROW}`],
          when: { kind: "formula", formula: `=ISFORMULA(${first}${ACTUAL_ROW})` },
          color: "#000000",
        },
        ...lightRules(`${state}:${first}${CHARGES_STATE_ROW}`, `$${state}`),
      ],
      groups: [{ of: "columns", first: BASE_COLUMN + 1, count: FIRST_MONTH_COLUMN - BASE_COLUMN - 1 }],
    },
    // Between C and I all columns are folded.
    `${columnLetters(BASE_COLUMN)}1:${first}1`,
  );
}

/** The check that no month without an actual stands before one that has one. */
export function hasNoGap(book: RowBook, names: SheetNames): string {
  const flags = onWorkings(names, book.monthsOf("flag"));
  const months = onWorkings(names, book.monthsOf("number"));
  return `COUNTIF(${flags};"Actual")=SUMPRODUCT(MAX((${flags}="Actual")*${months}))`;
}
