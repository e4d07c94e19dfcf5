import { ExactSum } from "../../../usage/exact";
import type { PricedTableRow } from "../../../usage/table/price-table";
import { Decimal } from "../../../pricing/money";
import { countOf, grouped } from "../../../pricing/words";
import { amountText } from "../money";

/** `116 rows cost $12.34 at list prices. 4 rows need attention.` */
export function tableSummary(rows: readonly PricedTableRow[]): string {
  const sum = new ExactSum();
  let [priced, others] = [0, 0];
  for (const { cost } of rows) {
    if (cost === null) others++;
    else priced++;
    sum.add(cost);
  }
  const cost =
    priced === 0
      ? "No row has a price."
      : `${countOf(priced, "row costs", "rows cost")} ${amountText(sum.textOrZero)} at list prices.`;
  const attention = others === 0 ? "" : ` ${countOf(others, "row needs", "rows need")} attention.`;
  return `${cost}${billedWords(rows)}${attention}`;
}

/** What the table itself says of the rows that have both: ` It says $13.00 itself for 116 of them: $0.66 more.` */
function billedWords(rows: readonly PricedTableRow[]): string {
  const both = rows.filter(({ cost, billed }) => cost !== null && billed !== null);
  if (both.length === 0) return "";
  const [listed, billed] = [new ExactSum(), new ExactSum()];
  for (const row of both) {
    listed.add(row.cost);
    billed.add(row.billed);
  }
  const difference = new Decimal(billed.textOrZero).minus(listed.textOrZero);
  const priced = rows.filter(({ cost }) => cost !== null).length;
  const which = both.length === priced ? "them" : `${grouped(both.length)} of them`;
  const outcome = difference.isZero()
    ? "the same"
    : `${amountText(difference.abs().toFixed())} ${difference.isNegative() ? "less" : "more"}`;
  return ` The table's own cost of ${which} is ${amountText(billed.textOrZero)}: ${outcome}.`;
}

/** What makes costs approximate, each once, with how many rows it is about. */
export function notesOf(
  rows: readonly PricedTableRow[],
): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { notes } of rows) for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((one, other) => other.count - one.count);
}
