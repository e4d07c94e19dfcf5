import type { Browser } from "playwright-core";
import type { Outcome } from "../../src/addon/api/outcome";
import type { RatesCheck } from "../../src/addon/api/rates-check";
import { usability } from "../sidebar/support/expect-usable";
import { FakeServer, held, type Answers } from "../sidebar/support/fake-server";
import { openSidebar, type OpenSidebar } from "../sidebar/support/open-sidebar";
import { AT_REST, CHANGE, check, DESK, difference, READY, WRITTEN } from "../sidebar/support/rates-answers";
import { startBrowser } from "../support/browser";

let browser: Browser;
let sidebar: OpenSidebar;
let server: FakeServer;
beforeAll(async () => (browser = await startBrowser()), 60_000);
afterAll(() => browser.close());
afterEach(async () => {
  expect(server.unexpected).toEqual([]);
  await sidebar.close();
});

async function open(answers: Answers): Promise<void> {
  server = new FakeServer(answers);
  sidebar = await openSidebar(browser, server);
}

const button = (name: string | RegExp) => sidebar.frame.getByRole("button", { name });
const text = (words: string | RegExp) => sidebar.frame.getByText(words);

/** Tabs until the control with the name has the focus, as a person without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await sidebar.page.keyboard.press("Tab");
    const focused = await sidebar.frame.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return element?.getAttribute("aria-label") ?? label?.textContent ?? "";
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const focusedText = () => sidebar.frame.evaluate(() => document.activeElement?.textContent ?? "");

describe("the card", () => {
  test("says that it is reading, then version, source, age and overrides", async () => {
    const status = held<typeof READY>();
    await open({ ...AT_REST, ratesStatus: () => status.promise });
    await text("Reading the rates…").waitFor();
    expect(await usability(sidebar)).toEqual([]);
    status.release({ ...READY, overrides: 2 });
    await text("2026-08-31.9f86d081").waitFor();
    const card = await sidebar.frame.getByRole("region", { name: "Rates" }).innerText();
    expect(card).toContain("OpenAI price page, August 2026");
    expect(card).toContain("2026-08-31, 12 days ago");
    expect(card).toContain("1,204 rates of 118 models");
    expect(card).toContain("2 prices of yours");
    expect(card).not.toContain("may have changed");
    expect(await usability(sidebar)).toEqual([]);
  });

  test.each([
    [30, 0],
    [31, 1],
  ])("at %i days of age shows %i notices", async (ageDays, notices) => {
    await open({ ...AT_REST, ratesStatus: () => ({ ...READY, ageDays }) });
    await text(READY.version).waitFor();
    expect(await text(/Prices may have changed since/).count()).toBe(notices);
  });

  test("a failure is plain words with another try, never the exception", async () => {
    await open({
      ...AT_REST,
      ratesStatus: () =>
        Promise.reject(new Error("ScriptError: NetworkError: Connection failure due to HTTP 0")),
    });
    await text("The connection to the spreadsheet broke off.").waitFor();
    expect(await text(/ScriptError/).count()).toBe(0);
    expect(await sidebar.frame.getByRole("alert").count()).toBe(1);
    expect(await usability(sidebar)).toEqual([]);
    server.change(AT_REST);
    await button("Try again").click();
    await text(READY.version).waitFor();
  });

  test("a damaged sheet names the cell, and is repaired after a question", async () => {
    const problem = 'Rates!E7 holds "free", but price must be a number.';
    await open({
      ...AT_REST,
      ratesStatus: () => ({ state: "damaged", problem }),
      ratesDesk: () => ({ ok: true, value: { ...DESK, damage: problem } }),
      repairRates: () => ({
        ok: true,
        value: {
          ...WRITTEN,
          message: "Rebuilt.",
          from: "bundled",
          overridesKept: 1,
          lost: ["gpt-5 input free"],
        },
      }),
    });
    await text(problem).waitFor();
    expect(await usability(sidebar)).toEqual([]);
    await button("Repair Rates sheet").click();
    await sidebar.page.keyboard.press("Escape");
    expect(await focusedText()).toBe("Repair Rates sheet");
    expect(server.callsOf("repairRates")).toEqual([]);
    await button("Repair Rates sheet").click();
    server.change(AT_REST);
    await button("Repair").last().click();
    await text(/Rebuilt\. 1 price of yours was kept\. Not kept.*gpt-5 input free/).waitFor();
    expect(await usability(sidebar)).toEqual([]);
  });

  test("the last refresh is undone after a question", async () => {
    const undo = { when: "2026-09-30T11:15:33.158Z", version: "2026-08-01.aaaaaaaa" };
    await open({
      ...AT_REST,
      ratesDesk: () => ({ ok: true, value: { ...DESK, undo } }),
      undoRefresh: () => ({ ok: true, value: { ...WRITTEN, message: "The rates are those of before." } }),
    });
    await button("Undo last refresh").click();
    await text(/before the refresh of 2026-09-30 11:15 UTC \(version 2026-08-01\.aaaaaaaa\)/).waitFor();
    expect(await usability(sidebar)).toEqual([]);
    server.change(AT_REST);
    await button("Undo refresh").click();
    await text("The rates are those of before.").waitFor();
    expect(await focusedText()).toContain("The rates are those of before.");
  });
});

describe("check for updates", () => {
  test("by keyboard alone: check, see, tick, date, apply", async () => {
    const answer = held<Outcome<RatesCheck>>();
    const doubtful = difference({
      model: "gpt-9",
      changes: [
        {
          ...CHANGE,
          before: "1",
          after: "9",
          percent: "800.0",
          confirmation: { state: "contradicted", price: "1" },
        },
      ],
      doubts: ["cached text input rises by 800 %"],
    });
    await open({
      ...AT_REST,
      checkForUpdates: () => answer.promise,
      applyUpdates: () => ({ ok: true, value: WRITTEN }),
    });
    await text(READY.version).waitFor();
    await tabTo("Check for updates");
    await sidebar.page.keyboard.press("Enter");
    await text(/Reading OpenAI’s price page/).waitFor();
    expect(await focusedText()).toBe("Check for updates");
    expect(await usability(sidebar)).toEqual([]);
    answer.release({ ok: true, value: check([difference(), doubtful]) });
    await text("2 changed · 640 unchanged").waitFor();
    expect(await sidebar.frame.locator(".change").first().innerText()).toContain("(−20.0 %)");
    expect(await text("✓ The second source confirms it.").count()).toBe(1);
    expect(await text(/⚠ The second source says \$1\.00/).count()).toBe(1);
    expect(await usability(sidebar)).toEqual([]);
    await button("Apply 1 change").waitFor();
    await tabTo("I have checked this");
    await sidebar.page.keyboard.press("Space");
    await button("Apply 2 changes").waitFor();
    await sidebar.frame.getByLabel("Changed prices count from").fill("2026-10-05");
    await tabTo("Apply 2 changes");
    await sidebar.page.keyboard.press("Enter");
    await text("1 price changed.").waitFor();
    expect(server.callsOf("applyUpdates")).toEqual([
      { check: "c0ffee", against: READY.version, from: "2026-10-05", ticked: ["gpt-9"] },
    ]);
    expect(await usability(sidebar)).toEqual([]);
    await tabTo("Back");
  });

  test("nothing has changed: nothing to apply", async () => {
    await open({ ...AT_REST, checkForUpdates: () => ({ ok: true, value: check([]) }) });
    await button("Check for updates").click();
    await text("No price has changed. 640 rates compared.").waitFor();
    await text("There is nothing to apply.").waitFor();
    expect(await usability(sidebar)).toEqual([]);
  });

  test("without a Rates sheet the unchanged table can be written", async () => {
    await open({
      ...AT_REST,
      ratesDesk: () => ({ ok: true, value: { ...DESK, hasRatesSheet: false } }),
      checkForUpdates: () => ({ ok: true, value: check([]) }),
    });
    await text(READY.version).waitFor();
    await button("Check for updates").click();
    await button("Make the Rates sheet").waitFor();
  });

  test("the source is down: words, another try, and the table stays", async () => {
    await open({
      ...AT_REST,
      checkForUpdates: () => ({
        ok: false,
        problem: {
          code: "status",
          message: "The page answered 404.",
          advice: "Try again later.",
          retry: true,
        },
      }),
    });
    await button("Check for updates").click();
    await text("The page answered 404.").waitFor();
    await text("The rates in use stay as they are.").waitFor();
    expect(await usability(sidebar)).toEqual([]);
    server.change({ checkForUpdates: () => ({ ok: true, value: check([difference()]) }) });
    await button("Try again").click();
    await button("Apply 1 change").waitFor();
    expect(await focusedText()).toBe("Check for updates");
  });

  test("the second source is down, parts are unread, rows edited by hand: all is said", async () => {
    const problem = {
      code: "timeout",
      message: "It did not answer.",
      advice: "Try later.",
      retry: true,
    } as const;
    const rate = {
      model: "gpt-5",
      label: "text input",
      tier: "standard",
      context: "any",
      price: "1.1",
      unit: "per 1M tokens",
    } as const;
    await open({
      ...AT_REST,
      checkForUpdates: () => ({
        ok: true,
        value: check(
          [
            difference({
              overrides: [rate],
              unread: 2,
              changes: [{ ...CHANGE, confirmation: { state: "unconfirmed" } }],
            }),
          ],
          {
            secondSource: {
              state: "down",
              title: "genai-prices",
              url: "https://raw.githubusercontent.com/",
              problem,
            },
            left: [{ where: "Cyber, line 80", what: "gpt-5.4-cyber", why: "No price is printed." }],
            editedByHand: [rate],
          },
        ),
      }),
    });
    await button("Check for updates").click();
    await text(/could not be read, so nothing below is confirmed/).waitFor();
    await text("Your own price of $1.10 per 1M tokens stays in force.").waitFor();
    await text("1 part of the page was not read").click();
    await text("No price is printed.").waitFor();
    await text("1 row was edited by hand").waitFor();
    expect(await usability(sidebar)).toEqual([]);
  });

  test("applying fails: the ticks and the date stay, and it is tried again", async () => {
    await open({
      ...AT_REST,
      checkForUpdates: () => ({ ok: true, value: check([difference({ doubts: ["strange"] })]) }),
      applyUpdates: () => ({
        ok: false,
        problem: {
          code: "busy",
          message: "Someone else is writing the rates.",
          advice: "Wait a moment.",
          retry: true,
        },
      }),
    });
    await button("Check for updates").click();
    await sidebar.frame.getByRole("checkbox").check();
    await sidebar.frame.getByLabel("Changed prices count from").fill("2026-10-02");
    await button("Apply 1 change").click();
    await text("Someone else is writing the rates.").waitFor();
    expect(await usability(sidebar)).toEqual([]);
    expect(await sidebar.frame.getByRole("checkbox").isChecked()).toBe(true);
    expect(await sidebar.frame.getByLabel("Changed prices count from").inputValue()).toBe("2026-10-02");
    server.change({ applyUpdates: () => ({ ok: true, value: WRITTEN }) });
    await button("Try again").click();
    await text("1 price changed.").waitFor();
    expect(server.callsOf("applyUpdates")).toHaveLength(2);
  });

  test("hostile text of a feed is shown as text", async () => {
    const hostile = '<img src=x onerror="document.title=1">=IMPORTXML("http://x")\u202egnp';
    await open({
      ...AT_REST,
      checkForUpdates: () => ({
        ok: true,
        value: check(
          [difference({ model: hostile, doubts: [hostile], changes: [{ ...CHANGE, label: hostile }] })],
          {
            left: [{ where: hostile, what: "x".repeat(10_000), why: "__proto__" }],
          },
        ),
      }),
    });
    await button("Check for updates").click();
    await text(hostile).first().waitFor();
    await text("1 part of the page was not read").click();
    expect(await sidebar.frame.locator("img").count()).toBe(0);
    expect(await usability(sidebar)).toEqual([]);
  });
});
