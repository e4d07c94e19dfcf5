import { decimalText } from "../exact";
import { currencyIn } from "./column-names";
import { readNumber } from "./number-style";
import { textOf, type TableCell, type TableMapping } from "./recognize-table";

/** What a row of a table says was charged for it. */
export interface RowMoney {
  /** USD, exact; null where there is none, or none that can be compared. */
  readonly billed: string | null;
  /** Why what stands there is not compared, or what was taken for granted; null where nothing is to say. */
  readonly note: string | null;
}

const NONE: RowMoney = { billed: null, note: null };
const SIGNS = /[$€£¥]|\b(?:usd|us dollars?|dollars?)\b/gi;

/**
 * Reads the provider's own cost of a row: `$1,204.50` → 1204.50. It is compared, and never taken for a price; so what cannot
 * be read is a note, and no reason to leave the row out. Another currency than USD is not converted: no rate is known.
 */
export function rowMoney(row: readonly TableCell[], mapping: TableMapping): RowMoney {
  const index = mapping.columns.billed;
  const cell = index === undefined ? null : (row[index] ?? null);
  const text = textOf(cell);
  if (text === "") return NONE;
  const currency = currencyIn(text) ?? mapping.currency;
  if (currency !== undefined && currency !== "USD")
    return { billed: null, note: `The table's own cost is in ${currency}: not compared.` };
  const number =
    typeof cell === "number"
      ? readNumber(cell, ".")
      : readNumber(text.replace(SIGNS, ""), mapping.decimalMark);
  const billed = number !== undefined && "text" in number ? decimalText(number.text) : undefined;
  if (billed === undefined) return { billed: null, note: "The table's own cost is no amount: not compared." };
  const note =
    currency === undefined ? "The table does not name the currency of its own cost: taken for USD." : null;
  return { billed, note };
}
