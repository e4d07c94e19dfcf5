import { merged } from "../../actuals/charges/merge";
import type { ChargeLine } from "../../actuals/charges/line";
import { problem } from "../problem";
import { closeCharges, ensureChargesTabs, keepBeside, readCharges, writeCharges } from "./charges-tab";
import type { ActualsDesk } from "./desk";
import { growTo, readLines, SLICE, writeLines } from "./line-cells";
import type { ActualsJournal } from "./memory";
import { dropHidden, insertHidden, ownTabs } from "./own-tabs";
import { IMPORTED_COLUMNS } from "../../actuals/charges/columns";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Charges that one request writes: Google gives it six minutes, and a person a progress bar. */
export const CHARGES_A_REQUEST = 40_000;

/** In the sheet with the charges of before, whether each stays; beside its line. */
const STAYS = IMPORTED_COLUMNS + 1;
const FIRST_ROW = 2;

/** Reads the charges of a tab, or none where there is no tab yet. */
export function chargesNow(desk: ActualsDesk): ChargeLine[] {
  const sheet = ownTabs(desk.spreadsheet).get("charges");
  return sheet === undefined ? [] : readCharges(desk, sheet);
}

/** Makes a copy of the tab where a person has put something beside the charges; says so. */
export function keepYours(desk: ActualsDesk): void {
  const sheet = ownTabs(desk.spreadsheet).get("charges");
  const name = sheet === undefined ? null : keepBeside(desk, sheet);
  if (name !== null) desk.told.push(`What you had beside the charges is kept on ${name}.`);
}

/**
 * Keeps the charges of before in a sheet of their own, with which of them stay: whoever is cut off while Charges is written
 * anew goes on from there.
 */
export function keepBefore(
  desk: ActualsDesk,
  lines: readonly ChargeLine[],
  goes: (line: ChargeLine) => boolean,
): void {
  dropHidden(desk.spreadsheet, "before");
  const sheet = insertHidden(desk.spreadsheet, "before");
  growTo(sheet, FIRST_ROW + lines.length, STAYS);
  writeLines(sheet, FIRST_ROW, lines);
  for (let at = 0; at < lines.length; at += SLICE) {
    const some = lines.slice(at, at + SLICE).map((line) => [goes(line) ? 0 : 1]);
    sheet.getRange(FIRST_ROW + at, STAYS, some.length, 1).setValues(some);
  }
}

/** The charges of before: those that stay, and those that go. */
export function beforeLines({ book, spreadsheet }: ActualsDesk): { kept: ChargeLine[]; gone: ChargeLine[] } {
  const sheet = ownTabs(spreadsheet).get("before");
  if (sheet === undefined) {
    throw problem(
      "damaged",
      "The sheet with the charges of before, which this import was being finished with, was deleted.",
      "Bring it back by the version history of the spreadsheet, and go on.",
    );
  }
  const count = Math.max(0, sheet.getLastRow() - FIRST_ROW + 1);
  const lines = readLines(sheet, FIRST_ROW, count, book.host);
  const stays = count === 0 ? [] : (sheet.getRange(FIRST_ROW, STAYS, count, 1).getValues() as unknown[][]);
  const [kept, gone]: [ChargeLine[], ChargeLine[]] = [[], []];
  lines.forEach((line, index) => (stays[index]?.[0] === 1 ? kept : gone).push(line));
  return { kept, gone };
}

/** Writes Charges anew, as far as one request goes; says how far that is. */
export function writeOn(desk: ActualsDesk, journal: ActualsJournal, added: readonly ChargeLine[]): number {
  const { charges } = ensureChargesTabs(desk);
  const lines = merged(beforeLines(desk).kept, added);
  const until = Math.min(lines.length, journal.written + CHARGES_A_REQUEST);
  for (let at = journal.written; at < until; at += SLICE) {
    writeCharges(charges, at, lines.slice(at, Math.min(until, at + SLICE)));
  }
  if (until === lines.length) closeCharges(charges, lines.length);
  return until;
}

/** Keeps what an import has replaced, for its undo; what an earlier one had kept goes. */
export function keepForUndo(desk: ActualsDesk, gone: readonly ChargeLine[]): void {
  dropHidden(desk.spreadsheet, "undo");
  if (gone.length === 0) return;
  const sheet: Sheet = insertHidden(desk.spreadsheet, "undo");
  growTo(sheet, FIRST_ROW + gone.length, IMPORTED_COLUMNS);
  writeLines(sheet, FIRST_ROW, gone);
}

/** What the last import has replaced. */
export function replacedLines({ book, spreadsheet }: ActualsDesk): ChargeLine[] {
  const sheet = ownTabs(spreadsheet).get("undo");
  if (sheet === undefined) return [];
  return readLines(sheet, FIRST_ROW, Math.max(0, sheet.getLastRow() - FIRST_ROW + 1), book.host);
}
