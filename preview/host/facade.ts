import type { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";

/** Univer's own view of a workbook, with what its parts add to it. */
export type FWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type FWorksheet = NonNullable<ReturnType<FWorkbook["getSheetBySheetId"]>>;
