import type { RatesRepaired } from "../../api/rates-refresh";
import { rateWords } from "../../pricing/rate-words";
import { countOf } from "../../pricing/words";
import type { Cell } from "../../functions/definition";
import { columnNamed, RATES_COLUMNS } from "../../functions/rates-columns";
import { bundledTable } from "../../pricing/bundled";
import type { Rate } from "../../pricing/rate";
import { problem, RequestProblem } from "../problem";
import { readBackup } from "../rates-sheet/backup";
import type { CellsRead, Destination } from "../rates-sheet/place";
import type { RatesBook } from "../rates-sheet/rates-book";
import { ownSheet } from "../rates-sheet/sheets";
import { readTable } from "../rates-sheet/table";
import { replaceTable } from "../rates-sheet/write";
import { freeSheetName } from "../sheet-names";
import { inTurn } from "./in-turn";
import { salvage, type GoodTable } from "./salvage";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rebuilds a damaged Rates sheet from the last good table. Where only cells are damaged the sheet is written over; where
 * its columns are, a new sheet takes its place and the damaged one stays to look at. Rows that could not be kept stand in
 * the log as text.
 */
export function repairRates(): RatesRepaired {
  return inTurn(repair);
}

function repair(book: RatesBook): RatesRepaired {
  const sheet = damagedSheet(book);
  const good = lastGood(book);
  const cells = cellsOf(sheet);
  const { rows, overrides, fromBackup, lost } = salvage(cells, good, book.host);
  const kept = overrides.map(({ rate }) => rate);
  const keptWords = wordsOfKept(kept, fromBackup);
  const destination = destinationFor(book, sheet, cells);
  const written = replaceTable(
    book,
    destination,
    { rates: [], rows, overrides },
    {
      action: "repair",
      rates: [...good.rates.filter(({ override }) => !override), ...kept],
      source: good.name,
      hash: "",
      details: detailsOf(good.name, keptWords, lost),
    },
  );
  if (destination.kind === "new sheet")
    book.attempt("the renaming of the sheets", () => swapNames(book, sheet));
  return {
    ...written,
    message: `The Rates sheet was rebuilt from ${good.name}; ${keptWords}${book.missedWords}`,
    from: good.isAsWritten ? "last written" : "bundled",
    overridesKept: kept.length,
    lost,
  };
}

/** The sheet to repair. Throws a problem when there is none, or when the range is not RateSheet's. */
function damagedSheet(book: RatesBook): Sheet {
  try {
    readTable(book);
  } catch (error) {
    const sheet = ownSheet(book, "rates");
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

function lastGood(book: RatesBook): NamedTable {
  const { written } = book.state;
  const backup = readBackup(book);
  const rates = written === null ? undefined : backup.get(written);
  return written === null || rates === undefined
    ? {
        rates: bundledTable().rates,
        isAsWritten: false,
        name: "the table that comes with RateSheet",
        overrides: overridesOf([...backup.values()].pop() ?? []),
      }
    : {
        rates,
        isAsWritten: true,
        name: `the table as last written (${written})`,
        overrides: overridesOf(rates),
      };
}

function overridesOf(rates: readonly Rate[]): readonly Rate[] {
  return rates.filter(({ override }) => override);
}

function cellsOf(sheet: Sheet): CellsRead {
  const range = sheet.getDataRange();
  return { values: range.getValues() as Cell[][], formulas: range.getFormulas() };
}

/** Cells beyond the table's columns would not be kept, so only a sheet with exactly those is written over. */
function destinationFor(book: RatesBook, sheet: Sheet, cells: CellsRead): Destination {
  const [header = []] = cells.values;
  const range = book.ratesRange();
  const isInOrder =
    header.length === RATES_COLUMNS.length &&
    RATES_COLUMNS.every((name, index) => columnNamed(header[index]) === name);
  const fits =
    range?.getA1Notation() ===
    sheet.getRange(1, 1, range?.getNumRows() ?? 1, RATES_COLUMNS.length).getA1Notation();
  if (!isInOrder || (range !== null && !fits)) return { kind: "new sheet" };
  const place = { sheet, row: 1, column: 1, rows: range?.getNumRows() ?? 0, reach: cells.values.length };
  return { kind: range === null ? "sheet" : "in place", place, cells };
}

/** The damaged sheet stays, under a name that says so; the new one takes its name. Formulas follow the range, not this. */
function swapNames(book: RatesBook, damaged: Sheet): void {
  const name = damaged.getName();
  damaged.setName(freeSheetName(book.spreadsheet, name, " (damaged)"));
  ownSheet(book, "rates")?.setName(name);
}

/** Which rows of the user's are in the repaired table, and where each was taken from. */
function wordsOfKept(kept: readonly Rate[], fromBackup: readonly Rate[]): string {
  if (kept.length === 0) return "there were no rows of your own.";
  const named = (rates: readonly Rate[]): string => rates.map(nameOf).join("; ");
  const inSheet = kept.filter((rate) => !fromBackup.includes(rate));
  const parts = [
    ...(inSheet.length > 0 ? [`as they stand in the sheet: ${named(inSheet)}`] : []),
    ...(fromBackup.length > 0 ? [`as the Rates backup had them: ${named(fromBackup)}`] : []),
  ];
  return `${countOf(kept.length, "row")} of your own kept, ${parts.join(", and ")}.`;
}

function nameOf(rate: Rate): string {
  const { model, label, tier, price } = rateWords(rate);
  return `${model} ${label} (${tier}) $${price}`;
}

function detailsOf(name: string, kept: string, lost: readonly string[]): string {
  const summary = `Rebuilt from ${name}; ${kept}`;
  return lost.length === 0
    ? summary
    : `${summary} ${countOf(lost.length, "row")} could not be kept and stood there as:\n${lost.join("\n")}`;
}
