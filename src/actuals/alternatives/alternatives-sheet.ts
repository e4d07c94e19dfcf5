import { absolute, relative } from "../../a1/a1";
import type { CellBlueprint, SheetBlueprint, Validation } from "../../scenarios/blueprint/blueprint";
import { CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import { statusRules, type StyleName } from "../../scenarios/blueprint/styles";
import type { FormatName } from "../../scenarios/blueprint/formats";
import type { ChargeLine } from "../charges/line";
import type { ActualsRole, TabNames } from "../tabs";
import {
  CHARGED,
  FIRST_OPTION,
  METER,
  MODEL,
  QUANTITY,
  SHOWN_COLUMNS,
  TIER,
  WORKING_COLUMNS,
} from "./columns";
import { INPUTS, PERIOD, TOP_LABELS, VALUE_COLUMN, type AlternativesTyped } from "./inputs";
import { lightFormula, otherModelWords, putLine, sumFormulas, type Lines } from "./lines";
import { OPTIONS } from "./options";
import { placesOf } from "./places";
import { typedCell } from "../typed";

const HEADER_ROW = 10;
const ALL_ROW = HEADER_ROW + 1;
const FIRST_MODEL_ROW = ALL_ROW + 6;

/**
 * What the same usage would have cost in another tier, by another model, and with more or less of it cached: by model, and
 * line by line. `lines` are those of Charges.
 */
export function alternativesSheet(
  lines: readonly ChargeLine[],
  names: TabNames,
  typed: AlternativesTyped,
): SheetBlueprint<ActualsRole> {
  const places = placesOf(lines);
  const models = [...new Set(places.map(({ model }) => model))];
  const first = FIRST_MODEL_ROW + models.length + 2;
  const at: Lines = { charges: names.charges, first, last: Math.max(first, first + places.length - 1) };
  const grid = new CellGrid();
  putTop(grid, at, typed, lines);
  putTitles(grid);
  putSums(grid, at);
  grid.heading(FIRST_MODEL_ROW - 1, "By model", SHOWN_COLUMNS);
  models.forEach((model, index) => {
    const row = FIRST_MODEL_ROW + index;
    grid.put(row, MODEL, text(model));
    putRow(grid, row, sumFormulas(at, row), "usd", "formula");
  });
  grid.heading(first - 1, "Line by line: a meter of a model in a tier", SHOWN_COLUMNS);
  places.forEach((place, index) => {
    putLine(grid, first + index, place, at);
  });
  return described(grid, names, at, models);
}

function putTop(grid: CellGrid, at: Lines, typed: AlternativesTyped, lines: readonly ChargeLine[]): void {
  grid.put(1, 1, text("What would it have cost", "title"));
  grid.put(1, CHARGED, formula(lightFormula(at), "general", "check"));
  grid.put(
    2,
    1,
    text(
      "The same usage, bought in another way, USD at list prices. All options are priced on one day, so that they differ by the option alone. What is not offered counts as it was used. Blue: input. Black: formula. Green: link to another tab.",
      "note",
    ),
  );
  const kind = typed.usedKind ?? (lines.some((line) => line.kind === "usage") ? "usage" : "log");
  const values = { ...typed, usedKind: kind };
  for (const id of TOP_LABELS) {
    const { row, label, note, format } = INPUTS[id];
    grid.put(row, 1, text(label));
    grid.put(row, VALUE_COLUMN, typedCell(values[id], format));
    if (note !== "") grid.put(row, VALUE_COLUMN + 1, text(note, "note"));
  }
  grid.put(
    PERIOD.priceDay.row,
    PERIOD.priceDay.column,
    formula(PERIOD.formulaOf(at.charges), "day", "linkLeft"),
  );
  grid.put(
    PERIOD.priceDay.row,
    PERIOD.priceDay.column + 1,
    text("Blank: the last one that is counted.", "note"),
  );
  grid.put(INPUTS.otherModel.row, VALUE_COLUMN + 1, formula(otherModelWords(at), "general", "check"));
}

function putTitles(grid: CellGrid): void {
  const right = (title: string): CellBlueprint => text(title, "headerRight");
  grid.putRow(HEADER_ROW, 1, [
    text("Model", "header"),
    text("Tier", "header"),
    text("Meter", "header"),
    right("Quantity"),
    right("Day by day"),
    ...OPTIONS.map(({ title }) => right(title)),
    ...["Model", "Meter", "Tier", "Answer"].flatMap((block) =>
      OPTIONS.map(({ title }) => text(`${block}: ${title}`, "header")),
    ),
  ]);
}

/** In all, and what of it is the difference that a person came for. */
function putSums(grid: CellGrid, at: Lines): void {
  grid.put(ALL_ROW, 1, text("In all", "bold"));
  putRow(grid, ALL_ROW, sumFormulas(at, null), "usd", "bold");
  const [difference, percent, counted] = [ALL_ROW + 1, ALL_ROW + 2, ALL_ROW + 3];
  grid.put(difference, 1, text("Against as used"));
  grid.put(percent, 1, text("The same in percent"));
  grid.put(counted, 1, text("Of it not offered, counted as used"));
  const usedAll = absolute(ALL_ROW, FIRST_OPTION);
  const countedSums = sumFormulas(at, "counted");
  OPTIONS.forEach((_, index) => {
    if (index === 0) return;
    const column = FIRST_OPTION + index;
    const all = absolute(ALL_ROW, column);
    const against = absolute(difference, column);
    grid.put(difference, column, formula(`=IF(ISNUMBER(${all});${all}-${usedAll};"")`, "usd"));
    grid.put(
      percent,
      column,
      formula(`=IF(ISNUMBER(${against});IFERROR(${against}/${usedAll};0);"")`, "share"),
    );
    grid.put(counted, column, formula(countedSums[column] ?? "", "usd"));
  });
}

function putRow(
  grid: CellGrid,
  row: number,
  formulas: Readonly<Record<number, string>>,
  format: FormatName,
  style: StyleName,
): void {
  for (const [column, content] of Object.entries(formulas)) {
    grid.put(row, Number(column), formula(content, format, style));
  }
}

function described(
  grid: CellGrid,
  names: TabNames,
  { last }: Lines,
  models: readonly string[],
): SheetBlueprint<ActualsRole> {
  const light = relative(1, CHARGED);
  const words = relative(INPUTS.otherModel.row, VALUE_COLUMN + 1);
  const list = (
    id: "usedKind" | "inPlaceOf",
    values: readonly string[],
    help: string,
  ): Validation<ActualsRole> => ({
    row: INPUTS[id].row,
    column: VALUE_COLUMN,
    columns: 1,
    rule: { kind: "list", values, strict: true },
    help,
  });
  const widths = [
    { column: MODEL, pixels: 210 },
    { column: TIER, pixels: 70 },
    { column: METER, pixels: 132 },
    { column: QUANTITY, pixels: 104 },
  ];
  return {
    role: "alternatives",
    name: names.alternatives,
    tabColor: "#0a8f6a",
    cells: grid.rectangle(),
    columnWidths: [
      ...widths.map(({ column, pixels }) => ({ first: column, count: 1, pixels })),
      { first: CHARGED, count: SHOWN_COLUMNS - CHARGED + 1, pixels: 102 },
    ],
    rowHeights: [],
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    validations: [
      list("usedKind", ["usage", "log"], "usage: what OpenAI reports. log: a log of requests."),
      ...(models.length === 0
        ? []
        : [list("inPlaceOf", models.slice(0, MOST_LISTED), "A model that was used; blank for all of them.")]),
    ],
    conditional: [
      ...statusRules([light, words], light),
      {
        ranges: [`${relative(ALL_ROW, CHARGED)}:${relative(last, SHOWN_COLUMNS)}`],
        when: { kind: "is", text: "not offered" },
        color: "#5b6472",
      },
    ],
    groups: [{ of: "columns", first: SHOWN_COLUMNS + 1, count: WORKING_COLUMNS }],
    charts: [],
  };
}

/** As many values as a list of a cell takes. */
const MOST_LISTED = 500;
