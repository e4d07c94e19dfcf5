import type { ImportedColumn } from "../../actuals/charges/columns";
import { NO_DAY, type LineCell } from "../../actuals/charges/line";
import { CHUNK_CHARGES, type ActualsOverview, type ImportLine } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { actualsAnswer } from "../problem";
import { ratesInUse } from "../scenarios/ensure-rates";
import { readColumn } from "./charges-tab";
import { openDesk, type ActualsDesk } from "./desk";
import { readImports, type KnownImport } from "./imports-log";
import { ownTabs } from "./own-tabs";

/** What the spreadsheet holds of actuals. */
export function actualsOverview(): Result<ActualsOverview, Problem> {
  return actualsAnswer(() => overviewOf(openDesk()));
}

export function overviewOf(desk: ActualsDesk): ActualsOverview {
  const { book, spreadsheet, notes } = desk;
  const tabs = ownTabs(spreadsheet);
  const [charges, imports] = [tabs.get("charges"), tabs.get("imports")];
  const column = (id: ImportedColumn): readonly LineCell[] =>
    charges === undefined ? [] : readColumn(desk, charges, id);
  const numbers = column("import");
  const known = readImports(imports, book.host);
  const { journal, undo } = notes.memory;
  const last = known.find(({ number }) => number === undo);
  return {
    charges:
      charges === undefined || numbers.length === 0
        ? null
        : {
            sheet: charges.getName(),
            count: numbers.length,
            ...spanOf(column("day")),
            organizations: [...new Set(column("organization"))].map(String).filter((id) => id !== ""),
          },
    imports: known
      .map((record) => lineOf(record, numbers.filter((number) => number === record.number).length))
      .reverse(),
    undo: last === undefined || journal !== null ? null : { number: last.number, files: last.files },
    unfinished:
      journal === null
        ? null
        : {
            id: journal.id,
            action: journal.action,
            number: journal.number,
            files: journal.files,
            received: journal.received * CHUNK_CHARGES,
            of: journal.expected * CHUNK_CHARGES,
            isWriting: journal.phase !== "receiving",
          },
    tabs: {
      reconcile: tabs.get("reconcile")?.getName() ?? null,
      spend: tabs.get("spend")?.getName() ?? null,
      alternatives: tabs.get("alternatives")?.getName() ?? null,
    },
    ratesVersion: ratesInUse(book).info.version,
  };
}

/** The first and the last day that there is. */
function spanOf(days: readonly LineCell[]): { from: string; to: string } {
  let [from, to] = ["", ""];
  for (const day of days) {
    if (day === NO_DAY || typeof day !== "string") continue;
    if (from === "" || day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

function lineOf(record: KnownImport, now: number): ImportLine {
  const { number, when, kind, format, organization, from, to, rows, charges, ratesVersion } = record;
  return {
    number,
    when,
    files: record.files,
    hashes: record.hashes.split(" ").filter((hash) => hash !== ""),
    kind,
    format,
    organization,
    from,
    to,
    rows,
    charges,
    state: stateOf(record, now),
    ratesVersion,
  };
}

function stateOf({ undone, charges }: KnownImport, now: number): string {
  if (undone !== "") return "undone";
  if (now === 0) return "replaced";
  return now < charges ? "partly replaced" : "in use";
}
