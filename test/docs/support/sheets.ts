import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import { SheetModel } from "../../../preview/model/sheet-model";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { builtBundle } from "../../support/bundle";
import { openSpreadsheet } from "../../support/spreadsheet";

/** What a sheet holds before a formula is typed, by cell: `{ A2: "gpt-5", B2: "1000" }`. */
export type Cells = Readonly<Record<string, string>>;

/** What a sample shows: its value, or the message of its error. */
export interface Shown {
  readonly value: string | number | boolean;
  readonly error: string | null;
}

/** Types cells into sheets of their own, so that no result spills over another, and reads what others then show. */
export async function calculate(
  sheets: readonly { readonly cells: Cells; readonly read: readonly string[] }[],
): Promise<readonly (readonly Shown[])[]> {
  const book = new WorkbookModel();
  sheets.forEach((_, index) => book.sheets.push(new SheetModel(index + 1, `Sample ${index}`)));
  const spreadsheet: LocalSpreadsheet = openSpreadsheet(builtBundle(), book);
  try {
    sheets.forEach(({ cells }, index) => {
      for (const [a1, text] of Object.entries(cells)) spreadsheet.type(`Sample ${index}`, a1, text);
    });
    await spreadsheet.settled();
    return sheets.map(({ read }, index) =>
      read.map((a1) => ({
        value: spreadsheet.value(`Sample ${index}`, a1),
        error: spreadsheet.errorMessage(`Sample ${index}`, a1),
      })),
    );
  } finally {
    spreadsheet.close();
  }
}

/** Where a sample's formula is typed: right of everything it refers to. */
const FORMULA_CELL = "N1";

/** Evaluates formulas, each over the cells it stands among. */
export async function evaluate(
  samples: readonly { readonly formula: string; readonly cells?: Cells }[],
): Promise<readonly Shown[]> {
  const shown = await calculate(
    samples.map(({ formula, cells }) => ({
      cells: { ...cells, [FORMULA_CELL]: formula },
      read: [FORMULA_CELL],
    })),
  );
  return shown.flat();
}
