import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { CHEAPER_NANO, MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

/** After a first refresh, and a second that found cheaper prices; `between` happens before the second. */
function officeRefreshedTwice(between: (office: Office) => void = () => undefined): {
  office: Office;
  before: unknown[][];
} {
  const office = new Office(bundle, { net: internet(pageOf(MODELS)) });
  office.refresh("2026-11-01");
  between(office);
  const before = office.table();
  office.net.page = ok(pageOf(MODELS, pageWith(CHEAPER_NANO)));
  office.refresh("2026-11-20");
  expect(office.table()).not.toEqual(before);
  return { office, before };
}

describe("undo", () => {
  test("brings back the exact table before the last refresh, row by row", () => {
    const { office, before } = officeRefreshedTwice();
    const { undo } = office.get("ratesOverview");
    const done = office.get("undoRefresh");
    expect(office.table()).toEqual(before);
    expect(done.version).toBe(undo?.version);
    expect(office.formula("OPENAI_RATES_INFO", "version")).toBe(done.version);
    expect(office.formula("OPENAI_RATE", "gpt-5.4-nano", "input", "", "2026-11-20")).toBe(0.2);
    expect(office.cells("Rates").length).toBe(before.length);
    expect(office.cells("Rates log").at(-1)?.slice(1, 3)).toEqual(["undo", "done"]);
  });

  test("of the first refresh brings back the table that comes with RateSheet", () => {
    const office = new Office(bundle, { net: internet(pageOf(MODELS, pageWith(CHEAPER_NANO))) });
    const before = office.formula("OPENAI_RATES");
    office.refresh("2026-11-20");
    office.get("undoRefresh");
    expect(office.formula("OPENAI_RATES")).toEqual(before);
  });

  test("is offered once a refresh, and refused when there is nothing to undo", () => {
    const { office } = officeRefreshedTwice();
    office.get("undoRefresh");
    expect(office.get("ratesOverview").undo).toBeNull();
    const before = office.table();
    expect(office.refusal("undoRefresh").code).toBe("nothing");
    expect(office.table()).toEqual(before);
    expect(new Office(bundle).refusal("undoRefresh").code).toBe("nothing");
  });

  test("keeps overrides: those before the refresh, and those made since", () => {
    const { office } = officeRefreshedTwice((first) => first.get("overrideRate", OVERRIDE));
    office.get("overrideRate", { ...OVERRIDE, model: "gpt-4.1", price: "1.75" });
    office.get("undoRefresh");
    expect(office.get("ratesOverview").overrides.map(({ model, price }) => [model, price])).toEqual([
      ["gpt-5", "1.1"],
      ["gpt-4.1", "1.75"],
    ]);
    expect(office.formula("OPENAI_RATE", "gpt-5.4-nano", "input", "", "2026-11-20")).toBe(0.2);
  });

  test("does not bring back an override that was removed since", () => {
    const { office } = officeRefreshedTwice((first) => first.get("overrideRate", OVERRIDE));
    const [row] = office.get("ratesOverview").overrides;
    office.get("removeOverride", { id: row?.id ?? "" });
    office.get("undoRefresh");
    expect(office.get("ratesOverview").overrides).toEqual([]);
    expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
  });

  test("without the backup says so, and names the way that is left", () => {
    const { office } = officeRefreshedTwice();
    office.book.sheets = office.book.sheets.filter(({ name }) => name !== "Rates backup");
    const before = office.table();
    const problem = office.refusal("undoRefresh");
    expect(problem.code).toBe("nothing");
    expect(problem.advice).toContain("version history");
    expect(office.table()).toEqual(before);
  });
});
