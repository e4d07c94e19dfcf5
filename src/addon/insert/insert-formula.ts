import { formulaText } from "../../api/argument-text";
import type { InsertRequest, InsertResult } from "../../api/insert-function";
import type { Problem } from "../../api/problem";
import { FUNCTIONS } from "../../functions/catalog";
import { PricingError } from "../../pricing/errors";
import { failure, success, type Result } from "../../pricing/result";
import { hasDecimalComma } from "../decimal-comma";
import { GENERAL, PLAIN_TEXT } from "../safe-cells";
import { contentOf } from "./cell-content";
import { evaluateTyped } from "./evaluate-typed";
import { targetCell } from "./target";

/** Writes the formula into its cell if that is empty and there is room, or if the user agreed to replace what is in it. */
export function insertFormula(request: InsertRequest): Result<InsertResult, Problem> {
  // The page sends a name and what was typed, never a formula: only calls of our functions can be written.
  const called = FUNCTIONS.find(({ name }) => name === request.name);
  if (called === undefined) return refused("There is no such function.", "Choose one from the list.");
  try {
    return success(insert(called, request));
  } catch (error) {
    if (error instanceof PricingError) return refused(error.message, "Nothing was written.");
    throw error;
  }
}

function insert(called: (typeof FUNCTIONS)[number], request: InsertRequest): InsertResult {
  const range = targetCell(request.into);
  const place = { sheet: range.getSheet().getName(), cell: range.getA1Notation() };
  const target = spillOf(request);
  if (target !== undefined && target.obstacle !== null) {
    return { state: "no room", ...target, obstacle: target.obstacle };
  }
  const content = contentOf(range);
  if (content !== "" && !isAgreed(request, { ...place, content })) {
    return { state: "occupied", ...place, content };
  }
  const formula = formulaText(called, request.arguments, hasDecimalComma());
  // A plain-text cell would show the formula instead of its value.
  if (range.getNumberFormats()[0]?.[0] === PLAIN_TEXT) range.setNumberFormat(GENERAL);
  range.setFormula(formula);
  return {
    state: "inserted",
    sheet: place.sheet,
    cell: target?.fills ?? place.cell,
    // As the spreadsheet writes it, in its own language.
    formula: range.getFormula() || formula,
  };
}

/** Where the result goes; undefined for a formula that gives an error, which one may still want to stand in its cell. */
function spillOf(request: InsertRequest): ReturnType<typeof evaluateTyped>["target"] | undefined {
  try {
    return evaluateTyped(request).target;
  } catch (error) {
    if (error instanceof PricingError) return undefined;
    throw error;
  }
}

function refused(message: string, advice: string): Result<InsertResult, Problem> {
  return failure({ code: "invalid", message, advice, retry: true });
}

/** The selection or the cell may have changed since the user was asked. */
function isAgreed(
  { replacing }: InsertRequest,
  now: { sheet: string; cell: string; content: string },
): boolean {
  return (
    replacing !== null &&
    replacing.sheet === now.sheet &&
    replacing.cell === now.cell &&
    replacing.content === now.content
  );
}
