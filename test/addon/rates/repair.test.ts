import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, pageOf } from "./price-pages";

let bundle: Bundle;
let good: Office;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  good = new Office(bundle, { net: internet(pageOf(MODELS)) });
  good.refresh("2026-11-01");
  good.get("overrideRate", OVERRIDE);
});

/** The good sheet, edited by hand. */
function edited(edit: (office: Office) => void): Office {
  const office = new Office(bundle, { book: copyBook(good.book), net: good.net });
  edit(office);
  return office;
}

function putText(office: Office, sheetRow: number, column: number, value: string | number): void {
  const sheet = office.sheet("Rates");
  sheet.put(sheetRow - 1, column - 1, { content: { kind: "literal", value }, format: {}, note: "" });
}

/** What a formula of the grid says about the table. */
function message(office: Office): string {
  try {
    office.formula("OPENAI_COST", "gpt-5", 1000);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("a Rates sheet that was edited into nonsense", () => {
  test.each<[string, (office: Office) => void, RegExp]>([
    [
      "text for a price",
      (o) => o.type(o.rowOf("gpt-4.1", "input"), { price: "two dollars" }),
      /Rates!E\d+ holds "two dollars"/,
    ],
    ["a negative price", (o) => o.type(o.rowOf("gpt-4.1", "input"), { price: -2 }), /Rates!E\d+ holds -2/],
    [
      "a meter that is none",
      (o) => o.type(o.rowOf("gpt-4.1", "input"), { meter: "inptu" }),
      /Rates!B\d+ holds "inptu"/,
    ],
    [
      "a day that is none",
      (o) => o.type(o.rowOf("gpt-4.1", "input"), { from: "soon" }),
      /Rates!G\d+ holds "soon"/,
    ],
    ["a renamed column", (o) => putText(o, 1, 5, "cost"), /no column "price"/],
  ])(
    "%s: formulas name the cell, the card offers to repair it, repair brings the table back",
    (_, edit, words) => {
      const office = edited(edit);
      expect(message(office)).toMatch(words);
      expect(office.status()).toMatchObject({ state: "damaged" });
      expect(office.get("ratesOverview").damage).not.toBeNull();
      for (const refusal of [office.refusal("checkForUpdates"), office.refusal("undoRefresh")]) {
        expect(refusal.code).toBe("damaged");
        expect(refusal.advice).toContain("repair");
      }
      const repaired = office.get("repairRates");
      expect(repaired).toMatchObject({ from: "last written", overridesKept: 1 });
      const sorted = (table: unknown[][]): string[] => table.map((line) => JSON.stringify(line)).sort();
      expect(sorted(office.table())).toEqual(sorted(good.table()));
      expect(office.formula("OPENAI_RATES_INFO", "version")).toBe(
        good.formula("OPENAI_RATES_INFO", "version"),
      );
      expect(office.get("ratesOverview").damage).toBeNull();
      expect(office.get("ratesOverview").overrides).toMatchObject([{ model: "gpt-5", price: "1.1" }]);
    },
  );

  test("rows that could not be kept stand in the answer and in the log, as text", () => {
    const office = edited((o) => {
      const row = o.table().length + 1;
      o.type(row, { model: "gpt-5", meter: "output", price: "8 as agreed with Kim", override: "yes" });
      o.type(o.rowOf("gpt-4.1", "input"), { price: "two dollars" });
    });
    const { lost } = office.get("repairRates");
    expect(lost).toHaveLength(2);
    expect(lost.join("\n")).toContain("two dollars");
    expect(lost.join("\n")).toContain("gpt-5 | output |  |  | 8 as agreed with Kim");
    const details = String(office.cells("Rates log").at(-1)?.at(-1));
    for (const text of lost) expect(details).toContain(text);
    expect(office.table().flat()).not.toContain("8 as agreed with Kim");
  });

  test("however much text was lost, the log takes it, cell by cell", () => {
    const office = edited((o) => {
      o.type(o.rowOf("gpt-4.1", "input"), { price: "x".repeat(60_000) });
    });
    office.get("repairRates");
    const lines = office.cells("Rates log").filter((line) => line[1] === "repair");
    // Two cells before anything is written over, and the line that says it was done.
    expect(lines.length).toBe(3);
    expect(lines.map((line) => String(line[2]).slice(0, 5))).toEqual(["begun", "begun", "done"]);
    expect(lines.map((line) => String(line.at(-1))).join("")).toContain("x".repeat(60_000));
  });

  test("a row of the user's that was typed unmarked about something new is kept as an override", () => {
    const office = edited((o) => {
      const row = o.table().length + 1;
      o.type(row, { model: "house-model", meter: "input", tier: "standard", price: 3, per: 1_000_000 });
      o.type(o.rowOf("gpt-4.1", "input"), { price: "two dollars" });
    });
    expect(office.get("repairRates").overridesKept).toBe(2);
    expect(office.formula("OPENAI_RATE", "house-model")).toBe(3);
  });

  test("where the columns were changed a new sheet takes its place, and the damaged one stays whole", () => {
    const office = edited((o) => {
      putText(o, 1, 5, "cost");
      putText(o, 3, 15, "my own note");
    });
    const before = office.cells("Rates");
    office.get("repairRates");
    expect(office.sheetNames).toContain("Rates (damaged)");
    expect(office.cells("Rates (damaged)")).toEqual(before);
    expect(message(office)).toBe("");
    expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
  });

  test("where the name OPENAI_RATES was deleted, it stands for the sheet again", () => {
    const office = edited((o) => o.book.dropName("OPENAI_RATES"));
    expect(office.get("ratesOverview").damage).toContain("the name OPENAI_RATES that formulas use is gone");
    office.get("repairRates");
    expect(office.sheetNames).toEqual(good.sheetNames);
    expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
  });

  test("without the backup the table that comes with RateSheet is the last good one", () => {
    const office = edited((o) => {
      o.book.sheets = o.book.sheets.filter(({ name }) => name !== "Rates backup");
      o.type(o.rowOf("gpt-4.1", "input"), { price: "two dollars" });
    });
    expect(office.get("repairRates")).toMatchObject({ from: "bundled", overridesKept: 1 });
    expect(office.formula("OPENAI_RATE", "gpt-4.1", "input")).toBe(2);
    expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
  });

  test("killed at each write, leaves the damaged sheet or the repaired one, and can be done again", () => {
    const damage = (o: Office): void => o.type(o.rowOf("gpt-4.1", "input"), { price: "two dollars" });
    const whole = edited(damage);
    const damaged = message(whole);
    whole.get("repairRates");
    const writes = whole.ledger?.writes.length ?? 0;
    for (let write = 1; write <= writes; write++) {
      const office = edited(damage);
      office.kill("repairRates", [], write);
      expect([damaged, ""]).toContain(message(office));
      if (message(office) !== "") office.get("repairRates");
      office.get("ratesOverview");
      expect(office.formula("OPENAI_RATES_INFO", "version")).toBe(
        good.formula("OPENAI_RATES_INFO", "version"),
      );
    }
  });

  test("a sheet that can be read is not repaired", () => {
    expect(edited(() => undefined).refusal("repairRates").code).toBe("nothing");
  });
});
