import type { RatesOverview } from "../../api/rates-refresh";
import { RequestProblem } from "../problem";
import { takeInOwnRows } from "../rates-sheet/own-rows";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { recoverIfIdle } from "../rates-sheet/recovery";
import { readTable } from "../rates-sheet/table";
import { overrideRows } from "./overrides";

/** Recovers what an earlier request left half done, and says what can be undone, repaired and linked. */
export function ratesOverview(): RatesOverview {
  const book = openRatesBook();
  const recovered = recoverIfIdle(book);
  const { takenIn, ...rows } = ownRows(book);
  const notices = [recovered, takenIn].filter((notice) => notice !== null);
  const { lastRefresh } = book.state;
  return {
    recovered: notices.length === 0 ? null : notices.join(" "),
    undo: lastRefresh && { when: lastRefresh.when, version: lastRefresh.before },
    hasRatesSheet: book.ratesRange() !== null,
    ...rows,
  };
}

interface OwnRows extends Pick<RatesOverview, "damage" | "overrides"> {
  readonly takenIn: string | null;
}

function ownRows(book: RatesBook): OwnRows {
  try {
    const table = readTable(book);
    return { takenIn: takeInOwnRows(book, table), damage: null, overrides: overrideRows(table) };
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    const damage = error.problem.code === "damaged" ? error.problem.message : null;
    return { takenIn: null, damage, overrides: [] };
  }
}
