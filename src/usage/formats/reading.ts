import type { Day } from "../../pricing/day";
import type { Meter } from "../../pricing/meter";
import type { Charge } from "../charge";
import type { ListPrices } from "../list-prices";
import type { Fields } from "../rows/fields";
import type { ReadRules } from "../rows/row-facts";

/** What the rows of a file are read with. */
export interface Reading extends ReadRules {
  readonly prices: ListPrices;
  /** The day of a row that has none. */
  readonly otherwise: Day;
}

/** A row of a table, or a JSON object that is one. */
export interface SourceRow {
  readonly line: number;
  readonly fields: Fields;
}

/** Reads a row of a table into its charges; none for a row that says nothing. */
export type RowReader = (row: SourceRow, reading: Reading) => readonly Charge[];

/** Whether the model of an id has a price on a meter. */
export function sellsOf(prices: ListPrices, text: string, day: Day): (meter: Meter) => boolean {
  const named = text === "" ? undefined : prices.model(text, day);
  if (named === undefined || "problem" in named) return () => false;
  return (meter) => prices.sells(named.model, meter);
}
