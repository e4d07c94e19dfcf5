import { onSheet, relative } from "../../a1/a1";
import { callsOf } from "../../a1/calls";
import { parseReference, type Reference } from "../../a1/reference";
import { tokensOf } from "../../a1/tokens";
import type { Values } from "../broadcast";
import type { CellNames } from "./problems";

const UNKNOWN: CellNames = () => null;

/**
 * Names the cells of a call's arguments by the formula it stands in: `=OPENAI_COST(A2:A; B2:B)` has the third cell of
 * input in B4. Only where the formula holds one call of the function, and its arguments are plain references.
 */
export function cellNamesOf(
  name: string,
  parameters: readonly string[],
  given: readonly Values[],
  formula: string | null,
): CellNames {
  const texts = formula === null ? undefined : argumentTexts(formula, name);
  if (texts === undefined) return UNKNOWN;
  const references = new Map<string, Reference>();
  for (const values of given) {
    const reference = parseReference(texts[parameters.indexOf(values.name)] ?? "");
    if (reference !== undefined && fits(reference, values)) references.set(values.name, reference);
  }
  return (argument, row, column) => {
    const reference = references.get(argument);
    if (reference === undefined) return null;
    const cell = relative(reference.row + row, reference.column + column);
    return reference.sheet === null ? cell : onSheet(reference.sheet, cell);
  };
}

/** What is written for each argument of the one call of a function; undefined when there are several, or none. */
function argumentTexts(formula: string, name: string): readonly string[] | undefined {
  // `;` separates in every locale; where there is none, `,` does. A decimal comma needs no reading: it is no reference.
  for (const decimalComma of [true, false]) {
    const calls = callsOf(tokensOf(formula, { decimalComma }) ?? [])?.filter((call) => call.name === name);
    const [call] = calls ?? [];
    if (call === undefined || calls?.length !== 1) return undefined;
    if (call.arguments.length > 1 || !decimalComma) {
      return call.arguments.map(({ start, end }) => formula.slice(start, end));
    }
  }
  return undefined;
}

/** A formula that is not the one at work, or a range that was cut, would name the wrong cell. */
function fits({ row, column, lastRow, lastColumn }: Reference, { rows, columns }: Values): boolean {
  return (
    (lastRow === null || lastRow - row + 1 === rows) &&
    (lastColumn === null || lastColumn - column + 1 === columns)
  );
}
