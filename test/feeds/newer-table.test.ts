import fc from "fast-check";
import { takeNewer } from "../../src/feeds/newer-table";
import { bundledTable } from "../../src/pricing/bundled";
import { findConflict } from "../../src/pricing/conflict";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";

const day = (text: string): Day => text as Day;
const TODAY = day("2026-12-10");
const PAGE = "OpenAI price page, August 2026";
const MADE = "2026-11-24";

function rate(price: string, from: string | null, until: string | null, rest: Partial<Rate> = {}): Rate {
  return {
    model: "o3",
    meter: "input",
    tier: "standard",
    context: { band: "any" },
    price,
    per: 1_000_000,
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
    source: PAGE,
    checked: day("2026-08-31"),
    note: "",
    override: false,
    ...rest,
  };
}

/** A timeline in short: price, from, until. */
function shown(rates: readonly Rate[] | undefined): unknown {
  return rates?.map(({ price, from, until }) => [price, from, until]);
}

const read = (on: string): Partial<Rate> => ({ source: `OpenAI price page, read ${on}`, checked: day(on) });
const checked = (on: string): Partial<Rate> => ({ checked: day(on) });
/** As the newer table has it: $10 until the cut of June 2025. */
const NEWER = [
  rate("10", "2025-04-16", "2025-06-10", checked(MADE)),
  rate("2", "2025-06-10", null, checked(MADE)),
];

test.each<[string, readonly Rate[], readonly Rate[], unknown]>([
  ["an old row without a day gets its days and its history", [rate("2", null, null)], NEWER, shown(NEWER)],
  ["a wrong price is corrected", [rate("0.15", null, null)], NEWER, shown(NEWER)],
  [
    "a price that the page confirmed since is as confirmed",
    [rate("2", null, null, checked("2026-12-01"))],
    NEWER,
    shown(NEWER),
  ],
  [
    "another price that the page confirmed since stays as it is",
    [rate("1.5", null, null, checked("2026-12-01"))],
    NEWER,
    undefined,
  ],
  [
    "a price that a refresh wrote since follows on the newer history",
    [rate("2", null, "2026-12-01"), rate("1.5", "2026-12-01", null, read("2026-12-01"))],
    NEWER,
    [
      ["10", "2025-04-16", "2025-06-10"],
      ["2", "2025-06-10", "2026-12-01"],
      ["1.5", "2026-12-01", null],
    ],
  ],
  [
    "a price that a refresh ended since stays ended",
    [rate("2", null, "2026-12-01", checked("2026-11-30"))],
    NEWER,
    [
      ["10", "2025-04-16", "2025-06-10"],
      ["2", "2025-06-10", "2026-12-01"],
    ],
  ],
  [
    "a price that a refresh wrote before the newer table was made gives way to what it knows",
    [rate("3", null, "2026-10-01"), rate("2", "2026-10-01", null, read("2026-10-01"))],
    NEWER,
    shown(NEWER),
  ],
  ["what is the same is left alone", NEWER, NEWER, undefined],
  [
    "notes and sources alone are no reason",
    NEWER.map((own) => ({ ...own, note: "old words" })),
    NEWER,
    undefined,
  ],
])("%s", (_, inUse, newer, timeline) => {
  expect(shown(takeNewer(inUse, newer, TODAY)?.rates)).toEqual(timeline);
});

test("what was taken is counted: one price was wrong, one got its days, one is of an earlier day, one is new", () => {
  const flex = { tier: "flex" as const };
  const taken = takeNewer(
    [rate("0.15", null, null), rate("1", null, null, flex)],
    [
      ...NEWER,
      rate("1", "2025-06-10", null, { ...flex, ...checked(MADE) }),
      rate("8", "2025-04-16", null, { meter: "output" }),
    ],
    TODAY,
  );
  expect(taken).toMatchObject({ added: 1, history: 1, dated: 1 });
  expect(taken?.corrections.map(({ before, after }) => [before.price, after.price])).toEqual([["0.15", "2"]]);
});

test("a price that only the table in use has stays, in its place", () => {
  const own = rate("4", null, null, { model: "house-model" });
  const taken = takeNewer([own, rate("2", null, null)], NEWER, TODAY);
  expect(taken?.rates[0]).toBe(own);
});

describe("a price that the newer table no longer has", () => {
  const wrong: Partial<Rate> = { meter: "audio_input", source: "guessed from the text price" };
  const kept = (rest: Partial<Rate>): unknown => {
    const taken = takeNewer([rate("0.15", null, null, { ...wrong, ...rest }), ...NEWER], NEWER, TODAY);
    return shown(taken?.dropped);
  };

  test("goes, and is named: there is no such price", () => {
    expect(kept({})).toEqual([["0.15", null, null]]);
    const taken = takeNewer([...NEWER, rate("0.15", null, null, wrong)], NEWER, TODAY);
    expect(shown(taken?.rates)).toEqual(shown(NEWER));
  });

  test.each<[string, Partial<Rate>]>([
    ["the page confirmed it since", { source: PAGE, checked: day("2026-12-01") }],
    ["a refresh wrote it since", read("2026-12-01")],
    ["nothing says where it is from: somebody may have typed it", { source: "" }],
    ["the newer table does not know its model", { model: "house-model" }],
  ])("stays where %s", (_, rest) => expect(kept(rest)).toBeUndefined());
});

test("of the bundled table there is nothing newer than itself", () => {
  const { rates } = bundledTable();
  expect(takeNewer(rates, rates, TODAY)).toBeNull();
});

describe("laws", () => {
  const days = ["2025-01-01", "2025-06-01", "2026-01-01", "2026-08-01", "2026-12-01"];
  const someDay = fc.constantFrom(...days);
  const source = fc.oneof(
    fc.constant<Partial<Rate>>({}),
    someDay.map(checked),
    someDay.map(read),
    fc.constant<Partial<Rate>>({ source: "a guess" }),
  );
  /** Rates one after another, the last open or ended. */
  const timeline = fc
    .tuple(
      fc.uniqueArray(someDay, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom("1", "2", "3"), source), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([starts, prices, isDated, isOpen]) => {
      const sorted = [...starts].sort();
      return sorted.map((from, index) => {
        const [price = "1", rest = {}] = prices[index] ?? [];
        const isFirst = index === 0 && !isDated;
        const until = sorted[index + 1] ?? (isOpen ? null : "2027-01-01");
        return rate(price, isFirst ? null : from, until, rest);
      });
    });

  test("taking twice is as taking once, and no two prices ever hold on one day", () => {
    fc.assert(
      fc.property(timeline, timeline, (inUse, newer) => {
        const once = takeNewer(inUse, newer, TODAY);
        const rates = once?.rates ?? inUse;
        expect(findConflict(rates)).toBeUndefined();
        expect(shown(takeNewer(rates, newer, TODAY)?.rates)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
