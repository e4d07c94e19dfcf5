import { FORMATS, STYLES, type SheetBlueprint } from "../../../src/scenarios/blueprint/blueprint";
import { CASES, STAMP } from "../support/blueprints";
import {
  columnNumber,
  formulasOf,
  formulasOn,
  functionsIn,
  hasNestedIf,
  numbersIn,
  precedents,
  seenFrom,
  sheetsIn,
  type PlacedFormula,
} from "../support/formulas";

/** The first month stands here on every sheet that has months. */
const FIRST_MONTH = columnNumber("H");
const MONTH_ROW = 5;
const LONGEST_FORMULA = 160;

function texts(sheet: SheetBlueprint): readonly string[] {
  return sheet.cells.flatMap((line) =>
    line.flatMap((cell) => (cell?.content.kind === "text" ? [cell.content.text] : [])),
  );
}

describe.each(CASES)("modelling standards: $name", ({ plan, blueprint }) => {
  const formulas = formulasOf(blueprint);
  const [inputs, forecast, compare, checks] = blueprint.sheets;
  if (!inputs || !forecast || !compare || !checks) throw new Error("a sheet is missing");

  test("1. inputs, calculations and outputs are apart and flow one way", () => {
    expect(blueprint.sheets.map(({ role }) => role)).toEqual(["inputs", "forecast", "compare", "checks"]);
    const order = new Map(blueprint.sheets.map(({ name }, index) => [name, index]));
    const backwards = formulas.filter((placed) =>
      sheetsIn(placed.formula).some((name) => (order.get(name) ?? -1) > (order.get(placed.sheet) ?? 0)),
    );
    // Only the master check, which every sheet repeats, looks ahead.
    for (const { row, column } of backwards) expect([row, column]).toEqual([2, 3]);
  });

  test("1. months stand in the same columns on every sheet that has them", () => {
    const monthColumns = (sheet: SheetBlueprint): number[] =>
      (sheet.cells[MONTH_ROW - 1] ?? []).flatMap((cell, column) =>
        cell?.format === "month" ? [column + 1] : [],
      );
    const expected = Array.from({ length: plan.months }, (_, index) => FIRST_MONTH + index);
    expect(monthColumns(forecast)).toEqual(expected);
    expect(monthColumns(compare)).toEqual(expected);
  });

  test("1. nothing depends on itself", () => {
    const reads = new Map(
      formulas.map((placed) => [`${placed.sheet}!${placed.row},${placed.column}`, precedents(placed)]),
    );
    const state = new Map<string, "open" | "done">();
    const visit = (cell: string): void => {
      if (state.get(cell) === "done" || !reads.has(cell)) return;
      if (state.get(cell) === "open") throw new Error(`${cell} depends on itself`);
      state.set(cell, "open");
      for (const precedent of reads.get(cell) ?? []) visit(precedent);
      state.set(cell, "done");
    };
    for (const cell of reads.keys()) visit(cell);
    expect(state.size).toBeGreaterThan(1000);
  });

  test("2. only inputs and the stamp hold figures; all else is a formula or a label", () => {
    const odd: unknown[] = [];
    for (const sheet of blueprint.sheets) {
      for (const cell of sheet.cells.flat()) {
        const isFigure = cell?.content.kind === "number" || cell?.content.kind === "day";
        if (isFigure && !(sheet.role === "inputs" && ["input", "stamp"].includes(cell.style))) odd.push(cell);
      }
    }
    expect(odd).toEqual([]);
  });

  test("2. no number in a formula but 12, 100 and 1,000,000; no decimal or array literal", () => {
    const numbers = new Set(formulas.flatMap(({ formula }) => numbersIn(formula)));
    expect([...numbers].filter((number) => !["12", "100", "1000000"].includes(number))).toEqual([]);
    expect(formulas.filter(({ formula }) => /[{}]/.test(formula))).toEqual([]);
  });

  test("3. one formula a row across the months, copied or spilled", () => {
    for (const sheet of [forecast, compare]) {
      const rows = new Map<number, PlacedFormula[]>();
      for (const placed of formulasOn(sheet).filter(({ column }) => column >= FIRST_MONTH)) {
        rows.set(placed.row, [...(rows.get(placed.row) ?? []), placed]);
      }
      expect(rows.size).toBeGreaterThan(0);
      for (const placed of rows.values()) {
        expect(new Set(placed.map(seenFrom)).size).toBe(1);
        const [first] = placed;
        expect(first?.column).toBe(FIRST_MONTH);
        expect([1, plan.months]).toContain(placed.length);
        const spills = /OPENAI_CHARGE|IMAGE_TOKENS/.test(first?.formula ?? "");
        expect(placed.length === 1).toBe(spills);
      }
    }
  });

  test("3. every priced row is one call over the months, with each month's date and the workbook's rates", () => {
    const priced = formulasOn(forecast).filter(({ formula }) => formula.includes("OPENAI_CHARGE("));
    const last = `$${String.fromCharCode(...lettersOf(FIRST_MONTH + plan.months - 1))}`;
    for (const { formula } of priced) {
      expect(formula).toContain(`,$H$${MONTH_ROW}:${last}$${MONTH_ROW},OPENAI_RATES)`);
    }
    // Eight lines of text in five tiers, five other lines, and two that are priced twice.
    expect(priced).toHaveLength(plan.scenarios.length * (8 * 5 + 5 + 2));
  });

  test("4. inputs blue, formulas black, links to other sheets green, with a legend in words", () => {
    expect([STYLES.input.color, STYLES.formula.color, STYLES.total.color]).toEqual([
      "#0000ff",
      "#000000",
      "#000000",
    ]);
    const miscoloured = formulas.filter(({ formula, cell }) => {
      const styles = formula.includes("!") ? ["link"] : ["formula", "total"];
      return !styles.includes(cell.style);
    });
    expect(miscoloured).toEqual([]);
    for (const sheet of blueprint.sheets) {
      expect(texts(sheet).some((text) => text.startsWith("Blue: input. Black: formula. Green: link"))).toBe(
        true,
      );
    }
  });

  test("5. every input has a label, a unit column, a value a scenario and a note", () => {
    const noteColumn = 2 + plan.scenarios.length;
    const header = inputs.cells[7]?.map((cell) => (cell?.content.kind === "text" ? cell.content.text : ""));
    expect([header?.[0], header?.[1], header?.[noteColumn]]).toEqual(["Driver", "Unit", "Note"]);
    const rows = inputs.cells.filter((line) => line.some((cell) => cell?.style === "input"));
    expect(rows.length).toBeGreaterThan(60);
    for (const line of rows) {
      expect(line[0]?.content.kind).toBe("text");
      expect(line[1]).not.toBeNull();
      expect(line[noteColumn]?.content.kind).toBe("text");
    }
  });

  test("6. no OFFSET, no INDIRECT, nothing volatile, no IF within an IF, short formulas", () => {
    const used = new Set(formulas.flatMap(({ formula }) => functionsIn(formula)));
    for (const name of [
      "OFFSET",
      "INDIRECT",
      "NOW",
      "TODAY",
      "RAND",
      "RANDBETWEEN",
      "RANDARRAY",
      "ARRAYFORMULA",
    ]) {
      expect(used).not.toContain(name);
    }
    expect(formulas.filter(({ formula }) => hasNestedIf(formula))).toEqual([]);
    const longest = formulas.reduce((most, { formula }) => Math.max(most, formula.length), 0);
    expect(longest).toBeLessThanOrEqual(LONGEST_FORMULA);
  });

  test("7. few names: the rates, the budget, the exchange rate", () => {
    const names = formulas.flatMap(
      ({ formula }) => formula.match(/\b(?:OPENAI|SCENARIO)_[A-Z_\d]+\b(?!\()/g) ?? [],
    );
    const own = blueprint.names.map(({ name }) => name);
    expect(own).toHaveLength(2);
    expect(new Set(names)).toEqual(new Set([...own, "OPENAI_RATES"]));
  });

  test("8. a master check is seen on every sheet", () => {
    const master = formulasOn(checks).find(({ row, column }) => row === 2 && column === 3);
    expect(master?.formula).toContain("OK");
    for (const sheet of [inputs, forecast, compare]) {
      const repeated = formulasOn(sheet).find(({ row, column }) => row === 2 && column === 3);
      expect(repeated?.formula).toMatch(/^='?Checks(?: \d+)?'?!\$C\$2$/);
    }
  });

  test.each([
    "The model mix makes 100 %",
    "Cached and written tokens are part of the input",
    "Lines and adjustments make the total",
    "OPENAI_CHARGE and the sheet's arithmetic agree, input",
    "The rates are recent",
    "No driver is negative",
    "No share is over 100 %",
    "The model has a price in the first month",
    "Model is not shut down before the end",
  ])("8. checked: %s", (label) => {
    const line = checks.cells.find(
      (cells) => cells[0]?.content.kind === "text" && cells[0].content.text === label,
    );
    const states = line?.slice(2).filter((cell) => cell?.content.kind === "formula") ?? [];
    expect(states.length).toBe(label === "The rates are recent" ? 1 : plan.scenarios.length);
  });

  test("9. nothing is rounded but what is shown; unit costs show six decimals", () => {
    const used = new Set(formulas.flatMap(({ formula }) => functionsIn(formula)));
    for (const name of [
      "ROUND",
      "ROUNDUP",
      "ROUNDDOWN",
      "TRUNC",
      "CEILING",
      "FLOOR",
      "MROUND",
      "FIXED",
      "TEXT",
    ]) {
      expect(used).not.toContain(name);
    }
    // INT makes whole tokens for the check that prices them twice, and nothing else.
    const whole = formulas.filter(({ formula }) => formula.includes("INT("));
    expect(whole).toHaveLength(plan.scenarios.length * 2 * plan.months);
    expect(FORMATS.unitCost).toMatch(/\.0{6}/);
  });

  test("10. stamped with the version and the day of the rates", () => {
    expect(texts(inputs)).toEqual(expect.arrayContaining([STAMP.version, STAMP.updated]));
  });
});

function lettersOf(column: number): number[] {
  const codes: number[] = [];
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) codes.unshift(65 + ((rest - 1) % 26));
  return codes;
}

test("the reader of formulas sees what it is meant to see", () => {
  expect(numbersIn('=A1*2+SUM($B$3:C4)/1000000&"7"+1.5')).toEqual(["2", "1000000", "1.5"]);
  expect(hasNestedIf("=IF(A1,SUM(IF(B1,C1,D1)),E1)")).toBe(true);
  expect(hasNestedIf('=IF(A1,B1,C1)&IF(D1,"IF(",E1)')).toBe(false);
  const at = {
    sheet: "S",
    row: 9,
    column: 8,
    cell: { content: { kind: "blank" }, style: "formula", format: "general" },
  } as const;
  expect(seenFrom({ ...at, formula: "=H5+$C$2" })).toBe("=R[-4]C[0]+R2C3");
  expect(precedents({ ...at, formula: "=SUM(A1:B2)+'T 2'!$C$3" })).toEqual([
    "S!1,1",
    "S!1,2",
    "S!2,1",
    "S!2,2",
    "T 2!3,3",
  ]);
});
