import fc from "fast-check";
import { readInputs, type InputCell } from "../../../src/scenarios/blueprint/read-inputs";
import type { Plan, PlanForm } from "../../../src/scenarios/plan";
import { readPlan } from "../../../src/scenarios/read-plan";
import { CASES } from "../support/blueprints";
import { inputCells } from "../support/input-cells";
import { planForm, planOf } from "../support/plans";
import { randomPlan } from "../support/random-plan";

function reread(plan: Plan): PlanForm {
  return readInputs(inputCells(plan)).form;
}

test.each(CASES)("$name: the Inputs sheet reads back as the plan it was made from", ({ plan }) => {
  expect(readPlan(reread(plan))).toEqual({ ok: true, value: plan });
});

test("so do random plans", () => {
  fc.assert(
    fc.property(randomPlan, (form) => {
      expect(readPlan(reread(planOf(form)))).toEqual({ ok: true, value: planOf(form) });
    }),
    { numRuns: 30 },
  );
});

describe("a sheet that was changed by hand", () => {
  const cells = inputCells(planOf(planForm([{}, {}])));
  const rowOf = (label: string): number => cells.findIndex(([first]) => first === label);
  /** The cells with another one, by its label and column (3: base, 4: the first scenario). */
  const withCell = (label: string, column: number, cell: InputCell): InputCell[][] =>
    cells.map((line, row) =>
      row === rowOf(label) ? line.map((old, at) => (at + 1 === column ? cell : old)) : line,
    );

  test("a value of all scenarios counts for each that has none of its own", () => {
    const { form } = readInputs(withCell("Monthly growth", 3, 0.125));
    const reading = readPlan(form);
    if (!reading.ok) throw new Error("not read");
    expect(reading.value.scenarios.map(({ growth }) => growth.toFixed())).toEqual(["0.125", "0.125"]);
  });

  test("a scenario's own value goes before it", () => {
    const { form } = readInputs(withCell("Monthly growth", 5, 0.07));
    expect(form.scenarios.map(({ growth }) => growth)).toEqual([undefined, "7"]);
  });

  test("none takes a day of all scenarios back", () => {
    const { form } = readInputs(withCell("Launch month", 4, "none"));
    expect(form.scenarios.map(({ launch }) => launch)).toEqual(["", undefined]);
  });

  test("rows may be moved, and others added", () => {
    const [head, tail] = [cells.slice(0, 5), cells.slice(5)];
    const moved = readInputs([...head, ["a note of mine"], ...[...tail].reverse()]).form;
    expect(moved).toEqual(readInputs(cells).form);
  });

  test("from the header on, as formulas give it, cells are named alike", () => {
    const field = { of: "base", driver: "turns" } as const;
    const [whole, part] = [readInputs(cells), readInputs(cells.slice(3))];
    expect(whole.cellOf(field)).toBe(`C${rowOf("Turns per session") + 1}`);
    expect(part.cellOf(field)).toBe(whole.cellOf(field));
  });

  test("a row that is gone is named", () => {
    const without = cells.filter(([first]) => first !== "Turns per session");
    expect(() => readInputs(without)).toThrow('no row "Turns per session"');
  });

  test("another sheet is not taken for one", () => {
    expect(() => readInputs([["model", "input"]])).toThrow('no row with "Driver" and "Base, all scenarios"');
  });

  test("a value that is none is a problem beside its field, with what was typed kept", () => {
    const { form } = readInputs(withCell("Turns per session", 3, "many"));
    expect(form.base?.turns).toBe("many");
    expect(readPlan(form)).toMatchObject({
      ok: false,
      failure: [{ field: { of: "base", driver: "turns" }, kind: "unreadable" }],
    });
  });
});

describe("a sheet of the first version", () => {
  const OLD: InputCell[][] = [
    ["Driver", "Unit", "Scenario 1", "Scenario 2", "Note"],
    ["Scenario", "", "A", "B", ""],
    ["Active users at launch", "users", 100, 100, ""],
    ["Monthly growth", "% a month", 0.05, 0.1, ""],
    ["Retries", "% of sessions", 0.02, 0.02, ""],
    ["First month", "", "2026-12-01", "", ""],
    ["Months", "months", 24, "", ""],
    ["Turns sent without history", "turns", 1, "", ""],
  ];

  test("is read: what most scenarios have is the base, and retries keep their meaning", () => {
    const { version, form } = readInputs(OLD);
    expect(version).toBe(1);
    expect(form.months).toBe("24");
    expect(form.base).toMatchObject({ users: "100", growth: "5", retryBasis: "the session" });
    expect(form.scenarios).toEqual([{ name: "A" }, { name: "B", growth: "10" }]);
    expect(readPlan(form).ok).toBe(true);
  });
});
