import { vocabularyFile } from "../../scripts/build/vocabulary-file";
import type { PricedRequest } from "../../src/api/price-request";
import { FakeServer, type Answers } from "../sidebar/support/fake-server";
import { AT_REST } from "../sidebar/support/rates-answers";
import { Visitor } from "../sidebar/support/visitor";

const visitor = new Visitor();
let server: FakeServer;
beforeAll(() => visitor.start(), 60_000);
afterAll(() => visitor.end());
afterEach(() => expect(server.unexpected).toEqual([]));

function open(answers: Answers = {}): Promise<void> {
  const insertChoices = () => ({ models: ["gpt-5"], tiers: ["standard"], decimalComma: false });
  server = new FakeServer({ ...AT_REST, insertChoices, ...answers });
  return visitor.open(server);
}

const PRICED: PricedRequest = {
  model: "gpt-5",
  tier: "standard",
  day: "2026-10-01",
  cost: "0.040725",
  lines: [
    {
      label: "text input",
      quantity: 5700,
      unit: "token",
      price: "1.25",
      per: 1_000_000,
      from: "2025-08-07",
      note: "",
      cost: "0.007125",
    },
  ],
  remarks: ["gpt-5 will be shut down on 2027-01-01."],
  tiers: [{ name: "batch", cost: "0.0203625", percent: "-50" }],
  models: [{ name: "gpt-5-mini", cost: "0.008145", percent: "-80" }],
  arguments: ["gpt-5", "34500", "28800", "", "", "", "", "", ""],
};

describe("price a request", () => {
  const answers: Answers = {
    modelChoices: () => ({
      ok: true,
      value: {
        families: [
          { family: "gpt-5", models: ["gpt-5", "gpt-5-mini"] },
          { family: "gpt-4.1", models: ["gpt-4.1"] },
        ],
        retired: ["gpt-4-32k"],
        tiers: ["standard", "batch"],
        details: ["low", "high", "auto"],
        decimalComma: true,
        today: "2026-10-01",
      },
    }),
    priceRequest: () => ({ ok: true, value: PRICED }),
    insertFormula: () => ({
      ok: true,
      value: { state: "inserted", sheet: "Sheet1", cell: "B2", formula: "=OPENAI_COST(…)" },
    }),
  };

  test("by keyboard alone: search a model, type tokens, see the cost and its parts, insert", async () => {
    await open(answers);
    await visitor.tabTo("Price a request");
    await visitor.press("Enter");
    await visitor.text("Choose a model, and the cost comes at once.").waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("Model");
    await visitor.press("ArrowDown");
    const options = (): Promise<string[]> => visitor.frame.locator("[role=option]").allTextContents();
    expect(await options()).toEqual(["gpt-5", "gpt-5-mini", "gpt-4.1"]);
    expect(await visitor.usability()).toEqual([]);
    await visitor.type("32");
    expect(await options()).toEqual(["gpt-4-32k"]);
    await visitor.field("Model").fill("5 mi");
    expect(await options()).toEqual(["gpt-5-mini"]);
    await visitor.press("ArrowDown");
    await visitor.press("Enter");
    expect(await visitor.field("Model").inputValue()).toBe("gpt-5-mini");
    expect(await options()).toEqual([]);
    await visitor.tabTo("Input tokens");
    await visitor.type("34,500");
    await visitor.text("$0.040725").waitFor();
    await visitor.text("5,700 tokens × $1.25 per 1M").waitFor();
    await visitor.text("Price since 2025-08-07.").waitFor();
    await visitor.text("gpt-5 will be shut down on 2027-01-01.").waitFor();
    await visitor.text("−80 %").waitFor();
    // Copied as the spreadsheet writes it.
    await visitor.button("Copy 0,040725").waitFor();
    expect(server.callsOf("priceRequest").at(-1)).toMatchObject({ model: "gpt-5-mini", input: "34,500" });
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("batch");
    await visitor.press("Enter");
    expect(await visitor.field("Service tier").inputValue()).toBe("batch");
    await server.called("priceRequest", ({ tier }) => tier === "batch");
    await visitor.tabTo("Insert into the cell");
    await visitor.press("Enter");
    await visitor.text(/Sheet1, B2 holds/).waitFor();
    expect(server.callsOf("insertFormula")).toEqual([
      { name: "OPENAI_COST", arguments: PRICED.arguments, into: "", replacing: null },
    ]);
    expect(await visitor.usability()).toEqual([]);
  });

  test("a pasted text is counted in the browser and not sent; a picture goes by its size; a refusal is words", async () => {
    const [, vocabulary = ""] = /id="o200k_base">([^<]+)</.exec(vocabularyFile()) ?? [];
    await open({
      ...answers,
      modelEncoding: () => ({ ok: true, value: "o200k_base" }),
      encodingVocabulary: () => ({ ok: true, value: vocabulary }),
    });
    await visitor.button("Price a request").click();
    await visitor.field("Model").fill("gpt-5");
    await visitor.press("Escape");
    await visitor.frame.getByLabel("A text").check();
    await visitor.frame.getByLabel("Text of the prompt").fill("hello world");
    await visitor.text("2 tokens").waitFor();
    await visitor.text("$0.040725").waitFor();
    expect(await visitor.usability()).toEqual([]);
    expect(JSON.stringify(server.calls)).not.toContain("hello");
    expect(server.callsOf("priceRequest").at(-1)).toMatchObject({ model: "gpt-5", input: "2", image: null });
    const failure = {
      code: "invalid",
      message: "height is 0.",
      advice: "Correct it.",
      retry: false,
    } as const;
    server.change({ priceRequest: () => ({ ok: false, failure }) });
    await visitor.frame.getByLabel("A picture").check();
    await visitor.field(/^Height/).fill("0");
    await visitor.text("height is 0.").waitFor();
    expect(server.callsOf("priceRequest").at(-1)).toMatchObject({
      image: { width: "1024", height: "0", detail: "auto" },
    });
    expect(await visitor.usability()).toEqual([]);
    // The vocabulary is asked for once, whatever counts.
    await visitor.button("Back").click();
    server.change({
      selectedTexts: () => ({
        ok: true,
        value: {
          sheet: "Prompts",
          range: "A2:A9",
          cells: [
            { cell: "A2", text: "hello world" },
            { cell: "A5", text: "hello" },
          ],
          left: 3,
        },
      }),
    });
    await visitor.button("Count tokens").click();
    await visitor.button("Count the selection").click();
    await visitor.text("3 tokens").waitFor();
    await visitor.text("3 cells more were not counted: select fewer at once.").waitFor();
    await visitor.text("Cell by cell").click();
    await visitor.text("A5").waitFor();
    expect(await visitor.usability()).toEqual([]);
    expect(server.callsOf("encodingVocabulary")).toEqual([{ encoding: "o200k_base" }]);
  });
});
