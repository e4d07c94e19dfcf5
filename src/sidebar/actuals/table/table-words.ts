import { ExactSum } from "../../../usage/exact";
import type { PricedTableRow } from "../../../usage/table/price-table";
import { countOf } from "../../../pricing/words";
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
  return others === 0 ? cost : `${cost} ${countOf(others, "row needs", "rows need")} attention.`;
}

/** What makes costs approximate, each once, with how many rows it is about. */
export function notesOf(
  rows: readonly PricedTableRow[],
): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { notes } of rows) for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((one, other) => other.count - one.count);
}
