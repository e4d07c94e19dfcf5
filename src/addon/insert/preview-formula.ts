import { isRange } from "../../functions/broadcast";
import type { Output } from "../../functions/definition";
import { evaluateFunction } from "../../functions/evaluate";
import { PricingError } from "../../pricing/errors";
import type { FormulaPreview, FunctionRequest } from "../../api/insert-function";
import { sheetHost } from "../sheet-host";
import { readArgument } from "../../api/argument-text";
import { valueOf } from "./read-values";

const SHOWN_ROWS = 5;
const SHOWN_COLUMNS = 4;

/** Works out what a cell with the function would show. Writes nothing. */
export function previewFormula(request: FunctionRequest): FormulaPreview {
  try {
    const values = request.arguments.map((typed) => valueOf(readArgument(typed)));
    return shown(evaluateFunction(request.name, values, sheetHost()));
  } catch (error) {
    if (error instanceof PricingError) return { state: "error", message: error.message };
    throw error;
  }
}

function shown(output: Output): FormulaPreview {
  const rows = isRange(output) ? output : [[output]];
  return {
    state: "value",
    rows: rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_COLUMNS).map((cell) => String(cell))),
    totalRows: rows.length,
    totalColumns: rows[0]?.length ?? 0,
  };
}
