import type { Notation } from "../../a1/tokens";

/** How the spreadsheet's locale writes formulas: `de_DE` separates arguments by semicolons, since 1,5 is a number. */
export function notationOf(locale: string): Notation {
  return { decimalComma: (1.5).toLocaleString(locale.replace("_", "-")).includes(",") };
}
