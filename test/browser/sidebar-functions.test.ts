import { HELP } from "../../src/functions/help/catalog";
import { FakeServer, held, type Answers } from "../sidebar/support/fake-server";
import { AT_REST, DESK } from "../sidebar/support/rates-answers";
import { Visitor } from "../sidebar/support/visitor";
import type { FormulaPreview } from "../../src/api/insert-function";

const visitor = new Visitor();
let server: FakeServer;
beforeAll(() => visitor.start(), 60_000);
afterAll(() => visitor.end());
afterEach(() => expect(server.unexpected).toEqual([]));

/** A spreadsheet without rates of its own, unless a test says otherwise. */
function open(answers: Answers = {}): Promise<void> {
  const ratesOverview = () => ({ ok: true as const, value: { ...DESK, hasRatesSheet: false } });
  const insertChoices = () => ({
    models: ["gpt-5", "o3"],
    tiers: ["standard", "batch"],
    decimalComma: false,
  });
  server = new FakeServer({ ...AT_REST, ratesOverview, insertChoices, ...answers });
  return visitor.open(server);
}

const TARGET = { sheet: "Usage", cell: "G2", fills: "G2", obstacle: null };
const VALUE: FormulaPreview = {
  state: "value",
  rows: [["0.00125"]],
  totalRows: 1,
  totalColumns: 1,
  target: TARGET,
};

describe("function help", () => {
  test("lists every function; a search narrows it; an entry tells all there is to know", async () => {
    await open();
    await visitor.button("Function help").click();
    await visitor.text(`${HELP.length} functions`).waitFor();
    expect(await visitor.frame.locator("summary").allTextContents()).toEqual(HELP.map(({ name }) => name));
    await visitor.field("Search").fill("session tokens");
    await visitor.frame.locator("summary", { hasText: "OPENAI_SESSION_TOKENS" }).click();
    const [help] = HELP.filter(({ name }) => name === "OPENAI_SESSION_TOKENS");
    const entry = await visitor.frame.locator("details[open]").innerText();
    for (const { name, description } of help?.parameters ?? []) {
      expect(entry).toContain(name);
      expect(entry).toContain(description);
    }
    for (const { formula, explanation } of help?.examples ?? []) {
      expect(entry).toContain(formula);
      expect(entry).toContain(explanation);
    }
    expect(entry).toContain(help?.returns);
    expect(await visitor.usability()).toEqual([]);
    await visitor.field("Search").fill("zebra");
    await visitor.text("No function matches. Try a shorter word.").waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("an example is copied, or selected where the clipboard is closed to frames", async () => {
    await open();
    await visitor.button("Function help").click();
    await visitor.frame.locator("summary").first().click();
    await visitor.button(/^Copy/).first().click();
    await visitor.text(/^(Copied\.|Selected: press Ctrl\+C or ⌘C to copy\.)$/).waitFor();
  });

  test("opening gives the heading the focus, going back the button that opened it", async () => {
    await open();
    await visitor.button("Function help").click();
    expect(await visitor.frame.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await visitor.frame.locator("summary").first().click();
    await visitor.button("Insert OPENAI_COST").click();
    expect(await visitor.focusedName()).toBe("Insert a function");
    await visitor.button("Back").click();
    expect(await visitor.focusedName()).toBe("Insert OPENAI_COST");
    await visitor.button("Back").click();
    expect(await visitor.focusedName()).toBe("Function help");
    expect(await visitor.frame.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
  });
});

describe("insert a function", () => {
  test("by keyboard alone: choose, fill in, see the value, insert", async () => {
    const preview = held<FormulaPreview>();
    await open({
      previewFormula: () => preview.promise,
      insertFormula: () => ({
        ok: true,
        value: { state: "inserted", sheet: "Usage", cell: "G2", formula: '=OPENAI_COST("gpt-5"; 1000)' },
      }),
    });
    await visitor.tabTo("Insert function");
    await visitor.press("Enter");
    await visitor.text("Fill in the arguments that are not optional.").waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("model");
    await visitor.type("gpt-5");
    await visitor.tabTo("input");
    await visitor.type("1000");
    await visitor.text("Working it out…").waitFor();
    preview.release(VALUE);
    await visitor.text("0.00125").waitFor();
    expect(await visitor.frame.locator(".formula code").innerText()).toBe('=OPENAI_COST("gpt-5"; 1000)');
    expect(server.callsOf("previewFormula")).toEqual([
      { name: "OPENAI_COST", arguments: ["gpt-5", "1000", "", "", "", "", "", "", "", ""], into: "" },
    ]);
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("Insert into the cell");
    await visitor.press("Enter");
    await visitor.text(/Usage, G2 holds/).waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("an error is shown as the cell would show it; a word read as a cell is told", async () => {
    await open({
      previewFormula: () => ({ state: "error", message: "OPENAI_COST: model is a blank." }),
    });
    await visitor.button("Insert function").click();
    await visitor.field("model").fill("o3");
    await visitor.field("input").fill("1");
    await visitor.text("#ERROR!").waitFor();
    await visitor.text("OPENAI_COST: model is a blank.").waitFor();
    await visitor.text(/Read as the model o3\. For the cell, type \$O\$3\./).waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("what fills many cells shows a part and says how much it is", async () => {
    await open({
      previewFormula: () => ({
        state: "value",
        rows: [
          ["model", "cost"],
          ["gpt-5", ""],
        ],
        totalRows: 120,
        totalColumns: 6,
        target: { ...TARGET, fills: "G2:L121", obstacle: "H5 holds 12" },
      }),
      insertFormula: () => ({
        ok: true,
        value: { state: "no room", ...TARGET, fills: "G2:L121", obstacle: "H5 holds 12" },
      }),
    });
    await visitor.button("Insert function").click();
    await visitor.field("Function").selectOption("OPENAI_MODELS");
    await visitor.text("Fills 120 rows and 6 columns; the first of them are shown.").waitFor();
    await visitor.text("gpt-5 · (blank)").waitFor();
    await visitor.text(/No room in Usage, G2:L121:/).waitFor();
    await visitor.button("Insert into the cell").click();
    await visitor.text(/There is no room in Usage, G2:L121: H5 holds 12\./).waitFor();
    expect(await visitor.text(/^Done/).count()).toBe(0);
    expect(await visitor.usability()).toEqual([]);
  });

  test("a cell that is not empty is replaced only after a question", async () => {
    const occupied = { sheet: "Usage", cell: "G2", content: "=SUM(A1:A9)" } as const;
    await open({
      previewFormula: () => VALUE,
      insertFormula: ({ replacing }) => ({
        ok: true,
        value:
          replacing === null
            ? { state: "occupied", ...occupied }
            : { state: "inserted", sheet: "Usage", cell: "G2", formula: "=OPENAI_COST(A2; B2)" },
      }),
    });
    await visitor.button("Insert function").click();
    await visitor.field("model").fill("A2");
    await visitor.field("input").fill("B2");
    await visitor.button("Insert into the cell").click();
    await visitor.text(/Usage, G2 is not empty\. It holds/).waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Cancel").click();
    expect(server.callsOf("insertFormula")).toHaveLength(1);
    await visitor.button("Insert into the cell").click();
    await visitor.button("Replace").click();
    await visitor.text(/Usage, G2 holds/).waitFor();
    expect(server.callsOf("insertFormula").at(-1)).toMatchObject({ replacing: occupied });
  });

  test("with rates of the spreadsheet's own, formulas name them; what was typed survives going back", async () => {
    await open({
      ratesOverview: () => ({ ok: true, value: { ...DESK, hasRatesSheet: true } }),
      previewFormula: () => VALUE,
    });
    await visitor.text(/from your Rates sheet/).waitFor();
    await visitor.button("Insert function").click();
    await visitor.field("model").fill("gpt-5");
    await visitor.field("input").fill("7");
    expect(await visitor.frame.locator(".formula code").innerText()).toBe(
      '=OPENAI_COST("gpt-5"; 7; ; ; ; ; OPENAI_RATES)',
    );
    await visitor.button("Back").click();
    expect(await visitor.focusedName()).toBe("Insert function");
    await visitor.press("Enter");
    expect(await visitor.field("input").inputValue()).toBe("7");
  });

  test("the selection fills in the arguments, and says which column is which", async () => {
    await open({
      previewFormula: () => VALUE,
      selectionArguments: () => ({
        ok: true,
        value: {
          sheet: "Usage",
          range: "A1:B9",
          arguments: ["A2:A9", "", "B2:B9"],
          columns: [
            { parameter: "model", header: "Model" },
            { parameter: "cached", header: "Cached tokens" },
          ],
          missing: ["input"],
          into: "Usage!C2",
        },
      }),
    });
    await visitor.button("Insert function").click();
    await visitor.button("Use the selection").click();
    await visitor
      .text("From Usage, A1:B9: model is “Model”, cached is “Cached tokens”. No column is input.")
      .waitFor();
    expect(await visitor.field("model").inputValue()).toBe("A2:A9");
    expect(await visitor.field("Into the cell").inputValue()).toBe("Usage!C2");
    expect(await visitor.usability()).toEqual([]);
    await visitor.field("input").fill("1,000");
    await visitor.text(/Goes into Usage, G2\./).waitFor();
    expect(await visitor.frame.locator(".formula code").innerText()).toBe("=OPENAI_COST(A2:A9; 1000; B2:B9)");
    expect(server.callsOf("previewFormula").at(-1)).toMatchObject({ into: "Usage!C2" });
  });

  test("a failure keeps what was typed and lets one try again", async () => {
    await open({
      previewFormula: () => VALUE,
      insertFormula: () => Promise.reject(new Error("Service timed out")),
    });
    await visitor.button("Insert function").click();
    await visitor.field("model").fill("gpt-5");
    await visitor.field("input").fill("7");
    await visitor.button("Insert into the cell").click();
    await visitor.text("The spreadsheet took too long to answer.").waitFor();
    expect(await visitor.usability()).toEqual([]);
    expect(await visitor.field("input").inputValue()).toBe("7");
    server.change({
      insertFormula: () => ({
        ok: true,
        value: { state: "inserted", sheet: "S", cell: "A1", formula: "=x" },
      }),
    });
    await visitor.button("Try again").click();
    await visitor.text(/S, A1 holds/).waitFor();
  });
});

describe("the image calculator", () => {
  test("shows its work, and says in words what it cannot count", async () => {
    await open({
      imageChoices: () => ({ models: ["gpt-4o", "gpt-5"], details: ["low", "high", "auto", "original"] }),
      imageBreakdown: ({ width }) =>
        width === "512"
          ? {
              ok: true,
              value: {
                lines: [
                  { label: "Total tokens", value: "210" },
                  { label: "Total price", value: "$0.000263" },
                ],
                source: "OpenAI, Images and vision guide",
                certainty: "official",
                note: "",
              },
            }
          : {
              ok: false,
              failure: {
                code: "invalid",
                message: "Width must be a whole number.",
                advice: "",
                retry: false,
              },
            },
    });
    await visitor.button("Image calculator").click();
    await visitor.button("Calculate").click();
    await visitor.text("$0.000263").waitFor();
    await visitor.text("OpenAI’s own rule: OpenAI, Images and vision guide").waitFor();
    expect(server.callsOf("imageBreakdown")).toEqual([
      { width: "512", height: "512", model: "gpt-5", detail: "auto" },
    ]);
    expect(await visitor.usability()).toEqual([]);
    await visitor.field("Width").fill("wide");
    await visitor.press("Enter");
    await visitor.text("Width must be a whole number.").waitFor();
    expect(await visitor.usability()).toEqual([]);
  });
});
