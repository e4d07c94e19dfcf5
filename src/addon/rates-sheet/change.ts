import type { RatesWritten } from "../../api/rates-refresh";
import type { Rate } from "../../pricing/rate";
import { withLock } from "../lock";
import type { RatesBook } from "./rates-book";
import { recover } from "./recovery";
import type { Action } from "./state";
import { readTable, type RatesTable } from "./table";
import { replaceTable } from "./write";

/** The table that takes the place of the one in use, and what the log says of it. */
export interface NextTable {
  readonly action: Action;
  readonly rates: readonly Rate[];
  readonly source: string;
  /** SHA-256 of the text the rates were read from; blank where none was read. */
  readonly hash: string;
  readonly details: string;
}

/** Changes the table in use: reads it, works out the next one, writes that. Nobody else writes meanwhile. */
export function changeTable(book: RatesBook, next: (table: RatesTable) => NextTable): RatesWritten {
  return changeRates(book, () => {
    const table = readTable(book);
    const { action, rates, source, hash, details } = next(table);
    const { place, rates: current, rows, cells, overrides } = table;
    return replaceTable(book, place === null ? { kind: "new sheet" } : { kind: "in place", place, cells }, {
      action,
      current,
      next: rates,
      rows,
      overrides,
      source,
      hash,
      details,
    });
  });
}

/** Does what changes the rates: alone, and after what an earlier request left half done has been recovered. */
export function changeRates<Value>(book: RatesBook, work: () => Value): Value {
  return withLock(() => {
    recover(book);
    try {
      return work();
    } catch (error) {
      // A service that failed once may work again: then the user need not wait for the next request to tidy up.
      recoverIfPossible(book);
      throw error;
    }
  });
}

function recoverIfPossible(book: RatesBook): void {
  try {
    recover(book);
  } catch {
    // The next request will; what is to be told is why the first one failed.
  }
}
