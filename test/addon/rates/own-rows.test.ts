import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, pageOf } from "./price-pages";

const OWN = { model: "house-model", meter: "input", tier: "standard", price: 3, per: 1_000_000 };

let bundle: Bundle;
let good: Office;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  good = new Office(bundle, { net: internet(pageOf(MODELS)) });
  good.refresh("2026-11-01");
  good.get("overrideRate", OVERRIDE);
});

function office(edit: (office: Office) => void): Office {
  const copy = new Office(bundle, { book: copyBook(good.book), net: good.net });
  edit(copy);
  return copy;
}

function message(desk: Office): string {
  try {
    desk.formula("OPENAI_RATE", "gpt-5", "input");
  } catch (error) {
    return String(error);
  }
  return "";
}

describe("a row of the user's own", () => {
  test.each([1, 2, 50])("counts for formulas at once, %i rows below the table", (below) => {
    const desk = office((o) => o.type(o.table().length + below, OWN));
    expect(desk.formula("OPENAI_RATE", "house-model")).toBe(3);
    expect(desk.get("ratesOverview")).toMatchObject({ recovered: null, damage: null });
  });

  test("further below, counts once the card was opened, which says so and logs it", () => {
    const desk = office((o) => o.type(o.table().length + 51, OWN));
    const row = good.table().length + 51;
    expect(() => desk.formula("OPENAI_RATE", "house-model")).toThrow("house-model");
    const { recovered } = desk.get("ratesOverview");
    expect(recovered).toContain(`Row ${row} of the sheet "Rates" stood below the cells that formulas use`);
    expect(desk.formula("OPENAI_RATE", "house-model")).toBe(3);
    expect(desk.cells("Rates log").at(-1)?.[1]).toBe("range extended");
    expect(desk.get("ratesOverview").recovered).toBeNull();
  });

  test("outside a range that was shortened by hand, likewise", () => {
    const desk = office((o) => {
      const name = o.book.nameOf("OPENAI_RATES");
      if (!name) throw new Error("no name");
      o.book.putName({ ...name, area: { ...name.area, rows: o.rowOf("gpt-5", "output") - 1 } });
    });
    expect(() => desk.formula("OPENAI_RATE", "gpt-5", "output")).toThrow("output");
    desk.get("ratesOverview");
    expect(desk.formula("OPENAI_RATE", "gpt-5", "output")).toBe(10);
  });

  test("that contradicts another is an error that names both cells", () => {
    const desk = office((o) => o.type(o.table().length + 1, { ...OWN, model: "gpt-5" }));
    const [listed, typed] = [good.rowOf("gpt-5", "input"), good.table().length + 1];
    expect(message(desk)).toContain(`Rates!E${listed} and Rates!E${typed} both price gpt-5 input (standard)`);
    expect(message(desk)).toContain("yes in its override column");
    expect(desk.get("ratesOverview").damage).toContain(`Rates!E${typed}`);
    // Marked as the user's own it goes before the list price, but not before another of their own.
    desk.type(typed, { override: "yes" });
    expect(message(desk)).toContain("let the earlier price end (until)");
    desk.type(typed, { from: "2027-01-01" });
    desk.type(good.rowOf("gpt-5", "input", "standard"), {});
    const own = desk.cells("Rates").findIndex((line) => line[0] === "gpt-5" && line[4] === 1.1) + 1;
    desk.type(own, { until: "2027-01-01" });
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input", "standard", "2026-12-31")).toBe(1.1);
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input", "standard", "2027-01-01")).toBe(3);
  });

  test("cannot end before it begins", () => {
    const desk = office((o) =>
      o.type(o.table().length + 1, { ...OWN, from: "2026-05-01", until: "2026-01-01" }),
    );
    expect(message(desk)).toMatch(/Rates!H\d+ holds "2026-01-01", but until must be a day after from/);
  });

  test("is read under a header in capitals, by formulas and by the sidebar", () => {
    const desk = office((o) => {
      const sheet = o.sheet("Rates");
      sheet.put(0, 4, { ...sheet.cell(0, 4), content: { kind: "literal", value: "PRICE" } });
    });
    expect(message(desk)).toBe("");
    expect(desk.get("ratesOverview").damage).toBeNull();
    expect(desk.get("checkForUpdates").counts.changed).toBe(0);
  });
});

describe("a repair", () => {
  const damaged = (desk: Office): void => desk.type(desk.rowOf("gpt-4.1", "input"), { price: "two dollars" });

  test("takes a price of the user's that cannot be read any more from the backup, and says which", () => {
    const desk = office((o) => {
      const own = o.cells("Rates").findIndex((line) => line[4] === 1.1) + 1;
      o.type(own, { price: "1,10" });
    });
    const { message: told, overridesKept, lost } = desk.get("repairRates");
    expect(overridesKept).toBe(1);
    expect(told).toContain("as the Rates backup had them: gpt-5 text input (standard) $1.1");
    expect(lost.join()).toContain("1,10");
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
  });

  test("does not bring back one that the user gave another day or another price", () => {
    const desk = office((o) => {
      const own = o.cells("Rates").findIndex((line) => line[4] === 1.1) + 1;
      o.type(own, { price: 0.9, from: "2026-10-01" });
      damaged(o);
    });
    expect(desk.get("repairRates")).toMatchObject({ overridesKept: 1 });
    expect(desk.get("ratesOverview").overrides).toMatchObject([{ price: "0.9", from: "2026-10-01" }]);
  });

  test("keeps a row beside the table's own one for the same, which only the mark was missing", () => {
    const desk = office((o) => o.type(o.table().length + 1, { ...OWN, model: "gpt-4.1" }));
    const { message: told } = desk.get("repairRates");
    expect(told).toContain("as they stand in the sheet");
    expect(told).toContain("gpt-4.1 text input (standard) $3");
    expect(desk.formula("OPENAI_RATE", "gpt-4.1", "input")).toBe(3);
  });

  test("of two of the user's that contradict each other keeps the upper one and lists the other", () => {
    const desk = office((o) => o.type(o.table().length + 1, { ...OWN, model: "gpt-5", override: "yes" }));
    const { overridesKept, lost } = desk.get("repairRates");
    expect([overridesKept, lost.length]).toEqual([1, 1]);
    expect(lost[0]).toContain("gpt-5 | input | standard");
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
  });
});
