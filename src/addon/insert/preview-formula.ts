import type { FormulaPreview, FunctionRequest } from "../../api/insert-function";
import { PricingError } from "../../pricing/errors";
import { evaluateTyped, type TypedResult } from "./evaluate-typed";

const SHOWN_ROWS = 5;
const SHOWN_COLUMNS = 4;

/** Works out what a cell with the function would show. Writes nothing. */
export function previewFormula(request: FunctionRequest): FormulaPreview {
  try {
    return shown(evaluateTyped(request));
  } catch (error) {
    if (error instanceof PricingError) return { state: "error", message: error.message };
    throw error;
  }
}

function shown({ rows, target }: TypedResult): FormulaPreview {
  return {
    state: "value",
    rows: rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_COLUMNS).map((cell) => String(cell))),
    totalRows: rows.length,
    totalColumns: rows[0]?.length ?? 0,
    target,
  };
}
