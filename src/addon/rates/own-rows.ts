import type { Host } from "../../functions/definition";
import { loadState } from "./state-store";
import { readBackup } from "./rates-backup";
import type { TableInUse } from "./table-in-use";
import { splitLines, type SplitLines, type TableLine } from "./table-lines";

export interface SplitTable extends SplitLines {
  readonly lines: readonly TableLine[];
}

/** The table in use, the user's rows apart from the others. */
export function splitTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: TableInUse,
  host: Host,
): SplitTable {
  if (table.origin === "bundled") {
    return { official: table.rates, overrides: [], editedByHand: [], lines: [] };
  }
  const { written } = loadState(spreadsheet);
  const asWritten = written === null ? undefined : readBackup(spreadsheet, host).get(written);
  return { ...splitLines(table.lines, asWritten ?? null), lines: table.lines };
}
