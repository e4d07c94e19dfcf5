import {
  argumentKind,
  formulaText,
  readArgument,
  type ArgumentKind,
  type ArgumentText,
} from "../../api/argument-text";
import type { FunctionRequest, InsertTarget } from "../../api/insert-function";
import { isRange } from "../../functions/broadcast";
import { FUNCTIONS } from "../../functions/catalog";
import { show } from "../../functions/cells";
import type { Output } from "../../functions/definition";
import { evaluateFunction } from "../../functions/evaluate";
import { PricingError } from "../../pricing/errors";
import { hasDecimalComma } from "../decimal-comma";
import { sheetHost } from "../sheet-host";
import { readValue } from "./read-values";
import { targetCell, targetOf } from "./target";

type Rows = Exclude<Output, string | number>;

export interface TypedResult {
  readonly rows: Rows;
  readonly target: InsertTarget;
}

/** Works out what was typed, and where it would stand. Throws a PricingError that speaks of what was typed. */
export function evaluateTyped(request: FunctionRequest): TypedResult {
  const cell = targetCell(request.into);
  const read = typedArguments(request).map((argument) => readValue(argument, cell.getSheet()));
  const output = evaluateFunction(
    request.name,
    read.map(({ value }) => value),
    // An error names cells by the formula that would stand there, not by the one in the active cell.
    { ...sheetHost(), formula: () => formulaOf(request) },
  );
  const rows = isRange(output) ? output : [[output]];
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  const ranges = read.flatMap(({ range }) => (range === undefined ? [] : [range]));
  return { rows, target: targetOf(cell, size, ranges) };
}

function formulaOf({ name, arguments: typed }: FunctionRequest): string {
  return formulaText({ name, parameters: parametersOf(name) }, typed, hasDecimalComma());
}

function parametersOf(name: string): readonly string[] {
  return FUNCTIONS.find((definition) => definition.name === name)?.parameters ?? [];
}

function typedArguments({ name, arguments: typed }: FunctionRequest): readonly ArgumentText[] {
  const parameters = parametersOf(name);
  const decimalComma = hasDecimalComma();
  return typed.map((text, index) => {
    const parameter = parameters[index] ?? "";
    const kind = argumentKind(parameter);
    const argument = readArgument(text, { kind, decimalComma });
    if (isNoNumber(kind, argument)) throw noNumber(name, parameter, text, decimalComma);
    return argument;
  });
}

function isNoNumber(kind: ArgumentKind, argument: ArgumentText): boolean {
  return kind === "number" && argument.kind === "text";
}

function noNumber(name: string, parameter: string, text: string, decimalComma: boolean): PricingError {
  return new PricingError(
    `${name}: ${parameter} is ${show(text)}, which is no number. Type it as 34500 or ${decimalComma ? "34.500" : "34,500"}, or give cells, such as B2:B9.`,
  );
}
