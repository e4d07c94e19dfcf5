import type { Outcome } from "../../api/problem";
import type { LinkLeft, LinkRequest, LinksDone, LinksPreview } from "../../api/rates-links";
import { withLock } from "../rates/lock";
import { problem } from "../problem";
import { answer } from "../rates/answer";
import { appendToLog, currentUser } from "../rates/rates-log";
import { RATES_RANGE_NAME } from "../sheet-host";
import { findLinks } from "./find-links";
import { linkCell, type CellToLink } from "./link-cell";
import { notationOf } from "./notation";
import { ratesPositions } from "./rates-positions";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A request has six minutes. */
const TIME_MS = 4 * 60_000;

/** Finds the formulas that use our functions without the rates argument, and what they would become. */
export function previewLinks(): Outcome<LinksPreview> {
  return answer(() => findLinks(withRates(SpreadsheetApp.getActiveSpreadsheet())));
}

/** Links the formulas that were previewed, one safe write a cell. The log keeps them as they were. */
export function linkFormulas(request: LinkRequest): Outcome<LinksDone> {
  return answer(() => {
    const spreadsheet = withRates(SpreadsheetApp.getActiveSpreadsheet());
    return withLock(() => linkAll(spreadsheet, request));
  });
}

function linkAll(spreadsheet: Spreadsheet, request: LinkRequest): LinksDone {
  const end = Date.now() + TIME_MS;
  const positions = ratesPositions();
  const notation = notationOf(spreadsheet.getSpreadsheetLocale());
  const left: LinkLeft[] = [];
  const cells: CellToLink[] = [];
  for (const { sheetId, cell, before } of request.cells) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) cells.push({ sheet, cell, before });
    else left.push({ sheet: "", cell, formula: before, why: "its sheet was deleted since the preview" });
  }
  if (cells.length > 0) keepOriginals(spreadsheet, cells);
  let linked = 0;
  let done = 0;
  while (done < cells.length && Date.now() < end) {
    const cell = cells[done++];
    const failure = cell && linkCell(cell, positions, notation);
    if (failure) left.push(failure);
    else linked++;
  }
  return { linked, left, remaining: cells.length - done };
}

/** A formula without the range to link it to would become an error. */
function withRates(spreadsheet: Spreadsheet): Spreadsheet {
  if (spreadsheet.getRangeByName(RATES_RANGE_NAME) !== null) return spreadsheet;
  throw problem(
    "nothing",
    `This spreadsheet has no ${RATES_RANGE_NAME} range that formulas could be linked to.`,
    "Check for updates and apply them first: that makes the Rates sheet.",
  );
}

function keepOriginals(spreadsheet: Spreadsheet, cells: readonly CellToLink[]): void {
  const originals = cells.map(({ sheet, cell, before }) => `${sheet.getName()}!${cell}: ${before}`);
  appendToLog(
    spreadsheet,
    {
      when: new Date().toISOString(),
      action: "link formulas",
      source: "",
      hash: "",
      ratesBefore: "",
      ratesAfter: "",
      before: "",
      after: "",
      by: currentUser(),
      details: originals.join("\n"),
    },
    `begun for ${cells.length} formulas; as they were`,
  );
}
