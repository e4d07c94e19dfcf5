import { LINE_IDS, LINES } from "../lines";
import { onSheet } from "../../a1/a1";
import type { CellNames } from "./bill-rows";
import type { FormatName } from "./blueprint";
import type { TableRow } from "./compare-table";
import type { ForecastSheet } from "./forecast-sheet";
import { costKey } from "./price-rows";
import type { RowBook } from "./rows";

/** Totals, differences, unit costs, savings and the budget, a column a scenario. */
export function totalRows({ sheet, blocks }: ForecastSheet, names: CellNames): readonly TableRow[] {
  const total = linkTo(sheet.name, blocks, (block, key) => block.total(key));
  const value = linkTo(sheet.name, blocks, (block, key) => block.value(key));
  return [
    { key: "name", label: "Scenario", unit: "", format: "general", formula: value("name") },
    row("total", "Total cost", "USD", "money", total("total")),
    row("reported", "Total cost", "rep. currency", "money", total("reported")),
    row("difference", "Difference to the first scenario", "USD", "money", ({ here, first }) => {
      return `=${here("total")}-${first("total")}`;
    }),
    row("relative", "Difference to the first scenario", "%", "share", ({ here, first }) => {
      return `=IF(${first("total")},${here("difference")}/${first("total")},"")`;
    }),
    row("requests", "Requests", "requests", "quantity", total("requests")),
    row("sessions", "Sessions", "sessions", "quantity", total("sessions")),
    row("userMonths", "Active users, each month counted", "user-months", "quantity", total("userMonths")),
    row("perRequest", "Cost per request", "USD", "unitCost", per("requests")),
    row("perSession", "Cost per session", "USD", "unitCost", per("sessions")),
    row("perUser", "Cost per active user and month", "USD", "unitCost", per("userMonths")),
    row("savedByCaching", "Saved by caching, at list prices", "USD", "money", total("savedByCaching")),
    row(
      "savedByTiers",
      "Saved by batch and other tiers, at list prices",
      "USD",
      "money",
      total("savedByTiers"),
    ),
    row("low", "Low case", "USD", "money", total("low")),
    row("base", "Base case", "USD", "money", ({ here }) => `=${here("total")}`),
    row("high", "High case", "USD", "money", total("high")),
    row(
      "budget",
      "Budget",
      "rep. currency",
      "money",
      () => `=IF(ISNUMBER(${names.budget}),${names.budget},"none")`,
    ),
    row("budgetLeft", "Left of the budget", "rep. currency", "money", ({ here }) => {
      return `=IF(ISNUMBER(${names.budget}),${names.budget}-${here("reported")},"")`;
    }),
    row("overFrom", "Budget exceeded in", "", "month", value("overFrom")),
  ];
}

const ADJUSTMENTS: readonly (readonly [string, string])[] = [
  ["priceChangeCost", "Price change"],
  ["residency", "Data residency"],
  ["discount", "Negotiated discount"],
  ["development", "Development and test"],
  ["contingency", "Contingency"],
];

/** The total by model and meter, and what comes on top of list prices. */
export function lineRows({ sheet, blocks }: ForecastSheet): readonly TableRow[] {
  const total = linkTo(sheet.name, blocks, (block, key) => block.total(key));
  return [
    ...LINE_IDS.map((id) => row(costKey(id), LINES[id].label, "USD", "money", total(costKey(id)))),
    ...ADJUSTMENTS.map(([key, label]) => row(key, label, "USD", "money", total(key))),
  ];
}

/** The lines added up: the same total by another way. */
export function sumRow(): TableRow {
  const [first = "main.input"] = LINE_IDS;
  return {
    ...row("sum", "Total", "USD", "money", ({ range }) => `=SUM(${range(costKey(first), "contingency")})`),
    style: "total",
  };
}

function row(
  key: string,
  label: string,
  unit: string,
  format: FormatName,
  formula: TableRow["formula"],
): TableRow {
  return { key, label, unit, format, formula };
}

function per(key: string): TableRow["formula"] {
  return ({ here }) => `=IF(${here(key)},${here("total")}/${here(key)},"")`;
}

/** Formulas that bring a cell of each scenario's block here. */
function linkTo(
  sheet: string,
  blocks: readonly RowBook[],
  address: (block: RowBook, key: string) => string,
): (key: string) => TableRow["formula"] {
  return (key) => (_, scenario) => {
    const block = blocks[scenario];
    if (block === undefined) throw new Error(`no scenario ${scenario}`);
    return `=${onSheet(sheet, address(block, key))}`;
  };
}
