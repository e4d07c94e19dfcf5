import type { Problem } from "../../src/api/problem";
import type { Result } from "../../src/pricing/result";
import type { RatesCheck } from "../../src/api/rates-check";
import { FakeServer, held, type Answers } from "../sidebar/support/fake-server";
import {
  AT_REST,
  CHANGE,
  check,
  DESK,
  difference,
  GONE,
  IMPACT,
  READY,
  WRITTEN,
} from "../sidebar/support/rates-answers";
import { Visitor } from "../sidebar/support/visitor";

const visitor = new Visitor();
let server: FakeServer;
beforeAll(() => visitor.start(), 60_000);
afterAll(() => visitor.end());
afterEach(() => expect(server.unexpected).toEqual([]));

function openHome(answers: Answers): Promise<void> {
  server = new FakeServer(answers);
  return visitor.open(server);
}

/** The rates, a button from the first page. */
async function open(answers: Answers): Promise<void> {
  await openHome(answers);
  await visitor.button("Check the rates").click();
}

describe("the line on the first page", () => {
  test("is quiet while all is well, and read anew whenever the page is shown", async () => {
    const status = held<typeof READY>();
    await openHome({ ...AT_REST, ratesStatus: () => status.promise });
    await visitor.text("What do you want to do?").waitFor();
    await visitor.text("Reading the rates…").waitFor();
    expect(await visitor.usability()).toEqual([]);
    status.release({ ...READY, overrides: 2 });
    await visitor
      .text("Rates of 2026-08-31, 12 days ago, from your Rates sheet, 2 prices of yours.")
      .waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Function help").click();
    const problem = "Rates!E7 holds nonsense.";
    server.change({ ratesStatus: () => ({ state: "damaged", problem }) });
    await visitor.button("Back").click();
    await visitor.text(problem).waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Put the rates right").click();
    await visitor.button("Repair Rates sheet").waitFor();
  });

  test.each([
    [30, 0],
    [31, 1],
  ])("at %i days of age shows %i notices, with the way to newer ones", async (ageDays, notices) => {
    await openHome({ ...AT_REST, ratesStatus: () => ({ ...READY, ageDays }) });
    await visitor.text(/2026-08-31|31 days old/).waitFor();
    expect(await visitor.text(/Prices may have changed since/).count()).toBe(notices);
    expect(await visitor.button("Check for updates").count()).toBe(notices);
    expect(await visitor.usability()).toEqual([]);
  });

  test("a failure is plain words with another try, never the exception", async () => {
    await openHome({
      ...AT_REST,
      ratesStatus: () =>
        Promise.reject(new Error("ScriptError: NetworkError: Connection failure due to HTTP 0")),
    });
    await visitor.text("The connection to the spreadsheet broke off.").waitFor();
    expect(await visitor.text(/ScriptError/).count()).toBe(0);
    expect(await visitor.frame.getByRole("alert").count()).toBe(1);
    expect(await visitor.usability()).toEqual([]);
    server.change(AT_REST);
    await visitor.button("Try again").click();
    await visitor.text(/^Rates of 2026-08-31/).waitFor();
  });
});

describe("the rates", () => {
  test("version, source, age and overrides", async () => {
    await open({ ...AT_REST, ratesStatus: () => ({ ...READY, overrides: 2 }) });
    await visitor.text("2026-08-31.9f86d081").waitFor();
    const view = await visitor.frame.getByRole("region", { name: "Rates" }).innerText();
    expect(view).toContain("OpenAI price page, August 2026");
    expect(view).toContain("2026-08-31, 12 days ago");
    expect(view).toContain("1,204 rates of 118 models");
    expect(view).toContain("2 prices of yours");
    expect(view).not.toContain("may have changed");
    expect(await visitor.usability()).toEqual([]);
  });

  test("a damaged sheet names the cell, and is repaired after a question", async () => {
    const problem = 'Rates!E7 holds "free", but price must be a number.';
    await open({
      ...AT_REST,
      ratesStatus: () => ({ state: "damaged", problem }),
      ratesOverview: () => ({ ok: true, value: { ...DESK, damage: problem } }),
      repairRates: () => ({
        ok: true,
        value: {
          ...WRITTEN,
          message: "Rebuilt; 1 row of your own kept.",
          from: "bundled",
          overridesKept: 1,
          lost: ["gpt-5 input free"],
        },
      }),
    });
    await visitor.text(problem).waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Repair Rates sheet").click();
    await visitor.press("Escape");
    expect(await visitor.focusedName()).toBe("Repair Rates sheet");
    expect(server.callsOf("repairRates")).toEqual([]);
    await visitor.button("Repair Rates sheet").click();
    server.change(AT_REST);
    await visitor.button("Repair").last().click();
    await visitor.text(/Rebuilt; 1 row of your own kept\. Not kept.*gpt-5 input free/).waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("the last refresh is undone after a question", async () => {
    const undo = { when: "2026-09-30T11:15:33.158Z", version: "2026-08-01.aaaaaaaa" };
    await open({
      ...AT_REST,
      ratesOverview: () => ({ ok: true, value: { ...DESK, undo } }),
      undoRefresh: () => ({ ok: true, value: { ...WRITTEN, message: "The rates are those of before." } }),
    });
    await visitor.button("Undo last refresh").click();
    await visitor
      .text(/before the refresh of 2026-09-30 11:15 UTC \(version 2026-08-01\.aaaaaaaa\)/)
      .waitFor();
    expect(await visitor.usability()).toEqual([]);
    server.change(AT_REST);
    await visitor.button("Undo refresh").click();
    await visitor.text("The rates are those of before.").waitFor();
    expect(await visitor.focusedName()).toContain("The rates are those of before.");
  });
});

describe("check for updates", () => {
  test("by keyboard alone: check, see, tick, date, apply", async () => {
    const answer = held<Result<RatesCheck, Problem>>();
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
    await visitor.text(READY.version).waitFor();
    await visitor.tabTo("Check for updates");
    await visitor.press("Enter");
    await visitor.text(/Reading OpenAI’s price page/).waitFor();
    expect(await visitor.focusedName()).toBe("Check for updates");
    expect(await visitor.usability()).toEqual([]);
    answer.release({ ok: true, value: check([difference(), doubtful]) });
    await visitor.text("2 changed · 640 unchanged").waitFor();
    expect(await visitor.frame.locator(".change").first().innerText()).toContain("(−20.0 %)");
    expect(await visitor.text("✓ The second source confirms it.").count()).toBe(1);
    expect(await visitor.text(/⚠ The second source says \$1\.00/).count()).toBe(1);
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Apply 1 change").waitFor();
    await visitor.tabTo("I have checked this");
    await visitor.press("Space");
    await visitor.button("Apply 2 changes").waitFor();
    await visitor.field("Changed prices count from").fill("2026-10-05");
    await visitor.tabTo("Apply 2 changes");
    await visitor.press("Enter");
    await visitor.text("1 price changed.").waitFor();
    expect(server.callsOf("applyUpdates")).toEqual([
      { check: "c0ffee", against: READY.version, from: "2026-10-05", ticked: ["gpt-9"] },
    ]);
    expect(await visitor.usability()).toEqual([]);
    await visitor.tabTo("Back");
  });

  test("which cells will change is shown before anything is applied, for the choice as it stands", async () => {
    const doubtful = difference({ model: "gpt-9", doubts: ["cached text input rises by 800 %"] });
    await open({
      ...AT_REST,
      checkForUpdates: () => ({ ok: true, value: check([difference(), doubtful]) }),
      ratesImpact: () => ({ ok: true, value: IMPACT }),
    });
    await visitor.button("Check for updates").click();
    await visitor.tabTo("See which of your cells will change");
    await visitor.press("Enter");
    await visitor
      .text("2 of 40 formulas that use the rates will change. 12 formulas were not checked.")
      .waitFor();
    await visitor.text("It uses a price that changes.").waitFor();
    await visitor.text("12 formulas not checked").click();
    await visitor.text(/The time there is ended before the last formula/).waitFor();
    expect(await visitor.usability()).toEqual([]);
    await visitor.frame.getByLabel("I have checked this").check();
    await visitor.button("Look again which of your cells will change").waitFor();
    expect(await visitor.text(/of 40 formulas/).count()).toBe(0);
    expect(server.callsOf("ratesImpact")).toEqual([
      { check: "c0ffee", against: READY.version, from: expect.any(String) as string, ticked: [] },
    ]);
  });

  test("nothing has changed: confirming renews the day of the rates", async () => {
    await open({
      ...AT_REST,
      checkForUpdates: () => ({ ok: true, value: check([]) }),
      applyUpdates: () => ({ ok: true, value: WRITTEN }),
    });
    await visitor.button("Check for updates").click();
    await visitor.text("No price has changed. 640 rates compared.").waitFor();
    expect(await visitor.field("Changed prices count from").count()).toBe(0);
    expect(await visitor.usability()).toEqual([]);
    await visitor.button("Confirm the rates as of today").click();
    await visitor.text("1 price changed.").waitFor();
    expect(server.callsOf("applyUpdates")).toEqual([
      { check: "c0ffee", against: READY.version, from: "2026-10-01", ticked: [] },
    ]);
  });

  test("without a Rates sheet the unchanged table can be written", async () => {
    await open({
      ...AT_REST,
      ratesOverview: () => ({ ok: true, value: { ...DESK, hasRatesSheet: false } }),
      checkForUpdates: () => ({ ok: true, value: check([]) }),
    });
    await visitor.text(READY.version).waitFor();
    await visitor.button("Check for updates").click();
    await visitor.button("Make the Rates sheet").waitFor();
  });

  test("the source is down: words, another try, and the table stays", async () => {
    await open({
      ...AT_REST,
      checkForUpdates: () => ({
        ok: false,
        failure: GONE,
      }),
    });
    await visitor.button("Check for updates").click();
    await visitor.text("The page answered 404.").waitFor();
    await visitor.text("The rates in use stay as they are.").waitFor();
    expect(await visitor.usability()).toEqual([]);
    server.change({ checkForUpdates: () => ({ ok: true, value: check([difference()]) }) });
    await visitor.button("Try again").click();
    await visitor.button("Apply 1 change").waitFor();
    expect(await visitor.focusedName()).toBe("Check for updates");
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
    await visitor.button("Check for updates").click();
    await visitor.text(/could not be read, so nothing below is confirmed/).waitFor();
    await visitor.text("Your own price of $1.10 per 1M tokens stays in force.").waitFor();
    await visitor.text("1 part of the page was not read").click();
    await visitor.text("No price is printed.").waitFor();
    await visitor.text("1 row was edited by hand").waitFor();
    expect(await visitor.usability()).toEqual([]);
  });

  test("applying fails: the ticks and the date stay, and it is tried again", async () => {
    await open({
      ...AT_REST,
      checkForUpdates: () => ({ ok: true, value: check([difference({ doubts: ["strange"] })]) }),
      applyUpdates: () => ({
        ok: false,
        failure: {
          code: "busy",
          message: "Someone else is writing the rates.",
          advice: "Wait a moment.",
          retry: true,
        },
      }),
    });
    await visitor.button("Check for updates").click();
    await visitor.frame.getByRole("checkbox").check();
    await visitor.field("Changed prices count from").fill("2026-10-02");
    await visitor.button("Apply 1 change").click();
    await visitor.text("Someone else is writing the rates.").waitFor();
    expect(await visitor.usability()).toEqual([]);
    expect(await visitor.frame.getByRole("checkbox").isChecked()).toBe(true);
    expect(await visitor.field("Changed prices count from").inputValue()).toBe("2026-10-02");
    server.change({ applyUpdates: () => ({ ok: true, value: WRITTEN }) });
    await visitor.button("Try again").click();
    await visitor.text("1 price changed.").waitFor();
    expect(server.callsOf("applyUpdates")).toHaveLength(2);
  });

  test("a sheet of an older RateSheet is offered what its own table knows better", async () => {
    const newer: RatesCheck["newer"] = {
      corrections: [
        {
          model: "gpt-4o-audio-preview",
          label: "audio input",
          tier: "standard",
          context: "any",
          unit: "per 1M tokens",
          before: "2.5",
          after: "40",
          source: "Model pages of OpenAI's documentation",
        },
      ],
      dropped: [
        {
          model: "gpt-4o-audio-preview",
          label: "cached audio input",
          tier: "standard",
          context: "any",
          price: "1.25",
          unit: "per 1M tokens",
        },
      ],
      added: 0,
      history: 7,
      dated: 1,
    };
    await open({ ...AT_REST, checkForUpdates: () => ({ ok: true, value: check([], { newer }) }) });
    await visitor.button("Check for updates").click();
    await visitor.text("gpt-4o-audio-preview audio input: $2.50 → $40.00 per 1M tokens").waitFor();
    await visitor.text("1 price goes, since OpenAI has no such price:").waitFor();
    await visitor.text("gpt-4o-audio-preview cached audio input: $1.25 per 1M tokens").waitFor();
    await visitor.text("Applying takes it over as well: 7 earlier prices, 1 first or last day.").waitFor();
    await visitor.button("Take over the newer table").waitFor();
    expect(await visitor.usability()).toEqual([]);
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
    await visitor.button("Check for updates").click();
    await visitor.text(hostile).first().waitFor();
    await visitor.text("1 part of the page was not read").click();
    expect(await visitor.frame.locator("img").count()).toBe(0);
    expect(await visitor.usability()).toEqual([]);
  });
});
