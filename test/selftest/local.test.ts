import path from "node:path";
import answers from "../../preview/google/answers.json";
import { WorkbookModel } from "../../preview/model/workbook-model";
import { selfTestFiles } from "../../scripts/selftest/files";
import { type LocalRun, runLocally } from "../../scripts/selftest/local-run";
import { addOnInMemory } from "../support/add-on";
import { builtBundle, smallBundle } from "../support/bundle";

const root = path.resolve(__dirname, "../..");
/** Enough for the sums to be worth something; on Google it is a hundred thousand. */
const ROWS = 2_000;

let files: Readonly<Record<string, string>>;
let run: LocalRun;
beforeAll(async () => {
  const { Sidebar = "", Server = "", Vocabulary = "" } = builtBundle().pages;
  const pages = { "Sidebar.html": Sidebar, "Server.html": Server, "Vocabulary.html": Vocabulary };
  files = await selfTestFiles(root, pages);
  const quiet = { begun: () => undefined, found: () => undefined };
  run = await runLocally(files, ROWS, path.join(root, "preview/feed"), quiet);
}, 120_000);

describe("the self-test in the local spreadsheet", () => {
  test("finds every promise of the product kept", () => {
    const broken = run.findings.filter(({ kind, pass }) => kind === "must" && !pass);
    expect(broken).toEqual([]);
    expect(run.findings.filter(({ kind }) => kind === "must").length).toBeGreaterThan(100);
  });

  test("answers each question about Google as Google does, as far as that is known", () => {
    const got = run.findings.filter(({ kind }) => kind === "fact").map(({ check, got }) => [check, got]);
    const known = Object.entries(answers).map(([check, { answer }]) => [check, answer]);
    expect(Object.fromEntries(got)).toEqual(Object.fromEntries(known));
  });

  test("takes at most ten minutes on the simulated clock of Google's services", () => {
    expect(run.simulatedSeconds).toBeGreaterThan(30);
    expect(run.simulatedSeconds).toBeLessThanOrEqual(600);
  });

  test("leaves one tab with a line a check, and a cell with all of it to send", () => {
    expect(run.book.sheets.map(({ name }) => name)).toEqual(["RateSheet self-test"]);
    const rows = run.book.activeSheet.cells.map((line) => line.map((cell) => cell?.content));
    const text = (row: number, column: number): unknown => {
      const content = rows[row]?.[column];
      return content?.kind === "literal" ? content.value : undefined;
    };
    expect(text(1, 0)).toMatch(
      new RegExp(`^${run.passed} of ${run.findings.length} as expected, ${run.failed} not`),
    );
    expect(rows.length).toBe(6 + run.findings.length);
    run.findings.forEach(({ check, pass }, index) => {
      expect([text(6 + index, 0), text(6 + index, 6)]).toEqual([check, pass ? "PASS" : "FAIL"]);
    });
    const sent = JSON.parse(String(text(3, 0))) as { findings: readonly { check: string }[] };
    expect(sent.findings.map(({ check }) => check)).toEqual(run.findings.map(({ check }) => check));
    expect(String(text(3, 0)).length).toBeLessThan(50_000);
  });

  test("restores the locale and the time zone, and leaves no name, metadata or property", () => {
    expect(run.book.settings).toMatchObject({ locale: "pt_BR", timeZone: "America/Sao_Paulo" });
    expect([run.book.names, run.book.metadata]).toEqual([[], []]);
    expect(run.book.nameOf("OPENAI_RATES")).toBeUndefined();
  });
});

describe("the files of the self-test", () => {
  test("ask for no scope and no address that the add-on does not ask for", () => {
    expect(JSON.parse(files["appsscript.json"] ?? "")).toEqual(builtBundle().manifest);
  });

  test("are never part of dist/", () => {
    expect(files["Code.js"]).toContain("function selfTestBegin(");
    expect(builtBundle().code).not.toMatch(/self-?test/i);
  });

  test("add one item to the menu", () => {
    const shown: unknown[] = [];
    const screen = {
      showMenu: (_: string, items: readonly unknown[]) => shown.push(...items),
      showSidebar: () => undefined,
    };
    addOnInMemory({ ...smallBundle(files["Code.js"] ?? "") }, new WorkbookModel(), { screen }).addOn.call(
      "onOpen",
    );
    expect(shown).toEqual([
      { caption: "Open sidebar", functionName: "openSidebar" },
      { caption: "Run self-test", functionName: "openSelfTest" },
    ]);
  });
});

describe("a spreadsheet", () => {
  function begin(book: WorkbookModel): unknown {
    return addOnInMemory(smallBundle(files["Code.js"] ?? ""), book).addOn.call("selfTestBegin", [null])
      .result;
  }

  test("that holds something is refused, by the name of the tab", () => {
    const book = new WorkbookModel();
    book.activeSheet.put(0, 0, { content: { kind: "literal", value: "mine" }, format: {}, note: "" });
    expect(begin(book)).toEqual({
      ok: false,
      why: expect.stringContaining('Here "Sheet1" holds something') as string,
    });
    expect(book.sheets).toHaveLength(1);
  });

  test("whose run was cut off gets its own settings back when the next one begins", () => {
    const book = new WorkbookModel({ locale: "fr_FR", timeZone: "Europe/Paris" });
    const { addOn } = addOnInMemory(smallBundle(files["Code.js"] ?? ""), book);
    addOn.call("selfTestBegin", [null]);
    addOn.call("selfTestStep", [{ check: "names", step: 0, memory: {}, rows: 1 }]);
    expect(book.settings).toMatchObject({ locale: "en_US", timeZone: "Etc/UTC" });
    addOn.call("selfTestBegin", [null]);
    expect(book.settings).toMatchObject({ locale: "fr_FR", timeZone: "Europe/Paris" });
  });
});
