import { columnLetters } from "../../a1/a1";
import {
  ACTUAL_ROW,
  ACTUALS_NOTE_ROW,
  BUDGET_ROW,
  DIFFERENCE_ROW,
  FLAG_ROW,
  FORECAST_ROW,
  MONTHS_ROW,
} from "../../scenarios/blueprint/actuals-layout";
import type { Blueprint, SheetBlueprint, SheetRole } from "../../scenarios/blueprint/blueprint";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, FIRST_SCENARIO_COLUMN } from "../../scenarios/blueprint/columns";
import { patternOf } from "../../scenarios/blueprint/formats";
import { STYLES } from "../../scenarios/blueprint/styles";
import { meanSame, placesOf, textAt, type Place } from "../../scenarios/places";
import { MOST_SCENARIOS, type PlanForm } from "../../scenarios/plan";
import type { RatesBook } from "../rates-sheet/rates-book";
import type { InputsNow } from "./open";
import { putInputs, type InputChange } from "./put-input";
import { written, type SheetsByRole } from "./write-blueprint";
import { putRule } from "./write-validations";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function described({ sheets }: Blueprint, role: SheetRole): SheetBlueprint {
  const found = sheets.find((sheet) => sheet.role === role);
  if (found === undefined) throw new Error(`the blueprint has no ${role} sheet`);
  return found;
}

function sheetOf(sheets: SheetsByRole, role: SheetRole): Sheet {
  const found = sheets.get(role);
  if (found === undefined) throw new Error(`there is no ${role} sheet`);
  return found;
}

/**
 * Writes to Inputs what the form has otherwise, the number of months, and links to the new tabs. Notes stay.
 * @returns the cells of drivers that were written
 */
export function fitInputs(
  book: RatesBook,
  sheets: SheetsByRole,
  blueprint: Blueprint,
  form: PlanForm,
  now: InputsNow,
): readonly InputChange[] {
  const sheet = sheetOf(sheets, "inputs");
  const inputs = described(blueprint, "inputs");
  const changes = placesOf(MOST_SCENARIOS).flatMap((place): InputChange[] => {
    const [after, before] = [textAt(form, place), textAt(now.form, place)];
    const cell = cellOf(place, now.cellOf);
    if (cell === undefined || meanSame(place.driver, after, before) || now.formulas.has(place.name))
      return [];
    return [{ cell, place, before, after }];
  });
  sheet.getRange(1, BASE_COLUMN).setValue(written(inputs.cells[0]?.[BASE_COLUMN - 1] ?? null, false));
  book.attempt(`the drop-downs of ${inputs.name}`, () => {
    for (const validation of inputs.validations)
      if (validation.rule.kind === "range") putRule(sheet, validation, sheets);
  });
  putInputs(sheet, changes);
  const [before, after] = [now.form.scenarios.length, form.scenarios.length];
  if (before !== after) {
    book.attempt(`showing the columns of the scenarios of ${inputs.name}`, () => {
      foldUnused(sheet, before, after);
    });
  }
  return changes;
}

/** Has the columns of scenarios that there are stand open, and the others folded. */
function foldUnused(sheet: Sheet, before: number, after: number): void {
  const unused = (from: number): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(1, FIRST_SCENARIO_COLUMN + from, 1, MOST_SCENARIOS - from);
  if (before < MOST_SCENARIOS) unused(before).expandGroups().shiftColumnGroupDepth(-1);
  if (after < MOST_SCENARIOS) unused(after).shiftColumnGroupDepth(1).collapseGroups();
}

/** Where a place stands, also in the column of a scenario that the sheet does not have yet. */
function cellOf({ field }: Place, known: InputsNow["cellOf"]): string | undefined {
  const cell = known(field);
  if (field.of !== "scenario" || cell === undefined) return cell;
  return cell.replace(/^[A-Z]+/, columnLetters(FIRST_SCENARIO_COLUMN + field.scenario));
}

/** Rows of Actuals that are RateSheet's; what is typed in the others is never touched. */
const OWN_ROWS = [FLAG_ROW, MONTHS_ROW, FORECAST_ROW, DIFFERENCE_ROW] as const;
const TYPED_ROWS = [BUDGET_ROW, ACTUAL_ROW, ACTUALS_NOTE_ROW] as const;

/** Gives Actuals the months of the new tabs, and links to them. What was typed stays in its column. */
export function fitActuals(book: RatesBook, sheets: SheetsByRole, blueprint: Blueprint): void {
  const sheet = sheetOf(sheets, "actuals");
  const { cells, name } = described(blueprint, "actuals");
  const width = cells[0]?.length ?? 0;
  const missing = width - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const before = sheet.getLastColumn();
  sheet.getRange(1, BASE_COLUMN).setValue(written(cells[0]?.[BASE_COLUMN - 1] ?? null, false));
  for (const row of OWN_ROWS) {
    const line = cells[row - 1] ?? [];
    const columns = Math.max(width, before) - FIRST_MONTH_COLUMN + 1;
    const range = sheet.getRange(row, FIRST_MONTH_COLUMN, 1, columns);
    const months = Array.from({ length: columns }, (_, at) => line[FIRST_MONTH_COLUMN - 1 + at] ?? null);
    book.attempt(`the number formats of ${name}`, () => {
      range.setNumberFormats([months.map((cell) => patternOf(cell?.format ?? "general", blueprint.money))]);
    });
    range.setValues([months.map((cell) => written(cell, false))]);
  }
  for (const row of [BUDGET_ROW, ACTUAL_ROW, FORECAST_ROW, DIFFERENCE_ROW]) {
    sheet.getRange(row, BASE_COLUMN).setValue(written(cells[row - 1]?.[BASE_COLUMN - 1] ?? null, false));
  }
  if (width <= before) return;
  book.attempt(`the colours of the new months of ${name}`, () => {
    const { background, color } = STYLES.input;
    const added = sheet.getRange(TYPED_ROWS[0], before + 1, TYPED_ROWS.length, width - before);
    added.setBackground(background).setFontColor(color);
  });
}
