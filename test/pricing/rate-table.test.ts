import { RateTable, type RateQuery } from "../../src/pricing/rate-table";
import { day, rate } from "../support/rates";

const table = RateTable.of(
  [
    rate({ model: "o3", price: "10", until: day("2025-06-10"), from: day("2025-04-16") }),
    rate({ model: "o3", price: "2", from: day("2025-06-10") }),
    rate({ model: "o3", tier: "flex", price: "1", from: day("2025-06-10") }),
    rate({ model: "gpt-5.5", context: { band: "short", threshold: 272_000 }, price: "5" }),
    rate({ model: "ended", price: "1", until: day("2026-01-01") }),
    rate({ model: "negotiated", price: "3" }),
    rate({ model: "negotiated", price: "2.4", override: true, from: day("2026-01-01") }),
  ],
  () => ({ aliases: new Map(), models: new Map() }),
);

function query(fields: Partial<RateQuery>): RateQuery {
  return { model: "o3", meter: "input", tier: "standard", day: day("2026-08-31"), ...fields };
}

describe("the rate in force", () => {
  test.each([
    [{ day: day("2025-06-09") }, "10"],
    [{ day: day("2025-06-10") }, "2"],
    [{ tier: "flex" }, "1"],
    [{ model: "gpt-5.5" }, "5"],
    [{ model: "gpt-5.5", band: "short" }, "5"],
    [{ model: "negotiated", day: day("2025-12-31") }, "3"],
    [{ model: "negotiated" }, "2.4"],
    [{ band: "long" }, "2"],
  ] as const)("%j → $%s", (fields, price) => expect(table.get(query(fields)).price).toBe(price));
});

describe("no price: the message says which of model, meter, tier, day or band", () => {
  test.each([
    [{ meter: "output" }, '"o3" has no output price. It is priced by input.'],
    [{ tier: "batch" }, '"o3" has no input price in the batch tier. It has: standard, flex.'],
    [
      { day: day("2025-04-15") },
      '"o3" has no standard input price on 2025-04-15: its first known one is from 2025-04-16.',
    ],
    [
      { model: "ended", day: day("2026-01-01") },
      '"ended" has no standard input price on 2026-01-01: the last known one ended on 2026-01-01.',
    ],
    [
      { model: "gpt-5.5", band: "long" },
      '"gpt-5.5" has no standard long-context input price: it is not sold, or its price is not known.',
    ],
  ] as const)("%j", (fields, message) => expect(() => table.get(query(fields))).toThrow(message));
});
