import type { Bundle } from "../../preview/addon/add-on";
import type { BuildRequest, ScenarioForm, ScenarioPreview } from "../../src/api/scenarios";
import { dollars } from "../../src/sidebar/scenarios/money-words";
import { AddOnServer } from "../sidebar/support/add-on-server";
import { FakeServer, type Answers } from "../sidebar/support/fake-server";
import { Visitor } from "../sidebar/support/visitor";
import { addOnInMemory } from "../support/add-on";
import { openSpreadsheet } from "../support/spreadsheet";
import { vocabularyFile } from "../../scripts/build/vocabulary-file";
import { scenarioBundle } from "../addon/scenarios/desk";

const visitor = new Visitor();
let bundle: Bundle;
let server: FakeServer;
beforeAll(async () => {
  await visitor.start();
  bundle = await scenarioBundle();
}, 60_000);
afterAll(() => visitor.end());

const FAILED = () => Promise.reject(new Error("Service timed out"));

/** A new spreadsheet with the real server, which a test may put words into the mouth of. */
async function open(answers: Answers = {}): Promise<void> {
  const { addOn } = addOnInMemory(bundle);
  server = new FakeServer(answers, new AddOnServer((name, args) => addOn.call(name, args)));
  await visitor.open(server);
}

async function chatAssistant(answers: Answers = {}): Promise<void> {
  await open(answers);
  await fillIn();
}

async function fillIn(): Promise<void> {
  await visitor.button("Build scenario").click();
  await visitor.button("Chat assistant").click();
  // A month that the rate table knows, whatever today is.
  await visitor.field("First month").fill("2026-12");
  await settled();
}

const settled = () => visitor.text("The figures are those of the form above.").waitFor();
const group = (title: string) => visitor.frame.locator("summary", { hasText: title }).first();
const previewOf = async (form: ScenarioForm): Promise<ScenarioPreview> => {
  const { json } = await server.reply("previewScenarios", { form });
  return (JSON.parse(json) as { value: ScenarioPreview }).value;
};
const lastForm = (): ScenarioForm =>
  (server.callsOf("previewScenarios").at(-1) as { form: ScenarioForm }).form;

test("begins with templates, and by keyboard alone leads to the comparison", async () => {
  await open();
  await visitor.tabTo("Build scenario");
  await visitor.press("Enter");
  await visitor.text("Start from the kind of product that is closest to yours.").waitFor();
  for (const title of [
    "Chat assistant",
    "Retrieval-augmented answers",
    "Document batch",
    "Vision pipeline",
    "Voice agent",
    "Blank",
  ]) {
    expect(await visitor.button(title).count()).toBe(1);
  }
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Chat assistant");
  await visitor.press("Enter");
  await visitor.field("First month").waitFor();
  expect(await visitor.focusedName()).toBe("Build scenario");
  await visitor.field("First month").fill("2026-12");
  await settled();
  const { comparison } = await previewOf(lastForm());
  const shown = await visitor.frame.locator(".scenario").allInnerTexts();
  expect(shown).toHaveLength(comparison?.scenarios.length ?? 0);
  comparison?.scenarios.forEach((scenario, index) => {
    expect(shown[index]).toContain(scenario.name);
    expect(shown[index]).toContain(dollars(scenario.total));
  });
  expect(shown[1]).toMatch(/[+−]\$[\d,.]+ \([+−][\d.]+ %\) against No caching/);
  expect(await visitor.usability()).toEqual([]);
});

test("counted tokens go into the driver that is chosen, and what stood there comes back", async () => {
  const [, vocabulary = ""] = /id="o200k_base">([^<]+)</.exec(vocabularyFile()) ?? [];
  await open({
    modelEncoding: () => ({ ok: true, value: "o200k_base" }),
    encodingVocabulary: () => ({ ok: true, value: vocabulary }),
  });
  await visitor.button("Count tokens").click();
  await visitor.frame.getByLabel("Text").fill("hello world");
  await visitor.tabTo("Use 2 tokens in a forecast");
  await visitor.press("Enter");
  await visitor.text(/2 tokens counted\. Choose where to begin/).waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.button("Chat assistant").click();
  await visitor.field("First month").fill("2026-12");
  await visitor.text("2 tokens counted, for the plan “Chat assistant”, all scenarios:").waitFor();
  await visitor.field("Use them as").selectOption("userTokens");
  const before = lastForm().base?.["userTokens"] ?? "";
  const chosen = visitor.field("Use them as").locator("option:checked");
  expect(await chosen.innerText()).toBe(`User message (now ${before})`);
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Use 2 tokens");
  await visitor.press("Enter");
  await visitor.text(`User message: 2 in place of ${before}, for all scenarios.`).waitFor();
  await settled();
  expect(lastForm().base?.["userTokens"]).toBe("2");
  expect(lastForm().values["firstMonth"]).toBe("2026-12");
  expect(await visitor.usability()).toEqual([]);
  await visitor.button("Undo").click();
  await settled();
  expect(lastForm().base?.["userTokens"]).toBe(before);
});

test("each month of each scenario stands in words beside its bar", async () => {
  await chatAssistant();
  const { comparison } = await previewOf(lastForm());
  const first = comparison?.scenarios[0];
  expect(await visitor.frame.locator(".scenario").first().locator("rect").count()).toBe(12);
  expect(await visitor.frame.getByRole("img").first().getAttribute("aria-label")).toContain(
    `Monthly cost of No caching: ${dollars(first?.monthly[0] ?? "")} in Dec 2026`,
  );
  await visitor.frame.locator(".scenario summary").first().click();
  const figures = await visitor.frame.locator(".scenario").first().innerText();
  for (const cost of first?.monthly ?? []) expect(figures).toContain(dollars(cost));
  expect(figures).toContain("Low case");
  expect(await visitor.usability()).toEqual([]);
});

test("what is wrong stands beside its field, is counted outside its group, and keeps the sheets from being built", async () => {
  await chatAssistant();
  await group("Users").click();
  await visitor.field("Active users at launch").fill("-5");
  await visitor.text("1 problem to correct first").waitFor();
  const field = visitor.field("Active users at launch");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const id = (await field.getAttribute("aria-describedby"))
    ?.split(" ")
    .find((part) => part.endsWith("-problem"));
  expect(await visitor.frame.locator(`[id="${id ?? ""}"]`).innerText()).toBe(
    "Active users at launch cannot be negative.",
  );
  expect(await group("Users").innerText()).toContain("1 problem");
  expect(await visitor.button("Build sheets").getAttribute("aria-disabled")).toBe("true");
  expect(await visitor.usability()).toEqual([]);
  await group("Users").click();
  await visitor.button("Go to the field").click();
  expect(await visitor.focusedName()).toContain("Active users at launch");
  await visitor.field("Active users at launch").fill("5");
  await settled();
  expect(await visitor.button("Build sheets").getAttribute("aria-disabled")).toBe("false");
});

test("a problem of another scenario leads there", async () => {
  await chatAssistant();
  await visitor.field("Scenario to edit").selectOption({ label: "Smaller model" });
  await visitor.field("Model").fill("gpt-none");
  await visitor.text(/problems? to correct first/).waitFor();
  await visitor.field("Scenario to edit").selectOption({ index: 0 });
  expect(await visitor.field("Scenario to edit").locator("option").allInnerTexts()).toContainEqual(
    expect.stringMatching(/^Smaller model \(\d problems?\)$/),
  );
  await visitor.button("Go to the field").first().click();
  expect(await visitor.field("Model").inputValue()).toBe("gpt-none");
  expect(await visitor.focusedName()).toContain("Model");
});

test("a model that ends within the horizon is a warning with the date, and does not stop the building", async () => {
  await chatAssistant();
  await visitor.field("Model").fill("gpt-5");
  await visitor.text("To know").waitFor();
  await visitor.text(/^Note: "gpt-5" is shut down on 2026-12-11/).waitFor();
  expect(await visitor.button("Build sheets").getAttribute("aria-disabled")).toBe("false");
  expect(await visitor.usability()).toEqual([]);
});

test("two to five scenarios: a copy has a name of its own, removing asks", async () => {
  await chatAssistant();
  expect(await visitor.button(/^Remove /).getAttribute("aria-disabled")).toBe("true");
  await visitor.button("Add a scenario").click();
  expect(await visitor.field(/^Scenario$/).inputValue()).toBe("Scenario 4");
  await visitor.button("Add a copy").click();
  expect(await visitor.button("Add a copy").getAttribute("aria-disabled")).toBe("true");
  await settled();
  expect(await visitor.frame.locator(".scenario").count()).toBe(5);
  await visitor.field("Months").fill("36");
  await visitor.text("in 36 months").first().waitFor();
  expect(await visitor.usability()).toEqual([]);
  for (let count = 5; count > 2; count--) {
    await visitor.field("Scenario to edit").selectOption({ index: count });
    await visitor.button(/^Remove /).click();
    await visitor.frame.getByRole("button", { name: "Remove", exact: true }).click();
  }
  expect(await visitor.button(/^Remove /).getAttribute("aria-disabled")).toBe("true");
  await settled();
  expect(await visitor.frame.locator(".scenario").count()).toBe(2);
});

test("what was typed is back when the sidebar is closed and opened, also when it could not be priced", async () => {
  await chatAssistant();
  server.change({ previewScenarios: FAILED });
  await visitor.field("Months").fill("24");
  await visitor.text("The spreadsheet took too long to answer.").waitFor();
  await group("Users").click();
  await visitor.field("Active users at launch").fill("4321");
  await server.called("saveDraft", (draft) => JSON.stringify(draft).includes("4321"));
  await visitor.open(server);
  server.restore("previewScenarios");
  await visitor.button("Build scenario").click();
  await visitor.text("What you typed last time is back.").waitFor();
  await group("Users").click();
  expect(await visitor.field("Active users at launch").inputValue()).toBe("4321");
  await settled();
  expect(await visitor.usability()).toEqual([]);
});

test("the sheets are built, replaced after a question, and opened again", async () => {
  // To be replaced, sheets are read, which takes a spreadsheet that calculates. What is opened is given: the page is on trial.
  const opened: ScenarioForm = {
    values: { firstMonth: "2026-12-01" },
    months: "18",
    assumptions: {},
    scenarios: [{ name: "As built" }, { name: "Other" }],
  };
  const sheet = openSpreadsheet(bundle);
  const openScenarios = () => ({
    ok: true as const,
    value: { form: opened, layout: 2 as const, formulas: [], changes: [], canUndo: false },
  });
  server = new FakeServer({ openScenarios }, new AddOnServer((name, args) => sheet.call(name, args)));
  await visitor.open(server);
  await fillIn();
  await visitor.button("Build sheets").click();
  await visitor.text(/^Done\. /).waitFor();
  // Figures that are being worked out anew are pale for as long.
  await settled();
  expect(await visitor.usability()).toEqual([]);
  await visitor.button(/^Replace the tabs of Inputs/).click();
  await visitor.text(/^Write Summary, Forecast, Compare, Workings and Checks of Inputs anew/).waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.press("Escape");
  expect(await visitor.focusedName()).toMatch(/^Replace the tabs of Inputs/);
  expect(server.callsOf("buildScenarios")).toHaveLength(1);
  await visitor.button(/^Replace the tabs of Inputs/).click();
  await visitor.frame.getByRole("button", { name: "Replace", exact: true }).click();
  await server.called("buildScenarios", ({ replace }) => replace !== null);
  await visitor.text(/^Done\. /).waitFor();
  const [first, second] = server.callsOf("buildScenarios") as BuildRequest[];
  expect(first?.replace).toBeNull();
  expect(second?.replace).not.toBeNull();
  await visitor.button("Start over").click();
  await visitor.frame.getByRole("button", { name: "Start over" }).last().click();
  await visitor.button(/^Open Inputs/).click();
  await settled();
  expect(lastForm()).toEqual(opened);
  // Read anew after each writing, and when the set is opened: always that set, and no other.
  const openings = server.callsOf("openScenarios");
  expect(openings.length).toBeGreaterThanOrEqual(1);
  for (const opening of openings) expect(opening).toEqual({ id: second?.replace });
  expect(await visitor.button(/^Replace the tabs of Inputs/).count()).toBe(1);
  sheet.close();
}, 120_000);

test("a failed building says what to do and keeps everything", async () => {
  await chatAssistant({ buildScenarios: FAILED });
  await group("Users").click();
  await visitor.field("Active users at launch").fill("77");
  await settled();
  await visitor.button("Build sheets").click();
  await visitor.text("The spreadsheet took too long to answer.").waitFor();
  expect(await visitor.usability()).toEqual([]);
  expect(await visitor.field("Active users at launch").inputValue()).toBe("77");
  server.restore("buildScenarios");
  await visitor.button("Try again").click();
  await visitor.text(/^Done\. /).waitFor();
});

test("a hostile name is shown as text", async () => {
  await chatAssistant();
  await visitor.field("Scenario to edit").selectOption({ label: "No caching" });
  await visitor.field(/^Scenario$/).fill('<img src=x onerror="document.title=1">');
  await settled();
  expect(await visitor.frame.locator("h3").first().innerText()).toBe(
    '<img src=x onerror="document.title=1">',
  );
  expect(await visitor.frame.locator("img").count()).toBe(0);
});
