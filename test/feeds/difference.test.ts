import { compareRates, type ModelDifference } from "../../src/feeds/difference";
import type { DatedFeedRate } from "../../src/feeds/feed-rate";
import { secondOpinion } from "../../src/feeds/second-opinion";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";
import { edit, inUse, lineOf, mustRead, PAGE } from "./recorded";

const DAY = "2026-11-25" as Day;
const table = inUse(mustRead(PAGE));
const other = (rate: Partial<Rate>): Rate => ({
  model: "gpt-5",
  meter: "input",
  tier: "standard",
  context: { band: "any" },
  price: "1",
  per: 1_000_000,
  from: null,
  until: null,
  source: "genai-prices 0.1.8",
  checked: null,
  note: "",
  override: false,
  ...rate,
});

/** The models with changes, each change in one line. */
function changes(text: string, rates: readonly Rate[] = table): string[] {
  return compareRates(rates, mustRead(text), DAY).models.flatMap((model) =>
    model.changes.map((change) => {
      const rate = change.after ?? change.before;
      const percent = change.kind === "changed" ? ` ${change.percent ?? "from free"}` : "";
      return `${change.kind} ${lineOf({ ...rate, price: change.before?.price ?? "-" })} → ${change.after?.price ?? "-"}${percent}`;
    }),
  );
}
const modelOf = (text: string, model: string, rates = table): ModelDifference | undefined =>
  compareRates(rates, mustRead(text), DAY).models.find((difference) => difference.model === model);

test("the page against itself: nothing changed, every rate unchanged", () => {
  const { models } = compareRates(table, mustRead(PAGE), DAY);
  expect(models.flatMap((model) => model.changes)).toEqual([]);
  expect(models.flatMap((model) => model.unchanged)).toHaveLength(596);
  expect(models.map(({ model }) => model)).toEqual(models.map(({ model }) => model).sort());
});

test.each<readonly [how: string, text: string, expected: string[]]>([
  [
    "a price that falls",
    edit(PAGE, "| o3 | $2.00 | $0.50 | - | $8.00 |", "| o3 | $1.50 | $0.50 | - | $8.00 |"),
    ["changed o3 input standard any 2 → 1.5 -25.0"],
  ],
  [
    "a percentage rounded half-up: $1.10 → $1.20 is +9.0909 %",
    edit(PAGE, "| o3-mini | $1.10 |", "| o3-mini | $1.20 |"),
    ["changed o3-mini input standard any 1.1 → 1.2 9.1"],
  ],
  [
    "a new model",
    edit(PAGE, "| o3 | $2.00 |", "| o9 | $7.00 | - | - | $9.00 | - | - | - | - |\n| o3 | $2.00 |"),
    ["added o9 input standard any - → 7", "added o9 output standard any - → 9"],
  ],
  [
    "a model that is gone",
    edit(PAGE, /^\| gpt-4-0613 .*\n/gm, ""),
    [
      "ended gpt-4-0613 input standard any 30 → -",
      "ended gpt-4-0613 output standard any 60 → -",
      "ended gpt-4-0613 input batch any 15 → -",
      "ended gpt-4-0613 output batch any 30 → -",
    ],
  ],
  [
    "a free model that costs something",
    edit(PAGE, "| omni-moderation-latest | Free |", "| omni-moderation-latest | $0.01 |"),
    ["changed omni-moderation-latest input standard any 0 → 0.01 from free"],
  ],
  [
    "a model that gets context bands: its one price ends, its short price is new",
    edit(PAGE, "| gpt-5.2-pro | $21.00", "| gpt-5.2-pro (<272K context length) | $21.00"),
    [
      "added gpt-5.2-pro input standard short - → 21",
      "added gpt-5.2-pro output standard short - → 168",
      "added gpt-5.2-pro input batch short - → 10.5",
      "added gpt-5.2-pro output batch short - → 84",
      "ended gpt-5.2-pro input standard any 21 → -",
      "ended gpt-5.2-pro output standard any 168 → -",
      "ended gpt-5.2-pro input batch any 10.5 → -",
      "ended gpt-5.2-pro output batch any 84 → -",
    ],
  ],
])("%s", (_how, text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test("a threshold that moves is a change of each of the model's rates, at 0.0 %", () => {
  const text = PAGE.replace(/gpt-5\.5-pro \(<272K/g, "gpt-5.5-pro (<400K");
  expect(changes(text)).toContain("changed gpt-5.5-pro input standard short 30 → 30 0.0");
  expect(changes(text)).toHaveLength(8);
});

test("rates that stand in a part that was not read are kept, not ended", () => {
  const model = modelOf(edit(PAGE, "| o3 | $2.00 | $0.50 |", "| o3 | $2.00 | half |"), "o3");
  expect(model?.unread.map(lineOf)).toEqual([
    "o3 input standard any 2",
    "o3 cached_input standard any 0.5",
    "o3 output standard any 8",
  ]);
  expect(model?.changes).toEqual([]);
  expect(model?.vanished).toBe(false);
});

test("rates of other sources and of other days that the page does not have are no part of it", () => {
  const more = [
    other({ model: "ada" }),
    other({ model: "gpt-9", source: "OpenAI price page, October 2025", until: "2026-01-01" as Day }),
    other({ model: "gpt-9", from: "2027-01-01" as Day }),
  ];
  expect(changes(PAGE, [...table, ...more])).toEqual([]);
});

test("a user's override is met, not changed", () => {
  const override = other({ price: "0.9", override: true, source: "Contract 12" });
  const text = edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 | $1.20 |");
  expect(changes(text, [...table, override])).toEqual(["changed gpt-5 input standard any 1.25 → 1.2 -4.0"]);
  expect(modelOf(text, "gpt-5", [...table, override])?.overrides).toEqual([override]);
  expect(modelOf(PAGE, "gpt-5-mini", [...table, override])?.overrides).toEqual([]);
});

describe("what the second source says of a change", () => {
  const second = (price: string, more: Partial<DatedFeedRate> = {}): DatedFeedRate[] => [
    {
      model: "o3",
      meter: "input",
      tier: "standard",
      context: { band: "any" },
      price,
      per: 1_000_000,
      note: "",
      from: null,
      until: null,
      ...more,
    },
  ];
  const [change] = compareRates(
    table,
    mustRead(edit(PAGE, "| o3 | $2.00 |", "| o3 | $1.50 |")),
    DAY,
  ).models.flatMap((model) => model.changes);
  const opinion = (rates: readonly DatedFeedRate[]): unknown => change && secondOpinion(change, rates, DAY);

  test.each([
    ["the new price", second("1.50"), { state: "confirmed" }],
    ["the old price", second("2"), { state: "behind", price: "2" }],
    ["a third price", second("10"), { state: "contradicted", price: "10" }],
    ["nothing", [], { state: "unknown" }],
    ["another model only", second("1.5", { model: "o4" }), { state: "unknown" }],
    ["the new price from a later day on", second("1.5", { from: "2027-01-01" as Day }), { state: "unknown" }],
    [
      "the new price for short context",
      second("1.5", { context: { band: "short", threshold: 271_999 } }),
      { state: "confirmed" },
    ],
    [
      "a price for long context only",
      second("1.5", { context: { band: "long", threshold: 272_000 } }),
      { state: "unknown" },
    ],
  ])("it has %s", (_what, rates, expected) => {
    expect(opinion(rates)).toEqual(expected);
  });
});
