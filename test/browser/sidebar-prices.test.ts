import type { LinkPreview, LinksPreview } from "../../src/api/rates-links";
import type { OverrideChoices, OverrideRow } from "../../src/api/rates-overrides";
import { FakeServer, held, type Answers } from "../sidebar/support/fake-server";
import { AT_REST, DESK, WRITTEN } from "../sidebar/support/rates-answers";
import type { Problem } from "../../src/api/problem";
import type { Result } from "../../src/pricing/result";
import { Visitor } from "../sidebar/support/visitor";

const visitor = new Visitor();
let server: FakeServer;
beforeAll(() => visitor.start(), 60_000);
afterAll(() => visitor.end());
afterEach(() => expect(server.unexpected).toEqual([]));

async function open(answers: Answers): Promise<void> {
  const insertChoices = () => ({ models: [], tiers: [], decimalComma: false });
  server = new FakeServer({ ...AT_REST, insertChoices, ...answers });
  await visitor.open(server);
  await visitor.button("Check the rates").click();
}

const LINK: LinkPreview = {
  sheetId: 7,
  sheet: "Usage",
  cell: "F2",
  before: "=OPENAI_COST(B2, C2)",
  after: "=OPENAI_COST(B2, C2,,,,,OPENAI_RATES)",
};

describe("link formulas", () => {
  test("previews, links on one click, and says what was left", async () => {
    const found = held<Result<LinksPreview, Problem>>();
    await open({
      previewLinks: () => found.promise,
      linkFormulas: () => ({
        ok: true,
        value: {
          linked: 1,
          left: [
            { sheet: "Usage", cell: "F3", formula: "=X(", why: "the cell was changed since the preview" },
          ],
          remaining: 4,
        },
      }),
    });
    await visitor.button("Link formulas").click();
    await visitor.text("Looking through the formulas…").waitFor();
    expect(await visitor.usability()).toEqual([]);
    found.release({ ok: true, value: { links: [LINK], total: 5, left: [] } });
    await visitor.text(/5 formulas can be linked/).waitFor();
    await visitor.text(LINK.before).waitFor();
    await visitor.text(LINK.after).waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("Link 1 formula");
    await visitor.press("Enter");
    await visitor.text(/1 formula names OPENAI_RATES now\. 4 formulas were not reached/).waitFor();
    await visitor.text("the cell was changed since the preview").waitFor();
    expect(server.callsOf("linkFormulas")).toEqual([
      { cells: [{ sheetId: 7, cell: "F2", before: "=OPENAI_COST(B2, C2)" }] },
    ]);
    expect(await visitor.usability()).toEqual([]);
    server.change({ previewLinks: () => ({ ok: true, value: { links: [], total: 0, left: [] } }) });
    await visitor.button("Look again").click();
    await visitor.text("Every formula that can name the rates does so already.").waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("without rates to name, what to do first is said", async () => {
    await open({
      previewLinks: () => ({
        ok: false,
        failure: {
          code: "nothing",
          message: "There is no Rates sheet.",
          advice: "Check for updates first.",
          retry: false,
        },
      }),
    });
    await visitor.button("Link formulas").click();
    await visitor.text("There is no Rates sheet.").waitFor();
    expect(await visitor.button("Try again").count()).toBe(0);
    expect(await visitor.usability()).toEqual([]);
  });
});

const CHOICES: OverrideChoices = {
  models: ["gpt-5", "web-search"],
  meters: [
    { meter: "input", label: "text input", unit: "per 1M tokens" },
    { meter: "call", label: "tool calls", unit: "per 1,000 calls" },
  ],
  tiers: ["standard", "batch"],
  contexts: ["any", "short", "long"],
};

const ROW: OverrideRow = {
  id: "row-1",
  model: "gpt-5",
  meter: "input",
  label: "text input",
  tier: "standard",
  context: "any",
  price: "1.1",
  unit: "per 1M tokens",
  from: "2026-10-01",
  until: null,
  note: "Contract 7",
};

describe("override a price", () => {
  test("by keyboard alone; what is wrong stands beside its field, and the form is kept when the server refuses", async () => {
    await open({
      overrideChoices: () => ({ ok: true, value: CHOICES }),
      overrideRate: () => ({
        ok: false,
        failure: { code: "invalid", message: 'Unknown model "gpt5".', advice: "Correct it.", retry: false },
      }),
    });
    await visitor.tabTo("Override a price");
    await visitor.press("Enter");
    await visitor.field("Model").waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("Set price");
    await visitor.press("Enter");
    await visitor.text("Give the model the price is for.").waitFor();
    expect(await visitor.field("Model").getAttribute("aria-invalid")).toBe("true");
    expect(server.callsOf("overrideRate")).toEqual([]);
    expect(await visitor.usability()).toEqual([]);
    await visitor.field("Model").fill("gpt5");
    await visitor.field("What is billed").selectOption("call");
    await visitor.field(/Price in USD \(per 1,000 calls\)/).fill("$1.10");
    await visitor.field("Note").fill("Contract 7");
    await visitor.press("Enter");
    await visitor.text(/The rates have no model “gpt5”\. Did you mean/).waitFor();
    expect(server.callsOf("overrideRate")).toEqual([]);
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Set it for gpt5").click();
    await visitor.text('Unknown model "gpt5".').waitFor();
    expect(await visitor.usability()).toEqual([]);
    expect(await visitor.field("Note").inputValue()).toBe("Contract 7");
    server.change({
      overrideRate: () => ({ ok: true, value: { ...WRITTEN, message: "Your own price is $1.10." } }),
      ratesOverview: () => ({ ok: true, value: { ...DESK, overrides: [ROW] } }),
    });
    await visitor.button("Set price").click();
    await visitor.frame.getByRole("button", { name: "gpt-5", exact: true }).click();
    expect(await visitor.field("Model").inputValue()).toBe("gpt-5");
    await visitor.button("Set price").click();
    await visitor.text("Your own price is $1.10.").waitFor();
    expect(server.callsOf("overrideRate").at(-1)).toEqual({
      model: "gpt-5",
      meter: "call",
      tier: "standard",
      context: "any",
      price: "1.10",
      from: "",
      until: "",
      note: "Contract 7",
    });
    await visitor.text("$1.10 per 1M tokens, from 2026-10-01").waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("a price is removed after a question, and the keyboard keeps its place", async () => {
    await open({
      ratesOverview: () => ({ ok: true, value: { ...DESK, overrides: [ROW] } }),
      overrideChoices: () => ({ ok: true, value: CHOICES }),
      removeOverride: () => ({ ok: true, value: { ...WRITTEN, message: "The list price counts again." } }),
    });
    await visitor.button("Override a price").click();
    await visitor.button(/^Remove your price of gpt-5/).click();
    await visitor.text(/Remove your price of \$1\.10 per 1M tokens for gpt-5, text input\?/).waitFor();
    expect(await visitor.usability()).toEqual([]);
    server.change({ ratesOverview: () => ({ ok: true, value: DESK }) });
    await visitor.frame.getByRole("button", { name: "Remove", exact: true }).click();
    await visitor.text("The list price counts again.").waitFor();
    expect(await visitor.text("There are none yet.").count()).toBe(0);
    expect(server.callsOf("removeOverride")).toEqual([{ id: "row-1" }]);
    expect(await visitor.focusedName()).toContain("The list price counts again.");
    expect(await visitor.usability()).toEqual([]);
  });
});
