import type { Bundle } from "../../preview/addon/add-on";
import { WorkbookModel } from "../../preview/model/workbook-model";
import type { ModelChoices, PricedRequest, PriceRequest } from "../../src/api/price-request";
import type { Problem } from "../../src/api/problem";
import type { SelectedTexts } from "../../src/api/tokens";
import type { Result } from "../../src/pricing/result";
import { BLANK } from "../../preview/model/cell";
import { addOnInMemory } from "../support/add-on";
import { freshBundle } from "../support/fresh-bundle";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await freshBundle();
});

function desk(settings: ConstructorParameters<typeof WorkbookModel>[0] = {}) {
  const book = new WorkbookModel(settings);
  const { addOn } = addOnInMemory(bundle, book);
  const call = <Value>(name: string, ...args: readonly unknown[]) =>
    addOn.call(name, args).result as Result<Value, Problem>;
  return {
    book,
    call,
    choices: () => valueOf(call<ModelChoices>("modelChoices")),
    price: (request: Partial<PriceRequest>) =>
      call<PricedRequest>("priceRequest", { ...REQUEST, ...request }),
  };
}

function valueOf<Value>(outcome: Result<Value, Problem>): Value {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** gpt-5 on 2026-08-31: input $1.25, cached $0.125, output $10 per 1M; batch is half of it. */
const REQUEST: PriceRequest = {
  model: "gpt-5",
  input: "34,500",
  cached: "28 800",
  output: "3000",
  tier: "standard",
  day: "2026-08-31",
  image: null,
};

describe("the price of a request", () => {
  test("is the sum of its lines, each with its rate", () => {
    const priced = valueOf(desk().price({}));
    // 5,700 × 1.25 + 28,800 × 0.125 + 3,000 × 10, per 1M.
    expect(priced.lines).toMatchObject([
      { label: "text input", quantity: 5700, price: "1.25", per: 1_000_000, cost: "0.007125" },
      { label: "cached text input", quantity: 28800, price: "0.125", cost: "0.0036" },
      { label: "text output", quantity: 3000, price: "10", cost: "0.03" },
    ]);
    expect(priced.cost).toBe("0.040725");
    expect(priced.tiers).toContainEqual({ name: "batch", cost: "0.0203625", percent: "-50" });
    expect(priced.models.length).toBeGreaterThan(0);
    for (const { cost } of priced.models) expect(Number(cost)).toBeLessThan(0.040725);
    expect(priced.arguments).toEqual(["gpt-5", "34500", "28800", "3000", "", "2026-08-31", "", "", ""]);
  });

  test("a picture adds the tokens that the model counts: 210 for 512 × 512", () => {
    const image = { width: "512", height: "512", detail: "high" };
    const priced = valueOf(desk().price({ input: "", cached: "", output: "", image }));
    expect(priced.lines).toMatchObject([{ label: "text input", quantity: 210, cost: "0.0002625" }]);
    expect(priced.remarks[0]).toMatch(/^The picture is 210 tokens of input/);
    // They would count the picture differently.
    expect(priced.models).toEqual([]);
  });

  test("above its threshold a request is long, and its formula says that it is one", () => {
    // gpt-5.4, short $2.50 up to 272,000 tokens, above them long $5.
    const priced = valueOf(desk().price({ model: "gpt-5.4", input: "300000", cached: "", output: "" }));
    expect(priced.cost).toBe("1.5");
    expect(priced.remarks[0]).toMatch(/long-context prices/);
    expect(priced.arguments[8]).toBe("1");
  });

  test("a day in the future is priced, and it is said that its prices are not known yet", () => {
    const priced = valueOf(desk().price({ day: "2099-01-01" }));
    expect(priced.remarks).toContain("A day in the future is priced at the prices that are known today.");
    expect(valueOf(desk().price({})).remarks.join()).not.toContain("future");
  });

  test("a blank day is today, a blank tier standard, a model in any spelling its canonical one", () => {
    const priced = valueOf(desk().price({ model: " OpenAI/GPT-5 ", tier: "", day: "" }));
    expect(priced).toMatchObject({ model: "gpt-5", tier: "standard", cost: "0.040725" });
    expect(priced.arguments.slice(4, 6)).toEqual(["", ""]);
  });

  test.each([
    [{ model: " " }, /^no model is chosen/],
    [{ model: "gpt5" }, /^unknown model "gpt5"\. Did you mean "gpt-5"\?/],
    [{ model: "gpt-realtime" }, /OPENAI_REALTIME_COST/],
    [{ model: "dall-e-3" }, /OPENAI_IMAGE_GENERATION_COST/],
    [{ input: "1.5k" }, /^input is "1\.5k", but must be a whole number of tokens, such as 34,500\./],
    [{ output: "-3" }, /^output is "-3"/],
    [{ cached: "34,501" }, /cached 34501 is more than input 34500/],
    [{ input: "", cached: "", output: "" }, /^there are no tokens yet/],
    [{ tier: "scale" }, /no list price/],
    [{ tier: "cheap" }, /^tier is "cheap"/],
    [{ day: "31.08.2026" }, /^day is "31\.08\.2026"/],
    [{ day: "2020-01-01" }, /2020-01-01/],
    [{ image: { width: "wide", height: "1", detail: "auto" } }, /^width is "wide"/],
    [{ image: { width: "10", height: "0", detail: "auto" } }, /^height is 0/],
    [{ image: { width: "10", height: "10", detail: "tiny" } }, /^detail is "tiny"/],
    [
      { model: "gpt-3.5-turbo", image: { width: "10", height: "10", detail: "auto" } },
      /takes no images|not known/,
    ],
  ])("%j is refused in words", (request, words) => {
    expect(desk().price(request)).toMatchObject({
      ok: false,
      failure: { code: "invalid", message: expect.stringMatching(words) as string },
    });
  });
});

describe("the models to choose from", () => {
  test("stand by family, the newest first; those shut down apart; none that text tokens do not price", () => {
    const { families, retired, tiers, decimalComma } = desk().choices();
    const all = families.flatMap(({ models }) => models);
    expect(families.map(({ family }) => family).indexOf("gpt-5.4")).toBeLessThan(
      families.map(({ family }) => family).indexOf("gpt-4.1"),
    );
    expect(all).toContain("gpt-5-mini");
    expect(all.filter((model) => retired.includes(model))).toEqual([]);
    expect([...all, ...retired].filter((model) => /realtime|dall-e|sora|web-search/.test(model))).toEqual([]);
    expect(tiers[0]).toBe("standard");
    expect(decimalComma).toBe(false);
    expect(desk({ locale: "de_DE" }).choices().decimalComma).toBe(true);
  });

  test("each of them can be priced", () => {
    const { choices, price } = desk();
    const { families } = choices();
    const refused = families
      .flatMap(({ models }) => models)
      .filter((model) => !price({ model, day: "", cached: "", output: "" }).ok);
    expect(refused).toEqual([]);
  });
});

describe("what the page needs to count tokens by itself", () => {
  test.each([
    ["gpt-5", { ok: true, value: "o200k_base" }],
    ["", { ok: true, value: "o200k_base" }],
    ["gpt-4", { ok: true, value: "cl100k_base" }],
    ["gpt5", { ok: false, failure: { message: expect.stringMatching(/Did you mean "gpt-5"/) as string } }],
  ])("the encoding of %j", (model, encoding) =>
    expect(desk().call("modelEncoding", { model })).toMatchObject(encoding),
  );

  test("without the vocabulary installed, what to add is said", () => {
    expect(desk().call("encodingVocabulary", { encoding: "o200k_base" })).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(/Add the file Vocabulary\.html/) as string },
    });
    expect(desk().call("encodingVocabulary", { encoding: "p50k_base" })).toMatchObject({ ok: false });
  });

  test("the texts of the selection, blanks left out", () => {
    const { book, call } = desk();
    book.activeSheet.put(1, 0, { ...BLANK, content: { kind: "literal", value: "hello world" } });
    book.activeSheet.put(3, 0, { ...BLANK, content: { kind: "literal", value: 42 } });
    book.selection = { row: 0, column: 0, rows: 1000, columns: 1 };
    expect(valueOf(call<SelectedTexts>("selectedTexts"))).toEqual({
      sheet: "Sheet1",
      range: "A1:A1000",
      cells: [
        { cell: "A2", text: "hello world" },
        { cell: "A4", text: "42" },
      ],
      left: 0,
    });
    book.selection = { row: 9, column: 4, rows: 1, columns: 1 };
    expect(call("selectedTexts")).toMatchObject({
      ok: false,
      failure: { code: "nothing", message: "Sheet1, E10 is blank." },
    });
  });
});
