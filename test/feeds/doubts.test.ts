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
    ["a change of exactly 50 % needs none", o3("$3.00", "$0.50", "$8.00"), []],
    [
      "a change of more than 50 %",
      o3("$3.01", "$0.50", "$8.00"),
      ["o3: text input (standard) rises by 50.5 %, from $2 to $3.01"],
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
      ["ft:gpt-3.5-turbo: training (standard) and text output (standard) have changed places"],
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

  test("a second source with a third price", () => {
    const difference = compareRates(table, mustRead(o3("$1.80", "$0.50", "$8.00")), DAY);
    const [rate] = table;
    if (!rate) throw new Error("no rates");
    const second = {
      ...rate,
      model: "o3",
      meter: "input" as const,
      context: { band: "any" as const },
      price: "1.7",
    };
    expect(findDoubts(difference, table, [second])).toEqual([
      { model: "o3", reasons: ["text input (standard) is $1.8 on the page and $1.7 in the second source"] },
    ]);
  });

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
