import { columnLetters } from "../../a1/a1";
import type { ActualsServer, AttentionRow, CostColumnPreview, CostColumnWritten } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import { PROBLEM } from "../../functions/arguments/faults";
import { isRange } from "../../functions/broadcast";
import { isBlank } from "../../functions/cells";
import type { Argument, Cell, Output } from "../../functions/definition";
import { evaluateFunction } from "../../functions/evaluate";
import { Decimal } from "../../pricing/money";
import { PricingError } from "../../pricing/errors";
import type { Result } from "../../pricing/result";
import { patternOf } from "../../scenarios/blueprint/formats";
import { actualsAnswer, problem } from "../problem";
import { ensureRates, ratesInUse } from "../scenarios/ensure-rates";
import { USD } from "./charges-tab";
import { openDesk, toldWords, withActualsLock, type ActualsDesk } from "./desk";
import { growTo } from "./line-cells";
import { ownTabs } from "./own-tabs";
import { areaName, tableOf, type Area } from "./sheet-table";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Request = Parameters<ActualsServer["previewCostColumn"]>[0];

const HEADING = "List cost, USD";
/** Rows that are named one by one. */
const SHOWN = 100;

/** What would be written beside the table. Nothing is. */
export function previewCostColumn(request: Request): Result<CostColumnPreview, Problem> {
  return actualsAnswer(() => previewOf(openDesk(), request).shown);
}

/** Writes one formula and its heading into empty cells beside the table, or over those it wrote there before. */
export function writeCostColumn(request: Request): Result<CostColumnWritten, Problem> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      const { shown, column, place } = previewOf(desk, request);
      if (shown.obstacle !== null) {
        throw problem(
          "invalid",
          `The costs cannot stand in ${shown.fills}: ${shown.obstacle}.`,
          "Nothing was written.",
        );
      }
      const { sheet, body, headingRow } = place;
      ensureRates(desk.book, ratesInUse(desk.book));
      growTo(sheet, body.row + body.rows - 1, column);
      const cells = sheet.getRange(body.row, column, body.rows, 1);
      cells.setNumberFormat(patternOf("usd", USD));
      if (headingRow !== null) sheet.getRange(headingRow, column).setValue(`'${HEADING}`);
      const cell = sheet.getRange(body.row, column);
      cell.setFormula(shown.formula);
      return {
        sheet: shown.sheet,
        cell: shown.cell,
        formula: cell.getFormula() || shown.formula,
        message: `Wrote the costs of ${body.rows} rows into ${shown.fills}.${toldWords(desk)}`,
      };
    }),
  );
}

/** Where the costs stand. */
interface Place {
  readonly sheet: Sheet;
  /** The rows below the headings. */
  readonly body: Area;
  readonly headingRow: number | null;
}

interface Preview {
  readonly shown: CostColumnPreview;
  readonly column: number;
  readonly place: Place;
}

function previewOf(desk: ActualsDesk, request: Request): Preview {
  const { sheet, area } = tableOf(request.sheet, request.a1);
  const header = request.headerRow;
  const body = { ...area, row: area.row + header + 1, rows: area.rows - header - 1 };
  if (body.rows < 1 || header < -1) {
    throw problem("invalid", "The table has no rows below its headings.", "Select the whole table.");
  }
  const place: Place = { sheet, body, headingRow: header < 0 ? null : area.row + header };
  const column = freeColumn(area, place);
  const call = callOf(request, place);
  const values = evaluated(desk, call);
  const attention: AttentionRow[] = [];
  let [priced, sum] = [0, new Decimal(0)];
  values.forEach((value, index) => {
    if (typeof value === "number") [priced, sum] = [priced + 1, sum.plus(value)];
    else if (value !== "") {
      attention.push({
        cell: `${columnLetters(column)}${body.row + index}`,
        text: value.startsWith(PROBLEM) ? value.slice(PROBLEM.length) : value,
      });
    }
  });
  const fills = areaName({ row: body.row, column, rows: body.rows, columns: 1 });
  return {
    column,
    place,
    shown: {
      formula: call.text,
      sheet: sheet.getName(),
      cell: `${columnLetters(column)}${body.row}`,
      fills,
      headingCell: place.headingRow === null ? null : `${columnLetters(column)}${place.headingRow}`,
      obstacle: obstacleOn(desk, sheet),
      priced,
      total: sum.toFixed(),
      attention: attention.slice(0, SHOWN),
      attentionCount: attention.length,
    },
  };
}

/** The column beside the table, if it is empty or has RateSheet's costs; else the first one after all content. */
function freeColumn(area: Area, { sheet, body, headingRow }: Place): number {
  const beside = area.column + area.columns;
  const last = sheet.getLastColumn();
  if (beside > last) return beside;
  const first = headingRow ?? body.row;
  const range = sheet.getRange(first, beside, area.row + area.rows - first, 1);
  const [values, formulas] = [range.getValues() as Cell[][], range.getFormulas()];
  const isEmpty = values.every(([cell], row) => isBlank(cell) && formulas[row]?.[0] === "");
  const isOurs =
    headingRow !== null && values[0]?.[0] === HEADING && /^=OPENAI_/.test(formulas[1]?.[0] ?? "");
  return isEmpty || isOurs ? beside : last + 1;
}

/** Tabs that RateSheet writes are no place for more. */
function obstacleOn({ spreadsheet }: ActualsDesk, sheet: Sheet): string | null {
  const isOwn = [...ownTabs(spreadsheet).values()].some((own) => own.getSheetId() === sheet.getSheetId());
  return isOwn ? "RateSheet writes this tab itself, and it has the list cost of each charge" : null;
}

/** A part of the formula: its text, and what it gives. */
interface Part {
  readonly text: string;
  readonly value: () => Argument;
}

interface Call {
  readonly name: string;
  readonly text: string;
  readonly arguments: readonly Part[];
}

const NOTHING: Part = { text: "", value: () => undefined };
const RATES: Part = { text: "OPENAI_RATES", value: () => undefined };
const SHOW: Part = { text: '"show"', value: () => "show" };

/** The one formula that prices the rows, with a range for each column that is known. */
function callOf({ columns, rowIs }: Request, { sheet, body }: Place): Call {
  const part = (role: string): Part => {
    const index = columns[role];
    if (index === undefined) return NOTHING;
    if (!Number.isInteger(index) || index < 0 || index >= body.columns) {
      throw problem("invalid", `Column ${index + 1} is not in the table.`, "Choose the columns again.");
    }
    const area: Area = { row: body.row, column: body.column + index, rows: body.rows, columns: 1 };
    return {
      text: areaName(area),
      value: () => {
        const values = sheet.getRange(area.row, area.column, area.rows, 1).getValues() as Cell[][];
        return values.length === 1 ? values[0]?.[0] : values;
      },
    };
  };
  if (columns["item"] !== undefined) return lineItemCall(part);
  const requests = columns["requests"] === undefined && rowIs === "request" ? ONE : part("requests");
  if (columns["model"] === undefined) {
    throw problem("invalid", "No column holds the models.", "Say which one does.");
  }
  const input = columns["input"] === undefined ? ZERO : part("input");
  return call("OPENAI_COST", [
    ...[part("model"), input, part("cached"), part("output"), part("tier"), part("as_of")],
    ...[RATES, part("cache_writes"), requests, SHOW],
  ]);
}

const ONE: Part = { text: "1", value: () => 1 };
const ZERO: Part = { text: "0", value: () => 0 };

/** A table of line items and quantities. */
function lineItemCall(part: (role: string) => Part): Call {
  const item = part("item");
  const of = (what: string): Part => ({
    text: `OPENAI_LINE_ITEM(${item.text};"${what}";"show")`,
    value: () => evaluateFunction("OPENAI_LINE_ITEM", [item.value(), what, "show"], openDesk().book.host),
  });
  const quantity = part("quantity");
  if (quantity === NOTHING) {
    throw problem("invalid", "No column holds the quantities.", "Say which one does.");
  }
  return call("OPENAI_CHARGE", [
    ...[of("model"), of("meter"), quantity, of("tier"), part("as_of"), RATES, SHOW],
  ]);
}

function call(name: string, all: readonly Part[]): Call {
  return { name, arguments: all, text: `=${name}(${all.map(({ text }) => text).join(";")})` };
}

/** What the formula would give, row by row. */
function evaluated({ book }: ActualsDesk, { name, arguments: all }: Call): readonly (string | number)[] {
  try {
    const output: Output = evaluateFunction(
      name,
      all.map(({ value }) => value()),
      book.host,
    );
    return isRange(output) ? output.map(([cell]) => cell ?? "") : [output];
  } catch (error) {
    if (!(error instanceof PricingError)) throw error;
    throw problem(
      "invalid",
      error.message,
      "One formula prices all rows or none: mend or empty that cell, or import the table instead.",
    );
  }
}
