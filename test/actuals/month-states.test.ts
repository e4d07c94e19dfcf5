import { monthStates, type Covered } from "../../src/actuals/plan/month-states";

const bill = (from: string, to: string): Covered => ({ kind: "cost", from, to });

describe("a month is settled when imports have all its days, and none may still change", () => {
  test.each<[string, readonly Covered[], string | null, string]>([
    ["covered by one import", [bill("2026-09-01", "2026-11-24")], null, "settled"],
    [
      "covered by two, one after the other",
      [bill("2026-10-01", "2026-10-15"), bill("2026-10-16", "2026-10-31")],
      null,
      "settled",
    ],
    ["to its last day but one", [bill("2026-10-01", "2026-10-30")], null, "30 of 31 days are imported"],
    [
      "with a gap of two days",
      [bill("2026-10-01", "2026-10-15"), bill("2026-10-18", "2026-10-31")],
      null,
      "29 of 31 days are imported",
    ],
    ["by days of other months alone", [bill("2026-11-01", "2026-11-30")], null, "nothing is imported"],
    [
      "by another kind",
      [{ kind: "usage", from: "2026-10-01", to: "2026-10-31" }],
      null,
      "nothing is imported",
    ],
    [
      "with a last day that may still change",
      [bill("2026-10-01", "2026-10-31")],
      "2026-10-31",
      "days from 2026-10-31 on may still change",
    ],
    ["where only the next month may", [bill("2026-10-01", "2026-11-02")], "2026-11-01", "settled"],
    ["by an import without days", [bill("no day", "no day")], null, "nothing is imported"],
  ])("%s", (_, imports, mayChange, said) => {
    const [state] = monthStates(["2026-10"], "cost", imports, mayChange);
    expect(state?.is === "open" ? state.why : state?.is).toBe(said);
  });

  test("February of a leap year has 29 days", () => {
    const [state] = monthStates(["2028-02"], "cost", [bill("2028-02-01", "2028-02-28")], null);
    expect(state).toEqual({ is: "open", why: "28 of 29 days are imported" });
  });
});
