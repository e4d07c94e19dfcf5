import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { PreviewPage } from "../support/preview-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RUN = 'axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })';

let preview: PreviewPage;
let sidebar: Frame;

beforeAll(async () => {
  preview = await PreviewPage.open("--feed", "recorded");
  await preview.settled();
  await preview.page.evaluate(() =>
    window.localSpreadsheet.type("Usage", "A130", '=OPENAI_COST("gpt-5.4-nano", 1000000)'),
  );
  await preview.settled();
}, 90_000);
afterAll(() => preview.close());
afterEach(() => expect(preview.problems).toEqual([]));

const press = (key: string): Promise<void> => preview.page.keyboard.press(key);
const cost = (): Promise<string | number | boolean> => preview.value("Usage", "A130");

/** The name of what has the keyboard in the sidebar. */
function focused(): Promise<string> {
  return sidebar.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return "";
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return element?.getAttribute("aria-label") ?? label?.textContent ?? "";
  });
}

/** Tabs until a control has the focus, on or back. */
async function reach(name: RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (name.test(await focused())) return;
    await press(by);
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

async function use(name: RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await reach(name, by);
  await press("Enter");
}

/** Waits for words on view, and looks the state over: axe, and overflow at 300 px. */
async function sees(words: string | RegExp): Promise<void> {
  await sidebar.getByText(words).filter({ visible: true }).first().waitFor();
  const { violations } = await sidebar.evaluate<AxeResults>(RUN);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await sidebar.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  await preview.settled();
}

test("by keyboard alone: check, apply, link, undo, and the grid follows", async () => {
  expect(await cost()).toBe(0.2);
  await preview.page.getByRole("button", { name: "RateSheet" }).focus();
  await press("ArrowDown");
  await press("Enter");
  await preview.sidebar.getByText("Version").first().waitFor();
  const handle = await preview.page.locator("#sidebar iframe").elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("the sidebar has no frame");
  sidebar = frame;
  await sidebar.evaluate(axe);

  await use(/^Check for updates/);
  await sees("3 new · 4 changed · 592 unchanged");
  await sees("text output (standard) rises by 900 %, from $8 to $80");
  await sees("The second source confirms it.");
  await use(/^Apply 6 changes/);
  await sees(/3 rates new, 3 changed, 0 ended/);
  expect(await preview.page.getByRole("tab").allTextContents()).toEqual(
    expect.arrayContaining(["Rates log"]),
  );

  await use(/^Link formulas/);
  await sees("then ");
  await use(/^Link \d+ formula/);
  await sees(/formulas name OPENAI_RATES now/);
  expect(await cost()).toBe(0.16);

  await use(/Back$/, "Shift+Tab");
  await use(/Back$/, "Shift+Tab");
  await sees("Undo last refresh");
  await use(/^Undo last refresh/);
  await sees("Bring back the rates as they were before the refresh");
  await use(/^Undo refresh/);
  await sees(/The table before the refresh of .* is in use again/);
  expect(await cost()).toBe(0.2);
}, 120_000);

test("a price of one's own, by keyboard alone, is in force at once", async () => {
  await use(/^Override a price/);
  await sees("Which contract, agreed with whom.");
  await reach(/^Model/);
  await preview.page.keyboard.type("gpt-5.4-nano");
  await reach(/^Price in USD/);
  await preview.page.keyboard.type("0.11");
  await reach(/^Note/);
  await preview.page.keyboard.type("contract");
  await use(/^Set price/);
  await sees(/your own price is \$0\.11 per 1M tokens/);
  expect(await cost()).toBe(0.11);
}, 60_000);
