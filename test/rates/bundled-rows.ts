import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** One line of a committed data file, by column name. */
export type Row = Readonly<Record<string, string>>;

/** A committed data file as it stands, read without the code that ships with the add-on. */
export function rowsOf(name: string): Row[] {
  return rowsOfText(dataFile(name));
}

function rowsOfText(text: string): Row[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const names = header.split("\t");
  return lines.map((line) =>
    Object.fromEntries(line.split("\t").map((value, index) => [names[index] ?? "", value])),
  );
}

/**
 * The rates of the bundled table, one a row: the file has one line for the prices that hold together, leaves out how many units
 * a price buys, and the threshold where it is 272,000 tokens.
 */
export function rateRows(text: string = dataFile("rates.tsv")): Row[] {
  return rowsOfText(text).flatMap(({ prices = "", ...row }) => {
    const threshold = row["context"] === "any" ? "" : row["threshold"] || "272000";
    return prices.split(", ").map((priced) => {
      const [meter = "", price = ""] = priced.split(" ");
      return { ...row, threshold, meter, price, per: perOf(meter) };
    });
  });
}

/** Written down anew: seconds, minutes, hours, sessions, pictures and GB-days are priced each. */
function perOf(meter: string): string {
  if (meter === "call") return "1000";
  return /^(?:training_hour|minute|standby_minute|session|gb_day|video_.*|container_.*|image_(?!input|output).*)$/.test(
    meter,
  )
    ? "1"
    : "1000000";
}

export function dataFile(name: string): string {
  return readFileSync(join(ROOT, "src/pricing/data", name), "utf8");
}

export function inputFile(name: string): string {
  return readFileSync(join(ROOT, "scripts/rates/inputs", name), "utf8");
}

export const INPUTS = join(ROOT, "scripts/rates/inputs");

/** The rows of a rate in force on a day. Exactly one is what a lookup needs. */
export function inForce(
  rows: readonly Row[],
  key: { readonly model: string; readonly meter: string; readonly tier: string; readonly band?: string },
  day: string,
): Row[] {
  return rows.filter(
    (row) =>
      row["model"] === key.model &&
      row["meter"] === key.meter &&
      row["tier"] === key.tier &&
      (key.band === undefined || row["context"] === key.band) &&
      (row["from"] ?? "") <= day &&
      (row["until"] === "" || day < (row["until"] ?? "")),
  );
}
