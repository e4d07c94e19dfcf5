import { LARGEST_PAGE } from "../../src/feeds/feed-text";
import type { Left } from "../../src/feeds/reading";
import { edit, lineOf, mustRead, PAGE, read, refusalOf } from "./recorded";

const original = mustRead(PAGE);
const originalLines = new Set(original.rates.map(lineOf));

/** Every tier label and unit of a section has gone wrong: what remains of the page is the other sections. */
const everyTable = (from: string, to: string): string => PAGE.split(from).join(to);

describe("a page that cannot be understood is refused whole, with the reason", () => {
  test.each<readonly [code: string, how: string, text: string]>([
    ["empty", "nothing at all", "  \n "],
    ["too-large", "50 MB", "x".repeat(50 * LARGEST_PAGE)],
    ["not-markdown", "a web page", "<!DOCTYPE html><html><body>Pricing</body></html>"],
    ["not-markdown", "JSON", '{"error":"rate limited"}'],
    ["not-markdown", "a file that is no text", "PK\u0003\u0004\0\0\0"],
    ["truncated", "cut off in a row", PAGE.slice(0, PAGE.indexOf("| gpt-4o-mini |") + 20)],
    ["sections", "cut off before its last section", PAGE.slice(0, PAGE.indexOf("\nFinetuning\n"))],
    ["sections", "prose only", "# Pricing\n\nPrices are on another page now.\n"],
    ["sections", "no table of the first section readable", everyTable("Short context input", "Small input")],
    ["sections", "another unit", edit(PAGE, "Prices per 1M tokens.", "Prices per 1K tokens.")],
    ["thresholds", "two thresholds of one model", edit(PAGE, "gpt-5.5 (<272K", "gpt-5.5 (<200K")],
    [
      "contradiction",
      "a row twice with two prices",
      edit(
        PAGE,
        "| gpt-5 | $1.25",
        "| gpt-5 | $1.30 | $0.125 | - | $10.00 | - | - | - | - |\n| gpt-5 | $1.25",
      ),
    ],
    ["contradiction", "training at two prices", edit(PAGE, /(\$25\.00)(?= \| \$1\.50)/, "$26.00")],
  ])("%s: %s", (code, _how, text) => {
    expect(refusalOf(text)).toBe(code);
  });

  test("the message says in plain words what is wrong and where", () => {
    const message = (text: string): string => {
      const result = read(text);
      return result.ok ? "" : result.failure.message;
    };
    expect(message("<html>")).toBe("OpenAI's price page came back as a web page (HTML) instead of Markdown.");
    expect(message(edit(PAGE, "Prices per 1M tokens.", "Prices per 1K tokens."))).toBe(
      "OpenAI's price page has no table under “Flagship models” that could be read: it was renamed, or the page is not whole. The first table that was not read stands in line 24: its section says “Prices per 1K tokens.”, a unit that is not known.",
    );
    expect(
      message(
        edit(
          PAGE,
          "| gpt-5 | $1.25",
          "| gpt-5 | $1.30 | $0.125 | - | $10.00 | - | - | - | - |\n| gpt-5 | $1.25",
        ),
      ),
    ).toBe("gpt-5 has two prices for input, standard tier: $1.3 and $1.25 (Flagship models, line 39).");
  });
});

describe("a part that cannot be understood is listed, its models are named, and the rest is read", () => {
  const cases: readonly (readonly [kind: Left["kind"], why: RegExp, model: string, text: string])[] = [
    ["row", /not a price of a known form/, "gpt-5", edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 | €1.25 |")],
    ["row", /not a price of a known form/, "gpt-5", edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 | $1,25 |")],
    [
      "row",
      /not a price of a known form/,
      "gpt-5",
      edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 | $1.25 / 1K tokens |"),
    ],
    ["row", /not a price of a known form/, "gpt-5", edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 | $0.00 |")],
    ["row", /not a price of a known form/, "gpt-5", edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 | see below |")],
    ["row", /model cell/, "gpt-5", edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 (EU) | $1.25 |")],
    ["row", /8 cells under 9 columns/, "gpt-5", edit(PAGE, "| gpt-5 | $1.25 |", "| gpt-5 |")],
    [
      "row",
      /no price under “short context output”/,
      "gpt-5",
      edit(PAGE, "| gpt-5 | $1.25 | $0.125 | - | $10.00 |", "| gpt-5 | $1.25 | $0.125 | - | - |"),
    ],
    ["row", /modality/, "gpt-audio", edit(PAGE, "| gpt-audio | Audio |", "| gpt-audio | Smell |")],
    [
      "row",
      /other pixels/,
      "sora-2",
      edit(PAGE, "| sora-2 | 720p | 720x1280 |", "| sora-2 | 720p | 1080x1920 |"),
    ],
    ["row", /size/, "sora-2-pro", edit(PAGE, "| sora-2-pro | 1080p |", "| sora-2-pro | 4K |")],
    [
      "row",
      /“Estimated cost” is not a price/,
      "gpt-4o-transcribe",
      edit(PAGE, "$0.006 / minute", "$0.36 / hour"),
    ],
    [
      "row",
      /price sentence/,
      "web-search",
      edit(PAGE, "$10.00 / 1k calls + Search", "$10.00 / 100 calls + Search"),
    ],
    [
      "row",
      /price sentence/,
      "code-interpreter",
      edit(PAGE, "per 20-minute session", "per 7-minute session"),
    ],
    ["row", /not known/, "file-search", edit(PAGE, "| File search | Storage |", "| File search | Archive |")],
    [
      "table",
      /a heading above it is not known/,
      "gpt-image-2",
      edit(PAGE, "\nImage generation models\n", "\nMoving pictures\n"),
    ],
    [
      "table",
      /does not belong under “Image generation models”/,
      "sora-2-pro",
      edit(PAGE, "\nVideo generation models\n", "\n"),
    ],
    [
      "table",
      /does not belong under “Specialized models”/,
      "ft:gpt-4.1",
      edit(PAGE, "\nFinetuning\n", "\nModel customization\n"),
    ],
    ["table", /does not belong under/, "whisper-1", edit(PAGE, "\nTranscription models\n", "\n")],
    [
      "table",
      /columns are not those of a table that is known/,
      "gpt-5",
      edit(PAGE, "| Model | Short context input |", "| Model | Short input |"),
    ],
    [
      "table",
      /column “Short context input” twice/,
      "gpt-5",
      edit(PAGE, "Short context cached input", "Short context input"),
    ],
    [
      "table",
      /nothing says for sure which tier/,
      "gpt-image-1",
      edit(PAGE, /\nBatch\n(?=[\s\S]{0,200}Grouped)/, "\n"),
    ],
    [
      "table",
      /labels above it contradict each other: “Batch”, “Flex pricing data”/,
      "gpt-5",
      edit(PAGE, "### Batch pricing data", "### Flex pricing data"),
    ],
    [
      "table",
      /“Turbo pricing data” above it is not known/,
      "gpt-5",
      edit(PAGE, "### Batch p", "### Turbo p"),
    ],
    [
      "table",
      /another table of its section \(line \d+\) is for the standard tier too/,
      "gpt-5",
      edit(PAGE, "\nBatch\n\n\n      \n### Batch", "\nStandard\n\n\n      \n### Standard"),
    ],
    [
      "table",
      /nothing in its section says what its prices are per/,
      "gpt-image-1",
      edit(PAGE, /(?<=Image generation models\s+)Prices per 1M tokens\./, ""),
    ],
    [
      "table",
      /without a header/,
      "gpt-5.3-codex",
      edit(PAGE, /\| --- \| --- \| --- \| --- \| --- \|\n(?=\| Codex \|)/, ""),
    ],
  ];
  test.each(cases)("%s, %s: %s", (kind, why, model, text) => {
    const page = mustRead(text);
    const left = page.left.find((part) => part.kind === kind && why.test(part.why));
    expect(left?.models).toContain(model);
    expect(left?.where).toMatch(/line \d+$/);
    // What was read is what the original page has, and only rates of the named models are missing.
    const lines = new Set(page.rates.map(lineOf));
    expect([...lines].filter((line) => !originalLines.has(line))).toEqual([]);
    const missing = original.rates.filter((rate) => !lines.has(lineOf(rate)));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((rate) => !left?.models.includes(rate.model))).toEqual([]);
  });

  /** The page with the Batch label of its images gone; the prices below it are half of the standard ones. */
  const withoutBatch = edit(PAGE, /(?<=Image generation models[^]{0,1200})\nBatch\n/, "\n");
  const [, imageTable = ""] = /Image generation models[^]*?(\n\| Model [^]*?\n)\n/.exec(PAGE) ?? [];
  const [, flagshipTable = ""] = /Flagship models[^]*?(\n\| Model [^]*?\n)\n/.exec(PAGE) ?? [];

  test.each([
    [
      "whose labels contradict each other",
      edit(withoutBatch, /(?<=Image generation models\s+)Prices/, "Batch\n\nPrices"),
    ],
    [
      "without a column of models",
      edit(withoutBatch, imageTable, imageTable.replace(/^\| [^|]*(?=\|)/gm, "")),
    ],
    ["that belongs elsewhere", edit(withoutBatch, imageTable, flagshipTable)],
  ])("a table below one %s is not taken for the standard one", (_, text) => {
    const standard = new Map(
      mustRead(text)
        .rates.filter(({ model, tier }) => model === "gpt-image-2" && tier === "standard")
        .map(({ meter, price }) => [meter, price]),
    );
    expect([...standard]).toEqual([]);
  });

  test("a column that is not known is named", () => {
    const text = edit(PAGE, "| Tool | Details | Pricing |", "| Tool | Details | Pricing | Region |")
      .replace("| --- | --- | --- |\n| Web", "| --- | --- | --- | --- |\n| Web")
      .replace(/^(\| (?:Web search|Containers|File search|Agent Kit) .* \|)$/gm, "$1 all |");
    const page = mustRead(text);
    expect(page.left.filter(({ kind }) => kind === "column")).toEqual([
      {
        kind: "column",
        where: "Tools, line 418",
        what: "Region",
        why: "a column that is not known; what stands in it was not read",
        models: [],
        prices: [],
      },
    ]);
    expect(page.rates).toHaveLength(original.rates.length);
  });

  test("a price in a sentence is listed as one", () => {
    const page = mustRead(edit(PAGE, "\nTools\n", "\nFrom May on, gpt-5 costs $9.00.\n\nTools\n"));
    expect(page.left.find(({ what }) => what.includes("$9.00"))?.why).toBe(
      "a price in words, outside the tables",
    );
  });
});

describe("hostile text never becomes a rate", () => {
  const HOSTILE: readonly string[] = [
    '=IMPORTXML("https://example.com","//a")',
    "+cmd",
    "@SUM(A1)",
    "-1+2",
    '<img src=x onerror="alert(1)">',
    "__proto__",
    "a".repeat(10_000),
    "gpt-5\u202e-orp",
    "gpt\u200b-5",
    "gpt-５",
    "ｇpt-5",
    "gpt--5",
    "gpt-5.",
    "javascript:alert(1)",
    "gpt-5 (=1+1)",
  ];
  test.each(HOSTILE)("%.40s as a model", (name) => {
    const page = mustRead(edit(PAGE, "| o3 | $2.00 |", () => `| ${name.replace(/\|/g, "")} | $2.00 |`));
    expect(page.rates.filter((rate) => !original.rates.some(({ model }) => model === rate.model))).toEqual(
      [],
    );
    expect(page.rates.some((rate) => lineOf(rate) === "o3 input standard any 2")).toBe(false);
    const left = page.left.find(
      ({ kind, what }) => kind === "row" && what.includes("$2.00") && what.length < 90,
    );
    const shownAtAll =
      left ?? page.left.find(({ kind, why }) => kind === "row" && why.includes("model cell"));
    expect(shownAtAll?.why).toBe("the model cell is not of a known form");
    expect(shownAtAll?.what.length).toBeLessThanOrEqual(81);
  });

  test("names of object properties are ordinary, harmless ids", () => {
    const page = mustRead(edit(PAGE, "| o3 | $2.00 |", "| constructor | $2.00 |"));
    expect(page.rates.some((rate) => lineOf(rate) === "constructor input standard any 2")).toBe(true);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("marks that turn the direction of text are replaced where the text is shown", () => {
    const page = mustRead(edit(PAGE, "\nTools\n", "\nA note \u202eabout $5\u0007.\n\nTools\n"));
    expect(page.left.find(({ what }) => what.includes("A note"))?.what).toBe("A note \ufffdabout $5\ufffd.");
  });
});
