import { rateRow, type RatesInForce } from "../api/rates-table";
import { ratesFor } from "../functions/rates-argument";
import { sheetHost } from "./sheet-host";

/** Hands the rates that formulas use to the page. */
export function ratesInForce(): RatesInForce {
  const host = sheetHost();
  const range = host.ratesRange();
  if (range === null) return { rates: null };
  return { rates: ratesFor(undefined, { ...host, ratesRange: () => range }).rates.map(rateRow) };
}
