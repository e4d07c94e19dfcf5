import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findModel } from "../../src/pricing/aliases";
import { bundledTable } from "../../src/pricing/bundled";
import { parseDay, type Day } from "../../src/pricing/day";
import { isMeter } from "../../src/pricing/meter";
import { Decimal } from "../../src/pricing/money";
import { parseTier } from "../../src/pricing/tier";

/**
 * What each id cost in a time, or that it had no price then: the 866 places where the table of 2026-11-24 was wrong, each
 * established from OpenAI's pages, changelog and the history of public price lists (2026-11-25). Prices are per 1,000,000 units.
 */
const [, ...lines] = readFileSync(join(__dirname, "../data/price-days.tsv"), "utf8").trimEnd().split("\n");
const table = bundledTable();

interface Place {
  readonly id: string;
  readonly tier: string;
  readonly context: string;
  readonly meter: string;
}

/** The price per 1,000,000 units on a day, `none` without one. */
function priceOn({ id, tier: tierName, context, meter }: Place, day: Day): string {
  const tier = parseTier(tierName);
  if (tier === undefined || !isMeter(meter)) throw new Error(`${tierName} ${meter}`);
  const model = findModel(id, table, day);
  const band = context === "long" ? "long" : "short";
  const rate = model === undefined ? undefined : table.find({ model, meter, tier, day, band });
  return rate === undefined ? "none" : new Decimal(rate.price).times(1_000_000).dividedBy(rate.per).toFixed();
}

/** The first and the last day of a time. */
function daysOf(from: string, until: string): Day[] {
  const last =
    until === "" ? "2026-11-24" : new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
  return [from, last].map(parseDay).filter((day) => day !== undefined);
}

test("every id has the price of its time on the first and on the last day of it", () => {
  let checked = 0;
  const wrong = lines.flatMap((line) => {
    const [id = "", tier = "", context = "", from = "", until = "", prices = ""] = line.split("\t");
    return prices.split(", ").flatMap((priced) => {
      const [meter = "", price = ""] = priced.split(" ");
      return daysOf(from, until).flatMap((day) => {
        checked++;
        const found = priceOn({ id, tier, context, meter }, day);
        return found === price ? [] : [`${id} ${tier} ${context} ${meter} on ${day}: ${found}, not ${price}`];
      });
    });
  });
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(1300);
});
