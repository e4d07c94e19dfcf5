import type { IRange } from "@univerjs/core";
import type { LocalSpreadsheet } from "../../host/local-spreadsheet";
import type { Cell } from "../../model/cell";
import type { SheetModel } from "../../model/sheet-model";

/** Makes rows as high as the text that wraps in them, as Google does, when their sheet is seen or a result changes. */
export class RowHeights {
  readonly #fitted = new Map<string, string>();

  constructor(private readonly spreadsheet: LocalSpreadsheet) {}

  fit(): void {
    const { book, grid } = this.spreadsheet;
    const sheet = book.activeSheet;
    const id = grid.idOf(sheet);
    const rows = wrappedRows(sheet);
    const seen = JSON.stringify([...rows]);
    if (rows.size === 0 || this.#fitted.get(id) === seen) return;
    this.#fitted.set(id, seen);
    grid.facade.getSheetBySheetId(id)?.setRangesAutoHeight([...rows.keys()].map(wholeRow));
  }
}

/** The texts that wrap, by their row; not of rows that are folded, or have a height of their own. */
function wrappedRows(sheet: SheetModel): ReadonlyMap<number, string> {
  const folded = sheet.groups.filter(({ of, collapsed }) => of === "rows" && collapsed);
  const rows = new Map<number, string>();
  sheet.cells.forEach((line, row) => {
    if (sheet.rowHeights.has(row)) return;
    if (folded.some(({ first, count }) => row >= first && row < first + count)) return;
    const texts = line.flatMap((cell) => (cell?.format.wrap === true ? [textOf(cell)] : []));
    const text = texts.join("\n").trim();
    if (text !== "") rows.set(row, text);
  });
  return rows;
}

function wholeRow(row: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
}

function textOf({ content }: Cell): string {
  return String(content.kind === "formula" ? (content.result ?? "") : content.value);
}
