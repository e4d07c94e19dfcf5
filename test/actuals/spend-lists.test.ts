import { lineOfCells, type ChargeLine } from "../../src/actuals/charges/line";
import { IMPORTED_IDS, type ImportedColumn } from "../../src/actuals/charges/columns";
import { valuesOf } from "../../src/actuals/spend/lists";
import { mayChangeFrom } from "../../src/actuals/spend/may-change";

/** A charge with what is told of it, and else blank. */
function line(of: Partial<Record<ImportedColumn, string | number>>): ChargeLine {
  return lineOfCells(IMPORTED_IDS.map((id) => of[id] ?? ""));
}

describe("the first day that may still change", () => {
  const provisional = new Map([
    [1, ["2026-10-04", "2026-10-05"]],
    [2, ["2026-10-07", "2026-10-08"]],
    [3, [""]],
  ]);
  const usage = (day: string, number: number): ChargeLine => line({ day, kind: "usage", import: number });

  test.each([
    ["as the import says", [usage("2026-10-03", 1), usage("2026-10-04", 1)], "2026-10-04"],
    [
      "settled once a later import has brought it",
      [usage("2026-10-04", 2), usage("2026-10-07", 2)],
      "2026-10-07",
    ],
    ["of two imports the first", [usage("2026-10-07", 2), usage("2026-10-05", 1)], "2026-10-05"],
    ["none, when all have settled", [usage("2026-10-04", 3)], null],
    ["not that of another kind", [line({ day: "2026-10-04", kind: "cost", import: 1 })], null],
  ] as const)("%s", (_, lines, expected) => {
    expect(mayChangeFrom(lines, provisional).usage).toBe(expected);
  });
});

describe("what is listed", () => {
  const ofProject = (project: string, billed: number | ""): ChargeLine =>
    line({ project, kind: "cost", billed, day: "2026-10-01" });

  test("capitals and small letters are one, as sums take them", () => {
    expect(valuesOf([ofProject("Web", 1), ofProject("web", 2), ofProject("App", 1)], "project")).toEqual([
      "App",
      "Web",
    ]);
  });

  test("of more than 333 those with the most money, and then those with the most charges", () => {
    const many = Array.from({ length: 340 }, (_, index) =>
      ofProject(`p${String(index).padStart(3, "0")}`, index < 5 ? 0 : 1),
    );
    const listed = valuesOf([...many, ofProject("p000", ""), ofProject("p000", "")], "project");
    expect(listed).toHaveLength(333);
    expect(listed).not.toContain("p001");
    expect(valuesOf([...many.slice(0, 332), many[0] ?? ofProject("", 0)], "project")).toContain("p000");
  });
});
