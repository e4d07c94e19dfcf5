import { lineOf, NO_DAY, type ChargeLine } from "../../actuals/charges/line";
import { CHUNK_CHARGES, type ChargeRow, type ImportHeader } from "../../api/actuals";
import { problem } from "../problem";
import type { ActualsDesk } from "./desk";
import { growTo, readLines, writeLines } from "./line-cells";
import { IMPORTED_COLUMNS } from "../../actuals/charges/columns";
import { insertHidden, ownTabs } from "./own-tabs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an import says of itself, as JSON in pieces that fit into cells; its charges stand below. */
const HEADER_ROW = 1;
const FIRST_ROW = 2;
const PIECE = 40_000;

/** Makes the sheet that receives an import. */
export function openIncoming({ spreadsheet }: ActualsDesk, header: ImportHeader): void {
  const sheet = insertHidden(spreadsheet, "incoming");
  const text = JSON.stringify(header);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  growTo(sheet, FIRST_ROW + header.totals.charges, Math.max(IMPORTED_COLUMNS, pieces.length));
  // A piece that begins with a sign of a formula is text all the same.
  sheet.getRange(HEADER_ROW, 1, 1, pieces.length).setValues([pieces.map((piece) => `'${piece}`)]);
}

/** The sheet that receives the import; a person may have deleted it. */
export function incomingSheet({ spreadsheet }: ActualsDesk): Sheet {
  const sheet = ownTabs(spreadsheet).get("incoming");
  if (sheet !== undefined) return sheet;
  throw problem(
    "nothing",
    "What this import had sent so far is no longer in the spreadsheet.",
    "Cancel it and import the file again.",
  );
}

export function headerOf(sheet: Sheet): ImportHeader {
  const [pieces = []] = sheet.getRange(HEADER_ROW, 1, 1, sheet.getLastColumn()).getValues() as unknown[][];
  return JSON.parse(pieces.map((piece) => (typeof piece === "string" ? piece : "")).join("")) as ImportHeader;
}

/** Writes a chunk in its place: again the same one changes nothing. */
export function putChunk(sheet: Sheet, index: number, lines: readonly ChargeLine[]): void {
  writeLines(sheet, FIRST_ROW + index * CHUNK_CHARGES, lines);
}

export function incomingLines({ book }: ActualsDesk, sheet: Sheet, count: number): ChargeLine[] {
  return readLines(sheet, FIRST_ROW, count, book.host);
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^(-?\d+(\.\d+)?)?$/;
const WIDTH = 17;

/** The lines of a chunk. What is no charge never came from the page. */
export function linesOf(rows: readonly ChargeRow[], header: ImportHeader, number: number): ChargeLine[] {
  if (!rows.every(isRow)) {
    throw problem("invalid", "The charges did not arrive whole.", "Import the file again.", true);
  }
  return rows.map((row) => lineOf(row, header.kind, number, header.organization));
}

function isRow(row: ChargeRow): boolean {
  const [day, , , , , , , , , , , quantity, requests, billed] = row;
  const isNumbers = NUMBER.test(quantity) && NUMBER.test(billed);
  const isRequests = requests === "" || (Number.isSafeInteger(requests) && requests >= 0);
  return (
    (row as readonly unknown[]).length === WIDTH && (day === "" || DAY.test(day)) && isNumbers && isRequests
  );
}

/** Whether any line has no day. */
export function hasNoDay(lines: readonly ChargeLine[]): boolean {
  return lines.some(({ day }) => day === NO_DAY);
}
