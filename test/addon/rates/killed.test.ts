import type { Bundle } from "../../../preview/addon/add-on";
import { ServiceError } from "../../../preview/services/errors";
import { Ledger } from "../../../preview/services/ledger";
import type { ApplyRequest } from "../../../src/api/rates-refresh";
import type { RatesServer } from "../../../src/api/rates-server";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { during } from "./during";
import { CHEAPER_NANO, MODELS, OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

/** A state from which a request starts, prepared once, and the request. */
interface Case {
  readonly office: () => Office;
  readonly endpoint: keyof RatesServer;
  readonly args: readonly unknown[];
}

let bundle: Bundle;
let untouched: Office;
let refreshed: Office;
let refreshedTwice: Office;
let damaged: Office;
const requests = new Map<Office, ApplyRequest>();

function startFrom(office: Office): Office {
  const copy = new Office(bundle, { book: copyBook(office.book), net: office.net });
  for (const [key, text] of office.environment.storage.caches.user) {
    copy.environment.storage.caches.user.set(key, text);
  }
  return copy;
}

function checkIn(office: Office): Office {
  const { check, against } = office.get("checkForUpdates");
  requests.set(office, { check, against, from: "2026-11-24", ticked: [] });
  return office;
}

beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  const changed = pageOf(MODELS, pageWith(CHEAPER_NANO));
  untouched = checkIn(new Office(bundle, { net: internet(changed) }));
  refreshed = new Office(bundle, { net: internet(pageOf(MODELS)) });
  refreshed.refresh("2026-11-01");
  refreshed.net.page = ok(changed);
  checkIn(refreshed);
  refreshedTwice = startFrom(refreshed);
  refreshedTwice.refresh("2026-11-20");
  damaged = startFrom(refreshed);
  damaged.sheet("Rates").put(0, 4, { content: { kind: "literal", value: "cost" }, format: {}, note: "" });
});

const CASES = {
  "the first refresh": () => ({
    office: () => startFrom(untouched),
    endpoint: "applyUpdates",
    args: [requests.get(untouched)],
  }),
  "a refresh that adds rows": () => ({
    office: () => startFrom(refreshed),
    endpoint: "applyUpdates",
    args: [requests.get(refreshed)],
  }),
  "an undo that takes rows away": () => ({
    office: () => startFrom(refreshedTwice),
    endpoint: "undoRefresh",
    args: [],
  }),
  "a repair to a new sheet": () => ({ office: () => startFrom(damaged), endpoint: "repairRates", args: [] }),
  "an override": () => ({ office: () => startFrom(refreshed), endpoint: "overrideRate", args: [OVERRIDE] }),
} satisfies Readonly<Record<string, () => Case>>;

/** What formulas read: the rows that OPENAI_RATES stands for, in one order; the bundled table where there is no such name. */
function inUse(office: Office): string {
  if (!office.book.nameOf("OPENAI_RATES")) return "the bundled table";
  const rows = office.table().filter((line) => line.some((cell) => cell !== ""));
  return rows
    .map((line) => JSON.stringify(line))
    .sort()
    .join("\n");
}

/** The outcomes that the log tells, in its order. */
function outcomes(office: Office): string[] {
  return office.sheetNames.includes("Rates log")
    ? office
        .cells("Rates log")
        .slice(1)
        .map((line) => String(line[2]))
    : [];
}

/** Whether the range is a header, rows, and the 50 spare rows in which a row that is typed below counts at once. */
function isExact(office: Office): boolean {
  if (!office.book.nameOf("OPENAI_RATES")) return true;
  const [header, ...rows] = office.table();
  const spare = office.range().length - office.table().length;
  return header?.[0] === "model" && rows.every(([model]) => model !== "") && spare === 50;
}

describe.each(Object.entries<() => Case>(CASES))("%s", (_, prepare) => {
  test("killed at each write in turn, leaves the old table or the new one, whole, and the log says which", () => {
    const { office, endpoint, args } = prepare();
    const whole = office();
    const before = inUse(whole);
    whole.call(endpoint, args);
    const after = inUse(whole);
    const writes = whole.ledger?.writes.length ?? 0;
    expect(after).not.toBe(before);
    const seen = new Set<string>();
    for (let write = 1; write <= writes; write++) {
      const cut = office();
      const logged = outcomes(cut).length;
      cut.kill(endpoint, args, write);
      // At once, before anything is tidied up, formulas see one of the two tables.
      const found = inUse(cut);
      const isNew = found === after;
      expect(isNew || found === before).toBe(true);
      // On the next open it is still that one, and the log has said so once.
      const { recovered } = cut.get("ratesOverview");
      const [outcome, ...more] = outcomes(cut).slice(logged);
      expect(more).toEqual([]);
      if (isNew) expect(outcome).toMatch(/^done/);
      else if (outcome !== undefined) expect(outcome).toMatch(/^not done/);
      if (recovered !== null) expect(recovered).toContain(outcome ?? "?");
      expect(isExact(cut)).toBe(true);
      // And nothing is in the way of doing it again.
      if (!isNew) {
        expect(cut.call(endpoint, args)).toMatchObject({ ok: true });
        expect(inUse(cut)).toBe(after);
      }
      // No tab is left over.
      expect(cut.sheetNames).toHaveLength(whole.sheetNames.length);
      seen.add(isNew ? "new" : "old");
    }
    expect([...seen].sort()).toEqual(["new", "old"]);
  });
});

describe("a call of a service that fails while the script goes on, reads too", () => {
  test("is settled at once: the user is told, and the table is the old one or the new one, whole", () => {
    const { office, endpoint, args } = CASES["a refresh that adds rows"]();
    const whole = office();
    const before = inUse(whole);
    const { calls } = during(whole, endpoint, args);
    const after = inUse(whole);
    // The last call of each kind: most kinds are called again and again, before the write as after it.
    const kinds = [...new Set(calls)].filter((member) => !/^(Html|Utilities|Blob)/.test(member));
    const last = kinds.map((member) => calls.lastIndexOf(member) + 1);
    expect(last.length).toBeGreaterThan(35);
    for (const at of last) {
      const cut = office();
      const { outcome } = during(cut, endpoint, args, at, (member) => {
        throw new ServiceError(`We're sorry, a server error occurred while calling ${member}.`);
      });
      // What a written table can do without does not undo it; the user is told, and the table is the old one or the new one.
      const told = outcome.ok ? outcome.value.message : outcome.failure.code;
      expect([at, calls[at - 1], outcome.ok ? [after] : [before, after]]).toEqual([
        at,
        calls[at - 1],
        expect.arrayContaining([inUse(cut)]) as unknown,
      ]);
      if (!outcome.ok) expect(told).toMatch(/^(unexpected|damaged)$/);
      expect(cut.get("ratesOverview").recovered).toBeNull();
      expect(isExact(cut)).toBe(true);
    }
  });
});

test("a formula whose name cannot be read just now is an error, not the bundled price", () => {
  const desk = startFrom(refreshed);
  desk.get("overrideRate", OVERRIDE);
  const enter = Object.getOwnPropertyDescriptor(Ledger.prototype, "enter")?.value as Ledger["enter"];
  const evaluate = (failing: number): { readonly price: unknown; readonly calls: readonly string[] } => {
    const calls: string[] = [];
    const spy = jest.spyOn(Ledger.prototype, "enter").mockImplementation(function (this: Ledger, member) {
      enter.call(this, member);
      calls.push(member);
      if (calls.length === failing) throw new ServiceError("We're sorry, a server error occurred.");
    });
    const price = desk.priceOf("OPENAI_RATE", "gpt-5", "input");
    spy.mockRestore();
    return { price, calls };
  };
  const { price, calls } = evaluate(0);
  expect(price).toBe(1.1);
  expect(calls).toContain("Spreadsheet.getRangeByName");
  for (let at = 1; at <= calls.length; at++) {
    expect([1.1, expect.stringContaining("server error")]).toContainEqual(evaluate(at).price);
  }
});
