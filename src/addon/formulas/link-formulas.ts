import type { LinkLeft, LinkRequest, LinksDone, LinksPreview } from "../../api/rates-links";
import { withLock } from "../lock";
import { problem } from "../problem";
import { appendToLog, logNote } from "../rates-sheet/log";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { RATES_RANGE_NAME } from "../sheet-host";
import { findLinks } from "./find-links";
import { linkCell, type CellToLink } from "./link-cell";
import { argumentPositions } from "../../functions/argument-positions";

/** A request has six minutes. */
const TIME_MS = 4 * 60_000;

/** Finds the formulas that use our functions without the rates argument, and what they would become. */
export function previewLinks(): LinksPreview {
  return findLinks(bookWithRates().spreadsheet);
}

/** Links the formulas that were previewed, one safe write a cell. The log keeps them as they were. */
export function linkFormulas(request: LinkRequest): LinksDone {
  const book = bookWithRates();
  return withLock(() => linkAll(book, request));
}

function linkAll(book: RatesBook, request: LinkRequest): LinksDone {
  const { spreadsheet } = book;
  const end = Date.now() + TIME_MS;
  const positions = argumentPositions("rates");
  const left: LinkLeft[] = [];
  const cells: CellToLink[] = [];
  for (const { sheetId, cell, before } of request.cells) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) cells.push({ sheet, cell, before });
    else left.push({ sheet: "", cell, formula: before, why: "its sheet was deleted since the preview" });
  }
  if (cells.length > 0) keepOriginals(book, cells);
  let linked = 0;
  let done = 0;
  while (done < cells.length && Date.now() < end) {
    const cell = cells[done++];
    const failure = cell && linkCell(cell, positions);
    if (failure) left.push(failure);
    else linked++;
  }
  return { linked, left, remaining: cells.length - done };
}

/** A formula without the range to link it to would become an error. */
function bookWithRates(): RatesBook {
  const book = openRatesBook();
  if (book.ratesRange() !== null) return book;
  throw problem(
    "nothing",
    `This spreadsheet has no ${RATES_RANGE_NAME} range that formulas could be linked to.`,
    "Check for updates and apply them first: that makes the Rates sheet.",
  );
}

function keepOriginals(book: RatesBook, cells: readonly CellToLink[]): void {
  const originals = cells.map(({ sheet, cell, before }) => `${sheet.getName()}!${cell}: ${before}`);
  appendToLog(
    book,
    logNote("link formulas", originals.join("\n")),
    `begun for ${cells.length} formulas; as they were`,
  );
}
