import { momentInWords } from "../../api/moments";
import type { RatesWritten } from "../../api/rates-refresh";
import type { Rate } from "../../pricing/rate";
import { rateText } from "../../pricing/rate-identity";
import { problem } from "../problem";
import { readBackup } from "../rates-sheet/backup";
import type { RatesBook } from "../rates-sheet/rates-book";
import { readTable } from "../rates-sheet/table";
import { writeTable } from "../rates-sheet/write";
import { inTurn } from "./in-turn";

/** Brings back the table before the last refresh, with the user's rows as they are now. */
export function undoRefresh(): RatesWritten {
  return inTurn((book) => {
    const table = readTable(book);
    const { when, before, after } = lastRefresh(book);
    const then = after.filter(({ override }) => override);
    const now = table.overrides.map(({ rate }) => rate);
    return writeTable(book, table, {
      action: "undo",
      rates: withOverridesSince(before, then, now),
      source: "Rates backup",
      hash: "",
      details: `The table before the refresh of ${momentInWords(when)} is in use again.`,
    });
  });
}

interface LastRefresh {
  readonly when: string;
  readonly before: readonly Rate[];
  readonly after: readonly Rate[];
}

function lastRefresh(book: RatesBook): LastRefresh {
  const refresh = book.state.lastRefresh;
  if (refresh === null)
    throw problem("nothing", "There is no refresh to undo.", "The rates stay as they are.");
  const backup = readBackup(book);
  const before = backup.get(refresh.before);
  const after = backup.get(refresh.after);
  if (before && after) return { when: refresh.when, before, after };
  throw problem(
    "nothing",
    "The table before the last refresh is no longer kept: the Rates backup sheet was edited or deleted.",
    "The spreadsheet's own version history (File > Version history) still has it.",
  );
}

/** The table before; what the user added or took away since is added or taken away here too. */
function withOverridesSince(
  before: readonly Rate[],
  then: readonly Rate[],
  now: readonly Rate[],
): readonly Rate[] {
  const had = new Set(then.map(rateText));
  const has = new Set(now.map(rateText));
  // In the table before, a row that was edited by hand may still stand unmarked.
  const asOverride = (rate: Rate): string => rateText({ ...rate, override: true });
  const kept = before.filter((rate) => !had.has(asOverride(rate)) || has.has(asOverride(rate)));
  return [...kept, ...now.filter((rate) => !had.has(rateText(rate)))];
}
