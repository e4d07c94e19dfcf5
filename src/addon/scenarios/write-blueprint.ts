import { columnLetters } from "../../a1/a1";
import type {
  Blueprint,
  CellBlueprint,
  CellContent,
  Group,
  SheetBlueprint,
  SheetRole,
} from "../../scenarios/blueprint/blueprint";
import { patternOf, type MoneyLook } from "../../scenarios/blueprint/formats";
import { setName } from "../names";
import type { RatesBook } from "../rates-sheet/rates-book";
import { GENERAL, PLAIN_TEXT, safeText } from "../safe-cells";
import { dressSheet } from "./dress-sheet";
import { putChart } from "./put-chart";
import { conditionalRule } from "./put-rules";
import { makeSheets, type MadeSheet } from "./sheet-layout";
import { putValidations } from "./write-validations";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The rows of a sheet that Google has just made. */
const NEW_ROWS = 1000;

/** Sheets by what they are, those that were made and those that stay. */
export type SheetsByRole<Role extends string = SheetRole> = ReadonlyMap<Role, Sheet>;

/** Cells of a sheet by their address, all looked up in one call. */
type Ranges = (a1: string) => Range;

/**
 * Writes sheets of a blueprint as new sheets, a few writes each however many cells they have. What a cell holds must be
 * written: when that fails, the sheets made so far go again. What the sheets can do without, their looks, rules, groups,
 * charts and names, is tried, and `book` tells what was missed.
 * @param kept roles whose sheets stay as they are
 * @param index where the first of them goes, from 0
 * @param mark remembers that a sheet is RateSheet's
 */
export function writeBlueprint<Role extends string = SheetRole>(
  book: RatesBook,
  blueprint: Blueprint<Role>,
  kept: SheetsByRole<Role>,
  index: number,
  mark: (sheet: Sheet, blueprint: SheetBlueprint<Role>) => void,
): SheetsByRole<Role> {
  const { spreadsheet } = book;
  const attempt = book.attempt.bind(book);
  const made: MadeSheet<Role>[] = [];
  try {
    const wanted = blueprint.sheets.filter(({ role }) => !kept.has(role));
    // All sheets before the first formula: one that names a sheet which is not there yet stays broken.
    makeSheets(spreadsheet, wanted, index, attempt, made);
    // A copy may have what marks its template, so all are marked when all are there.
    for (const { sheet, description } of made) mark(sheet, description);
    const byRole = new Map([
      ...kept,
      ...made.map(({ sheet, description }) => [description.role, sheet] as const),
    ]);
    // Room for all cells, before rules of other sheets name them.
    for (const { sheet, description } of made) {
      const missing = description.cells.length - NEW_ROWS;
      if (missing > 0) sheet.insertRowsAfter(NEW_ROWS, missing);
    }
    for (const { sheet, description } of made) writeSheet(book, sheet, description, blueprint.money, byRole);
    for (const { name, role, a1 } of blueprint.names) {
      attempt(`the name ${name}`, () => {
        const sheet = byRole.get(role);
        if (sheet !== undefined) setName(spreadsheet, name, sheet.getRange(a1));
      });
    }
    return byRole;
  } catch (error) {
    for (const { sheet } of made) spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

/** Writes a sheet of a blueprint over what stands in it; there must be room for all cells. */
export function writeSheet<Role extends string>(
  book: RatesBook,
  sheet: Sheet,
  blueprint: SheetBlueprint<Role>,
  money: MoneyLook,
  sheets: SheetsByRole<Role>,
): void {
  const { name, cells, rowHeights, validations, conditional, groups, charts } = blueprint;
  const attempt = book.attempt.bind(book);
  const whole = wholeOf(cells);
  const ranges = rangesOf(sheet, [
    whole,
    ...conditional.flatMap((rule) => rule.ranges),
    ...groups.map((group) => groupOf(group, cells)),
    ...charts.map(({ range }) => range),
  ]);
  const range = ranges(whole);
  const formats = cells.map((row) => row.map((cell) => patternOf(cell?.format ?? "general", money)));
  let isFormatted = formats.every((row) => row.every((format) => format === GENERAL));
  if (!isFormatted) {
    // Formats first: a cell of plain text keeps "1/2" as it was typed.
    attempt(`the number formats of ${name}`, () => {
      range.setNumberFormats(formats);
      isFormatted = true;
    });
  }
  range.setValues(
    cells.map((row, i) => row.map((cell, j) => written(cell, isFormatted && formats[i]?.[j] === PLAIN_TEXT))),
  );
  attempt(`the colours and fonts of ${name}`, () => {
    dressSheet(sheet, range, cells);
  });
  if (rowHeights.length > 0) {
    attempt(`the row heights of ${name}`, () => {
      for (const { first, count, pixels } of rowHeights) sheet.setRowHeights(first, count, pixels);
    });
  }
  if (validations.length > 0) {
    attempt(`the drop-downs of ${name}`, () => {
      putValidations(range, blueprint, sheets);
    });
  }
  attempt(`the conditional formats of ${name}`, () => {
    sheet.setConditionalFormatRules(
      conditional.map((rule) => conditionalRule(rule, rule.ranges.map(ranges))),
    );
  });
  if (groups.length > 0) {
    attempt(`the folding of ${name}`, () => {
      fold(sheet, blueprint, ranges);
    });
  }
  for (const chart of charts) {
    attempt(`the chart "${chart.title}"`, () => {
      putChart(sheet, chart, ranges(chart.range));
    });
  }
}

function wholeOf(cells: SheetBlueprint["cells"]): string {
  return `A1:${columnLetters(cells[0]?.length ?? 1)}${cells.length}`;
}

function rangesOf(sheet: Sheet, addresses: readonly string[]): Ranges {
  const wanted = [...new Set(addresses)];
  const found = sheet.getRangeList(wanted).getRanges();
  const known = new Map(wanted.map((a1, index) => [a1, found[index]] as const));
  return (a1) => {
    const range = known.get(a1);
    if (range === undefined) throw new Error(`${a1} was not looked up`);
    return range;
  };
}

/** What a cell takes so that it holds what was described: text stays text, whatever it looks like. */
export function written(cell: CellBlueprint | null, isPlainText: boolean): string | number {
  return cell === null ? "" : value(cell.content, isPlainText);
}

function value(content: CellContent, isPlainText: boolean): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return safeText(content.text, isPlainText);
    case "number":
      return content.number;
    case "day":
      return content.day;
    case "formula":
      return content.formula;
  }
}

function groupOf({ of, first, count }: Group, cells: SheetBlueprint["cells"]): string {
  const width = cells[0]?.length ?? 1;
  return of === "rows"
    ? `A${first}:${columnLetters(width)}${first + count - 1}`
    : `${columnLetters(first)}1:${columnLetters(first + count - 1)}${cells.length}`;
}

/** Groups fold at once. */
function fold(
  sheet: Sheet,
  { groups, cells }: Pick<SheetBlueprint, "groups" | "cells">,
  ranges: Ranges,
): void {
  const { BEFORE } = SpreadsheetApp.GroupControlTogglePosition;
  const [rows, columns] = (["rows", "columns"] as const).map((kind) =>
    groups.filter(({ of }) => of === kind).map((group) => ranges(groupOf(group, cells))),
  );
  if (rows !== undefined && rows.length > 0) {
    for (const range of rows) range.shiftRowGroupDepth(1);
    sheet.collapseAllRowGroups();
  }
  if (columns !== undefined && columns.length > 0) {
    sheet.setColumnGroupControlPosition(BEFORE);
    for (const range of columns) range.shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
}
