import { type Injector, ObjectMatrix, type Workbook, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell, Content } from "../model/cell";
import type { Cells } from "../model/sheet-model";
import { cellValue } from "./cell-arguments";
import { toFormat } from "./styles";

function noteOf(custom: unknown): string {
  if (typeof custom !== "object" || custom === null || !("note" in custom)) return "";
  return typeof custom.note === "string" ? custom.note : "";
}

/** Reads a sheet of the grid: contents with the results of formulas, spilled values, formats and notes. */
export function readCells(injector: Injector, workbook: Workbook, worksheet: Worksheet): Cells {
  const formulas = injector.get(FormulaDataModel);
  const styles = workbook.getStyles();
  const unitId = workbook.getUnitId();
  const sheetId = worksheet.getSheetId();
  const cells: Cells = [];
  const put = (row: number, column: number, cell: Cell) => {
    (cells[row] ??= [])[column] = cell;
  };
  worksheet.getCellMatrix().forValue((row, column, stored) => {
    if (!stored) return;
    const formula =
      stored.f || stored.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) : null;
    const value = cellValue(stored);
    const content: Content = formula
      ? {
          kind: "formula",
          formula,
          ...(stored.v === undefined || stored.v === null ? {} : { result: value }),
        }
      : { kind: "literal", value };
    put(row, column, {
      content,
      format: toFormat(styles.getStyleByCell(stored)),
      note: noteOf(stored.custom),
    });
  });
  new ObjectMatrix(formulas.getArrayFormulaCellData()[unitId]?.[sheetId]).forValue((row, column, spilled) => {
    const known = cells[row]?.[column];
    if (known?.content.kind === "formula") return;
    const content: Content = { kind: "spilled", value: cellValue(spilled) };
    put(row, column, { content, format: known?.format ?? {}, note: known?.note ?? "" });
  });
  return cells;
}
