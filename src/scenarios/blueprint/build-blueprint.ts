import type { Plan } from "../plan";
import { absolute } from "../../a1/a1";
import type { CellNames } from "./bill-rows";
import type { Blueprint, NamedCell, SheetNames } from "./blueprint";
import { checksSheet } from "./checks-sheet";
import { compareSheet } from "./compare-sheet";
import { forecastSheet } from "./forecast-sheet";
import { FIRST_VALUE_COLUMN, layOutInputs } from "./inputs-layout";
import { inputsSheet, type RatesStamp } from "./inputs-sheet";

/**
 * Names of the sheets and of the cells with a name, for the first set in a workbook and for later ones: "Inputs",
 * "Inputs 2".
 */
export function namesOfSet(set: number): { readonly sheets: SheetNames; readonly cells: CellNames } {
  const number = set === 1 ? "" : ` ${set}`;
  const suffix = set === 1 ? "" : `_${set}`;
  return {
    sheets: {
      inputs: `Inputs${number}`,
      forecast: `Forecast${number}`,
      compare: `Compare${number}`,
      checks: `Checks${number}`,
    },
    cells: { budget: `SCENARIO_BUDGET${suffix}`, exchangeRate: `SCENARIO_EXCHANGE_RATE${suffix}` },
  };
}

/**
 * Describes the sheets of a plan. Their formulas rely on the workbook's OPENAI_RATES range and on the custom
 * functions; all else they hold themselves.
 * @param set number of the set of sheets in the workbook, from 1
 */
export function buildBlueprint(plan: Plan, stamp: RatesStamp, set: number): Blueprint {
  const { sheets, cells } = namesOfSet(set);
  const layout = layOutInputs(sheets.inputs, plan.scenarios.length);
  const forecast = forecastSheet(plan, layout, sheets, cells);
  const named = (name: string, row: number | undefined): NamedCell => ({
    name,
    role: "inputs",
    a1: absolute(row ?? 0, FIRST_VALUE_COLUMN),
  });
  return {
    sheets: [
      inputsSheet(plan, layout, stamp, sheets),
      forecast.sheet,
      compareSheet(plan, layout, sheets, cells, forecast),
      checksSheet(plan, sheets, forecast),
    ],
    names: [
      named(cells.budget, layout.planRows.get("budget")),
      named(cells.exchangeRate, layout.planRows.get("exchangeRate")),
    ],
  };
}
