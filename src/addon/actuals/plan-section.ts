import { columnLetters } from "../../a1/a1";
import { COST_KINDS, ownCharges, sectionRows } from "../../actuals/plan/own-charges";
import type { CellBlueprint } from "../../scenarios/blueprint/blueprint";
import { BASE_COLUMN, FIRST_MONTH_COLUMN } from "../../scenarios/blueprint/columns";
import { patternOf } from "../../scenarios/blueprint/formats";
import type { ActualsKind } from "../../api/actuals";
import { dressSheet } from "../scenarios/dress-sheet";
import { written } from "../scenarios/write-blueprint";
import { USD } from "./charges-tab";
import type { ActualsDesk } from "./desk";
import { growTo } from "./line-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The section of a plan's Actuals tab that says which charges are its own. */
export interface SectionPlace {
  /** The row of its heading. */
  readonly heading: number;
  /** How many months it has; null where it is not there yet. */
  readonly standing: number | null;
  readonly months: number;
  /** The names of the tabs. */
  readonly charges: string;
  readonly inputs: string;
}

/** The cells that the section still lacks: all of them, or those of months that the plan has got since. */
export function missingCells(place: SectionPlace): string | null {
  const { heading, standing, months } = place;
  if (standing !== null && standing >= months) return null;
  const last = sectionRows(heading).unpriced;
  return `${columnLetters(firstMissing(place))}${heading}:${columnLetters(FIRST_MONTH_COLUMN + months - 1)}${last}`;
}

function firstMissing({ standing }: SectionPlace): number {
  return standing === null ? 1 : FIRST_MONTH_COLUMN + standing;
}

/** Writes what the section lacks. What stands of it stays as it is, with all that was typed. */
export function writeSection(
  { book }: Pick<ActualsDesk, "book">,
  sheet: Sheet,
  place: SectionPlace,
  kind: ActualsKind,
): void {
  const a1 = missingCells(place);
  if (a1 === null) return;
  const from = firstMissing(place);
  const { heading, standing } = place;
  const cells = ownCharges({ ...place, kind }).map((line): (CellBlueprint | null)[] => line.slice(from - 1));
  growTo(sheet, heading + cells.length - 1, FIRST_MONTH_COLUMN + place.months - 1);
  const range = sheet.getRange(a1);
  const isPlain = (cell: CellBlueprint | null): boolean => cell?.format === "text";
  book.attempt(`the number formats of ${sheet.getName()}`, () => {
    range.setNumberFormats(
      cells.map((line) => line.map((cell) => patternOf(cell?.format ?? "general", USD))),
    );
  });
  range.setValues(cells.map((line) => line.map((cell) => written(cell, isPlain(cell)))));
  book.attempt(`the colours and fonts of ${sheet.getName()}`, () => {
    dressSheet(sheet, range, cells);
  });
  if (standing !== null) return;
  book.attempt(`the drop-down of ${sheet.getName()}`, () => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...COST_KINDS], true)
      .setAllowInvalid(false)
      .setHelpText("cost: what was billed. usage, log: what was used, at list prices.")
      .build();
    sheet.getRange(sectionRows(heading).kind, BASE_COLUMN).setDataValidation(rule);
  });
}
