import { findModel } from "../../pricing/aliases";
import type { Band } from "../../pricing/context";
import type { Day } from "../../pricing/day";
import type { RateTable } from "../../pricing/rate-table";
import type { LineItem } from "./read-line-item";

/**
 * The context band of a line item: a line says long itself, and the same line without the words is the short part of a
 * model with two bands. `any` for a model with one, or one that the table does not know.
 */
export function lineItemContext(item: LineItem, table: RateTable, day: Day): Band | "any" {
  if (item.long) return "long";
  const model = findModel(item.model, table, day);
  const { meter, tier } = item;
  const threshold = model === undefined ? undefined : table.threshold({ model, meter, tier, day });
  return threshold === undefined ? "any" : "short";
}
