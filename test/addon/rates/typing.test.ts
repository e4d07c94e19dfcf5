import type { Bundle } from "../../../preview/addon/add-on";
import { Ledger } from "../../../preview/services/ledger";
import type { Problem } from "../../../src/api/problem";
import type { RatesServer } from "../../../src/api/rates-server";
import type { Result } from "../../../src/pricing/result";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
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
afterEach(() => jest.restoreAllMocks());

function start(): Office {
  const copy = new Office(bundle, { book: copyBook(base.book), net: base.net });
  for (const [key, text] of base.environment.storage.caches.user) {
    copy.environment.storage.caches.user.set(key, text);
  }
  return copy;
}

/** Runs a request, in which somebody types as a certain call of a service begins (the first is 1). */
function typeDuring(
  desk: Office,
  endpoint: keyof RatesServer,
  at: number,
  type: () => void,
): { readonly outcome: Result<unknown, Problem>; readonly calls: readonly string[] } {
  const calls: string[] = [];
  const enter = Object.getOwnPropertyDescriptor(Ledger.prototype, "enter")?.value as Ledger["enter"];
  jest.spyOn(Ledger.prototype, "enter").mockImplementation(function (this: Ledger, member: string) {
    enter.call(this, member);
    calls.push(member);
    if (calls.length === at) type();
  });
  const outcome = desk.call(endpoint, requests.get(endpoint) ?? []) as Result<unknown, Problem>;
  jest.restoreAllMocks();
  return { outcome, calls };
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
      const whole = typeDuring(start(), endpoint, 0, () => undefined);
      expect(whole.outcome.ok).toBe(true);
      const seen = new Set<string>();
      // Close together around the write, where what is typed could be lost; here and there before and after it.
      const write = whole.calls.lastIndexOf("Range.getFormulas");
      const points = whole.calls.map((_call, index) => index + 1);
      for (const at of points.filter((point) => Math.abs(point - write) < 5 || point % 9 === 0)) {
        const desk = start();
        const { outcome } = typeDuring(desk, endpoint, at, () => TYPED[what]?.(desk));
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

test("what stopped names the row, and is in the log", () => {
  const desk = start();
  const { calls } = typeDuring(start(), "overrideRate", 0, () => undefined);
  const write = calls.lastIndexOf("Range.setValues", calls.lastIndexOf("Spreadsheet.setNamedRange"));
  const { outcome } = typeDuring(desk, "overrideRate", write - 4, () => TYPED["a price"]?.(desk));
  if (outcome.ok) throw new Error("it was carried out");
  const row = base.rowOf("gpt-4.1", "input");
  expect(outcome.failure.message).toBe(
    `Someone typed into row ${row} of the sheet "Rates" at this moment, so nothing was written.`,
  );
  expect(desk.cells("Rates log").at(-1)?.[2]).toContain("not done: someone typed");
  expect(desk.get("overrideRate", OVERRIDE).message).toContain("your own price is $1.1");
});
