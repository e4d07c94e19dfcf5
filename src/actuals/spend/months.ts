import { formula, text, type CellGrid } from "../../scenarios/blueprint/cells";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { perOf } from "../../pricing/meter";
import { NO_DAY } from "../charges/line";
import { typedCell } from "../typed";
import { COLUMN, down, inRow, TYPED } from "./layout";
import { monthOf, type ChargeSums, type Criterion } from "./sums";
import type { SpendTyped } from "./typed-spend";

/** Where the months stand: the first and the last of them, and the sum of all. */
export interface MonthRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly all: number;
}

/** Month by month: spent, and what it is for a million tokens, a request and the person's own unit. */
export function putMonths(
  grid: CellGrid,
  rows: MonthRows,
  months: readonly string[],
  sums: ChargeSums,
  typed: SpendTyped,
): void {
  const right = (title: string) => text(title, "headerRight");
  const own = (named: string, else_: string) =>
    formula(`=IF(${TYPED.unit}="";"${else_}";${named})`, "general", "headerRight");
  grid.putRow(rows.header, COLUMN.label, [
    text("Month", "header"),
    right("Spent"),
    right("Month before"),
    right("Change"),
    right("Change in %"),
    right("Tokens"),
    right("Per million"),
    right("Requests"),
    right("Per request"),
    own(TYPED.unit, "Your units"),
    own(`"Per "&${TYPED.unit}`, "Per unit"),
  ]);
  months.forEach((month, index) => {
    const row = rows.first + index;
    const label = inRow(row, "label");
    const put = (column: keyof typeof COLUMN, content: string, format: FormatName): void =>
      grid.put(row, COLUMN[column], formula(`=${content}`, format));
    const isMonth = month !== NO_DAY;
    const criteria: readonly Criterion[] = isMonth ? monthOf(label) : [["day", label]];
    grid.put(
      row,
      COLUMN.label,
      isMonth ? { content: { kind: "day", day: month }, style: "left", format: "month" } : text(NO_DAY),
    );
    put("spent", sums.money(...criteria), "plain2");
    if (isMonth) {
      const before = sums.money(...monthOf(`EOMONTH(${label};-1)`));
      put("before", before, "plain2");
      put("change", `${inRow(row, "spent")}-${inRow(row, "before")}`, "plain2");
      put("share", `IF(${inRow(row, "before")};${inRow(row, "change")}/${inRow(row, "before")};"")`, "share");
    }
    put("sixth", sums.tokens(...criteria), "plain");
    const per = (amount: string, count: string): string => `IF(N(${count});${amount}/N(${count});"")`;
    const tokens = inRow(row, "sixth");
    put("working", sums.moneyOfTokens(...criteria), "plain2");
    put("seventh", per(`${inRow(row, "working")}*${perOf("input")}`, tokens), "price");
    put("eighth", sums.requests(...criteria), "plain");
    put("ninth", per(inRow(row, "spent"), inRow(row, "eighth")), "price");
    grid.put(row, COLUMN.tenth, typedCell(typed.units.get(month) ?? null, "general"));
    put("eleventh", per(inRow(row, "spent"), inRow(row, "tenth")), "price");
  });
  grid.put(rows.all, COLUMN.label, text("In all", "subtotal"));
  grid.put(
    rows.all,
    COLUMN.spent,
    formula(`=SUM(${down(rows.first, Math.max(rows.first, rows.last), "spent")})`, "plain2", "subtotal"),
  );
}
