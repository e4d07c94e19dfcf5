import type { Bundle } from "../../../preview/addon/add-on";
import type { RatesServer } from "../../../src/api/rates-server";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { during, type Watched } from "./during";
import { CHEAPER_NANO, MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

let bundle: Bundle;
let base: Office;
const requests = new Map<keyof RatesServer, readonly unknown[]>();

beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  base = new Office(bundle, { net: internet(pageOf(MODELS)) });
  base.refresh("2026-11-01");
  base.net.page = ok(pageOf(MODELS, pageWith(CHEAPER_NANO)));
  const { check, against } = base.get("checkForUpdates");
  requests.set("applyUpdates", [{ check, against, from: "2026-11-24", ticked: [] }]);
  requests.set("overrideRate", [OVERRIDE]);
});

function start(): Office {
  const copy = new Office(bundle, { book: copyBook(base.book), net: base.net });
  for (const [key, text] of base.environment.storage.caches.user) {
    copy.environment.storage.caches.user.set(key, text);
  }
  return copy;
}

/** A request during which somebody does something at a call of a service. */
function meanwhile(desk: Office, endpoint: keyof RatesServer, at = 0, act?: () => void): Watched {
  return during(desk, endpoint, requests.get(endpoint) ?? [], at, act);
}

const TYPED: Readonly<Record<string, (desk: Office) => void>> = {
  "a row below the table": (desk) =>
    desk.type(base.table().length + 1, {
      model: "typed",
      meter: "input",
      tier: "standard",
      price: 7,
      per: 1_000_000,
      override: "yes",
    }),
  "a price": (desk) => desk.type(base.rowOf("gpt-4.1", "input"), { price: 7 }),
};

describe.each(Object.keys(TYPED))("%s that is typed", (what) => {
  test.each<keyof RatesServer>(["applyUpdates", "overrideRate"])(
    "during %s, at any call of a service, is kept or in the log, or the request says that it stopped",
    (endpoint) => {
      const whole = meanwhile(start(), endpoint);
      expect(whole.outcome.ok).toBe(true);
      const seen = new Set<string>();
      // Close together around the write, where what is typed could be lost; here and there before and after it.
      const write = whole.calls.lastIndexOf("Range.getFormulas");
      const points = whole.calls.map((_call, index) => index + 1);
      for (const at of points.filter((point) => Math.abs(point - write) < 5 || point % 17 === 0)) {
        const desk = start();
        const { outcome } = meanwhile(desk, endpoint, at, () => TYPED[what]?.(desk));
        const isThere = desk.cells("Rates").some((line) => line[4] === 7);
        // Nothing can come between the last reading of the cells and the write itself: typed as it begins, it is gone.
        if (!isThere && whole.calls[at - 1] === "Range.setValues") continue;
        expect([at, whole.calls[at - 1], isThere]).toEqual([at, whole.calls[at - 1], true]);
        if (!outcome.ok) expect(outcome.failure).toMatchObject({ code: "changed", retry: true });
        seen.add(outcome.ok ? "written" : "stopped");
        // Whatever happened, the table is whole, and the next request goes through.
        expect(desk.get("ratesOverview").damage).toBeNull();
        expect(desk.formula("OPENAI_RATE", what === "a price" ? "gpt-4.1" : "typed", "input")).toBe(7);
      }
      expect([...seen].sort()).toEqual(["stopped", "written"]);
    },
  );
});

describe("a row inserted above the table", () => {
  test("during a refresh, at any call of a service, leaves formulas the old prices or the new ones", () => {
    const { calls } = meanwhile(start(), "applyUpdates");
    const write = calls.lastIndexOf("Range.setValues", calls.lastIndexOf("Sheet.getFilter")) + 1;
    const fit = calls.lastIndexOf("Spreadsheet.setNamedRange") + 1;
    const read = calls.lastIndexOf("Spreadsheet.getRangeByName", fit - 1) + 1;
    const seen = new Set<string>();
    for (let at = 1; at <= calls.length; at++) {
      // Between reading where the table stands and the one write there it could move: the card then says what to repair.
      if (at === write || (at > read && at <= fit)) continue;
      if (Math.abs(at - write) > 3 && Math.abs(at - fit) > 9 && at % 31 !== 0) continue;
      const desk = start();
      const { outcome } = meanwhile(desk, "applyUpdates", at, () => desk.insertRowAbove());
      if (!outcome.ok) expect(["changed", "damaged"]).toContain(outcome.failure.code);
      const price = desk.priceOf("OPENAI_RATE", "gpt-5.4-nano", "input", "", "2026-11-24");
      expect([at, calls[at - 1], price]).toEqual([at, calls[at - 1], outcome.ok ? 0.16 : 0.2]);
      expect(desk.get("ratesOverview").damage).toBeNull();
      seen.add(outcome.ok ? "written" : "stopped");
    }
    expect([...seen].sort()).toEqual(["stopped", "written"]);
  });
});

test("what stopped names the row, and is in the log", () => {
  const desk = start();
  const { calls } = meanwhile(start(), "overrideRate");
  const write = calls.lastIndexOf("Range.setValues", calls.lastIndexOf("Spreadsheet.setNamedRange"));
  const { outcome } = meanwhile(desk, "overrideRate", write - 4, () => TYPED["a price"]?.(desk));
  if (outcome.ok) throw new Error("it was carried out");
  const row = base.rowOf("gpt-4.1", "input");
  expect(outcome.failure.message).toBe(
    `Someone typed into row ${row} of the sheet "Rates" at this moment, so nothing was written.`,
  );
  expect(desk.cells("Rates log").at(-1)?.[2]).toContain("not done: someone typed");
  expect(desk.get("overrideRate", OVERRIDE).message).toContain("your own price is $1.1");
});
