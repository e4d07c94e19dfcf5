import { monthStates, type DatedImport, type DatedLine } from "../../../src/actuals/plan/settled";

const line = (day: string, number = 1): DatedLine => ({ day, kind: "cost", import: number });
const done = (number: number, days: readonly string[], when: string, provisional = ""): DatedImport => ({
  number,
  kind: "cost",
  when: `${when} 09:00 UTC`,
  from: days[0] ?? "",
  to: days[days.length - 1] ?? "",
  provisional,
  undone: "",
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
    "was imported up to 2026-10-15 only",
  ],
  [
    "begun late",
    ["2026-10-09", "2026-10-31"],
    "2026-11-10",
    "",
    "2026-11-27",
    "was imported from 2026-10-09 on only",
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
    "was imported up to 2026-10-29 only",
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
    [done(1, days, imported, provisional)],
    "cost",
    ["2026-10-01"],
    today,
  );
  const [settled, words] = state?.isSettled === true ? [true, state.note ?? true] : [false, state?.why];
  expect([settled, words]).toEqual([said === true || said.startsWith("its"), said]);
});

test.each<[string, readonly DatedImport[], string]>([
  [
    "days that were imported again are final, though they were provisional before",
    [
      done(1, ["2026-10-01", "2026-10-31"], "2026-10-31", "2026-10-31"),
      done(2, ["2026-10-31"], "2026-11-03"),
    ],
    "settled",
  ],
  [
    "two imports with days between them that neither has",
    [
      done(1, ["2026-10-01", "2026-10-15"], "2026-11-03"),
      done(2, ["2026-10-18", "2026-10-31"], "2026-11-03"),
    ],
    "has days that were not imported: 2 between 2026-10-01 and 2026-10-31",
  ],
  [
    "one that was undone",
    [
      { ...done(1, ["2026-10-01", "2026-10-31"], "2026-11-03"), undone: "undone" },
      done(2, ["2026-10-20", "2026-10-31"], "2026-11-03"),
    ],
    "was imported from 2026-10-20 on only",
  ],
  [
    "what was used says nothing of the bill",
    [{ ...done(1, ["2026-10-01", "2026-10-31"], "2026-11-03"), kind: "usage" }],
    "was not imported",
  ],
])("%s", (_, imports, said) => {
  const lines = [line("2026-10-01", 1), line("2026-10-31", 2)];
  const [state] = monthStates(lines, imports, "cost", ["2026-10-01"], "2026-11-27");
  expect(state?.isSettled === true ? "settled" : state?.why).toBe(said);
});
