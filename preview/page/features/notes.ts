import type { Injector } from "@univerjs/core";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import { UNIT_ID } from "../../host/workbook-data";
import type { SheetModel } from "../../model/sheet-model";

const WIDTH = 240;
const CHARACTERS_A_LINE = 34;
const LINE = 22;

/** Shows the notes of a sheet's cells: a mark at the corner, the text when the pointer rests on it. */
export function showNotes(injector: Injector, sheet: SheetModel, sheetId: string): void {
  const notes = injector.get(SheetsNoteModel);
  const known = notes.getSheetNotes(UNIT_ID, sheetId);
  for (const { row, col } of [...(known?.values() ?? [])]) {
    if (sheet.cell(row, col).note === "") notes.removeNote(UNIT_ID, sheetId, { row, col });
  }
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (!cell || cell.note === "") return;
      const lines = cell.note
        .split("\n")
        .reduce((sum, part) => sum + Math.ceil(part.length / CHARACTERS_A_LINE), 1);
      const note = { note: cell.note, width: WIDTH, height: lines * LINE };
      notes.updateNote(UNIT_ID, sheetId, row, column, note);
    });
  });
}
