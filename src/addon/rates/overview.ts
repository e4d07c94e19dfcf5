import type { Problem } from "../../api/problem";
import type { RatesOverview } from "../../api/rates-refresh";
import type { Result } from "../../pricing/result";
import { ratesAnswer, RequestProblem } from "../problem";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { recoverIfIdle } from "../rates-sheet/recovery";
import { readTable } from "../rates-sheet/table";
import { overrideRows } from "./overrides";

/** Recovers what an earlier request left half done, and says what can be undone, repaired and linked. */
export function ratesOverview(): Result<RatesOverview, Problem> {
  return ratesAnswer(() => {
    const book = openRatesBook();
    const recovered = recoverIfIdle(book);
    const { lastRefresh } = book.state;
    return {
      recovered,
      undo: lastRefresh && { when: lastRefresh.when, version: lastRefresh.before },
      hasRatesSheet: book.ratesRange() !== null,
      ...ownRows(book),
    };
  });
}

function ownRows(book: RatesBook): Pick<RatesOverview, "damage" | "overrides"> {
  try {
    return { damage: null, overrides: overrideRows(readTable(book)) };
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    return { damage: error.problem.code === "damaged" ? error.problem.message : null, overrides: [] };
  }
}
