import type { CellBlueprint } from "../../scenarios/blueprint/blueprint";
import { columnLetters } from "../../a1/a1";
import { formula } from "../../scenarios/blueprint/cells";
import { typedCell, type Typed } from "../typed";

/** What stands on an invoice and in no export. The person types it, with the sign that it has there. */
const INVOICE_LINES = ["Credits", "Prepaid", "Commitment", "Tax", "Rounding", "Other"] as const;

/** The columns of the section, from the first one on; blank where nothing stands. */
export const INVOICE_TITLES: readonly string[] = [
  "Month",
  "",
  "",
  "",
  "Billed",
  ...INVOICE_LINES,
  "Worked out",
  "Invoice",
  "Left over",
];

const BILLED = INVOICE_TITLES.indexOf("Billed") + 1;
const FIRST_INVOICE_LINE = BILLED + 1;
const WORKED_OUT = FIRST_INVOICE_LINE + INVOICE_LINES.length;
const INVOICE_RECEIVED = WORKED_OUT + 1;

/** What was typed of a month: a line each, and what the invoice says; null where nothing was. A formula is kept as one. */
export type InvoiceLines = readonly Typed[];

/** The columns that hold what was typed. */
export const INVOICE_TYPED: readonly number[] = [
  ...INVOICE_LINES.map((_, index) => FIRST_INVOICE_LINE + index),
  INVOICE_RECEIVED,
];

/** The cells of a month behind its label. */
export function invoiceCells(
  row: number,
  billed: string,
  typed: InvoiceLines | undefined,
): readonly (CellBlueprint | null)[] {
  const cells: (CellBlueprint | null)[] = INVOICE_TITLES.map(() => null);
  const at = (column: number): string => `$${columnLetters(column)}${row}`;
  cells[BILLED - 1] = formula(`=${billed}`, "usd");
  INVOICE_TYPED.forEach((column, index) => {
    cells[column - 1] = typedCell(typed?.[index] ?? null, "usd");
  });
  const sum = `SUM(${at(BILLED)}:${at(WORKED_OUT - 1)})`;
  cells[WORKED_OUT - 1] = formula(`=${sum}`, "usd", "bold");
  const [received, worked] = [at(INVOICE_RECEIVED), at(WORKED_OUT)];
  cells[INVOICE_RECEIVED] = formula(`=IF(ISNUMBER(${received});${received}-${worked};"")`, "usd");
  return cells.slice(1);
}
