import { isRange } from "../../functions/broadcast";
import { FUNCTIONS } from "../../functions/catalog";
import { show } from "../../functions/cells";
import type { Argument, Output } from "../../functions/definition";
import { evaluateFunction } from "../../functions/evaluate";
import { PricingError } from "../../pricing/errors";
import type { FormulaPreview, FunctionRequest } from "../../api/insert-function";
import { sheetHost } from "../sheet-host";
import { argumentKind, readArgument } from "../../api/argument-text";
import { hasDecimalComma } from "../decimal-comma";
import { valueOf } from "./read-values";

const SHOWN_ROWS = 5;
const SHOWN_COLUMNS = 4;

/** Works out what a cell with the function would show. Writes nothing. */
export function previewFormula(request: FunctionRequest): FormulaPreview {
  try {
    const values = typedValues(request);
    return shown(evaluateFunction(request.name, values, sheetHost()));
  } catch (error) {
    if (error instanceof PricingError) return { state: "error", message: error.message };
    throw error;
  }
}

/** The values of what was typed. Throws a PricingError that speaks of what was typed. */
export function typedValues({ name, arguments: typed }: FunctionRequest): readonly Argument[] {
  const parameters = FUNCTIONS.find((definition) => definition.name === name)?.parameters ?? [];
  const decimalComma = hasDecimalComma();
  return typed.map((text, index) => {
    const parameter = parameters[index] ?? "";
    const kind = argumentKind(parameter);
    const argument = readArgument(text, { kind, decimalComma });
    if (kind === "number" && argument.kind === "text") throw noNumber(name, parameter, text, decimalComma);
    return valueOf(argument);
  });
}

function noNumber(name: string, parameter: string, text: string, decimalComma: boolean): PricingError {
  return new PricingError(
    `${name}: ${parameter} is ${show(text)}, which is no number. Type it as 34500 or ${decimalComma ? "34.500" : "34,500"}, or give cells, such as B2:B9.`,
  );
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
