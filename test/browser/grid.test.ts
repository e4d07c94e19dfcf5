import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { PreviewPage } from "../support/preview-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let preview: PreviewPage;
beforeAll(async () => (preview = await PreviewPage.open()), 90_000);
afterAll(() => preview.close());
afterEach(() => expect(preview.problems).toEqual([]));

test("the page opens with usage, examples and rates, calculated", async () => {
  await preview.settled();
  const tabs = await preview.page.getByRole("tab").allTextContents();
  expect(tabs).toEqual(expect.arrayContaining(["Usage", "Examples", "Rates"]));
  // 317 × $0.25 + 588 × $2, per 1M (gpt-5-mini).
  expect(await preview.value("Usage", "F2")).toBe(0.00125525);
  expect(await preview.value("Examples", "D2")).toBe(0.040725);
  expect(await preview.value("Rates", "A1")).toBe("model");
});

test("a formula is typed with completion, and its result read", async () => {
  await preview.select("A120");
  await preview.page.keyboard.type("=OPENAI_COS", { delay: 20 });
  await preview.page.getByText("Cost in USD of the text tokens of a request").waitFor();
  await preview.page.keyboard.press("Tab");
  // The help of the function's arguments takes the place of the list.
  await preview.page.getByText("[cache_writes]").waitFor();
  await preview.enter('"gpt-5", 1000, 0, 100)');
  // 1,000 × $1.25 + 100 × $10, per 1M.
  expect(await preview.value("Usage", "A120")).toBe(0.00225);
});

test("a formula that fails shows #ERROR!, and selecting it shows what is wrong", async () => {
  const message = preview.page.locator("#message");
  await preview.select("A121");
  await preview.enter('=OPENAI_COST("gpt5", 1000)');
  expect(await preview.value("Usage", "A121")).toBe("#ERROR!");
  await preview.select("A121");
  await preview.page.waitForSelector("#message.error");
  expect(await message.textContent()).toBe(
    'A121OPENAI_COST: unknown model "gpt5". Did you mean "gpt-5"? OPENAI_MODELS() lists them.',
  );
  expect(await message.getAttribute("role")).toBe("status");
  await preview.select("A120");
  await preview.page.waitForSelector("#message:not(.error)");
});

test("text where a number belongs fails the column by its row, and putting it right mends it", async () => {
  await preview.select("C3");
  await preview.enter("many");
  expect(await preview.value("Usage", "F2")).toBe("#ERROR!");
  await preview.select("F2");
  await preview.page.waitForSelector("#message.error");
  expect(await preview.page.locator("#message").textContent()).toMatch(/row 2 .*input is "many"/);
  await preview.select("C3");
  await preview.enter("243");
  expect(await preview.value("Usage", "F2")).toBe(0.00125525);
});

describe("the sidebar", () => {
  test("opens from the menu by keyboard, 300 pixels wide, and shows the state of the rates", async () => {
    await preview.page.getByRole("button", { name: "RateSheet" }).focus();
    await preview.page.keyboard.press("ArrowDown");
    await preview.page.keyboard.press("Enter");
    await preview.sidebar.getByText("Version").first().waitFor();
    const frame = preview.page.locator("#sidebar iframe");
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute("sandbox")).toBe("allow-scripts allow-forms allow-popups");
  });

  test("nothing overflows, and axe finds nothing", async () => {
    const handle = await preview.page.locator("#sidebar iframe").elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error("The sidebar has no frame.");
    await frame.evaluate(axe);
    const results = await frame.evaluate<AxeResults>("axe.run()");
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const width = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(300);
  });

  test("closes, and gives the keyboard back to the page", async () => {
    await preview.page.getByRole("button", { name: "Close the sidebar" }).click();
    expect(await preview.page.locator("#sidebar").isHidden()).toBe(true);
  });
});

test("a scenario that the sidebar builds shows its charts", async () => {
  const sidebar = await preview.openSidebar();
  await sidebar.getByRole("button", { name: "Build scenario" }).click();
  await sidebar.getByRole("button", { name: "Chat assistant" }).click();
  await sidebar.getByRole("button", { name: "Build sheets" }).click();
  await sidebar.getByText(/^Done\./).waitFor({ timeout: 30_000 });
  await preview.settled();
  await preview.openTab("Compare");
  const chart = preview.page.locator("local-chart svg").first();
  await chart.waitFor();
  expect(await chart.getAttribute("aria-label")).toBe("Chart: Monthly cost by scenario, USD");
  const words = await chart.locator("text").allTextContents();
  expect(words).toEqual(expect.arrayContaining(["No caching", "With caching", "Smaller model"]));
  const lines = await chart
    .locator("polyline")
    .evaluateAll((all) => all.map((line) => line.getAttribute("points")));
  expect(lines.map((points) => points?.split(" ").length)).toEqual([12, 12, 12]);
  await preview.openTab("Usage");
}, 60_000);

test("the page around the grid: axe finds nothing", async () => {
  await preview.page.evaluate(axe);
  // The grid itself is Univer's.
  const results = await preview.page.evaluate<AxeResults>('axe.run({ exclude: ["#grid", ".univer-theme"] })');
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
