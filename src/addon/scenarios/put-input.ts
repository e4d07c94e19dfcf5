import { inputCell, NONE } from "../../scenarios/blueprint/driver-cell";
import type { Place } from "../../scenarios/places";
import { readValue } from "../../scenarios/read-value";
import { problem } from "../problem";
import { GENERAL, PLAIN_TEXT, safeText } from "../safe-cells";
import type { WrittenCell } from "./memory";
import { shown } from "./open";
import { written } from "./write-blueprint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A change of a cell of Inputs, as typed; undefined is as the base. */
export interface InputChange {
  readonly cell: string;
  readonly place: Place;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Writes cells of Inputs, and nothing but their values. When one cannot be written, those before it get back what they
 * held, and the failure is passed on.
 */
export function putInputs(sheet: Sheet, changes: readonly InputChange[]): readonly WrittenCell[] {
  const done: InputChange[] = [];
  try {
    for (const change of changes) {
      done.push(change);
      putInput(sheet, change.cell, change.place, change.after);
    }
  } catch (error) {
    putBack(sheet, done);
    throw error;
  }
  return changes.map(asWritten);
}

/** A change as it is remembered. */
export function asWritten({ cell, place, before, after }: InputChange): WrittenCell {
  return { cell, place: place.name, before: before ?? null, after: after ?? null };
}

/** Gives cells back what they held before they were changed; says which could not be. */
export function putBack(sheet: Sheet, changes: readonly InputChange[]): void {
  const left = changes.filter(({ cell, place, before }) => {
    try {
      putInput(sheet, cell, place, before);
      return false;
    } catch {
      return true;
    }
  });
  if (left.length === 0) return;
  const values = left.map(({ cell, before }) => `${cell} (before: ${shown(before)})`);
  throw problem(
    "unexpected",
    `Google Sheets stopped in the middle of writing to Inputs, and did not let RateSheet put back ${values.join(", ")}.`,
    "Look at these cells, then try again; the other cells are as they were.",
    true,
  );
}

/**
 * Writes what was typed for a driver into a cell of the user's, whatever format it has by now: text stays text, and a
 * cell that someone made plain text gets its number format back, without which a number would be kept as text.
 */
function putInput(sheet: Sheet, cell: string, place: Place, text: string | undefined): void {
  const range = sheet.getRange(cell);
  const isPlainText = range.getNumberFormats()[0]?.[0] === PLAIN_TEXT;
  const [value, isText] = valueOf(place, text, isPlainText);
  if (isPlainText && !isText) range.setNumberFormat(GENERAL);
  range.setValue(value);
}

/** What is written for a text: as base is a blank cell, and a scenario's day that it has not is the word none. */
function valueOf(
  { driver, field }: Place,
  text: string | undefined,
  isPlainText: boolean,
): readonly [value: string | number, isText: boolean] {
  if (text === undefined) return ["", true];
  const reading = readValue(driver, text);
  if (!reading.ok) return [safeText(text, isPlainText), true];
  if (reading.value === null) return [field.of === "scenario" ? NONE : "", true];
  const cell = inputCell(driver, reading.value);
  return [written(cell, isPlainText), cell.content.kind === "text"];
}
