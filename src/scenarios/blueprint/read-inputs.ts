import { PricingError } from "../../pricing/errors";
import { Decimal } from "../../pricing/money";
import type { Driver } from "../drivers/driver";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "../drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../drivers/scenario-drivers";
import type { PlanForm } from "../plan";
import { FIRST_VALUE_COLUMN, HEADERS } from "./inputs-layout";

/** A cell of an Inputs sheet; dates come as ISO days. */
export type InputCell = string | number | boolean;

/**
 * Reads an Inputs sheet back into the form it was made from. Rows go by their label, so that rows may be moved or
 * added. Throws a PricingError when the sheet is not one, or a row of it is gone.
 */
export function readInputs(cells: readonly (readonly InputCell[])[]): PlanForm {
  const header = cells.find((row) => row[0] === HEADERS.driver);
  const noteColumn = header?.indexOf(HEADERS.note) ?? -1;
  if (noteColumn < FIRST_VALUE_COLUMN) {
    throw new PricingError(
      `no row with "${HEADERS.driver}" and "${HEADERS.note}" was found. Give the whole Inputs sheet, from its first row and column to its notes.`,
    );
  }
  const rows = new Map(cells.map((row) => [row[0], row]));
  const typed = (driver: Driver, column: number): string => {
    const row = rows.get(driver.label);
    if (row === undefined) {
      throw new PricingError(
        `the Inputs sheet has no row "${driver.label}". Undo its change, or build the sheets again.`,
      );
    }
    return textOf(driver, row[column - 1] ?? "");
  };
  const columnOf = <Drivers extends Readonly<Record<string, Driver>>>(
    drivers: Drivers,
    column: number,
  ): Partial<Record<keyof Drivers, string>> => {
    const texts: Partial<Record<keyof Drivers, string>> = {};
    for (const [id, driver] of Object.entries(drivers)) {
      const key: keyof Drivers = id;
      texts[key] = typed(driver, column);
    }
    return texts;
  };
  const scenarioColumns = Array.from(
    { length: noteColumn + 1 - FIRST_VALUE_COLUMN },
    (_, index) => FIRST_VALUE_COLUMN + index,
  );
  return {
    values: columnOf(PLAN_DRIVERS, FIRST_VALUE_COLUMN),
    months: typed(MONTHS, FIRST_VALUE_COLUMN),
    assumptions: columnOf(ASSUMPTIONS, FIRST_VALUE_COLUMN),
    scenarios: scenarioColumns.map((column) => columnOf(SCENARIO_DRIVERS, column)),
  };
}

/** What a person would type to get the cell; a share is held as a fraction and typed in percent. */
function textOf(driver: Driver, cell: InputCell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  const number = new Decimal(cell);
  return (driver.kind === "share" ? number.times(100) : number).toFixed();
}
