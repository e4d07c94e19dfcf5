import type { Bundle } from "../../../preview/addon/add-on";
import { RATES_COLUMNS } from "../../../src/functions/rates-columns";
import { bundleWithModels } from "../../support/fresh-bundle";
import { MODELS } from "./few-rates";
import { Office } from "./office";
import { internet, pageOf } from "./price-pages";

/** The add-on with a clock that stands. */
function onDay({ code, ...files }: Bundle, day: string): Bundle {
  const stopped = `Date = class extends Date { constructor(...time) { super(...(time.length > 0 ? time : ["${day}T12:00Z"])); } };`;
  return { ...files, code: `${stopped}\n${code}` };
}

test("a check without changes, confirmed, renews the day that the rates were read, and nothing else", async () => {
  const bundle = await bundleWithModels(MODELS);
  const before = new Office(onDay(bundle, "2026-10-01"), { net: internet(pageOf(MODELS)) });
  before.refresh("2026-10-01");
  const office = new Office(bundle, { net: before.net, book: before.book });
  expect(office.status()).toMatchObject({ updated: "2026-10-01" });
  const table = office.table();
  const { message } = office.refresh("2026-11-24");
  expect(message).toMatch(/^0 rates new, 0 changed, 0 ended/);
  const today = new Date().toISOString().slice(0, 10);
  expect(office.status()).toMatchObject({ updated: today, ageDays: 0, overrides: 0 });
  const checked = RATES_COLUMNS.indexOf("checked");
  expect(office.table()).toEqual(
    table.map((line) =>
      line.map((value, column) => (column === checked && line[0] !== "model" ? today : value)),
    ),
  );
});
