import type { Bundle } from "../../../preview/addon/add-on";
import type { Problem } from "../../../src/api/problem";
import type { ApplyRequest, RatesWritten } from "../../../src/api/rates-refresh";
import type { RatesServer } from "../../../src/api/rates-server";
import type { Result } from "../../../src/pricing/result";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
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
  "an override": () => ({ office: () => startFrom(refreshed), endpoint: "overrideRate", args: [OVERRIDE] }),
} satisfies Readonly<Record<string, () => Case>>;

/** What formulas see: the table as OPENAI_RATES shows it, in one order. */
function inUse(office: Office): string {
  const table = office.formula("OPENAI_RATES") as unknown[][];
  return table
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
      seen.add(isNew ? "new" : "old");
    }
    expect([...seen].sort()).toEqual(["new", "old"]);
  });
});

describe("a write that fails while the script goes on", () => {
  test("is settled at once: the user is told, and the table is the old one or the new one, whole", () => {
    const { office, endpoint, args } = CASES["a refresh that adds rows"]();
    const whole = office();
    const before = inUse(whole);
    whole.call(endpoint, args);
    const after = inUse(whole);
    for (let write = 1; write <= 9; write++) {
      const cut = office();
      const outcome = cut.call(endpoint, args, { atWrite: write, how: "throws" }) as Result<
        RatesWritten,
        Problem
      >;
      // What a written table can do without does not undo it, and is told.
      if (outcome.ok) expect(outcome.value.message).toMatch(/did not carry out: the (number formats|filter)/);
      else expect(outcome.failure).toMatchObject({ code: "unexpected", retry: true });
      expect(outcome.ok ? [after] : [before, after]).toContain(inUse(cut));
      expect(isExact(cut)).toBe(true);
      expect(cut.get("ratesOverview").recovered).toBeNull();
    }
  });
});
