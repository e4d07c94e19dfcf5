import { SheetModel } from "../../../preview/model/sheet-model";
import { WorkbookModel } from "../../../preview/model/workbook-model";

/** A workbook with the same content, so that a test can go on from one state in several ways. */
export function copyBook(book: WorkbookModel): WorkbookModel {
  const copy = new WorkbookModel(book.settings);
  copy.sheets = book.sheets.map(copySheet);
  copy.activeSheet = copy.sheets[book.sheets.indexOf(book.activeSheet)] ?? copy.activeSheet;
  copy.metadata = book.metadata.map((item) => ({ ...item }));
  for (const name of book.names) copy.putName(name);
  while (copy.newId() < Math.max(...book.sheets.map(({ id }) => id), ...book.metadata.map(({ id }) => id)));
  return copy;
}

function copySheet(sheet: SheetModel): SheetModel {
  const copy = new SheetModel(sheet.id, sheet.name);
  copy.rows = sheet.rows;
  copy.columns = sheet.columns;
  copy.frozenRows = sheet.frozenRows;
  copy.filter = sheet.filter;
  for (const [column, values] of sheet.hiddenValues) copy.hiddenValues.set(column, values);
  copy.protections = sheet.protections.map((protection) => ({ ...protection }));
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell) copy.put(row, column, cell);
    });
  });
  return copy;
}
