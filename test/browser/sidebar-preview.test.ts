import type { AxeResults } from "axe-core";
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { PreviewPage } from "../support/preview-page";

/** From the sidebar into the cells of the local spreadsheet, as a person goes by keyboard. */
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PATIENCE = 90_000;

let preview: PreviewPage;
beforeAll(async () => {
  preview = await PreviewPage.open();
  await preview.page.getByRole("button", { name: "RateSheet" }).focus();
  await preview.page.keyboard.press("ArrowDown");
  await preview.page.keyboard.press("Enter");
  await words("Version");
}, PATIENCE);
afterAll(() => preview.close());
afterEach(() => expect(preview.problems).toEqual([]));

/** Looked up each time: a closed frame may move to a process of its own. */
async function frame(): Promise<Frame> {
  const handle = await preview.page.locator("#sidebar iframe").elementHandle();
  const found = await handle.contentFrame();
  if (!found) throw new Error("the sidebar has no frame");
  return found;
}

async function words(text: string | RegExp): Promise<void> {
  await preview.sidebar.getByText(text).filter({ visible: true }).first().waitFor({ timeout: PATIENCE });
}

/** Tabs to the control with the name, in the sidebar; back, for what comes before the focus: the grid keeps the Tab key. */
async function tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const sidebar = await frame();
  for (let presses = 0; presses < 100; presses++) {
    await preview.page.keyboard.press(key);
    const focused = await sidebar.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return "";
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      return (isField ? element.labels?.[0]?.textContent : element?.textContent) ?? "";
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

async function press(name: string, key?: "Shift+Tab"): Promise<void> {
  await tabTo(name, key);
  await preview.page.keyboard.press("Enter");
}

/** Comes back from the grid, as F6 does in Google Sheets, and presses a button. */
async function returnTo(name: string): Promise<void> {
  await preview.sidebar.getByRole("button", { name }).filter({ visible: true }).focus();
  await preview.page.keyboard.press("Enter");
}

async function findings(): Promise<unknown> {
  const sidebar = await frame();
  if (await sidebar.evaluate("typeof axe === 'undefined'")) await sidebar.evaluate(AXE);
  const { violations } = await sidebar.evaluate<AxeResults>("axe.run()");
  const overflow = await sidebar.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return { violations: violations.map(({ id }) => id), overflow };
}

const CLEAN = { violations: [], overflow: 0 };

test(
  "insert a function: the previewed value is the cell's",
  async () => {
    await preview.select("A124");
    await returnTo("Insert function");
    await tabTo("model");
    await preview.page.keyboard.type("gpt-5");
    await tabTo("input");
    await preview.page.keyboard.type("1000");
    // 1,000 × $1.25 per 1M.
    await words("0.00125");
    await press("Insert into the cell");
    await words(/Usage, A124 holds/);
    await preview.settled();
    expect(await preview.value("Usage", "A124")).toBe(0.00125);
    await press("Back", "Shift+Tab");
  },
  PATIENCE,
);

test(
  "build scenarios: the sheets come to what the sidebar says",
  async () => {
    await press("Build scenario", "Shift+Tab");
    await press("Chat assistant");
    await words("The figures are those of the form above.");
    const totals = await preview.sidebar.locator(".scenario .figure").allInnerTexts();
    await press("Build sheets");
    await words(/^Done\. /);
    expect(await findings()).toEqual(CLEAN);
    await preview.settled();
    const tabs = await preview.page.getByRole("tab").allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(["Inputs", "Forecast", "Compare", "Checks"]));
    const amounts = await preview.page.evaluate(() =>
      (window.localSpreadsheet.book.sheetNamed("Compare")?.cells ?? []).flatMap((row) =>
        row.map((cell) => (cell?.content.kind === "formula" ? cell.content.result : null)),
      ),
    );
    const shown = amounts.map((amount) => (typeof amount === "number" ? amount.toFixed(2) : ""));
    for (const total of totals) expect(shown).toContain(total.replace(/[$,]/g, ""));
  },
  2 * PATIENCE,
);
