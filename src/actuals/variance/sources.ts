import { absolute, area, onSheet } from "../../a1/a1";
import { blockKey } from "../../scenarios/blueprint/block-rows";
import type { SheetNames } from "../../scenarios/blueprint/blueprint";
import { BASE_COLUMN, FIRST_SCENARIO_COLUMN, LAST_SCENARIO_COLUMN } from "../../scenarios/blueprint/columns";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { NAME_ROW, planInput } from "../../scenarios/blueprint/inputs-layout";
import type { MonthAddresses, Row, RowBook } from "../../scenarios/blueprint/rows";
import { sectionRows } from "../plan/own-charges";
import { TOKENS } from "./meters";

/** What the formulas of Variance name on other tabs. */
export interface VarianceSources {
  readonly names: SheetNames;
  /** The rows of the Workings tab. */
  readonly workings: RowBook;
  /** The name of the Charges tab. */
  readonly charges: string;
  /** The row of the heading of the section of Actuals that is filled from Charges. */
  readonly heading: number;
}

export type Of = MonthAddresses["of"];
/** A formula of a month, from the month's cells of other rows. */
export type OfMonth = (of: Of) => string;

/** A row that only months with an actual have. */
export function known(
  key: string,
  label: string,
  formula: OfMonth,
  unit = "",
  format: FormatName = "otherMoney",
): Row {
  const months = ({ of }: MonthAddresses): string => `=IF(${of("flag")}="Actual";${formula(of)};"")`;
  return { key, label, unit, format, months, total: true };
}

/** The same month in a row of another tab: months stand in the same columns everywhere. */
export function inRow(of: Of, sheet: string, row: number): string {
  return onSheet(sheet, of("flag").replace(/\d+$/, String(row)));
}

/** The plan's exchange rate, as the section of Actuals has it. */
export function plansRate({ names, heading }: VarianceSources): string {
  return onSheet(names.actuals, absolute(sectionRows(heading).exchangeRate, BASE_COLUMN));
}

/** `SUM(I30:I33)`: the kinds of tokens of one sort of row. */
export function sumOfTokens(of: Of, sort: string): string {
  const ids = TOKENS.map(({ id }) => of(`${sort} ${id}`));
  return `SUM(${ids[0] ?? ""}:${ids[ids.length - 1] ?? ""})`;
}

/** What the scenario in focus has: of each scenario some rows of Workings, or the sum from one to another. */
export function ofFocus(
  { names, workings }: VarianceSources,
  focus: string,
  keys: readonly string[],
  isRange = false,
): OfMonth {
  return (of) => {
    const each = Array.from({ length: workings.scenarios }, (_, scenario) => {
      const cells = keys.map((key) =>
        of("flag").replace(/\d+$/, String(workings.row(blockKey(key, scenario)))),
      );
      if (isRange) return `SUM(${onSheet(names.workings, cells.join(":"))})`;
      return cells.map((cell) => onSheet(names.workings, cell)).join("+");
    });
    return `CHOOSE(${focus};${each.join(";")})`;
  };
}

/** The number of the scenario in focus; the first where Inputs names none. */
export function focusFormula({ inputs }: SheetNames): string {
  const focus = planInput(inputs, "focus");
  const all = onSheet(inputs, area(NAME_ROW, FIRST_SCENARIO_COLUMN, NAME_ROW, LAST_SCENARIO_COLUMN));
  return `=IF(${focus}="";100%;MATCH(${focus};${all};FALSE))`;
}
