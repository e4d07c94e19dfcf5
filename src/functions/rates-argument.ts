import { bundledTable } from "../pricing/bundled";
import { PricingError } from "../pricing/errors";
import type { RateTable } from "../pricing/rate-table";
import { onSheet, relative } from "../a1/a1";
import { isRange } from "./broadcast";
import { isBlank, show } from "./cells";
import type { Argument, Host, RatesRange } from "./definition";
import { readRates } from "./rates-reading";

/**
 * The table a formula prices with: its `rates` argument, else the spreadsheet's OPENAI_RATES range, else the bundled
 * table. A damaged range is an error, never a silent fall-back.
 */
export function ratesFor(argument: Argument, host: Host): RateTable {
  if (isRange(argument)) {
    return readRates(argument, (row, _column, name) => `rates, row ${row + 1}, column ${name}`, host);
  }
  if (!isBlank(argument)) {
    throw new PricingError(`rates is ${show(argument)}, but must be a range such as OPENAI_RATES.`);
  }
  if (host.rateTable) return host.rateTable();
  const range = host.ratesRange();
  return range === null
    ? bundledTable()
    : readRates(range.values, (row, column) => cellName(range, row, column), host);
}

function cellName(range: RatesRange, row: number, column: number): string {
  return onSheet(range.sheet, relative(range.row + row, range.column + column));
}
