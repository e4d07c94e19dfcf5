import { absolute } from "../../a1/a1";
import type { SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import { CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import { statusRules } from "../../scenarios/blueprint/styles";
import { checkLight } from "../imports/imports-sheet";
import type { ActualsRole, TabNames } from "../tabs";
import {
  allOf,
  BILLED_ROW,
  CHARGES_COLUMNS,
  columnOf,
  FIRST_ROW,
  FOLDED,
  HEADER_ROW,
  lettersOf,
  rangeOf,
  USED_ROW,
} from "./columns";

/**
 * Rows that one call prices: it passes six cells a row, and gives two. Results of 494,000 cells were refused as too large
 * (GESI, issue 102); 40,000 are priced here in a tenth of a second, and Google ends a function after 30. Eight calls price
 * as many charges as a spreadsheet takes.
 */
const ROWS_A_CALL = 25_000;

/** What stands above the charges: title, sums, headings. The charges themselves are rows of data, not cells to look at. */
export function chargesSheet(names: TabNames): SheetBlueprint<ActualsRole> {
  const grid = new CellGrid();
  grid.put(1, 1, text("Charges", "title"));
  grid.put(1, columnOf("model"), checkLight(names));
  grid.put(
    2,
    1,
    text(
      "What was used and what was billed, as imported: RateSheet writes these rows, and replaces those of the days that a file brings again. List price and cost: formulas with OPENAI_RATES, USD.",
      "note",
    ),
  );
  const sum = (row: number, id: "requests" | "billed" | "listCost", kind: string): void => {
    const format = id === "requests" ? "plain" : "usd";
    grid.put(row, columnOf(id), formula(`=SUMIFS(${allOf(id)};${allOf("kind")};"${kind}")`, format, "bold"));
  };
  grid.put(USED_ROW, 1, text("Used", "bold"));
  sum(USED_ROW, "requests", "usage");
  sum(USED_ROW, "listCost", "usage");
  grid.put(BILLED_ROW, 1, text("Billed", "bold"));
  sum(BILLED_ROW, "billed", "cost");
  sum(BILLED_ROW, "listCost", "cost");
  CHARGES_COLUMNS.forEach(({ title, isText }, index) => {
    const isLeft = isText || index === 0;
    grid.put(HEADER_ROW, index + 1, text(title, isLeft ? "header" : "headerRight"));
  });
  const [from, to] = FOLDED;
  return {
    role: "charges",
    name: names.charges,
    tabColor: "#9aa2ad",
    cells: grid.rectangle(),
    columnWidths: CHARGES_COLUMNS.map(({ pixels }, index) => ({ first: index + 1, count: 1, pixels })),
    rowHeights: [],
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    validations: [],
    conditional: statusRules([`${lettersOf("model")}1`], `${lettersOf("model")}1`),
    groups: [{ of: "columns", first: from, count: to - from + 1 }],
    charts: [],
  };
}

/** Formulas that price the charges, each with the row it stands in: one for as many rows as a call takes. */
export function priceFormulas(count: number): readonly { readonly row: number; readonly formula: string }[] {
  const formulas = [];
  for (let from = 1; from <= count; from += ROWS_A_CALL) {
    const to = Math.min(count, from + ROWS_A_CALL - 1);
    const quantities = `${absolute(FIRST_ROW + from - 1, columnOf("per"))}:${absolute(FIRST_ROW + to - 1, columnOf("quantity"))}`;
    const [model, meter, tier, day] = (["model", "meter", "tier", "day"] as const).map((id) =>
      rangeOf(id, from, to),
    );
    formulas.push({
      row: FIRST_ROW + from - 1,
      formula: `=OPENAI_CHARGE(${model ?? ""};${meter ?? ""};${quantities};${tier ?? ""};${day ?? ""};OPENAI_RATES;"show")`,
    });
  }
  return formulas;
}
