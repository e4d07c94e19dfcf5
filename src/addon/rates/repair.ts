import type { Cell, Host } from "../../functions/definition";
import { RATES_COLUMNS } from "../../functions/rates-columns";
import { bundledTable } from "../../pricing/bundled";
import type { Outcome } from "../../api/problem";
import type { RatesRepaired } from "../../api/rates-refresh";
import { RATES_RANGE_NAME, sheetHost } from "../sheet-host";
import { freeName, ownSheet } from "./own-sheets";
import { problem, RequestProblem } from "../problem";
import { answer } from "./answer";
import { count } from "./rate-words";
import { readBackup } from "./rates-backup";
import { salvage, type DamagedCells, type GoodTable } from "./salvage";
import { changeRates } from "./settle";
import { loadState } from "./state-store";
import { tableInUse, type Destination } from "./table-in-use";
import { writeTable } from "./write-table";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rebuilds a damaged Rates sheet from the last good table. Where only cells are damaged the sheet is written over; where
 * its columns are, a new sheet takes its place and the damaged one stays to look at. Rows that could not be kept stand in
 * the log as text.
 */
export function repairRates(): Outcome<RatesRepaired> {
  return answer(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const host = sheetHost();
    return changeRates(spreadsheet, host, () => {
      const sheet = damagedSheet(spreadsheet, host);
      const good = lastGood(spreadsheet, host);
      const cells = cellsOf(sheet);
      const { lines, overrides, lost } = salvage(cells, good, host);
      const kept = overrides.map(({ rate }) => rate);
      const destination = destinationFor(spreadsheet, sheet, cells);
      const written = writeTable(
        spreadsheet,
        destination,
        {
          action: "repair",
          current: [],
          next: [...good.rates.filter(({ override }) => !override), ...kept],
          lines,
          overrides,
          source: good.name,
          hash: "",
          details: detailsOf(good.name, kept.length, lost),
        },
        host,
      );
      if (destination.kind === "new sheet") swapNames(spreadsheet, sheet);
      return {
        ...written,
        message: `The Rates sheet was rebuilt from ${good.name}; ${count(kept.length, "row")} of your own kept.`,
        from: good.isAsWritten ? "last written" : "bundled",
        overridesKept: kept.length,
        lost,
      };
    });
  });
}

/** The sheet to repair. Throws a problem when there is none, or when the range is not RateSheet's. */
function damagedSheet(spreadsheet: Spreadsheet, host: Host): Sheet {
  try {
    tableInUse(spreadsheet, host);
  } catch (error) {
    const sheet = ownSheet(spreadsheet, "rates");
    if (error instanceof RequestProblem && error.problem.code === "damaged" && sheet) return sheet;
    throw error;
  }
  throw problem(
    "nothing",
    "The rates can be read: there is nothing to repair.",
    "The rates stay as they are.",
  );
}

interface NamedTable extends GoodTable {
  readonly name: string;
}

function lastGood(spreadsheet: Spreadsheet, host: Host): NamedTable {
  const { written } = loadState(spreadsheet);
  const rates = written === null ? undefined : readBackup(spreadsheet, host).get(written);
  return written === null || rates === undefined
    ? { rates: bundledTable().rates, isAsWritten: false, name: "the table that comes with RateSheet" }
    : { rates, isAsWritten: true, name: `the table as last written (${written})` };
}

function cellsOf(sheet: Sheet): DamagedCells {
  const range = sheet.getDataRange();
  return { values: range.getValues() as Cell[][], formulas: range.getFormulas() };
}

/** Cells beyond the table's columns would not be kept, so only a sheet with exactly those is written over. */
function destinationFor(spreadsheet: Spreadsheet, sheet: Sheet, cells: DamagedCells): Destination {
  const [header = []] = cells.values;
  const range = spreadsheet.getRangeByName(RATES_RANGE_NAME);
  const isInOrder =
    header.length === RATES_COLUMNS.length && RATES_COLUMNS.every((name, index) => header[index] === name);
  const fits =
    range?.getA1Notation() ===
    sheet.getRange(1, 1, range?.getNumRows() ?? 1, RATES_COLUMNS.length).getA1Notation();
  if (!isInOrder || (range !== null && !fits)) return { kind: "new sheet" };
  const place = { sheet, row: 1, column: 1, rows: range?.getNumRows() ?? 0, reach: cells.values.length };
  return { kind: range === null ? "sheet" : "in place", place };
}

/** The damaged sheet stays, under a name that says so; the new one takes its name. Formulas follow the range, not this. */
function swapNames(spreadsheet: Spreadsheet, damaged: Sheet): void {
  const name = damaged.getName();
  damaged.setName(freeName(spreadsheet, `${name} (damaged)`));
  ownSheet(spreadsheet, "rates")?.setName(name);
}

function detailsOf(name: string, kept: number, lost: readonly string[]): string {
  const summary = `Rebuilt from ${name}; ${count(kept, "row")} of the user's kept.`;
  return lost.length === 0
    ? summary
    : `${summary} ${count(lost.length, "row")} could not be kept and stood there as:\n${lost.join("\n")}`;
}
