import { spawnSync } from "node:child_process";
import path from "node:path";
import { axeFindings } from "../support/axe";
import { PreviewPage } from "../support/preview-page";
import { SidebarByKeyboard } from "../support/sidebar-by-keyboard";

/** One spreadsheet from its start to Ctrl-C, each test going on where the last one stopped: loading one takes long. */
jest.setTimeout(120_000);

let preview: PreviewPage;
let sidebar: SidebarByKeyboard;
beforeAll(async () => {
  preview = await PreviewPage.open("--feed", "recorded");
  sidebar = new SidebarByKeyboard(preview);
});
afterAll(() => preview.close());
afterEach(() => expect(preview.problems).toEqual([]));

describe("the grid", () => {
  test("opens with usage, examples and rates, calculated, from the built add-on", async () => {
    const code = await fetch(`${preview.address}dist/Code.js`);
    expect(await code.text()).toContain("function OPENAI_COST(");
    await preview.settled();
    const tabs = await preview.page.getByRole("tab").allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(["Usage", "Examples", "Rates in use"]));
    // 317 × $0.25 + 588 × $2, per 1M (gpt-5-mini).
    expect(await preview.value("Usage", "F2")).toBe(0.00125525);
    expect(await preview.value("Examples", "D2")).toBe(0.040725);
    expect(await preview.value("Rates in use", "A1")).toBe("model");
  });

  test("a formula is typed with completion, and its result read", async () => {
    await preview.select("A120");
    await preview.page.keyboard.type("=OPENAI_COS");
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
    expect(await preview.page.locator("#message").textContent()).toMatch(
      /1 of 107 rows has a problem\. C3: input is "many"/,
    );
    await preview.select("C3");
    await preview.enter("243");
    expect(await preview.value("Usage", "F2")).toBe(0.00125525);
  });
});

describe("the sidebar, by keyboard alone", () => {
  test("opens from the menu, 300 pixels wide, and shows the state of the rates", async () => {
    await sidebar.open();
    await sidebar.sees(/^Rates of /);
    const frame = preview.page.locator("#sidebar iframe");
    expect((await frame.boundingBox())?.width).toBe(300);
    expect(await frame.getAttribute("sandbox")).toBe("allow-scripts allow-forms allow-popups");
  });

  test("inserts a function: the previewed value is the cell's", async () => {
    await preview.select("A124");
    await sidebar.returnTo("Insert function");
    await sidebar.fill(/^model/, "gpt-5");
    await sidebar.fill(/^input/, "1000");
    // 1,000 × $1.25 per 1M.
    await sidebar.shows("0.00125");
    await sidebar.use(/^Insert into the cell/);
    await sidebar.sees(/Usage, A124 holds/);
    expect(await preview.value("Usage", "A124")).toBe(0.00125);
    await sidebar.use(/Back$/, "Shift+Tab");
  });

  test("refreshes the rates: check, apply, link, undo, and the grid follows", async () => {
    const cost = (): Promise<unknown> => preview.value("Usage", "A130");
    await preview.page.evaluate(() =>
      window.localSpreadsheet.type("Usage", "A130", '=OPENAI_COST("gpt-5.4-nano", 1000000)'),
    );
    await preview.settled();
    expect(await cost()).toBe(0.2);

    await sidebar.use(/^Check the rates/, "Shift+Tab");
    await sidebar.use(/^Check for updates/);
    await sidebar.sees("3 new · 4 changed · 592 unchanged");
    await sidebar.shows("text output (standard) rises by 900 %, from $8 to $80");
    await sidebar.shows("The second source confirms it.");
    await sidebar.use(/^Apply 6 changes/);
    await sidebar.sees(/3 rates new, 3 changed, 0 ended/);
    expect(await preview.page.getByRole("tab").allTextContents()).toContain("Rates log");

    await sidebar.use(/^Link formulas/);
    await sidebar.sees("then ");
    await sidebar.use(/^Link \d+ formula/);
    await sidebar.sees(/formulas name OPENAI_RATES now/);
    expect(await cost()).toBe(0.16);

    await sidebar.use(/Back$/, "Shift+Tab");
    await sidebar.use(/Back$/, "Shift+Tab");
    await sidebar.use(/^Undo last refresh/);
    await sidebar.sees("Bring back the rates as they were before the refresh");
    await sidebar.use(/^Undo refresh/);
    await sidebar.sees(/The table before the refresh of .* is in use again/);
    expect(await cost()).toBe(0.2);
  });

  test("sets a price of one's own, in force at once", async () => {
    await sidebar.use(/^Override a price/);
    await sidebar.sees("Which contract, agreed with whom.");
    await sidebar.fill(/^Model/, "gpt-5.4-nano");
    await sidebar.fill(/^Price in USD/, "0.11");
    await sidebar.fill(/^Note/, "contract");
    await sidebar.use(/^Set price/);
    await sidebar.sees(/your own price is \$0\.11 per 1M tokens/);
    expect(await preview.value("Usage", "A130")).toBe(0.11);
    await sidebar.use(/Back$/, "Shift+Tab");
  });

  test("builds scenarios: the sheets come to what the sidebar says, with charts", async () => {
    await sidebar.use(/Back$/, "Shift+Tab");
    await sidebar.use(/^Build scenario/, "Shift+Tab");
    await sidebar.use(/^Chat assistant/);
    await sidebar.shows("The figures are those of the form above.");
    const totals = await preview.sidebar.locator(".scenario .figure").allInnerTexts();
    await sidebar.use(/^Build sheets/);
    await sidebar.sees(/^Done\. /);
    const tabs = await preview.page.getByRole("tab").allTextContents();
    expect(tabs).toEqual(
      expect.arrayContaining(["Summary", "Inputs", "Actuals", "Forecast", "Compare", "Workings", "Checks"]),
    );
    await preview.settled();
    const amounts = await preview.page.evaluate(() =>
      (window.localSpreadsheet.book.sheetNamed("Compare")?.cells ?? []).flatMap((row) =>
        row.map((cell) => (cell?.content.kind === "formula" ? cell.content.result : null)),
      ),
    );
    const shown = amounts.map((amount) => (typeof amount === "number" ? amount.toFixed(2) : ""));
    for (const total of totals) expect(shown).toContain(total.replace(/[$,]/g, ""));

    // The grid places charts when a tab is opened, and Summary is open already.
    await preview.openTab("Compare");
    await preview.openTab("Summary");
    const chart = preview.page.getByRole("img", {
      name: "Chart: Outlook to date of every scenario, against the budget (USD)",
    });
    await chart.waitFor();
    const words = await chart.locator("text").allTextContents();
    expect(words).toEqual(expect.arrayContaining(["No caching", "With caching", "Smaller model"]));
    const lines = await chart
      .locator("polyline")
      .evaluateAll((all) => all.map((line) => line.getAttribute("points")));
    // A point a month for each scenario; without a budget its line is empty.
    expect(lines.map((points) => (points === "" ? 0 : points?.split(" ").length))).toEqual([12, 12, 12, 0]);
  });

  test("replaces the tabs of the scenarios: every figure and check stands as before", async () => {
    const seen = async (): Promise<unknown[]> => {
      await preview.settled();
      const cells = ["D10", "D11", "D12", "M1"];
      return Promise.all(cells.map((cell) => preview.value("Summary", cell)));
    };
    const before = await seen();
    await sidebar.returnTo("Replace the tabs of Inputs");
    await sidebar.use(/^Replace$/);
    await sidebar.sees(/Replaced Summary, Forecast, Compare, Workings, Checks/);
    expect(await seen()).toEqual(before);
    expect(before[3]).toMatch(/^● OK/);
  });

  test("closes, and gives the keyboard back to the page", async () => {
    await preview.page.getByRole("button", { name: "Close the sidebar" }).press("Enter");
    expect(await preview.page.locator("#sidebar").isHidden()).toBe(true);
  });
});

describe("npm start", () => {
  test("the page around the grid: axe finds nothing", async () => {
    // The grid itself is Univer's.
    expect(await axeFindings(preview.page.mainFrame(), ["#grid", ".univer-theme"])).toEqual([]);
  });

  test("every control of the grid has a name", async () => {
    const { page } = preview;
    for (const name of ["Undo", "Bold", "As percent", "Add a sheet", "Larger view"]) {
      expect(await page.locator("#grid").getByRole("button", { name, exact: true }).count()).toBeGreaterThan(
        0,
      );
    }
    const findings = await axeFindings(page.mainFrame(), ["#sidebar"]);
    expect(
      findings.filter((finding) => /^(button-name|label|link-name|aria-command-name)/.test(finding)),
    ).toEqual([]);
  });

  test("Ctrl-C ends it", async () => expect(await preview.interrupt()).toBe(0));

  test("an option that does not exist ends it with a reason and the usage", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "preview/start.ts", "--prot", "1"],
      { cwd: path.resolve(__dirname, "../.."), encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/--prot/);
    expect(stderr).toMatch(/npm start -- \[--port NUMBER\]/);
  });
});
