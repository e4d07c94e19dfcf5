import { ratesFor } from "../functions/rates-argument";
import { daysBetween } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { describeRates } from "../pricing/rate-info";
import type { RatesStatus } from "../api/rates-status";
import { sheetHost } from "./sheet-host";

/** Says which rates formulas use, how old they are and where they come from. */
export function ratesStatus(): RatesStatus {
  const host = sheetHost();
  const range = host.ratesRange();
  try {
    const table = ratesFor(undefined, { ...host, ratesRange: () => range });
    const info = describeRates(table.rates);
    return {
      state: "ready",
      origin: range === null ? "bundled" : "sheet",
      version: info.version,
      source: info.source,
      updated: info.updated,
      ageDays: info.updated === null ? null : daysBetween(info.updated, host.today()),
      models: table.models().length,
      rates: table.rates.length,
      overrides: info.overrides,
    };
  } catch (error) {
    if (error instanceof PricingError) return { state: "damaged", problem: error.message };
    throw error;
  }
}
