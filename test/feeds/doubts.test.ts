import { compareRates } from "../../src/feeds/difference";
import { findDoubts } from "../../src/feeds/doubts";
import { refuseImplausible, refuseOlder } from "../../src/feeds/plausibility";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";
import { edit, inUse, mustRead, PAGE } from "./recorded";

const DAY = "2026-11-25" as Day;
const table = inUse(mustRead(PAGE));

function doubts(text: string, rates: readonly Rate[] = table): string[] {
  const difference = compareRates(rates, mustRead(text), DAY);
  return findDoubts(difference, rates, []).flatMap(({ model, reasons }) =>
    reasons.map((reason) => `${model}: ${reason}`),
  );
}
function refusal(text: string): string | undefined {
  const page = mustRead(text);
  return refuseImplausible(page, compareRates(table, page, DAY))?.message;
}
const o3 = (input: string, cached: string, output: string): string =>
  edit(PAGE, "| o3 | $2.00 | $0.50 | - | $8.00 |", `| o3 | ${input} | ${cached} | - | ${output} |`);

describe("changes that need a tick of their own", () => {
  test.each<readonly [how: string, text: string, expected: string[]]>([
    ["a change of a quarter needs none", o3("$2.50", "$0.50", "$8.00"), []],
    [
      "a change of more than a quarter that nothing confirms",
      o3("$2.51", "$0.50", "$8.00"),
      ["o3: text input (standard) rises by 25.5 %, from $2 to $2.51, and no second source could be read"],
    ],
    [
      "a rise of exactly half",
      o3("$3.00", "$0.50", "$8.00"),
      ["o3: text input (standard) rises by 50 %, from $2 to $3"],
    ],
    [
      "a rise to exactly the double",
      o3("$2.00", "$0.50", "$16.00"),
      [
        "o3: text output (standard) rises by 100 %, from $8 to $16",
        "o3: text output (standard) costs more ($16) than text output (priority) ($14)",
      ],
    ],
    [
      "a fall of exactly half, to the batch price",
      o3("$2.00", "$0.50", "$4.00"),
      [
        "o3: text output (standard) falls by 50 %, from $8 to $4",
        "o3: text output (batch) costs as much ($4) as text output (standard)",
        "o3: text output (flex) costs as much ($4) as text output (standard)",
      ],
    ],
    [
      "a batch price that rises to its standard one",
      edit(PAGE, "| gpt-5.4-cyber |", "| gpt-5.4-cyber-x |").replace(
        /(?<=### Batch[\s\S]*?)\| o4-mini \| \$0\.55 /,
        "| o4-mini | $1.10 ",
      ),
      [
        "o4-mini: text input (batch) rises by 100 %, from $0.55 to $1.1",
        "o4-mini: text input (batch) costs as much ($1.1) as text input (standard)",
      ],
    ],
    [
      "a price fifty times too high",
      o3("$2.00", "$0.50", "$400.00"),
      [
        "o3: text output (standard) rises by 4900 %, from $8 to $400",
        "o3: text output (standard) costs more ($400) than text output (priority) ($14)",
      ],
    ],
    [
      "a model that is gone",
      edit(PAGE, /^\| gpt-4-0613 .*\n/gm, ""),
      ["gpt-4-0613: the model is no longer on the page"],
    ],
    [
      "a tier that is gone while the model stays",
      edit(PAGE, /(?<=### Flex[\s\S]*)\| o3 \| \$1\.00 .*\n/, ""),
      [
        "o3: text input (flex) is no longer on the page, though the model is",
        "o3: cached text input (flex) is no longer on the page, though the model is",
        "o3: text output (flex) is no longer on the page, though the model is",
      ],
    ],
    [
      "a free price that is one no longer",
      edit(PAGE, "| omni-moderation-latest | Free |", "| omni-moderation-latest | $0.01 |"),
      ["omni-moderation-latest: text input (standard) was free and would cost $0.01"],
    ],
    [
      "output cheaper than input",
      o3("$2.00", "$0.50", "$1.90"),
      [
        "o3: text output (standard) falls by 76.3 %, from $8 to $1.9",
        "o3: text input (standard) costs more ($2) than text output (standard) ($1.9)",
        "o3: text output (batch) costs more ($4) than text output (standard) ($1.9)",
        "o3: text output (flex) costs more ($4) than text output (standard) ($1.9)",
      ],
    ],
    [
      "long context cheaper than short",
      edit(
        PAGE,
        "| gpt-5.4-pro (<272K context length) | $30.00 | - | - | $180.00 | $60.00 |",
        "| gpt-5.4-pro (<272K context length) | $30.00 | - | - | $180.00 | $29.00 |",
      ),
      [
        "gpt-5.4-pro: text input (standard, long context) falls by 51.7 %, from $60 to $29",
        "gpt-5.4-pro: text input (standard, short context) costs more ($30) than text input (standard, long context) ($29)",
        "gpt-5.4-pro: text input (batch, long context) costs more ($30) than text input (standard, long context) ($29)",
        "gpt-5.4-pro: text input (flex, long context) costs more ($30) than text input (standard, long context) ($29)",
      ],
    ],
    [
      "two prices that have changed places",
      edit(
        PAGE,
        "| gpt-3.5-turbo (legacy) | $8.00 | $3.00 | - | $6.00 |",
        "| gpt-3.5-turbo (legacy) | $6.00 | $3.00 | - | $8.00 |",
      ).replace("| gpt-3.5-turbo (legacy) | $8.00 | $1.50", "| gpt-3.5-turbo (legacy) | $6.00 | $1.50"),
      [
        "ft:gpt-3.5-turbo: text output (standard) rises by 33.3 %, from $6 to $8, and no second source could be read",
        "ft:gpt-3.5-turbo: training (standard) and text output (standard) have changed places",
      ],
    ],
  ])("%s", (_how, text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });

  test("a price that was replaced before comes back: the page may come from a cache", () => {
    const history: Rate[] = table.flatMap((rate) =>
      rate.model === "o3" && rate.meter === "input" && rate.tier === "standard"
        ? [{ ...rate, price: "1.8", from: null, until: "2026-08-01" as Day }, rate]
        : [rate],
    );
    expect(doubts(o3("$1.80", "$0.50", "$8.00"), history)).toEqual([
      "o3: text input (standard) goes back to $1.8, which was replaced on 2026-08-01",
    ]);
  });

  describe("a second source", () => {
    const [first] = table;
    if (!first) throw new Error("no rates");
    const o3Input = (price: string): Rate => ({
      ...first,
      model: "o3",
      meter: "input",
      context: { band: "any" },
      price,
    });
    const reasons = (text: string, price: string): readonly string[] =>
      findDoubts(compareRates(table, mustRead(text), DAY), table, [o3Input(price)]).flatMap(
        (doubt) => doubt.reasons,
      );

    test("with a third price", () => {
      expect(reasons(o3("$1.80", "$0.50", "$8.00"), "1.7")).toEqual([
        "text input (standard) is $1.8 on the page and $1.7 in the second source",
      ]);
    });

    test("with the old price may be behind a small change, not behind a large one", () => {
      expect(reasons(o3("$1.80", "$0.50", "$8.00"), "2")).toEqual([]);
      expect(reasons(o3("$1.40", "$0.50", "$8.00"), "2")).toEqual([
        "text input (standard) falls by 30 %, from $2 to $1.4, and the second source still has $2",
      ]);
    });

    test("with the new price confirms a large change, but never one of half or more", () => {
      expect(reasons(o3("$1.40", "$0.50", "$8.00"), "1.4")).toEqual([]);
      expect(reasons(o3("$1.00", "$0.50", "$8.00"), "1")).toContain(
        "text input (standard) falls by 50 %, from $2 to $1",
      );
    });

    test("that knows standard prices only confirms another tier that moves just alike", () => {
      const cut = edit(
        o3("$1.40", "$0.50", "$8.00"),
        "| o3 | $1.00 | - | - | $4.00 |",
        "| o3 | $0.70 | - | - | $4.00 |",
      );
      expect(reasons(cut, "1.4")).toEqual([]);
      expect(reasons(cut, "2")).toEqual([
        "text input (standard) falls by 30 %, from $2 to $1.4, and the second source still has $2",
        "text input (batch) falls by 30 %, from $1 to $0.7, and the second source does not confirm it",
      ]);
    });
  });

  test("a price for any request beside prices by context: the page was read in part", () => {
    const part = edit(
      PAGE,
      /^\| gpt-5\.5-pro \(<272K context length\) \| \$30\.00 .*$/m,
      "| gpt-5.5-pro (EU) | $30.00 | - | - | $180.00 | $60.00 | - | - | $270.00 |",
    ).replace(/gpt-5\.5-pro \(<272K context length\)/g, "gpt-5.5-pro");
    expect(doubts(part)).toEqual([
      "gpt-5.5-pro: text input (batch) would stand beside text input (batch, short context), which is for other requests",
      "gpt-5.5-pro: text output (batch) would stand beside text output (batch, short context), which is for other requests",
      "gpt-5.5-pro: text input (flex) would stand beside text input (flex, short context), which is for other requests",
      "gpt-5.5-pro: text output (flex) would stand beside text output (flex, short context), which is for other requests",
    ]);
  });

  /** The Standard tab of a section shows what its Batch tab shows: the likeliest slip of a page with tabs. */
  test.each(["Flagship models", "Image generation models", "Video generation models", "Finetuning"])(
    "a Standard tab of %s that shows Batch prices: every model that changes is doubted",
    (heading) => {
      // The Cyber table repeats a Flagship price; with two prices for one thing the page would be refused whole.
      const repeated = PAGE.indexOf("| gpt-5.6-sol |", PAGE.indexOf("\nCyber models\n"));
      const lines = (PAGE.slice(0, repeated) + PAGE.slice(PAGE.indexOf("| gpt-5.6-cyber |"))).split("\n");
      const start = lines.indexOf(heading);
      const tableOf = (label: string): readonly [from: number, to: number] => {
        const from = lines.findIndex(
          (line, index) => index > lines.indexOf(label, start) && line.startsWith("|"),
        );
        return [from, lines.findIndex((line, index) => index > from && line === "")];
      };
      const [standard, batch] = [tableOf("Standard"), tableOf("Batch")];
      const slipped = [...lines.slice(0, standard[0]), ...lines.slice(...batch), ...lines.slice(standard[1])];
      const difference = compareRates(table, mustRead(slipped.join("\n")), DAY);
      const doubted = findDoubts(difference, table, []).map(({ model }) => model);
      const changed = difference.models.filter(({ changes }) => changes.length > 0).map(({ model }) => model);
      expect(changed.length).toBeGreaterThan(1);
      expect(doubted).toEqual(changed);
    },
  );

  test("a model without changes is never doubted, however its prices stand", () => {
    expect(doubts(PAGE)).toEqual([]);
  });
});

describe("pages that cannot be right are refused", () => {
  test.each([
    [
      "a price above $2,000 per 1M",
      o3("$2.00", "$0.50", "$2,000.01"),
      "$2000.01 for o3 (output, standard) cannot be right: the highest price taken is $2000.",
    ],
    ["exactly $2,000 is taken", o3("$2.00", "$0.50", "$2,000.00"), undefined],
    [
      "cached input dearer than input",
      o3("$0.50", "$2.00", "$8.00"),
      "Cached input of o3 (cached_input, standard) costs $2, more than its input at $0.5: columns may have been mixed up.",
    ],
  ])("%s", (_how, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  /** The page with only some of its rows: those of models whose name the pattern matches. */
  const withOnly = (pattern: RegExp): string =>
    PAGE.split("\n")
      .filter(
        (line) =>
          !line.startsWith("| ") || /^\| (?:Model|Tool|Category|---)/.test(line) || pattern.test(line),
      )
      .join("\n");

  test("more than half of the models gone", () => {
    expect(refusal(withOnly(/^\| gpt-5/))).toBe(
      "71 of 89 models are no longer on the page: it is not whole.",
    );
    expect(refusal(withOnly(/^\| (?:gpt-|o\d|\w+ \|)/))).toBeUndefined();
  });

  test("a page read before the table in use was", () => {
    expect(refuseOlder("2026-08-30" as Day, table)).toEqual({
      code: "older",
      message: "The page was read on 2026-08-30, before the table in use, which is of 2026-08-31.",
    });
    expect(refuseOlder("2026-08-31" as Day, table)).toBeNull();
    expect(refuseOlder("2026-01-01" as Day, [])).toBeNull();
  });
});
