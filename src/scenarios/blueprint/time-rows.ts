import { FIRST_MONTH_COLUMN } from "./columns";
import { absolute, area, onSheet } from "../../a1/a1";
import { ACTUAL_ROW, BUDGET_ROW } from "./actuals-layout";
import type { SheetNames } from "./blueprint";
import { planInput } from "./inputs-layout";
import type { MonthAddresses, Row, RowBook } from "./rows";

/** The months, what is actual of them, the exchange rate and the budget: the same for all scenarios. */
export function timeRows(names: SheetNames, book: RowBook): readonly Row[] {
  const { inputs, actuals } = names;
  const last = book.lastMonthColumn;
  const all = (row: number): string => onSheet(actuals, area(row, FIRST_MONTH_COLUMN, row, last));
  const typed = (row: number, { of }: MonthAddresses): string =>
    onSheet(actuals, of("month").replace(/\d+$/, String(row)));
  const yearEnd = planInput(inputs, "yearEnd");
  const quarter = planInput(inputs, "quarterMonths");
  const budget = planInput(inputs, "budget");
  const inYear = ({ of }: MonthAddresses): string => `EDATE(${of("month")};12-${yearEnd})`;
  return [
    {
      key: "number",
      label: "Month number",
      format: "whole",
      // A count of columns, so that no formula holds the number 1; of another row, so that it does not count itself.
      months: ({ row1 }) => `=COLUMNS(${row1})`,
    },
    {
      key: "month",
      label: "First day of the month",
      format: "month",
      base: `=${planInput(inputs, "firstMonth")}`,
      months: ({ of }) => `=EDATE(${book.base("month")};${of("number")}-${book.firstMonth("number")})`,
    },
    {
      key: "next",
      label: "First day of the next month",
      format: "day",
      months: ({ of }) => `=EDATE(${book.base("month")};${of("number")})`,
    },
    {
      key: "days",
      label: "Days in the month",
      unit: "days",
      format: "whole",
      months: ({ of }) => `=${of("next")}-${of("month")}`,
    },
    { key: "year", label: "Financial year", format: "year", months: (month) => `=YEAR(${inYear(month)})` },
    {
      key: "quarter",
      label: "Quarter",
      format: "general",
      months: (month) =>
        `="FY"&${month.of("year")}&" Q"&CEILING(MONTH(${inYear(month)});${quarter})/${quarter}`,
    },
    {
      key: "actual",
      label: "Actual cost",
      unit: "rep. currency",
      format: "otherMoney",
      months: (month) => `=IF(ISNUMBER(${typed(ACTUAL_ROW, month)});${typed(ACTUAL_ROW, month)};"")`,
    },
    {
      key: "flag",
      label: "Actual or forecast",
      format: "general",
      months: ({ of }) => `=IF(ISNUMBER(${of("actual")});"Actual";"Forecast")`,
    },
    {
      key: "rate",
      label: "Exchange rate",
      unit: "per USD",
      format: "sixDecimals",
      base: `=${planInput(inputs, "exchangeRate")}`,
    },
    {
      key: "budgets typed",
      label: "Budgets typed, of all months and of single ones",
      format: "whole",
      base: `=COUNT(${budget};${all(BUDGET_ROW)})`,
    },
    {
      key: "budget share",
      label: "Budget of a month that has none of its own",
      unit: "rep. currency",
      format: "otherMoney",
      base: `=IF(ISNUMBER(${budget});IFERROR((${budget}-SUM(${all(BUDGET_ROW)}))/COUNTBLANK(${all(BUDGET_ROW)});"");"")`,
    },
    {
      key: "budget",
      label: "Budget",
      unit: "rep. currency",
      format: "otherMoney",
      months: (month) =>
        `=IF(ISNUMBER(${typed(BUDGET_ROW, month)});${typed(BUDGET_ROW, month)};N(${absolute(book.row("budget share"), 3)}))`,
      total: true,
    },
  ];
}
