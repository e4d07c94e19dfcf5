import type { ApplyRequest, RatesWritten } from "../../api/rates-refresh";
import { readTable } from "../rates-sheet/table";
import { writeTable } from "../rates-sheet/write";
import { feedsOfCheck } from "./feeds";
import { inTurn } from "./in-turn";
import { refreshedTable } from "./refreshed";

/**
 * Writes what was checked to the Rates sheet. The difference is worked out again from the content that was checked and
 * the table as it stands, so that what the sidebar sends can name no price.
 */
export function applyUpdates(request: ApplyRequest): RatesWritten {
  // The network may be slow: nobody else waits for it.
  const feeds = feedsOfCheck(request.check);
  return inTurn((book) => {
    const table = readTable(book);
    const refreshed = refreshedTable(request, feeds, table, book.host.today());
    return writeTable(book, table, { action: "refresh", ...refreshed, hash: feeds.pageHash });
  });
}
