import type { SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import { isDate } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a calculated tab was when RateSheet wrote it last, so that what a person changed in it is seen. */
interface TabMemory {
  readonly rows: number;
  readonly columns: number;
  readonly formulas: string;
  readonly fixed: string;
  /** Rectangles of inputs, and of what formulas spill: row, column, rows, columns. */
  readonly skip: readonly (readonly [number, number, number, number])[];
}

const KEY = "ratesheet.actuals.tab";
const BEING_WRITTEN = "being written";

/** Remembers a tab that was just written. Formulas are remembered as the spreadsheet gives them back. */
export function rememberTab(sheet: Sheet, { cells }: Pick<SheetBlueprint, "cells">): void {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const skip = skipped(cells);
  const isSkipped = skipper(skip);
  const written = sheet.getRange(1, 1, rows, columns).getFormulas();
  const fixed = new Fingerprint();
  const formulas = new Fingerprint();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (isSkipped(row, column)) return;
      const formula = written[row]?.[column] ?? "";
      if (formula !== "") formulas.add(row, column, formula);
      else fixed.add(row, column, textOf(cell));
    });
  });
  const memory: TabMemory = { rows, columns, formulas: formulas.text, fixed: fixed.text, skip };
  remember(sheet, JSON.stringify(memory));
}

/** Says that a tab is being written over: what it holds if that is cut off is nobody's change. */
export function beginTab(sheet: Sheet): void {
  remember(sheet, BEING_WRITTEN);
}

function remember(sheet: Sheet, text: string): void {
  const item = sheet.getDeveloperMetadata().find((found) => found.getKey() === KEY);
  if (item) item.setValue(text);
  else sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Whether a person has changed or added something since. Inputs may change: they are kept. */
export function hasChanges(sheet: Sheet, host: Host): boolean {
  const text = sheet
    .getDeveloperMetadata()
    .find((found) => found.getKey() === KEY)
    ?.getValue();
  if (!text) return true;
  if (text === BEING_WRITTEN) return false;
  const { rows, columns, formulas, fixed, skip } = JSON.parse(text) as TabMemory;
  if (sheet.getMaxRows() < rows || sheet.getMaxColumns() < columns) return true;
  const range = sheet.getRange(1, 1, rows, columns);
  const [is, values] = [range.getFormulas(), range.getValues() as Cell[][]];
  const isSkipped = skipper(skip);
  const [formulasNow, fixedNow] = [new Fingerprint(), new Fingerprint()];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (isSkipped(row, column)) return;
      const formula = is[row]?.[column] ?? "";
      if (formula !== "") formulasNow.add(row, column, formula);
      else fixedNow.add(row, column, isDate(value) ? host.dayOf(value) : String(value ?? ""));
    });
  });
  return formulasNow.text !== formulas || fixedNow.text !== fixed || sheet.getLastRow() > rows;
}

function textOf(cell: SheetBlueprint["cells"][number][number]): string {
  if (cell === null) return "";
  const { content } = cell;
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return String(content.number);
    case "day":
      return content.day;
    default:
      return "";
  }
}

/** Inputs, and the blank cells beside and below a formula of a custom function that spills. */
function skipped(cells: SheetBlueprint["cells"]): TabMemory["skip"] {
  const found: (readonly [number, number, number, number])[] = [];
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === null) return;
      if (/input|ownNote/i.test(cell.style)) found.push([row, column, 1, 1]);
      const { content } = cell;
      if (content.kind !== "formula" || !/^=OPENAI_/.test(content.formula)) return;
      const isRoom = (down: number, across: number): boolean =>
        cells[down]?.[across]?.content.kind === "blank";
      let [bottom, right] = [row + 1, column + 1];
      while (isRoom(bottom, column)) bottom++;
      while (isRoom(row, right) || isRoom(row + 1, right)) right++;
      found.push([row, column, bottom - row, right - column]);
    });
  });
  return joined(found);
}

/** Neighbouring cells of a row, and of rows below each other, as one rectangle. */
function joined(all: TabMemory["skip"]): TabMemory["skip"] {
  const wide: [number, number, number, number][] = [];
  for (const [row, column, rows, columns] of all) {
    const last = wide[wide.length - 1];
    if (last !== undefined && last[0] === row && last[2] === rows && last[1] + last[3] === column)
      last[3] += columns;
    else wide.push([row, column, rows, columns]);
  }
  const tall: [number, number, number, number][] = [];
  for (const one of wide) {
    const above = tall.find(
      ([row, column, rows, columns]) => column === one[1] && columns === one[3] && row + rows === one[0],
    );
    if (above === undefined) tall.push(one);
    else above[2] += one[2];
  }
  return tall;
}

function skipper(skip: TabMemory["skip"]): (row: number, column: number) => boolean {
  return (row, column) =>
    skip.some(
      ([top, left, rows, columns]) =>
        row >= top && row < top + rows && column >= left && column < left + columns,
    );
}

/** Tells many texts from others by few digits: for what a person changes, not for what somebody forges. */
class Fingerprint {
  private hash = 0x811c9dc5;
  private count = 0;

  add(row: number, column: number, text: string): void {
    if (text === "") return;
    this.count++;
    const placed = `${row},${column},${text}`;
    for (let at = 0; at < placed.length; at++) {
      this.hash = Math.imul(this.hash ^ placed.charCodeAt(at), 0x01000193);
    }
  }

  get text(): string {
    return `${this.count} ${(this.hash >>> 0).toString(16)}`;
  }
}
