import {
  FORMATS,
  STYLES,
  type Blueprint,
  type CellBlueprint,
  type CellContent,
  type ChartBlueprint,
  type DropDown,
  type SheetBlueprint,
  type Style,
} from "../../scenarios/blueprint/blueprint";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The grid of a sheet that Google has just made. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A sheet that was made for its description. */
interface MadeSheet {
  readonly sheet: Sheet;
  readonly description: SheetBlueprint;
}

/**
 * Writes the sheets of a blueprint as new sheets, a few writes each however many cells they have. When a write fails,
 * the sheets and names made so far go again.
 * @param index where the first of them goes, from 0
 * @param mark remembers that a sheet is RateSheet's
 */
export function writeBlueprint(
  spreadsheet: Spreadsheet,
  blueprint: Blueprint,
  index: number,
  mark: (sheet: Sheet, blueprint: SheetBlueprint) => void,
): void {
  const made: MadeSheet[] = [];
  const named: string[] = [];
  try {
    // All sheets before the first formula: one that names a sheet which is not there yet stays broken. Last to first,
    // so that the first one is made last and stands before the user.
    for (const description of [...blueprint.sheets].reverse()) {
      const sheet = spreadsheet.insertSheet(description.name, index);
      made.unshift({ sheet, description });
      mark(sheet, description);
    }
    for (const { name, role, a1 } of blueprint.names) {
      const sheet = made.find(({ description }) => description.role === role)?.sheet;
      if (sheet === undefined) continue;
      spreadsheet.setNamedRange(name, sheet.getRange(a1));
      named.push(name);
    }
    for (const { sheet, description } of made) writeSheet(sheet, description);
  } catch (error) {
    for (const name of named) spreadsheet.removeNamedRange(name);
    for (const { sheet } of made) spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function writeSheet(sheet: Sheet, blueprint: SheetBlueprint): void {
  const { cells } = blueprint;
  const [first = []] = cells;
  growTo(sheet, cells.length, first.length);
  const range = sheet.getRange(1, 1, cells.length, first.length);
  // Formats first: a cell of plain text keeps "1/2" as it was typed.
  const formats = cells.map((row) => row.map((cell) => FORMATS[cell?.format ?? "general"]));
  if (formats.some((row) => row.some((format) => format !== FORMATS.general)))
    range.setNumberFormats(formats);
  range.setValues(cells.map((row) => row.map(written)));
  paint(sheet, range, cells);
  for (const { first: column, count, pixels } of blueprint.columnWidths) {
    sheet.setColumnWidths(column, count, pixels);
  }
  if (blueprint.frozenRows > 0) sheet.setFrozenRows(blueprint.frozenRows);
  if (blueprint.dropDowns.length > 0) putDropDowns(sheet, range, blueprint);
  for (const chart of blueprint.charts) putChart(sheet, chart);
}

/** Colours the columns that have any: months are black on the sheet's own ground. */
function paint(sheet: Sheet, whole: Range, cells: SheetBlueprint["cells"]): void {
  const styles = cells.map((row) => row.map((cell) => STYLES[cell?.style ?? "label"]));
  const isColoured = ({ color, background }: Style): boolean =>
    color !== STYLES.label.color || background !== STYLES.label.background;
  const lastOf = (row: readonly Style[]): number =>
    row.reduce((last, style, column) => (isColoured(style) ? column + 1 : last), 1);
  const columns = Math.max(...styles.map(lastOf));
  const painted = styles.map((row) => row.slice(0, columns));
  const isWhole = columns === cells[0]?.length;
  const range = isWhole ? whole : sheet.getRange(1, 1, cells.length, columns);
  range.setFontColors(painted.map((row) => row.map(({ color }) => color)));
  range.setBackgrounds(painted.map((row) => row.map(({ background }) => background)));
}

function growTo(sheet: Sheet, rows: number, columns: number): void {
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

function written(cell: CellBlueprint | null): string | number {
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

/** One write for all drop-downs of a sheet. What is not in a range of choices is marked, not refused. */
function putDropDowns(sheet: Sheet, range: Range, { cells, dropDowns }: SheetBlueprint): void {
  const rules = new Map<string, Rule>();
  const ruleOf = ({ choices }: DropDown): Rule => {
    const key = choices.from === "list" ? choices.values.join("\n") : choices.a1;
    const known = rules.get(key);
    if (known) return known;
    const builder = SpreadsheetApp.newDataValidation();
    const rule =
      choices.from === "list"
        ? builder
            .requireValueInList([...choices.values], true)
            .setAllowInvalid(false)
            .build()
        : builder.requireValueInRange(sheet.getRange(choices.a1), true).build();
    rules.set(key, rule);
    return rule;
  };
  const grid = cells.map((row) => row.map((): Rule | null => null));
  for (const dropDown of dropDowns) {
    const first = dropDown.column - 1;
    grid[dropDown.row - 1]?.fill(ruleOf(dropDown), first, first + dropDown.columns);
  }
  range.setDataValidations(grid);
}

function putChart(sheet: Sheet, chart: ChartBlueprint): void {
  const builder = sheet.newChart();
  builder.setChartType(chart.type === "LINE" ? Charts.ChartType.LINE : Charts.ChartType.COLUMN);
  for (const range of chart.ranges) builder.addRange(sheet.getRange(range));
  builder
    .setNumHeaders(1)
    .setTransposeRowsAndColumns(true)
    .setOption("title", chart.title)
    .setOption("isStacked", chart.stacked)
    .setPosition(chart.row, chart.column, 0, 0);
  sheet.insertChart(builder.build());
}
