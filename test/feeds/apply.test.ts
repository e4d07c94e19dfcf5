import { applyDifference } from "../../src/feeds/apply";
import { compareRates } from "../../src/feeds/difference";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";
import { edit, inUse, mustRead, PAGE } from "./recorded";

const TODAY = "2026-11-25" as Day;
const SOURCE = "OpenAI price page, read 2026-11-25";
const table = inUse(mustRead(PAGE));

function apply(
  text: string,
  accepted: readonly string[],
  rates: readonly Rate[] = table,
  effective = "2026-11-25",
): readonly Rate[] | string {
  const applied = applyDifference(rates, compareRates(rates, mustRead(text), TODAY), {
    effective: effective as Day,
    readOn: TODAY,
    source: SOURCE,
    accepted: new Set(accepted),
  });
  return applied.ok ? applied.value : applied.failure.message;
}

/** The rows of one rate: price, from, until, source, checked, note. */
function rows(result: readonly Rate[] | string, model: string, meter = "input", tier = "standard"): string[] {
  if (typeof result === "string") return [result];
  return result
    .filter((rate) => rate.model === model && rate.meter === meter && rate.tier === tier)
    .map(({ price, from, until, source, checked, note, override }) =>
      [price, from ?? "", until ?? "", override ? "own" : source, checked ?? "", note].join("|"),
    );
}

const OLD = "OpenAI price page, August 2026";
const cheaper = edit(PAGE, "| o3 | $2.00 |", "| o3 | $1.50 |");

test("a changed rate gets an end and a successor from the effective day", () => {
  expect(rows(apply(cheaper, ["o3"]), "o3")).toEqual([
    `2|2026-08-01|2026-11-25|${OLD}|2026-08-31|`,
    `1.5|2026-11-25||${SOURCE}|2026-11-25|`,
  ]);
});

test("a change that was not accepted changes nothing, and what the page confirmed is marked as checked", () => {
  const result = apply(cheaper, []);
  expect(rows(result, "o3")).toEqual([`2|2026-08-01||${OLD}|2026-08-31|`]);
  expect(rows(result, "o3", "output")).toEqual([`8|2026-08-01||${OLD}|2026-11-25|`]);
  expect(result).toHaveLength(table.length);
});

test("a new model begins on the effective day", () => {
  const text = edit(PAGE, "| o3 | $2.00 |", "| o9 | $7.00 | - | - | $9.00 | - | - | - | - |\n| o3 | $2.00 |");
  expect(rows(apply(text, ["o9"], table, "2026-12-01"), "o9")).toEqual([
    `7|2026-12-01||${SOURCE}|2026-11-25|`,
  ]);
});

test("a model gone from the page keeps its last price, with a note once", () => {
  const text = edit(PAGE, /^\| gpt-4-0613 .*\n/gm, "");
  const once = apply(text, ["gpt-4-0613"]);
  const note = "no longer on the price page on 2026-11-25";
  expect(rows(once, "gpt-4-0613")).toEqual([`30|2026-08-01||${OLD}|2026-08-31|${note}`]);
  const twice = typeof once === "string" ? once : apply(text, ["gpt-4-0613"], once);
  expect(rows(twice, "gpt-4-0613")).toEqual([`30|2026-08-01||${OLD}|2026-08-31|${note}`]);
});

test("a tier gone from the page ends on the effective day while the model stays", () => {
  const text = edit(PAGE, /(?<=### Flex[\s\S]*)\| o3 \| \$1\.00 .*\n/, "");
  expect(rows(apply(text, ["o3"]), "o3", "input", "flex")).toEqual([
    `1|2026-08-01|2026-11-25|${OLD}|2026-08-31|`,
  ]);
});

test("a price promised for a later day still follows the new one", () => {
  const promised: Rate[] = table.flatMap((rate) =>
    rate.model === "o3" && rate.meter === "input" && rate.tier === "standard"
      ? [
          { ...rate, until: "2027-03-01" as Day },
          { ...rate, price: "6", from: "2027-03-01" as Day },
        ]
      : [rate],
  );
  expect(rows(apply(cheaper, ["o3"], promised), "o3")).toEqual([
    `2|2026-08-01|2026-11-25|${OLD}|2026-08-31|`,
    `1.5|2026-11-25|2027-03-01|${SOURCE}|2026-11-25|`,
    `6|2027-03-01||${OLD}|2026-08-31|`,
  ]);
});

test("an override and the rows of other sources stay as they are", () => {
  const [first] = table;
  if (!first) throw new Error("no rates");
  const own: Rate[] = [
    {
      ...first,
      model: "o3",
      context: { band: "any" },
      price: "1.1",
      source: "Contract",
      checked: null,
      override: true,
    },
    { ...first, model: "ada", price: "0.4", source: "genai-prices 0.1.8" },
  ];
  const result = apply(cheaper, ["o3"], [...own, ...table]);
  expect(result.slice(0, 2)).toEqual(own);
});

test("applying twice on one day replaces the price of that day, and leaves no row of no days", () => {
  const once = apply(cheaper, ["o3"]);
  if (typeof once === "string") throw new Error(once);
  const dearer = edit(PAGE, "| o3 | $2.00 |", "| o3 | $1.60 |");
  expect(rows(apply(dearer, ["o3"], once), "o3")).toEqual([
    `2|2026-08-01|2026-11-25|${OLD}|2026-08-31|`,
    `1.6|2026-11-25||${SOURCE}|2026-11-25|`,
  ]);
});

test("the same page again changes nothing but the day it was checked", () => {
  const once = apply(cheaper, ["o3"]);
  if (typeof once === "string") throw new Error(once);
  expect(apply(cheaper, ["o3"], once)).toEqual(
    once.map((rate) => (rate.until === null ? { ...rate, checked: "2026-11-25" } : rate)),
  );
});

test("a change cannot begin before the price that it replaces, nor after that price's end", () => {
  expect(apply(cheaper, ["o3"], table, "2026-07-31")).toBe(
    "The price of o3 in use is in force from 2026-08-01; a change cannot begin before it, on 2026-07-31.",
  );
  const ending = table.map((rate) => ({ ...rate, until: "2027-03-01" as Day }));
  expect(apply(cheaper, ["o3"], ending, "2027-03-01")).toBe(
    "The price of o3 in use ends on 2027-03-01 already; a change of it cannot begin on 2027-03-01.",
  );
});
