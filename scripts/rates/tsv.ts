import { METER_NAMES } from "../../src/pricing/meter";
import { TIERS } from "../../src/pricing/tier";
import type { Claim } from "./claim";

const BANDS = ["any", "short", "long"];

/** Reads a tab-separated file with a header line into rows by column name. */
export function readTsv(text: string): ReadonlyMap<string, string>[] {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const names = header.split("\t");
  return lines.map((line) => {
    const values = line.split("\t");
    if (values.length !== names.length) throw new Error(`not ${names.length} columns: ${line}`);
    return new Map(names.map((name, index) => [name, values[index] ?? ""]));
  });
}

/** Writes rows under a header line; a tab or a line end in a value is an error, not a broken file. */
export function writeTsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows]
    .map((row) => {
      if (row.length !== header.length || row.some((value) => /[\t\r\n]/.test(value)))
        throw new Error(`cannot be written as a row: ${row.join(" ")}`);
      return `${row.join("\t")}\n`;
    })
    .join("");
}

export const RATE_COLUMNS = [
  "model",
  "meter",
  "tier",
  "context",
  "threshold",
  "price",
  "per",
  "from",
  "until",
  "source",
  "note",
] as const;

/** One line a rate, sorted by model, tier, context, meter and start, so that a change of price is a short diff. */
export function writeRates(rates: readonly Claim[]): string {
  const rows = [...rates]
    .sort(compare)
    .map((rate) => [
      rate.model,
      rate.meter,
      rate.tier,
      rate.context.band,
      rate.context.band === "any" ? "" : String(rate.context.threshold),
      rate.price,
      String(rate.per),
      rate.from ?? "",
      rate.until ?? "",
      rate.source,
      rate.note,
    ]);
  return writeTsv(RATE_COLUMNS, rows);
}

function compare(one: Claim, other: Claim): number {
  if (one.model !== other.model) return one.model < other.model ? -1 : 1;
  return (
    TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
    BANDS.indexOf(one.context.band) - BANDS.indexOf(other.context.band) ||
    METER_NAMES.indexOf(one.meter) - METER_NAMES.indexOf(other.meter) ||
    (one.from ?? "").localeCompare(other.from ?? "")
  );
}
