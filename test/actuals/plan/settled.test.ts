import { monthStates, type DatedImport, type DatedLine } from "../../../src/actuals/plan/settled";

const line = (day: string, number = 1): DatedLine => ({ day, kind: "cost", import: number });
const done = (number: number, when: string, provisional = ""): DatedImport => ({
  number,
  when: `${when} 09:00 UTC`,
  provisional,
});

test.each([
  ["to its last day, none provisional", ["2026-10-01", "2026-10-31"], "2026-11-03", "", "2026-11-10", true],
  ["not over", ["2026-10-01", "2026-10-31"], "2026-10-31", "", "2026-10-31", "is not over"],
  [
    "its last two days were provisional",
    ["2026-10-01", "2026-10-30", "2026-10-31"],
    "2026-10-31",
    "2026-10-30 and 2026-10-31",
    "2026-11-27",
    "may still change on 2026-10-30 and 2026-10-31: import it again",
  ],
  [
    "cut in the middle",
    ["2026-10-01", "2026-10-15"],
    "2026-11-10",
    "",
    "2026-11-27",
    "has charges up to 2026-10-15 only",
  ],
  [
    "begun late",
    ["2026-10-09", "2026-10-31"],
    "2026-11-10",
    "",
    "2026-11-27",
    "has charges from 2026-10-09 on only",
  ],
  [
    "a weekend without use at its end",
    ["2026-10-01", "2026-10-29"],
    "2026-11-02",
    "",
    "2026-11-27",
    "its charges end on 2026-10-29",
  ],
  [
    "the same, imported before that could be known",
    ["2026-10-01", "2026-10-29"],
    "2026-11-01",
    "",
    "2026-11-27",
    "has charges up to 2026-10-29 only",
  ],
  [
    "a weekend without use at its beginning",
    ["2026-10-03", "2026-10-31"],
    "2026-11-10",
    "",
    "2026-11-27",
    "its charges begin on 2026-10-03",
  ],
  ["no charge of it", ["2026-09-30"], "2026-11-10", "", "2026-11-27", "has no charges"],
] as const)("October: %s", (_, days, imported, provisional, today, said) => {
  const [state] = monthStates(
    days.map((day) => line(day)),
    [done(1, imported, provisional)],
    "cost",
    ["2026-10-01"],
    today,
  );
  const [settled, words] = state?.isSettled === true ? [true, state.note ?? true] : [false, state?.why];
  expect([settled, words]).toEqual([said === true || said.startsWith("its"), said]);
});

test("days that were imported again are final, though they were provisional before", () => {
  const lines = [line("2026-10-01", 1), line("2026-10-31", 2)];
  const imports = [done(1, "2026-10-31", "2026-10-31"), done(2, "2026-11-03")];
  expect(monthStates(lines, imports, "cost", ["2026-10-01"], "2026-11-27")).toEqual([
    { isSettled: true, note: null },
  ]);
});

test("what was used says nothing of the bill", () => {
  const lines: readonly DatedLine[] = ["2026-10-01", "2026-10-31"].map((day) => ({
    ...line(day),
    kind: "usage",
  }));
  expect(monthStates(lines, [done(1, "2026-11-10")], "cost", ["2026-10-01"], "2026-11-27")).toMatchObject([
    { isSettled: false, hasCharges: false },
  ]);
});
