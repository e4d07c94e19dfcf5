import { columnLetters } from "../../a1/a1";
import type {
  Blueprint,
  CellBlueprint,
  CellContent,
  ChartBlueprint,
  Group,
  SheetBlueprint,
  SheetRole,
  Sizes,
} from "../../scenarios/blueprint/blueprint";
import { patternOf, type MoneyLook } from "../../scenarios/blueprint/formats";
import { STYLES, type ConditionalRule, type Style } from "../../scenarios/blueprint/styles";
import { setName } from "../names";
import { putValidations } from "./write-validations";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The grid of a sheet that Google has just made. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Sheets by what they are, those that were made and those that stay. */
export type SheetsByRole = ReadonlyMap<SheetRole, Sheet>;

/** A sheet that was made for its description. */
interface MadeSheet {
  readonly sheet: Sheet;
  readonly description: SheetBlueprint;
}

/**
 * Writes sheets of a blueprint as new sheets, a few writes each however many cells they have. When a write fails, the
 * sheets made so far go again.
 * @param kept roles whose sheets stay as they are
 * @param index where the first of them goes, from 0
 * @param mark remembers that a sheet is RateSheet's
 */
export function writeBlueprint(
  spreadsheet: Spreadsheet,
  blueprint: Blueprint,
  kept: SheetsByRole,
  index: number,
  mark: (sheet: Sheet, blueprint: SheetBlueprint) => void,
): SheetsByRole {
  const made: MadeSheet[] = [];
  const wanted = blueprint.sheets.filter(({ role }) => !kept.has(role));
  try {
    // All sheets before the first formula: one that names a sheet which is not there yet stays broken. Last to first,
    // so that the first one is made last and stands before the user.
    for (const description of [...wanted].reverse()) {
      const sheet = spreadsheet.insertSheet(description.name, index);
      made.unshift({ sheet, description });
      mark(sheet, description);
    }
    const byRole = new Map([
      ...kept,
      ...made.map(({ sheet, description }) => [description.role, sheet] as const),
    ]);
    for (const { sheet, description } of made) growTo(sheet, description.cells);
    for (const { sheet, description } of made) writeSheet(sheet, description, blueprint.money, byRole);
    for (const { name, role, a1 } of blueprint.names) {
      const sheet = byRole.get(role);
      if (sheet !== undefined) setName(spreadsheet, name, sheet.getRange(a1));
    }
    return byRole;
  } catch (error) {
    for (const { sheet } of made) spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function writeSheet(sheet: Sheet, blueprint: SheetBlueprint, money: MoneyLook, sheets: SheetsByRole): void {
  const { cells } = blueprint;
  const [first = []] = cells;
  const range = sheet.getRange(1, 1, cells.length, first.length);
  // Formats first: a cell of plain text keeps "1/2" as it was typed.
  range.setNumberFormats(cells.map((row) => row.map((cell) => patternOf(cell?.format ?? "general", money))));
  range.setValues(cells.map((row) => row.map(written)));
  paint(sheet, range, cells);
  resize(blueprint.columnWidths, ({ first: column, count, pixels }) => {
    sheet.setColumnWidths(column, count, pixels);
  });
  resize(blueprint.rowHeights, ({ first: row, count, pixels }) => sheet.setRowHeights(row, count, pixels));
  if (blueprint.frozenRows > 0) sheet.setFrozenRows(blueprint.frozenRows);
  if (blueprint.frozenColumns > 0) sheet.setFrozenColumns(blueprint.frozenColumns);
  sheet.setTabColor(blueprint.tabColor);
  sheet.setHiddenGridlines(true);
  if (blueprint.validations.length > 0) putValidations(range, blueprint, sheets);
  sheet.setConditionalFormatRules(blueprint.conditional.map((rule) => conditionalRule(sheet, rule)));
  fold(sheet, blueprint);
  for (const chart of blueprint.charts) putChart(sheet, chart);
}

/** Room for all cells, before rules of other sheets name them. */
function growTo(sheet: Sheet, cells: SheetBlueprint["cells"]): void {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

/** What a property is for every cell, where it is not the sheet's own anywhere. */
function paint(sheet: Sheet, range: Range, cells: SheetBlueprint["cells"]): void {
  const styles = cells.map((row) => row.map((cell): Style => STYLES[cell?.style ?? "label"]));
  const each = <Value>(of: (style: Style) => Value): Value[][] => styles.map((row) => row.map(of));
  const any = (of: (style: Style) => unknown): boolean =>
    styles.some((row) => row.some((style) => of(style) !== undefined));
  range.setFontColors(each(({ color }) => color ?? "#000000"));
  range.setBackgrounds(each(({ background }) => background ?? null));
  range.setFontWeights(each(({ bold }) => (bold === true ? "bold" : "normal")));
  if (any(({ size }) => size)) range.setFontSizes(each(({ size }) => size ?? 10));
  if (any(({ align }) => align)) range.setHorizontalAlignments(each(({ align }) => align ?? null));
  if (any(({ wrap }) => wrap)) range.setWraps(each(({ wrap }) => wrap === true));
  const ruled = styles.flatMap((row, index) => runs(row).map(([from, to]) => a1(index + 1, from, to)));
  if (ruled.length > 0) {
    sheet.getRangeList(ruled).setBorder(true, null, null, null, null, null, "#111827", null);
  }
}

/** The runs of ruled cells of a row, from and to, counted from 1. */
function runs(row: readonly Style[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach(({ ruled }, index) => {
    if (ruled !== true) return;
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else found.push([index + 1, index + 1]);
  });
  return found;
}

function a1(row: number, from: number, to: number): string {
  return `${columnLetters(from)}${row}:${columnLetters(to)}${row}`;
}

/** Later sizes go before earlier ones; neighbours alike are set together. */
function resize(sizes: readonly Sizes[], set: (size: Sizes) => void): void {
  const pixels = new Map<number, number>();
  for (const size of sizes) {
    for (let at = size.first; at < size.first + size.count; at++) pixels.set(at, size.pixels);
  }
  const places = [...pixels].sort(([a], [b]) => a - b);
  let run: Sizes | undefined;
  for (const [at, size] of places) {
    if (run !== undefined && run.pixels === size && at === run.first + run.count) {
      run = { ...run, count: run.count + 1 };
      continue;
    }
    if (run !== undefined) set(run);
    run = { first: at, count: 1, pixels: size };
  }
  if (run !== undefined) set(run);
}

export function written(cell: CellBlueprint | null): string | number {
  return cell === null ? "" : value(cell.content, cell.format === "text");
}

function value(content: CellContent, isPlainText: boolean): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      // What a person named stays text; plain-text cells keep it anyway and would show the apostrophe.
      return isPlainText || content.text === "" ? content.text : `'${content.text}`;
    case "number":
      return content.number;
    case "day":
      return content.day;
    case "formula":
      return content.formula;
  }
}

function conditionalRule(
  sheet: Sheet,
  { ranges, when, color, background, bold, italic }: ConditionalRule,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  switch (when.kind) {
    case "contains":
      builder.whenTextContains(when.text);
      break;
    case "is":
      builder.whenTextEqualTo(when.text);
      break;
    case "formula":
      builder.whenFormulaSatisfied(when.formula);
      break;
    case "negative":
      builder.whenNumberLessThan(0);
      break;
  }
  if (color !== undefined) builder.setFontColor(color);
  if (background !== undefined) builder.setBackground(background);
  if (bold === true) builder.setBold(true);
  if (italic === true) builder.setItalic(true);
  return builder.setRanges(ranges.map((range) => sheet.getRange(range))).build();
}

/** Groups fold at once, with their [+] where they begin. */
function fold(sheet: Sheet, { groups, cells }: SheetBlueprint): void {
  const width = cells[0]?.length ?? 1;
  const { BEFORE } = SpreadsheetApp.GroupControlTogglePosition;
  const of = (kind: Group["of"]): readonly Group[] => groups.filter((group) => group.of === kind);
  if (of("rows").length > 0) {
    sheet.setRowGroupControlPosition(BEFORE);
    for (const { first, count } of of("rows")) sheet.getRange(first, 1, count, width).shiftRowGroupDepth(1);
    sheet.collapseAllRowGroups();
  }
  if (of("columns").length > 0) {
    sheet.setColumnGroupControlPosition(BEFORE);
    for (const { first, count } of of("columns")) {
      sheet.getRange(1, first, cells.length, count).shiftColumnGroupDepth(1);
    }
    sheet.collapseAllColumnGroups();
  }
}

function putChart(sheet: Sheet, chart: ChartBlueprint): void {
  const series = Object.fromEntries(
    chart.series.map(({ type, color, lineWidth, dashed }, index) => [
      String(index),
      {
        type,
        color,
        ...(lineWidth === undefined ? {} : { lineWidth }),
        ...(dashed === true ? { lineDashStyle: [6, 3] } : {}),
      },
    ]),
  );
  const builder = sheet.newChart();
  builder
    .setChartType(chart.type === "LINE" ? Charts.ChartType.LINE : Charts.ChartType.COMBO)
    .addRange(sheet.getRange(chart.range))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption("title", chart.title)
    .setOption("isStacked", chart.stacked)
    .setOption("series", series)
    .setOption("legend", { position: "top" })
    .setOption("hAxis", { format: "mmm yy" })
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setPosition(chart.row, chart.column, chart.x, chart.y);
  if (chart.type === "COMBO") builder.setOption("seriesType", "bars");
  sheet.insertChart(builder.build());
}
