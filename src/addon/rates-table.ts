import type { Problem } from "../api/problem";
import { rateRow, type RatesInForce } from "../api/rates-table";
import { ratesFor } from "../functions/rates-argument";
import type { Result } from "../pricing/result";
import { ratesAnswer } from "./problem";
import { sheetHost } from "./sheet-host";

/** Hands the rates that formulas use to the page. */
export function ratesInForce(): Result<RatesInForce, Problem> {
  return ratesAnswer(() => {
    const host = sheetHost();
    const range = host.ratesRange();
    if (range === null) return { rates: null };
    return { rates: ratesFor(undefined, { ...host, ratesRange: () => range }).rates.map(rateRow) };
  });
}
