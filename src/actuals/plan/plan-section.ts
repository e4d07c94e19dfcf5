import { absolute, area, onSheet, relative } from "../../a1/a1";
import { MONTHS_ROW } from "../../scenarios/blueprint/actuals-layout";
import type { CellBlueprint } from "../../scenarios/blueprint/blueprint";
import { blank, CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, UNIT_COLUMN } from "../../scenarios/blueprint/columns";
import { allOf, type ChargesColumnId } from "../charges/columns";
import { BASIS, OWN_COLUMN, type Basis, type OwnBy } from "./basis";
import type { MonthState } from "./month-states";

/** The first cell of the section, by which it is found again. */
export const SECTION_HEADING = "From Charges";

/** The rows of the section, from 0. */
export const SECTION = {
  heading: 0,
  basis: 1,
  ownBy: 2,
  names: 3,
  rate: 4,
  usd: 5,
  amount: 6,
  state: 7,
} as const;

export const SECTION_ROWS = Object.keys(SECTION).length;

export interface PlanSection {
  /** The row of its heading, from 1. */
  readonly row: number;
  readonly months: number;
  /** The name of the Charges tab. */
  readonly charges: string;
  /** `Inputs!$C$15`: what one USD is in the plan's currency. */
  readonly exchangeRate: string;
  readonly basis: Basis;
  readonly ownBy: OwnBy;
  /** The projects, keys or models of the plan, as they stand on Charges. */
  readonly names: readonly string[];
  readonly states: readonly MonthState[];
}

/** `=I17`: what row 6 of the plan's Actuals takes from the section in a month, counted from 0. */
export function actualFormula(section: Pick<PlanSection, "row">, month: number): string {
  return `=${relative(section.row + SECTION.amount, FIRST_MONTH_COLUMN + month)}`;
}

/**
 * The section of a plan's Actuals tab that adds up its charges month by month, by live formulas: in USD, and in the plan's
 * currency at its exchange rate or at one that is typed for the month.
 */
export function planSection(section: PlanSection): readonly (readonly (CellBlueprint | null)[])[] {
  const { row, months, basis, ownBy, names, states } = section;
  const grid = new CellGrid();
  const last = FIRST_MONTH_COLUMN + months - 1;
  const put = (at: number, column: number, cell: CellBlueprint): void => grid.put(at + 1, column, cell);
  const label = (at: number, words: string, unit = ""): void => {
    put(at, 1, text(words));
    if (unit !== "") put(at, UNIT_COLUMN, text(unit, "note"));
  };
  put(SECTION.heading, 1, text(SECTION_HEADING, "heading"));
  grid.fill(SECTION.heading + 1, 1, last, "heading");
  label(SECTION.basis, "Taken from");
  put(SECTION.basis, BASE_COLUMN, text(basis));
  label(SECTION.ownBy, "Counted");
  put(SECTION.ownBy, BASE_COLUMN, text(ownBy));
  label(SECTION.names, "Those of this plan");
  put(SECTION.names, BASE_COLUMN, formula(twiceFormula(section), "general", "check"));
  label(SECTION.rate, "Exchange rate of the month", "per USD");
  put(SECTION.rate, BASE_COLUMN, formula(`=${section.exchangeRate}`, "sixDecimals"));
  label(SECTION.usd, "Charges", "USD");
  label(SECTION.amount, "Charges, in the plan's currency");
  label(SECTION.state, "When it was last filled");
  for (const at of [SECTION.usd, SECTION.amount]) {
    const all = area(row + at, FIRST_MONTH_COLUMN, row + at, last);
    put(at, BASE_COLUMN, formula(`=SUM(${all})`, "amount"));
  }
  for (let month = 0; month < months; month++) {
    const column = FIRST_MONTH_COLUMN + month;
    const name = names[month];
    put(SECTION.names, column, name === undefined ? blank("text", "input") : named(name));
    put(SECTION.rate, column, blank("sixDecimals", "input"));
    put(SECTION.usd, column, formula(chargesFormula(section, column), "amount"));
    put(SECTION.amount, column, formula(amountFormula(section, column), "amount"));
    const state = states[month];
    put(SECTION.state, column, text(state?.is === "open" ? state.why : "settled", "note"));
  }
  return grid.rectangle();
}

function named(name: string): CellBlueprint {
  return { content: { kind: "text", text: name }, style: "input", format: "text" };
}

function namesArea({ row, months }: PlanSection): string {
  const at = row + SECTION.names;
  return area(at, FIRST_MONTH_COLUMN, at, FIRST_MONTH_COLUMN + months - 1);
}

/** One that is named twice would be counted twice. */
function twiceFormula(section: PlanSection): string {
  const names = namesArea(section);
  return `=IF(SUMPRODUCT((${names}<>"")*(COUNTIF(${names};${names})>1));"LOOK: one stands twice";"")`;
}

/** What Charges has of the plan in a month. */
function chargesFormula(section: PlanSection, column: number): string {
  const { charges, basis, ownBy } = section;
  const of = (id: ChargesColumnId): string => onSheet(charges, allOf(id));
  const { kind, money } = BASIS[basis];
  const month = relative(MONTHS_ROW, column).replace(/(\d+)$/, "$$$1");
  const inMonth = `${of("day")};">="&${month};${of("day")};"<"&EDATE(${month};1)`;
  const sum = `SUMIFS(${of(money)};${of("kind")};"${kind}";${inMonth}`;
  if (ownBy === "everything") return `=${sum})`;
  return `=SUMPRODUCT(${sum};${of(OWN_COLUMN[ownBy])};${namesArea(section)}))`;
}

function amountFormula({ row }: PlanSection, column: number): string {
  const [usd, rate] = [relative(row + SECTION.usd, column), relative(row + SECTION.rate, column)];
  return `=${usd}*IF(ISNUMBER(${rate});${rate};${absolute(row + SECTION.rate, BASE_COLUMN)})`;
}
