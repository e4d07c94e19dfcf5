import { BLANK, type CellValue } from "../../../preview/model/cell";
import { SheetModel } from "../../../preview/model/sheet-model";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { ratesToRows } from "../../../src/functions/rates-columns";
import { bundledTable } from "../../../src/pricing/bundled";
import { builtBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

/** What a sheet holds before a formula is typed, by cell: `{ A2: "gpt-5", B2: "1000" }`. */
export type Cells = Readonly<Record<string, string>>;
/** Values from A1 on. */
export type Grid = readonly (readonly CellValue[])[];

/** What a cell shows: its value, or the message of its error. */
export interface Shown {
  readonly value: CellValue;
  readonly error: string | null;
}

/** The sheets beside the one with the formula. */
export interface Workbook {
  /** Whether there is a Rates sheet with the OPENAI_RATES range. */
  readonly rates?: boolean;
  readonly inputs?: Grid;
}

/** Types cells into sheets of their own, so that no result spills over another, and reads what others then show. */
export async function calculate(
  sheets: readonly { readonly cells: Cells; readonly read: readonly string[] }[],
  workbook: Workbook = {},
): Promise<readonly (readonly Shown[])[]> {
  const spreadsheet = openSpreadsheet(builtBundle(), bookOf(sheets.length, workbook));
  try {
    sheets.forEach(({ cells }, index) => {
      for (const [a1, text] of Object.entries(cells)) spreadsheet.type(nameOf(index), a1, text);
    });
    await spreadsheet.settled();
    return sheets.map(({ read }, index) =>
      read.map((a1) => ({
        value: spreadsheet.value(nameOf(index), a1),
        error: spreadsheet.errorMessage(nameOf(index), a1),
      })),
    );
  } finally {
    spreadsheet.close();
  }
}

/** Where a formula is typed: right of everything it refers to. What it spills is read from here on. */
const FORMULA_CELL = "J1";
const COLUMNS = ["J", "K", "L", "M", "N", "O", "P"];

/** Evaluates formulas, each over the cells it stands among; the first two rows of what they show. */
export async function evaluate(
  samples: readonly { readonly formula: string; readonly cells?: Cells }[],
  workbook: Workbook = {},
): Promise<
  readonly {
    readonly first: readonly CellValue[];
    readonly second: readonly CellValue[];
    readonly error: string | null;
  }[]
> {
  const shown = await calculate(
    samples.map(({ formula, cells }) => ({
      cells: { ...cells, [FORMULA_CELL]: formula },
      read: [1, 2].flatMap((row) => COLUMNS.map((column) => `${column}${row}`)),
    })),
    workbook,
  );
  return shown.map((cells) => ({
    first: cells.slice(0, COLUMNS.length).map(({ value }) => value),
    second: cells.slice(COLUMNS.length).map(({ value }) => value),
    error: cells[0]?.error ?? null,
  }));
}

function nameOf(index: number): string {
  return `Sample ${index}`;
}

function bookOf(count: number, { rates, inputs }: Workbook): WorkbookModel {
  const book = new WorkbookModel();
  for (let index = 0; index < count; index++) {
    const sheet = new SheetModel(book.newId(), nameOf(index));
    // The whole rate table spills further than the thousand rows of a new sheet.
    sheet.rows = 2000;
    book.sheets.push(sheet);
  }
  if (inputs) book.sheets.push(filled(book.newId(), "Inputs", inputs));
  if (rates) {
    const rows = ratesToRows(bundledTable().rates);
    const sheet = filled(book.newId(), "Rates", rows);
    book.sheets.push(sheet);
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    book.putName({ name: "OPENAI_RATES", sheetId: sheet.id, area });
  }
  return book;
}

function filled(id: number, name: string, grid: Grid): SheetModel {
  const sheet = new SheetModel(id, name);
  grid.forEach((line, row) =>
    line.forEach((value, column) =>
      sheet.put(row, column, { ...BLANK, content: { kind: "literal", value } }),
    ),
  );
  return sheet;
}
