import type { FeedRate } from "../../src/feeds/feed-rate";
import type { Day } from "../../src/pricing/day";
import { Report, type Claim } from "../../scripts/rates/claim";
import { mergeSources, type Evidence } from "../../scripts/rates/merge";

const rate = (price: string, more: Partial<FeedRate> = {}): FeedRate => ({
  model: "gpt-x",
  meter: "input",
  tier: "standard",
  context: { band: "any" },
  price,
  per: 1_000_000,
  note: "",
  ...more,
});
const claim = (
  price: string,
  from: string | null,
  until: string | null,
  more: Partial<Claim> = {},
): Claim => ({
  ...rate(price),
  from: from as Day | null,
  until: until as Day | null,
  source: "genai-prices",
  ...more,
});
const evidence = (more: Partial<Evidence>): Evidence => ({
  page2025: [],
  page2026: [],
  later: [],
  genai: [],
  starts: {
    released: new Map(),
    aliases: new Map([["gpt-x-2025-02-03", "gpt-x"]]),
    onPage2025: new Set(more.page2025?.map(({ model }) => model)),
  },
  conflicts: new Map(),
  ...more,
});
const merge = (more: Partial<Evidence>): { rows: string[]; disagreements: readonly string[] } => {
  const report = new Report();
  const rows = mergeSources(evidence(more), report).map((row) =>
    [row.meter, row.tier, row.price, row.from ?? "", row.until ?? "", row.source, row.note].join("|"),
  );
  return { rows, disagreements: report.disagreements };
};

test("where the official page and another source disagree, the page wins and the note says what the other has", () => {
  expect(merge({ page2026: [rate("2")], genai: [claim("3", null, null)] })).toEqual({
    rows: ["input|standard|2|2025-02-03||openai-pricing-2026-08|genai-prices has $3"],
    disagreements: ["gpt-x|standard|any|input: the page has $2, genai-prices has $3"],
  });
});

test("a dated history gives the periods before the page's price", () => {
  const { rows } = merge({
    page2026: [rate("2")],
    genai: [claim("10", null, "2025-06-10"), claim("2", "2025-06-10", null)],
  });
  expect(rows).toEqual([
    "input|standard|10|2025-02-03|2025-06-10|genai-prices|",
    "input|standard|2|2025-06-10||openai-pricing-2026-08|",
  ]);
});

test("another tier, seen on the later page only, starts when the standard price beside it did", () => {
  const { rows } = merge({
    page2026: [rate("1", { tier: "batch" }), rate("2")],
    genai: [claim("10", null, "2025-06-10"), claim("2", "2025-06-10", null)],
  });
  expect(rows[2]).toBe("input|batch|1|2025-06-10||openai-pricing-2026-08|first seen on the 2026-08 page");
});

test("a price of the 2025-10 page starts in that month where nothing earlier is known", () => {
  const { rows } = merge({
    page2025: [rate("5", { model: "tool-x" })],
    page2026: [rate("5", { model: "tool-x" })],
  });
  expect(rows).toEqual(["input|standard|5|2025-10-01||openai-pricing-2026-08|"]);
});

test("a price that changed between the pages without a known day stops the import", () => {
  expect(() => merge({ page2025: [rate("5")], page2026: [rate("4")] })).toThrow(
    "gpt-x|standard|any|input: $5 on the 2025-10 page, $4 in the table on 2025-10-15; give the day of the change",
  );
});

test("a model the later page no longer prints keeps its price, with a note", () => {
  expect(merge({ page2025: [rate("5")] }).rows).toEqual([
    "input|standard|5|2025-02-03||openai-pricing-2025-10|not on the 2026-08 page",
  ]);
});

test("a meter that the page leaves out of a model it lists is not taken from another source", () => {
  const { rows } = merge({ page2026: [rate("2")], genai: [claim("9", null, null, { meter: "output" })] });
  expect(rows).toHaveLength(1);
});
