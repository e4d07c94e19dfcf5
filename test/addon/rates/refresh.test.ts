import type { Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { RATES_COLUMNS } from "../../../src/functions/rates-columns";
import { bundleWithModels, freshBundle } from "../../support/fresh-bundle";
import { Office } from "./office";
import { internet, ok, PAGE_URL, pageOf, pageWith, SECOND_URL } from "./price-pages";

/** Lines of the page of August 2026, and what they become. */
const NANO = "| gpt-5.4-nano | $0.20 | $0.02 | - | $1.25 | - | - | - | - |";
const CHEAPER_NANO = "| gpt-5.4-nano | $0.16 | $0.016 | - | $1.00 | - | - | - | - |";
const GPT_41 = "| gpt-4.1 | $2.00 | $0.50 | - | $8.00 | - | - | - | - |";
const STRANGE_GPT_41 = "| gpt-4.1 | $2.00 | $0.50 | - | $80.00 | - | - | - | - |";
const NEW_MODEL = `${NANO}\n| gpt-9.9-test | $3.00 | $0.30 | - | $9.00 | - | - | - | - |`;

const MODELS = ["gpt-5.4-nano", "gpt-5.4-micro (limited offer)", "gpt-9.9-test", "gpt-5", "gpt-4.1"];

/** A few models, for speed; the whole table is refreshed once, below. */
let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

function officeWith(...edits: readonly (readonly [line: string, by: string])[]): Office {
  return new Office(bundle, { net: internet(pageOf(MODELS, pageWith(...edits))) });
}

/** With a Rates sheet as the page of August 2026 has it. */
function officeWithSheet(): Office {
  const office = officeWith();
  office.refresh("2026-11-01");
  return office;
}

function serve(office: Office, ...edits: readonly (readonly [line: string, by: string])[]): void {
  office.net.page = ok(pageOf(MODELS, pageWith(...edits)));
}

describe("the whole table", () => {
  let office: Office;
  beforeAll(async () => {
    office = new Office(await freshBundle());
  });

  test("the page that it was made from has no difference; nothing is written", () => {
    const check = office.get("checkForUpdates");
    expect(check.counts).toMatchObject({ added: 0, changed: 0, ended: 0 });
    expect(check.counts.unchanged).toBeGreaterThan(500);
    expect(check.models).toEqual([]);
    expect(check.secondSource.state).toBe("read");
    expect(check.against).toBe(office.formula("OPENAI_RATES_INFO", "version"));
    expect(office.ledger?.writes).toEqual([]);
    expect(office.sheetNames).toEqual(["Sheet1"]);
  });

  test("comes back from the Rates sheet as it went in: the same version, the same prices", () => {
    const { version } = office.refresh("2026-11-24");
    expect(office.formula("OPENAI_RATES_INFO", "version")).toBe(version);
    const bundled = new Office(bundle).formula("OPENAI_RATES", "gpt-5") as unknown[][];
    const written = office.formula("OPENAI_RATES", "gpt-5") as unknown[][];
    const withoutChecked = (line: unknown[]): unknown[] => line.filter((_, column) => column !== 11);
    expect(written.map(withoutChecked)).toEqual(bundled.map(withoutChecked));
  });
});

describe("checking for updates", () => {
  test("reads exactly the two addresses, and sends nothing with the requests", () => {
    const office = officeWith();
    office.get("checkForUpdates");
    expect(office.net.requests).toEqual([
      { url: PAGE_URL, method: "get", headers: {} },
      { url: SECOND_URL, method: "get", headers: {} },
    ]);
  });

  test("nothing but the check reaches the network: not the card, not the status, not a formula", () => {
    const office = officeWith();
    office.get("ratesOverview");
    office.status();
    office.get("overrideChoices");
    office.formula("OPENAI_COST", "gpt-5", 1000);
    expect(office.net.requests).toEqual([]);
    office.refresh("2026-11-24");
    office.net.requests.length = 0;
    office.get("undoRefresh");
    expect(office.net.requests).toEqual([]);
  });

  test("shows old and new prices, the change in percent, and what the second source says", () => {
    const office = officeWithSheet();
    serve(office, [NANO, CHEAPER_NANO]);
    const [nano] = office.get("checkForUpdates").models;
    expect(nano).toMatchObject({ model: "gpt-5.4-nano", doubts: [], unchanged: 6 });
    expect(nano?.changes).toEqual([
      // genai-prices 0.1.8 still has $0.20, $0.02 and $1.25
      {
        kind: "changed",
        meter: "input",
        label: "text input",
        tier: "standard",
        context: "any",
        before: "0.2",
        after: "0.16",
        unit: "per 1M tokens",
        percent: "-20.0",
        confirmation: { state: "behind", price: "0.2" },
      },
      expect.objectContaining({ meter: "cached_input", before: "0.02", after: "0.016", percent: "-20.0" }),
      expect.objectContaining({ meter: "output", before: "1.25", after: "1", percent: "-20.0" }),
    ]);
  });

  test("a change of more than half needs its own tick, and says why", () => {
    const office = officeWithSheet();
    serve(office, [GPT_41, STRANGE_GPT_41]);
    const [model] = office.get("checkForUpdates").models;
    expect(model?.model).toBe("gpt-4.1");
    expect(model?.doubts[0]).toBe("text output (standard) rises by 900 %, from $8 to $80");
  });

  test("a new model has no price before, and the second source does not know it", () => {
    const office = officeWithSheet();
    serve(office, [NANO, NEW_MODEL]);
    const check = office.get("checkForUpdates");
    expect(check.counts).toMatchObject({ added: 3, changed: 0, ended: 0 });
    expect(check.models[0]?.changes[0]).toMatchObject({
      kind: "added",
      before: null,
      after: "3",
      percent: null,
      confirmation: { state: "unknown" },
    });
  });

  test("what could not be read on the page is listed with its place and the reason", () => {
    const office = officeWith([
      NANO,
      `${NANO}\n| gpt-5.4-micro (limited offer) | $1.00 | - | - | $2.00 | - | - | - | - |`,
    ]);
    const left = office.get("checkForUpdates").left.filter(({ what }) => what.includes("gpt-5.4-micro"));
    expect(left).toHaveLength(1);
    expect(left[0]?.where).not.toBe("");
    expect(left[0]?.why).not.toBe("");
  });
});

describe("the first refresh", () => {
  let office: Office;
  beforeAll(() => {
    office = officeWith([NANO, CHEAPER_NANO], [GPT_41, STRANGE_GPT_41]);
    office.refresh("2026-11-20");
  });

  test("makes the three sheets at the end, while the user keeps looking at theirs", () => {
    expect(office.sheetNames).toEqual(["Sheet1", "Rates", "Rates log", "Rates backup"]);
    expect(office.book.activeSheet.name).toBe("Sheet1");
  });

  test("OPENAI_RATES is the header, the rows, and 50 spare rows, of which formulas see nothing", () => {
    const table = office.table();
    expect(table[0]).toEqual([...RATES_COLUMNS]);
    expect(table.slice(1).every(([model]) => model !== "")).toBe(true);
    expect(table).toHaveLength(office.sheet("Rates").used.rows);
    expect(office.range()).toHaveLength(table.length + 50);
    expect(office.formula("OPENAI_RATES")).toEqual(table);
  });

  test("a changed rate gets an end and a successor from the day that was confirmed", () => {
    const inputs = office
      .table()
      .filter(([model, meter, tier]) => model === "gpt-5.4-nano" && meter === "input" && tier === "standard");
    expect(
      inputs.map(([, , , , price, per, from, until, source]) => ({ price, per, from, until, source })),
    ).toEqual([
      expect.objectContaining({ price: 0.2, per: 1_000_000, until: "2026-11-20" }),
      {
        price: 0.16,
        per: 1_000_000,
        from: "2026-11-20",
        until: "",
        source: expect.stringMatching(/^OpenAI price page, read 20\d\d-\d\d-\d\d$/) as string,
      },
    ]);
    expect(office.formula("OPENAI_RATE", "gpt-5.4-nano", "input", "standard", "2026-11-19")).toBe(0.2);
    expect(office.formula("OPENAI_RATE", "gpt-5.4-nano", "input", "standard", "2026-11-20")).toBe(0.16);
  });

  test("what was not ticked stays as it was", () => {
    expect(office.formula("OPENAI_RATE", "gpt-4.1", "output")).toBe(8);
  });

  test("rows stay text, dates and all; prices are numbers with all their decimals", () => {
    const sheet = office.sheet("Rates");
    const formats = RATES_COLUMNS.map((_, column) => sheet.cell(1, column).format.numberFormat);
    expect(formats).toEqual([
      "@",
      "@",
      "@",
      "@",
      '"$"#,##0.00##########',
      "#,##0",
      "@",
      "@",
      "@",
      "@",
      "#,##0",
      "@",
      "@",
    ]);
  });

  test("has a frozen header, a filter over the table and its spare rows, widths, and a protection that only warns", () => {
    const sheet = office.sheet("Rates");
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.filter).toEqual({ row: 0, column: 0, rows: office.table().length + 50, columns: 13 });
    expect(sheet.columnWidths.size).toBe(13);
    expect(sheet.protections).toMatchObject([{ warningOnly: true }]);
  });

  test("the log says when, from what, with which content, how many rates, which versions, by whom", () => {
    const [header, line, ...more] = office.cells("Rates log");
    expect(more).toEqual([]);
    const entry = new Map((header ?? []).map((title, index) => [title, line?.[index]]));
    const bundled = new Office(bundle);
    expect(Object.fromEntries(entry)).toMatchObject({
      "When (UTC)": expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
      What: "refresh",
      Outcome: "done",
      "Content hash (SHA-256)": expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      "Rates before": (bundled.formula("OPENAI_RATES") as unknown[]).length - 1,
      "Rates after": office.table().length - 1,
      "Version before": bundled.formula("OPENAI_RATES_INFO", "version"),
      "Version after": office.formula("OPENAI_RATES_INFO", "version"),
      By: "not told by Google",
    });
    expect(entry.get("Details")).toContain("gpt-5.4-nano text output (standard) $1.25 → $1");
    expect(entry.get("Details")).toContain("Not accepted: gpt-4.1.");
  });

  test("the status is of the sheet", () => {
    expect(office.status()).toMatchObject({ state: "ready", origin: "sheet", overrides: 0 });
  });
});

describe("a further refresh", () => {
  test("keeps the sheet, its order, its filter and what stands beside it; new rows follow at the end", () => {
    const office = officeWithSheet();
    const before = office.table();
    const row = office.rowOf("gpt-5.4-nano", "input");
    const rates = office.sheet("Rates");
    rates.put(row - 1, 14, {
      ...rates.cell(row - 1, 14),
      content: { kind: "literal", value: "ask procurement" },
    });
    rates.hiddenValues.set(3, ["batch"]);
    serve(office, [NANO, CHEAPER_NANO]);
    office.refresh("2026-11-20");
    const after = office.table();
    expect(
      after.slice(0, before.length).map(([model, meter, tier, context]) => [model, meter, tier, context]),
    ).toEqual(before.map(([model, meter, tier, context]) => [model, meter, tier, context]));
    expect(after).toHaveLength(before.length + 3);
    expect(rates.cell(row - 1, 14).content).toMatchObject({ value: "ask procurement" });
    expect(rates.filter?.rows).toBe(after.length + 50);
    expect([...rates.hiddenValues]).toEqual([[3, ["batch"]]]);
    expect(office.ledger?.writes.length).toBeLessThanOrEqual(12);
  });

  test("ticked changes are applied and named in the log", () => {
    const office = officeWith([GPT_41, STRANGE_GPT_41]);
    office.refresh("2026-11-20", ["gpt-4.1"]);
    expect(office.formula("OPENAI_RATE", "gpt-4.1", "output", "", "2026-11-20")).toBe(80);
    expect(office.cells("Rates log")[1]?.at(-1)).toContain("Accepted in spite of doubts: gpt-4.1.");
  });

  test("where the sources disagree the new row says what the other has", () => {
    const office = officeWith([GPT_41, GPT_41.replace("$0.50", "$0.60")]);
    office.net.second = ok(
      JSON.stringify([
        {
          id: "openai",
          models: [{ id: "gpt-4.1", match: { equals: "gpt-4.1" }, prices: { cache_read_mtok: 0.55 } }],
        },
      ]),
      { "Content-Type": "text/plain" },
    );
    const model = office.get("checkForUpdates").models.find(({ model }) => model === "gpt-4.1");
    expect(model?.changes[0]?.confirmation).toEqual({ state: "contradicted", price: "0.55" });
    expect(model?.doubts).not.toEqual([]);
    office.refresh("2026-11-20", ["gpt-4.1"]);
    const row = office.table().find((line) => line[0] === "gpt-4.1" && line[6] === "2026-11-20");
    expect(row?.[9]).toMatch(/^genai-prices has \$0\.55 on /);
  });
});

describe("what cannot be applied is refused, and the table in use stays", () => {
  test("a table that someone changed since the check", () => {
    const office = officeWith([NANO, CHEAPER_NANO]);
    office.refresh("2026-11-01");
    const { check, against } = office.get("checkForUpdates");
    office.type(office.rowOf("gpt-5", "input"), { price: 1 });
    const before = office.cells("Rates");
    const problem = office.refusal("applyUpdates", { check, against, from: "2026-11-24", ticked: [] });
    expect(problem).toMatchObject({ code: "changed", retry: true });
    expect(office.cells("Rates")).toEqual(before);
  });

  test("a page that changed since the check, once the cache has forgotten it", () => {
    const office = officeWith([NANO, CHEAPER_NANO]);
    const { check, against } = office.get("checkForUpdates");
    office.environment.storage.caches.user.clear();
    serve(office, [NANO, CHEAPER_NANO.replace("$1.00", "$0.01")]);
    expect(office.refusal("applyUpdates", { check, against, from: "2026-11-24", ticked: [] }).code).toBe(
      "changed",
    );
    expect(office.sheetNames).toEqual(["Sheet1"]);
  });

  test("the same page read again, once the cache has forgotten it, is applied", () => {
    const office = officeWith([NANO, CHEAPER_NANO]);
    const { check, against } = office.get("checkForUpdates");
    office.environment.storage.caches.user.clear();
    expect(office.ask("applyUpdates", [{ check, against, from: "2026-11-24", ticked: [] }]).ok).toBe(true);
  });

  test.each(["", "tomorrow", "2026-02-30", "1e9"])("a day that is none: %j", (from) => {
    const office = officeWith([NANO, CHEAPER_NANO]);
    const { check, against } = office.get("checkForUpdates");
    expect(office.refusal("applyUpdates", { check, against, from, ticked: [] }).code).toBe("invalid");
  });

  test("a day before the price in use was in force", () => {
    const office = officeWith([NANO, CHEAPER_NANO]);
    office.refresh("2026-11-20");
    serve(office, [NANO, CHEAPER_NANO.replace("$1.00", "$0.90")]);
    const { check, against } = office.get("checkForUpdates");
    // The second source still has $1.25, so the change needs its tick.
    const request = { check, against, from: "2026-11-19", ticked: ["gpt-5.4-nano"] };
    const problem = office.refusal("applyUpdates", request);
    expect(problem.code).toBe("invalid");
    expect(problem.message).toContain("2026-11-20");
  });

  test("a page older than the table in use, as a cache on the way may serve it", () => {
    const office = officeWithSheet();
    // A colleague's refresh, seen from a machine whose day has not come yet.
    for (const [name, offset] of [
      ["Rates", 0],
      ["Rates backup", 1],
    ] as const) {
      const sheet = office.sheet(name);
      office.cells(name).forEach((line, row) => {
        if (line[offset] !== "gpt-5") return;
        const cell = sheet.cell(row, 11 + offset);
        sheet.put(row, 11 + offset, { ...cell, content: { kind: "literal", value: "2999-01-01" } });
      });
    }
    const problem = office.refusal("checkForUpdates");
    expect(problem.code).toBe("older");
    expect(problem.message).toContain("2999-01-01");
    expect(office.ledger?.writes).toEqual([]);
  });

  test("an implausible price", () => {
    const problem = officeWith([GPT_41, GPT_41.replace("$8.00", "$8,000.00")]).refusal("checkForUpdates");
    expect(problem.code).toBe("implausible");
    expect(problem.message).toContain("$8000");
  });

  test("a sidebar that ticks what it was not asked about changes nothing else", () => {
    const office = officeWith([NANO, CHEAPER_NANO]);
    office.refresh("2026-11-20", ["gpt-5", "__proto__", "no such model"]);
    expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
  });
});

describe("sheets of the user's", () => {
  test("a sheet of the same name is left alone", () => {
    const book = new WorkbookModel();
    const office = new Office(bundle, { book });
    book.activeSheet.name = "Rates";
    book.activeSheet.put(0, 0, { content: { kind: "literal", value: "mine" }, format: {}, note: "" });
    office.refresh("2026-11-24");
    expect(office.sheetNames).toEqual(["Rates", "Rates (2)", "Rates log", "Rates backup"]);
    expect(office.cells("Rates")).toEqual([["mine"]]);
    expect(office.formula("OPENAI_RATES_INFO", "version")).toBe(
      office.status().state === "ready" && office.get("checkForUpdates").against,
    );
  });

  test("a range OPENAI_RATES of the user's own is not taken over", () => {
    const book = new WorkbookModel();
    const office = new Office(bundle, { book });
    book.putName({ name: "OPENAI_RATES", sheetId: 0, area: { row: 0, column: 0, rows: 3, columns: 13 } });
    const problem = office.refusal("checkForUpdates");
    expect(problem).toMatchObject({ code: "not-ours", retry: false });
    expect(problem.message).toContain("'Sheet1'!A1:M3");
    expect(office.sheetNames).toEqual(["Sheet1"]);
  });
});
