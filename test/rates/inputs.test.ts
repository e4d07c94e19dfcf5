import { checkAliases, readAliases } from "../../scripts/rates/alias-list";
import { Report, type Claim } from "../../scripts/rates/claim";
import { confirmByPage2026 } from "../../scripts/rates/cross-check";
import { writeModels } from "../../scripts/rates/model-list";
import { readPriceList } from "../../scripts/rates/price-list";
import { Sources } from "../../scripts/rates/sources";
import { inputFile, rowsOf } from "./bundled-rows";

const SOURCES = new Sources(
  "id\ttitle\turl\tchecked\tlicence\n" +
    "openai-pricing-2026-08\tOpenAI price page\thttps://x\t2026-08-31\tfacts only\n" +
    "openai-changelog\tChangelog\thttps://x\t2026-11-24\tfacts only\n" +
    "litellm\tLiteLLM\thttps://x\t2026-08-31\tMIT\n",
);
const PRICES = "model\ttier\tcontext\tfrom\tuntil\tprices\tsource\tcertainty\tday\tnote\n";
const MODELS =
  "model\treleased\tcontext_window\tshutdown\tencoding\treasoning\timages\tsource\tcertainty\tcontext_certainty\tnote\n";
const ALIASES = "alias\tmodel\tfrom\tuntil\tsource\n";

function line(
  changes: Partial<
    Record<
      "model" | "tier" | "context" | "from" | "until" | "prices" | "source" | "certainty" | "day" | "note",
      string
    >
  > = {},
): string {
  const cells = {
    model: "gpt-x",
    tier: "standard",
    context: "any",
    from: "2025-01-01",
    until: "",
    prices: "input 2, output 8",
    source: "openai-changelog; litellm",
    certainty: "documented",
    day: "as sourced",
    note: "",
    ...changes,
  };
  return `${Object.values(cells).join("\t")}\n`;
}

function prices(...lines: readonly string[]): Claim[] {
  return readPriceList(PRICES + lines.join(""), SOURCES);
}

function inShort(claims: readonly Claim[]): string[] {
  return claims.map((claim) =>
    [claim.model, claim.meter, claim.price, claim.from, claim.until ?? "", claim.source, claim.note].join(
      " ",
    ),
  );
}

describe("prices.tsv", () => {
  test("a price ends when the next one of its key begins", () => {
    const list = prices(
      line({ from: "2025-06-10", prices: "input 2" }),
      line({ prices: "input 10, output 40" }),
    );
    expect(inShort(list)).toEqual([
      "gpt-x input 10 2025-01-01 2025-06-10 openai-changelog ",
      "gpt-x input 2 2025-06-10  openai-changelog ",
      "gpt-x output 40 2025-01-01  openai-changelog ",
    ]);
  });

  test("an end of its own leaves a time without a price", () => {
    const list = prices(
      line({ prices: "input 1", until: "2025-02-01" }),
      line({ prices: "input 2", from: "2025-06-10" }),
    );
    expect(list.map(({ until }) => until)).toEqual(["2025-02-01", null]);
  });

  test("the note says what is not certain", () => {
    const [claim] = prices(
      line({ certainty: "one source", day: "inferred", note: "first day taken as the release" }),
    );
    expect(claim?.note).toBe("first day taken as the release; one source");
  });

  test.each([
    ["a meter that is not known", line({ prices: "inptu 2" }), /unknown meter "inptu"/],
    ["a column that is not known", "", /unknown column ultrafast_input/],
    ["a price with a sign", line({ prices: "input $2" }), /is no price in its shortest form/],
    ["a price not in its shortest form", line({ prices: "input 2.50" }), /is no price in its shortest form/],
    ["a tier by another name", line({ tier: "fast" }), /tier must be one of standard, batch/],
    ["a context by another name", line({ context: "<272K" }), /context must be any, short or long/],
    ["no first day", line({ from: "" }), /a price needs its first day/],
    ["a day that is none", line({ from: "2025-02-30" }), /a price needs its first day/],
    ["an end before the beginning", line({ until: "2024-12-31" }), /until must be a day after from/],
    ["a source that is not listed", line({ source: "hearsay" }), /unknown source "hearsay"/],
    ["no source", line({ source: "" }), /unknown source ""/],
    ["a certainty that is none", line({ certainty: "sure" }), /certainty must be one of documented/],
    [
      "a day that is not explained",
      line({ day: "inferred" }),
      /the note must say where the first day comes from/,
    ],
    [
      "two prices on one day",
      line() + line({ prices: "input 3" }),
      /two prices of gpt-x\|standard\|any\|input on 2025-01-01/,
    ],
    [
      "a price that begins in another",
      line({ until: "2025-12-31", prices: "input 1" }) + line({ from: "2025-06-10", prices: "input 2" }),
      /two prices of/,
    ],
    ["a model id with a space", line({ model: "gpt x" }), /not the id of a model/],
    ["a missing cell", "gpt-x\tstandard\n", /not 10 columns/],
  ])("%s stops the import", (_name, text, message) => {
    const header = text === "" ? PRICES.replace("prices", "prices\tultrafast_input") : PRICES;
    expect(() => readPriceList(header + text, SOURCES)).toThrow(message);
  });
});

describe("the pages", () => {
  const printed = {
    model: "gpt-x",
    meter: "input",
    tier: "standard",
    context: { band: "any" },
    price: "2",
    per: 1_000_000,
    note: "",
  } as const;

  test("name the price that they print", () => {
    const [input, output] = confirmByPage2026(prices(line()), [printed]);
    expect([input?.source, output?.source]).toEqual(["openai-pricing-2026-08", "openai-changelog"]);
  });

  test("stop the import where they have another price, or one that is not listed", () => {
    expect(() => confirmByPage2026(prices(line()), [{ ...printed, price: "3" }])).toThrow(
      "gpt-x|standard|any|input: the page of openai-pricing-2026-08 has $3, prices.tsv $2",
    );
    expect(() => confirmByPage2026(prices(line()), [{ ...printed, model: "gpt-y" }])).toThrow(
      "prices.tsv none",
    );
    expect(() => confirmByPage2026(prices(line({ from: "2026-09-01" })), [printed])).toThrow(
      "prices.tsv none",
    );
  });
});

describe("aliases.tsv", () => {
  const aliases = (text: string) => readAliases(ALIASES + text, SOURCES);
  const check = (text: string): void => checkAliases(aliases(text), prices(line()));

  test("a name that becomes a model of its own, and a snapshot of one", () => {
    const list = prices(line(), line({ model: "gpt-old", from: "2024-01-01" }));
    const text =
      "gpt-x\tgpt-old\t2024-01-01\t2025-01-01\topenai-changelog\n" +
      "gpt-x-2025-01-01\tgpt-x\t2025-01-01\t\topenai-changelog\n";
    expect(() => checkAliases(aliases(text), list)).not.toThrow();
  });

  test.each([
    [
      "a model without a price",
      "gpt-z\tgpt-y\t2025-01-01\t\tlitellm\n",
      /means gpt-y, which has no price then/,
    ],
    ["a time before its model", "gpt-z\tgpt-x\t2024-01-01\t2024-06-01\tlitellm\n", /which has no price then/],
    [
      "a name of a model with its own price",
      "gpt-x\tgpt-x\t2025-01-01\t\tlitellm\n",
      /while it has a price of its own/,
    ],
    [
      "an end with nothing after it",
      "gpt-z\tgpt-x\t2025-01-01\t2025-06-01\tlitellm\n",
      /means nothing any more/,
    ],
    ["no first day", "gpt-z\tgpt-x\t\t\tlitellm\n", /"" is no day/],
    [
      "two meanings at once",
      "gpt-z\tgpt-x\t2025-01-01\t\tlitellm\ngpt-z\tgpt-x\t2025-02-01\t\tlitellm\n",
      /two meanings/,
    ],
    ["a source that is not listed", "gpt-z\tgpt-x\t2025-01-01\t\thearsay\n", /unknown source/],
  ])("%s stops the import", (_name, text, message) => expect(() => check(text)).toThrow(message));
});

describe("models.tsv", () => {
  const write = (text: string): string =>
    writeModels(MODELS + text, SOURCES, new Set(["gpt-x"]), new Report());

  test("a line with what is known, and in the note what is not certain", () => {
    expect(
      write(
        "gpt-x\t2025-01-01\t128000\t2026-12-11\to200k_base\tno\ttiles-gpt-5 like gpt-5\tlitellm\town knowledge\tone source\told\n",
      ),
    ).toBe(
      "model\treleased\tshutdown\tcontext_window\tencoding\treasoning\timages\tnote\n" +
        "gpt-x\t2025-01-01\t2026-12-11\t128000\to200k_base\tno\ttiles-gpt-5 like gpt-5\told; release day not confirmed by a source; context window from one source\n",
    );
  });

  test.each([
    [
      "a rule of images that is none",
      "gpt-x\t\t\t\t\t\ttiles-gpt-9\t\t\t\t\n",
      /images must be none, unknown or one of tiles-gpt-4o/,
    ],
    ["evidence that is none", "gpt-x\t\t\t\t\t\ttiles-gpt-5 hearsay\t\t\t\t\n", /images must be/],
    ["a shut-down that is no day", "gpt-x\t\t\tsoon\t\t\tnone\t\t\t\t\n", /shutdown soon is no day/],
    ["a context window in words", "gpt-x\t\t128K\t\t\t\tnone\t\t\t\t\n", /context_window must be a number/],
    [
      "reasoning in other words",
      "gpt-x\t\t\t\t\tmaybe\tnone\t\t\t\t\n",
      /reasoning must be yes, no or blank/,
    ],
    [
      "two lines of one model",
      "gpt-x\t\t\t\t\t\tnone\t\t\t\t\ngpt-x\t\t\t\t\t\tnone\t\t\t\t\n",
      /a model has two lines/,
    ],
  ])("%s stops the import", (_name, text, message) => expect(() => write(text)).toThrow(message));

  test("every model with a price has a line, and a fact that is asked of it is a day or a number", () => {
    const listed = new Set(
      inputFile("models.tsv")
        .split("\n")
        .map((text) => text.split("\t")[0]),
    );
    const priced = new Set(rowsOf("rates.tsv").map((row) => row["model"]));
    expect([...priced].filter((model) => !listed.has(model))).toEqual([]);
  });

  test.each([
    ["gpt-4o", "2024-05-13", "2027-01-14", "128000", "o200k_base"],
    ["gpt-5", "2025-08-07", "2026-12-11", "400000", "o200k_base"],
    ["gpt-5.5", "2026-04-24", "", "1050000", "o200k_base"],
    ["whisper-1", "2023-03-01", "2027-02-26", "", ""],
    ["gpt-4o-mini-transcribe", "2025-03-20", "2027-02-26", "16000", "o200k_base"],
    ["dall-e-3", "2023-11-06", "2026-05-12", "", ""],
    ["gpt-3.5-turbo-1106", "2023-11-06", "2026-09-28", "16385", "cl100k_base"],
    ["davinci-002", "2023-08-22", "2026-09-28", "16384", "cl100k_base"],
    ["codex-mini-latest", "2025-05-15", "2026-02-12", "200000", "o200k_base"],
    ["gpt-realtime-mini-2025-10-06", "2025-10-06", "2026-07-23", "128000", "o200k_base"],
  ])("%s: released %s, shut down %s, %s tokens, %s", (model, released, shutdown, context, encoding) => {
    const row = rowsOf("models.tsv").find((fact) => fact["model"] === model);
    expect([row?.["released"], row?.["shutdown"], row?.["context_window"], row?.["encoding"]]).toEqual([
      released,
      shutdown,
      context,
      encoding,
    ]);
  });
});

test("no bundled price is younger than the model, nor older than its own release", () => {
  const released = new Map(rowsOf("models.tsv").map((row) => [row["model"], row["released"] ?? ""]));
  const early = rowsOf("rates.tsv").filter((row) => (row["from"] ?? "") < (released.get(row["model"]) ?? ""));
  expect(early.map((row) => `${row["model"] ?? ""} ${row["from"] ?? ""}`)).toEqual([]);
});

test("every source is one that a price, a name or a model names, or a page to check by", () => {
  const days = inputFile("sources.tsv")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((text) => text.split("\t")[0] ?? "");
  const used = ["prices.tsv", "aliases.tsv", "models.tsv"].map(inputFile).join("\n");
  expect(days.filter((id) => !used.includes(id))).toEqual([]);
});
