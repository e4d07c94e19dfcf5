import fc from "fast-check";
import { layOutInputs } from "../../../src/scenarios/blueprint/inputs-layout";
import { inputsSheet } from "../../../src/scenarios/blueprint/inputs-sheet";
import { readInputs, type InputCell } from "../../../src/scenarios/blueprint/read-inputs";
import type { Plan, PlanForm } from "../../../src/scenarios/plan";
import { readPlan } from "../../../src/scenarios/read-plan";
import { CASES, STAMP } from "../support/blueprints";
import { planForm, planOf } from "../support/plans";
import { randomPlan } from "../support/random-plan";

/** What a spreadsheet holds after the Inputs sheet of a plan was written; formulas do not matter here. */
function cellsOf(plan: Plan): InputCell[][] {
  const names = { inputs: "Inputs", forecast: "Forecast", compare: "Compare", checks: "Checks" };
  const sheet = inputsSheet(plan, layOutInputs(names.inputs, plan.scenarios.length), STAMP, names);
  return sheet.cells.map((line) =>
    line.map((cell) => {
      switch (cell?.content.kind) {
        case "text":
          return cell.content.text;
        case "number":
          return cell.content.number;
        case "day":
          return cell.content.day;
        default:
          return "";
      }
    }),
  );
}

function reread(form: PlanForm): PlanForm {
  return readInputs(cellsOf(planOf(form)));
}

test.each(CASES)("$name: the Inputs sheet reads back as the plan it was made from", ({ form, plan }) => {
  expect(readPlan(reread(form))).toEqual({ ok: true, value: plan });
});

test("so do random plans", () => {
  fc.assert(
    fc.property(randomPlan, (form) => {
      expect(readPlan(reread(form))).toEqual({ ok: true, value: planOf(form) });
    }),
    { numRuns: 30 },
  );
});

describe("a sheet that was changed by hand", () => {
  const cells = cellsOf(planOf(planForm([{}, {}])));
  const rowOf = (label: string): number => cells.findIndex(([first]) => first === label);

  test("its values count", () => {
    const changed = cells.map((line) => [...line]);
    const row = changed[rowOf("Monthly growth")];
    if (row === undefined) throw new Error("no row");
    row[3] = 0.125;
    expect(readInputs(changed).scenarios[1]?.growth).toBe("12.5");
  });

  test("rows may be moved, and others added", () => {
    const [head, tail] = [cells.slice(0, 8), cells.slice(8)];
    expect(readInputs([...head, ["a note of mine"], ...tail.reverse()])).toEqual(readInputs(cells));
  });

  test("a row that is gone is named", () => {
    const without = cells.filter(([first]) => first !== "Turns per session");
    expect(() => readInputs(without)).toThrow('no row "Turns per session"');
  });

  test("another sheet is not taken for one", () => {
    expect(() => readInputs([["model", "input"]])).toThrow('no row with "Driver" and "Note"');
  });

  test("a value that is none is a problem beside its field, with what was typed kept", () => {
    const changed = cells.map((line) => [...line]);
    const row = changed[rowOf("Turns per session")];
    if (row === undefined) throw new Error("no row");
    row[2] = "many";
    const form = readInputs(changed);
    expect(form.scenarios[0]?.turns).toBe("many");
    expect(readPlan(form)).toMatchObject({
      ok: false,
      failure: [{ field: { driver: "turns" }, kind: "unreadable" }],
    });
  });
});
