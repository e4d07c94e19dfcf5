import type { Cell } from "./definition";
import type { Rate } from "../pricing/rate";

/** The columns of a rate table in a sheet, in the order in which OPENAI_RATES and the Rates sheet show them. */
export const RATES_COLUMNS = [
  "model",
  "meter",
  "tier",
  "context",
  "price",
  "per",
  "from",
  "until",
  "source",
  "note",
  "threshold",
  "checked",
  "override",
] as const;

export type RatesColumn = (typeof RATES_COLUMNS)[number];

/** The column that a header cell names, in any case and with spaces around; undefined for a column of the user's own. */
export function columnNamed(cell: Cell): RatesColumn | undefined {
  const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  return RATES_COLUMNS.find((name) => name === text);
}

/** A table written by hand may do without the last three: 272,000 tokens, no day checked, no override. */
export const REQUIRED_COLUMNS: readonly RatesColumn[] = RATES_COLUMNS.slice(0, 10);

/** A rate as a row of a sheet. Prices are numbers: the double nearest to the decimal, which shows the same digits. */
export function rateToRow(rate: Rate): (string | number)[] {
  return [
    rate.model,
    rate.meter,
    rate.tier,
    rate.context.band,
    Number(rate.price),
    rate.per,
    rate.from ?? "",
    rate.until ?? "",
    rate.source,
    rate.note,
    rate.context.band === "any" ? "" : rate.context.threshold,
    rate.checked ?? "",
    rate.override ? "yes" : "",
  ];
}

/** The whole table with its header row. */
export function ratesToRows(rates: readonly Rate[]): (string | number)[][] {
  return [[...RATES_COLUMNS], ...rates.map(rateToRow)];
}
