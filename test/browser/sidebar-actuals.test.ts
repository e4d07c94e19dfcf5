import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { Problem } from "../../src/api/problem";
import { failure, success } from "../../src/pricing/result";
import { ACTUALS, ADDS, BILL_HELD, NOTHING_HELD, table } from "../sidebar/support/actuals-answers";
import { FakeServer, held, type Answers } from "../sidebar/support/fake-server";
import { AT_REST } from "../sidebar/support/rates-answers";
import { Visitor } from "../sidebar/support/visitor";
import { sample } from "../usage/support/samples";

const visitor = new Visitor();
let server: FakeServer;
beforeAll(async () => {
  await visitor.start();
  // From now on the browser hands each choice of files to the test, instead of opening a window.
  visitor.sidebars.page.on("filechooser", () => undefined);
}, 60_000);
afterAll(() => visitor.end());
afterEach(() => expect(server.unexpected).toEqual([]));

async function open(answers: Answers = {}): Promise<void> {
  server = new FakeServer({ ...AT_REST, ...ACTUALS, ...answers });
  await visitor.open(server);
  await visitor.tabTo("Actuals");
  await visitor.press("Enter");
  await visitor.button("Choose files").waitFor();
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Opens the choice of files by the key that has the focus, and chooses. */
async function choose(...files: readonly NamedText[]): Promise<void> {
  const chooser = visitor.sidebars.page.waitForEvent("filechooser");
  await visitor.press("Enter");
  await (
    await chooser
  ).setFiles(files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
}

const USAGE: NamedText = { name: "completions_usage.csv", text: sample("06") };
const COST: NamedText = { name: "cost.csv", text: sample("08") };
const CUT: Problem = {
  code: "unreachable",
  message: "The connection to the spreadsheet broke off.",
  advice: "Check your internet connection.",
  retry: true,
};

test("by keyboard alone: usage and a bill are chosen, seen, imported over a bad line, and the tabs are a key away", async () => {
  const sent = held<{ readonly next: number }>();
  const answers: Answers[] = [
    { putCharges: () => failure(CUT) },
    { putCharges: async () => success(await sent.promise) },
  ];
  await open(answers[0]);
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Choose files");
  await choose(USAGE, COST, { name: "notes.txt", text: "Remember the milk\n" });
  await visitor.text("Writes 42 charges. Nothing that is there is replaced.").waitFor();
  await visitor.text(/Not read. The file is none that is known/).waitFor();
  await visitor.text("The files are of 2 kinds.").waitFor();
  await visitor.text("at most $47.67").waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Organisation");
  await visitor.type("org-sample");
  await server.called("checkImport", ({ organization }) => organization === "org-sample");
  await visitor.tabTo("Import");
  await visitor.press("Enter");
  await visitor.text(/broke off. Trying again/).waitFor();
  expect(await visitor.usability()).toEqual([]);
  // Four tries, then it is for the person.
  await visitor.button("Go on with the import").waitFor();
  await visitor.text(/What was sent is kept: Import goes on where it stopped/).waitFor();
  expect(await visitor.field("Organisation").inputValue()).toBe("org-sample");
  expect(await visitor.usability()).toEqual([]);
  server.change(answers[1] ?? {});
  await visitor.tabTo("Go on with the import");
  await visitor.press("Enter");
  await visitor.text("Sending 0 of 36 charges…").waitFor();
  // One at a time.
  expect(await visitor.button("Import").getAttribute("aria-disabled")).toBe("true");
  sent.release({ next: 1 });
  await visitor.text("4 charges of 2026-10-01 were imported.").waitFor();
  const [first] = server.callsOf("putCharges") as {
    readonly index: number;
    readonly rows: readonly unknown[];
  }[];
  expect([first?.index, first?.rows.length]).toEqual([0, 36]);
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Show Charges");
  await visitor.press("Enter");
  await server.called("showSheet", ({ name }) => name === "Charges");
});

test("what only a person can say is asked: days that two files have, projects that the files do not name", async () => {
  const [header = "", ...lines] = COST.text.trim().split("\n");
  await open({
    actualsOverview: () => success(BILL_HELD),
    checkImport: ({ onlyItsProjects }) =>
      success({
        ...ADDS,
        replaced: 120,
        days: { from: "2026-10-01", to: "2026-10-05", count: 5 },
        otherProjects: onlyItsProjects ? [] : ["proj_other"],
        same: { number: 3, when: "2026-11-24 11:15 UTC" },
        resumes: true,
      }),
  });
  await visitor.button("Undo last import").waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Choose files");
  await choose(
    COST,
    { ...COST, name: "cost (1).csv" },
    {
      name: "again.csv",
      text: `${[header, ...lines.slice(0, 10)].join("\n")}\n`,
    },
  );
  await visitor.text("cost (1).csv has the very content of cost.csv").waitFor();
  expect(await visitor.button("Import").count()).toBe(0);
  await visitor.frame.getByLabel("days of the newest count").check();
  await visitor.text("that were imported before. All else stays.").waitFor();
  await visitor.text("These very files are imported already: import 3").waitFor();
  expect(await visitor.button("Import").getAttribute("aria-disabled")).toBe("true");
  expect(await visitor.usability()).toEqual([]);
  await visitor.frame.getByLabel("these projects only").check();
  await server.called("checkImport", ({ onlyItsProjects }) => onlyItsProjects);
  await visitor.frame.locator("[aria-disabled=false]", { hasText: /^Import$/ }).waitFor();
  expect(server.callsOf("beginImport")).toEqual([]);
});

test("an import that was cut off is finished or cancelled, the last one undone, and each tab says what it writes", async () => {
  const unfinished = {
    id: "x",
    action: "import",
    number: 2,
    files: "cost.csv",
    received: 12_000,
    of: 40_000,
    isWriting: false,
  } as const;
  const steps = [1, 2];
  await open({
    actualsOverview: () => success({ ...BILL_HELD, unfinished }),
    cancelImport: () => success(BILL_HELD),
    undoImport: () => {
      const done = steps.shift();
      return done === undefined
        ? success({ state: "done", message: "Import 1 was taken back.", overview: NOTHING_HELD })
        : success({ state: "more", done, of: 3 });
    },
    buildReconcile: () => failure({ ...CUT, message: "The spreadsheet took too long." }),
  });
  await visitor.text("12,000 of 40,000 charges are there").waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("Cancel that import");
  await visitor.press("Enter");
  await visitor.button("Cancel that import").waitFor({ state: "detached" });
  await visitor.button("Reconcile with the bill").click();
  await visitor.text("The spreadsheet took too long.").waitFor();
  server.change({
    buildReconcile: () =>
      success({
        sheets: ["Reconcile"],
        kept: [],
        message: "The tab Reconcile was written.",
        overview: { ...BILL_HELD, tabs: { reconcile: "Reconcile", spend: null, alternatives: null } },
      }),
  });
  await visitor.button("Try again").click();
  await visitor.text("The tab Reconcile was written.").waitFor();
  expect(await visitor.usability()).toEqual([]);
  server.change({
    buildSpend: () =>
      success({
        sheets: ["Spend"],
        kept: ["Spend (yours)"],
        message: "Wrote Spend.",
        overview: { ...BILL_HELD, tabs: { reconcile: "Reconcile", spend: "Spend", alternatives: null } },
      }),
  });
  await visitor.tabTo("See the spend");
  await visitor.press("Enter");
  await visitor.text("Kept beside it, as you had changed it: Spend (yours).").waitFor();
  await visitor.button("See the spend anew").waitFor();
  await visitor.text("Your budget, units and cost centres stay.").waitFor();
  expect(await visitor.usability()).toEqual([]);
  server.change({
    checkPlanActuals: () =>
      success([
        {
          id: "1",
          sheet: "Actuals",
          currency: "EUR",
          kind: "cost",
          section: "A11:T27",
          variance: "Variance",
          fills: [{ cell: "J6", month: "2026-09", note: null }],
          stays: ["2026-08"],
          left: [{ month: "2026-10", why: "may still change on 2026-10-31: import it again" }],
        },
      ]),
    fillPlanActuals: () => success({ sheets: ["Actuals"], message: "Filled 1 month of Actuals: 2026-09." }),
  });
  await visitor.tabTo("Fill a plan's actuals");
  await visitor.press("Enter");
  await visitor.text("2026-09 into J6").waitFor();
  await visitor.text("2026-10 may still change on 2026-10-31: import it again").waitFor();
  expect(await visitor.usability()).toEqual([]);
  expect(server.callsOf("fillPlanActuals")).toEqual([]);
  await visitor.tabTo("Write into Actuals and Variance");
  await visitor.press("Enter");
  await visitor.text("Filled 1 month of Actuals: 2026-09.").waitFor();
  expect(server.callsOf("fillPlanActuals")).toEqual([{ id: "1", cells: ["J6"] }]);
  expect(await visitor.usability()).toEqual([]);
  await visitor.button("Undo last import").click();
  await visitor.press("Tab");
  await visitor.press("Enter");
  await visitor.text("Import 1 was taken back.").waitFor();
  expect(server.callsOf("undoImport")).toEqual([{ number: 1 }, { number: 1 }, { number: 1 }]);
  expect(await visitor.usability()).toEqual([]);
});

test("a table of the sheet: its columns corrected, its rows priced by one formula, or imported", async () => {
  const text = readFileSync(path.join(__dirname, "../data/usage/messy/1-thousands-and-totals.csv"), "utf8");
  const cells = Papa.parse(text.trim(), { delimiter: "," }).data;
  await open({
    readSheetTable: () => success(table(cells, "B3:G9")),
    previewCostColumn: () =>
      success({
        formula: '=OPENAI_COST(E4:E9;G4:G9;F4:F9;D4:D9;;B4:B9;OPENAI_RATES;;;"show")',
        sheet: "Log",
        cell: "H4",
        fills: "H4:H9",
        headingCell: "H3",
        obstacle: null,
        priced: 3,
        total: "0.2669922",
        attention: [{ cell: "H8", text: "Problem: output is n/a" }],
        attentionCount: 1,
      }),
    writeCostColumn: () =>
      success({ sheet: "Log", cell: "H4", formula: "=…", message: "Log, H4:H9 holds the costs." }),
  });
  await visitor.tabTo("Read the table");
  await visitor.press("Enter");
  // 0.0051672 + 0.233105 + 0.02872, by expected.json; the first two say $0.01 + $0.24 themselves.
  await visitor
    .text(
      "3 rows cost $0.266992 at list prices. The table's own cost of 2 of them is $0.25: $0.011728 more. 2 rows need attention.",
    )
    .waitFor();
  await visitor.text("D8").waitFor();
  await visitor.text("Correct them").click();
  expect(await visitor.field(/^Input tokens/).inputValue()).toBe("5");
  expect(await visitor.usability()).toEqual([]);
  await visitor.field(/^Output tokens/).selectOption({ label: "none" });
  await visitor.text(/^4 rows cost/).waitFor();
  await visitor.field(/^Output tokens/).selectOption({ label: "D: Completion Tokens" });
  await visitor.text(/^3 rows cost/).waitFor();
  await visitor.button("See the formula").click();
  await visitor.text("It fills Log, H4:H9, with a heading in H3").waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.button("Write it").click();
  await visitor.text("Log, H4:H9 holds the costs.").waitFor();
  expect(server.callsOf("writeCostColumn")).toEqual([
    {
      sheet: "Log",
      a1: "B3:G9",
      headerRow: 0,
      columns: { as_of: 0, billed: 1, output: 2, model: 3, cached: 4, input: 5 },
      rowIs: "request",
    },
  ]);
  await visitor.button("Prepare the import").click();
  await visitor.text("Writes 8 charges.").waitFor();
  await visitor.button("Import").click();
  await visitor.text("4 charges of 2026-10-01 were imported.").waitFor();
  expect(server.callsOf("beginImport")).toMatchObject([{ kind: "log", files: [{ name: "Log!B3:G9" }] }]);
  expect(await visitor.usability()).toEqual([]);
});

test("files are taken wherever they are dropped, and nothing is read once they are removed", async () => {
  await open();
  await visitor.frame.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], "cost.csv"));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }),
      );
  }, COST.text);
  await visitor.text("Writes 42 charges.").waitFor();
  await visitor.button("Remove cost.csv").click();
  await visitor.button("Choose files").waitFor();
});

test("a text is pasted; what is typed stays when the rates cannot be had; JSON has its function", async () => {
  await open({
    ratesInForce: () => failure({ ...CUT, message: "The rates cannot be read." }),
    insertChoices: () => ({ models: ["gpt-5"], tiers: ["standard"], decimalComma: false }),
  });
  await visitor.text("Paste instead").click();
  await visitor.frame.getByLabel("Text of an export").fill(COST.text);
  await visitor.button("Read the text").click();
  await visitor.text("The rates cannot be read.").waitFor();
  server.change({ ratesInForce: () => success({ rates: null }) });
  await visitor.button("Try again").click();
  await visitor.text("Writes 42 charges.").waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.button("Start over").click();
  await visitor.text("By formula").click();
  await visitor.button("Price JSON").click();
  expect(await visitor.field("Function").inputValue()).toBe("OPENAI_USAGE_COST");
});
