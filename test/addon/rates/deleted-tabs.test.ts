import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { MODELS } from "./few-rates";
import { Office } from "./office";
import { internet, pageOf } from "./price-pages";

let bundle: Bundle;
let good: Office;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  good = new Office(bundle, { net: internet(pageOf(MODELS)) });
  good.refresh("2026-11-01");
});

/** As Google deletes a tab: the name of its cells stays behind, and stands for nothing. */
function without(...tabs: string[]): Office {
  const desk = new Office(bundle, { book: copyBook(good.book), net: good.net });
  desk.book.sheets = desk.book.sheets.filter(({ name }) => !tabs.includes(name));
  desk.book.activeSheet = desk.book.sheets[0] ?? desk.book.activeSheet;
  return desk;
}

test.each([
  [["Rates"]],
  [["Rates", "Rates log"]],
  [["Rates", "Rates log", "Rates backup"]],
  [["Rates log"]],
  [["Rates backup"]],
])("without %j, the card opens, and a refresh writes what is missing", (tabs) => {
  const desk = without(...tabs);
  expect(desk.get("ratesOverview").damage).toBeNull();
  expect(desk.status()).toMatchObject({
    state: "ready",
    origin: tabs.includes("Rates") ? "bundled" : "sheet",
  });
  expect(desk.formula("OPENAI_RATE", "gpt-4.1", "input")).toBe(2);
  desk.refresh("2026-11-24");
  expect([...desk.sheetNames].sort()).toEqual([...good.sheetNames].sort());
  expect(desk.status()).toMatchObject({ state: "ready", origin: "sheet" });
});

test("a tab of another person by the same name in other letters is left alone", () => {
  const desk = without("Rates");
  const mine = desk.sheet("Sheet1");
  mine.name = "RATES";
  mine.put(0, 0, { content: { kind: "literal", value: "mine" }, format: {}, note: "" });
  desk.refresh("2026-11-24");
  expect(desk.sheetNames).toContain("Rates (2)");
  expect(desk.cells("RATES")).toEqual([["mine"]]);
});
