import { describeRates, type RateInfo } from "../../pricing/rate-info";
import type { RateTable } from "../../pricing/rate-table";
import { bundledTable } from "../../pricing/bundled";
import { ratesFor } from "../../functions/rates-argument";
import type { Cell } from "../../functions/definition";
import type { RatesBook } from "../rates-sheet/rates-book";
import { recover } from "../rates-sheet/recovery";
import { ownSheet } from "../rates-sheet/sheets";
import { readTable } from "../rates-sheet/table";
import { writeTable } from "../rates-sheet/write";

/** The sheets of the rates, in their order. */
const ROLES = ["rates", "log", "backup"] as const;

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

/** As `ratesInUse`, once a first table is recovered that was cut off while it was written. Call it with the lock held. */
export function settledRates(book: RatesBook): RatesInUse {
  const rates = ratesInUse(book);
  if (rates.origin === "sheet") return rates;
  recover(book);
  return ratesInUse(book);
}

/**
 * Writes the bundled rates to a Rates sheet where there is none: the formulas of the forecast name its range. A Rates
 * sheet whose name is gone is a problem that says how to repair it: a second one would hide the user's own prices.
 *
 * @returns the names of the sheets that it wrote
 */
export function ensureRates(book: RatesBook, rates: RatesInUse): readonly string[] {
  if (rates.origin === "sheet") return [];
  const table = readTable(book);
  if (table.place !== null) return [];
  writeTable(
    book,
    { ...table, rates: [] },
    {
      action: "first table",
      rates: rates.table.rates,
      source: "the table that comes with RateSheet",
      hash: "",
      details: `${rates.table.rates.length} rates written for the scenario builder.`,
    },
  );
  return ROLES.flatMap((role) => ownSheet(book, role)?.getName() ?? []);
}
