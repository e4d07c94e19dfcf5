import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

function office(): Office {
  const made = new Office(bundle, { net: internet(pageOf(MODELS)) });
  made.refresh("2026-11-01");
  return made;
}

describe("two people at once", () => {
  test("while one writes, the other is told and changes nothing", () => {
    const desk = office();
    const { check, against } = desk.get("checkForUpdates");
    const before = desk.book.sheets.map(({ name }) => desk.cells(name));
    const apply = { check, against, from: "2026-11-24", ticked: [] };
    desk.environment.storage.locks.set("document", {});
    for (const problem of [
      desk.refusal("applyUpdates", apply),
      desk.refusal("undoRefresh"),
      desk.refusal("overrideRate", OVERRIDE),
      desk.refusal("removeOverride", { id: "" }),
      desk.refusal("repairRates"),
      desk.refusal("linkFormulas", { cells: [] }),
    ]) {
      expect(problem).toMatchObject({ code: "busy", retry: true });
      expect(problem.message).toContain("Someone else");
    }
    expect(desk.book.sheets.map(({ name }) => desk.cells(name))).toEqual(before);
    // Looking is not in anyone's way.
    expect(desk.ask("ratesOverview", []).ok).toBe(true);
    expect(desk.ask("checkForUpdates", []).ok).toBe(true);
    desk.environment.storage.locks.clear();
    expect(desk.ask("applyUpdates", [apply]).ok).toBe(true);
  });

  test("who comes second with the same check is told that the rates have changed since", () => {
    const desk = office();
    desk.net.page = ok(
      pageOf(
        MODELS,
        pageWith([
          "| gpt-5.4-nano | $0.20 | $0.02 | - | $1.25 |",
          "| gpt-5.4-nano | $0.16 | $0.016 | - | $1.00 |",
        ]),
      ),
    );
    const one = desk.get("checkForUpdates");
    const other = desk.get("checkForUpdates");
    expect(other.check).toBe(one.check);
    const request = { check: one.check, against: one.against, from: "2026-11-20", ticked: [] };
    desk.get("applyUpdates", request);
    const after = desk.table();
    expect(desk.refusal("applyUpdates", request).code).toBe("changed");
    expect(desk.table()).toEqual(after);
  });

  test("the lock is let go after a success and after a refusal", () => {
    const desk = office();
    expect(desk.environment.storage.locks.size).toBe(0);
    desk.refusal("applyUpdates", { check: "x", against: "y", from: "2026-11-24", ticked: [] });
    expect(desk.environment.storage.locks.size).toBe(0);
  });
});
