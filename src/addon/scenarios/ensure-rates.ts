import { describeRates, type RateInfo } from "../../pricing/rate-info";
import type { RateTable } from "../../pricing/rate-table";
import { bundledTable } from "../../pricing/bundled";
import { ratesFor } from "../../functions/rates-argument";
import type { Cell } from "../../functions/definition";
import type { RatesBook } from "../rates-sheet/rates-book";
import { replaceTable } from "../rates-sheet/write";

/** The rates that formulas of the spreadsheet use, with what is to be said of them. */
export interface RatesInUse {
  readonly origin: "bundled" | "sheet";
  readonly table: RateTable;
  readonly info: RateInfo;
}

/** Reads the OPENAI_RATES range, or takes the bundled rates where there is none. Throws when the range is damaged. */
export function ratesInUse(book: RatesBook): RatesInUse {
  const values = book.ratesRange()?.getValues() as Cell[][] | undefined;
  const table = values === undefined ? bundledTable() : ratesFor(values, book.host);
  const origin = values === undefined ? "bundled" : "sheet";
  return { origin, table, info: describeRates(table.rates) };
}

/**
 * Writes the bundled rates to a Rates sheet where there is none: the formulas of the forecast name its range.
 */
export function ensureRates(book: RatesBook, rates: RatesInUse): void {
  if (rates.origin === "sheet") return;
  replaceTable(
    book,
    { kind: "new sheet" },
    {
      action: "first table",
      current: [],
      next: rates.table.rates,
      rows: [],
      overrides: [],
      source: "the table that comes with RateSheet",
      hash: "",
      details: `${rates.table.rates.length} rates written for the scenario builder.`,
    },
  );
}
