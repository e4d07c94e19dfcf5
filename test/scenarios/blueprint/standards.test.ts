import type { ChartBlueprint, SheetBlueprint, SheetRole } from "../../../src/scenarios/blueprint/blueprint";
import { STYLES } from "../../../src/scenarios/blueprint/styles";
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
const FIRST_MONTH = columnNumber("I");
const LONGEST_FORMULA = 260;
const MOST_CALLS = 12;
const MOST_CELLS_PASSED = 400_000;
/** More than the bundled table has, header and later refreshes included. */
const RATES_CELLS = 20_000;

function texts(sheet: SheetBlueprint): readonly string[] {
  return sheet.cells.flatMap((line) =>
    line.flatMap((cell) => (cell?.content.kind === "text" ? [cell.content.text] : [])),
  );
}

/** Cells that the arguments of a custom function bring with them. */
function cellsPassed(placed: PlacedFormula): number {
  const named = placed.formula.includes("OPENAI_RATES") ? RATES_CELLS : 0;
  return named + precedents(placed).length;
}

describe.each(CASES)("modelling standards: $name", ({ plan, blueprint }) => {
  const formulas = formulasOf(blueprint);
  const on = (role: SheetRole): SheetBlueprint => {
    const sheet = blueprint.sheets.find((found) => found.role === role);
    if (sheet === undefined) throw new Error(`no ${role} sheet`);
    return sheet;
  };
  const nameOf = (role: SheetRole): string => on(role).name;

  test("1. the page first, then inputs, results and calculations", () => {
    expect(blueprint.sheets.map(({ role }) => role)).toEqual([
      "summary",
      "inputs",
      "actuals",
      "forecast",
      "compare",
      "workings",
      "checks",
    ]);
  });

  test("1. months stand in the same columns on every sheet that has them", () => {
    const expected = Array.from({ length: plan.months }, (_, index) => FIRST_MONTH + index);
    for (const [role, row] of [
      ["actuals", 4],
      ["forecast", 5],
      ["workings", 5],
    ] as const) {
      const columns = (on(role).cells[row - 1] ?? []).flatMap((cell, column) =>
        cell?.format === "month" && column + 1 >= FIRST_MONTH ? [column + 1] : [],
      );
      expect([role, columns]).toEqual([role, expected]);
    }
  });

  test("1. nothing depends on itself", () => {
    const reads = new Map(
      formulas.map((placed) => [`${placed.sheet}!${placed.row},${placed.column}`, precedents(placed)]),
    );
    // What a formula spills depends on the formula.
    for (const { sheet, row, column, formula } of formulas) {
      const [call] = /OPENAI_(CHARGE|FORECAST|SENSITIVITY|MODELS|RATES_INFO)\(/.exec(formula) ?? [];
      if (call === undefined) continue;
      const cells = blueprint.sheets.find(({ name }) => name === sheet)?.cells ?? [];
      const isRoom = (down: number, across: number): boolean =>
        cells[down - 1]?.[across - 1]?.content.kind === "blank";
      for (let down = row; down === row || isRoom(down, column); down++) {
        for (let across = down === row ? column + 1 : column; isRoom(down, across); across++) {
          reads.set(`${sheet}!${down},${across}`, [`${sheet}!${row},${column}`]);
        }
      }
    }
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

  test("2. `;` between arguments, which every locale reads, and nothing that another engine lacks", () => {
    const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, "").replace(/'[^']*'/g, "");
    expect(formulas.filter(({ formula }) => withoutTexts(formula).includes(","))).toEqual([]);
    const used = new Set(formulas.flatMap(({ formula }) => functionsIn(formula)));
    for (const name of ["XLOOKUP", "XMATCH", "LET", "LAMBDA", "FILTER", "UNIQUE", "SORT"]) {
      expect(used).not.toContain(name);
    }
  });

  test("3. one formula a row across the months, copied or spilled", () => {
    for (const role of ["actuals", "forecast", "workings"] as const) {
      const rows = new Map<number, PlacedFormula[]>();
      for (const placed of formulasOn(on(role)).filter(({ column }) => column >= FIRST_MONTH)) {
        rows.set(placed.row, [...(rows.get(placed.row) ?? []), placed]);
      }
      expect(rows.size).toBeGreaterThan(0);
      for (const placed of rows.values()) {
        expect(new Set(placed.map(seenFrom)).size).toBe(1);
        expect(placed[0]?.column).toBe(FIRST_MONTH);
        const spills = placed[0]?.formula.includes("OPENAI_CHARGE") === true;
        expect(placed).toHaveLength(spills ? 1 : plan.months);
      }
    }
  });

  test("3. one formula a row across the scenarios of Workings, but for the prices' own rows", () => {
    const constants = formulasOn(on("workings")).filter(
      ({ column, cell }) => column >= 4 && column <= 8 && cell.style !== "heading",
    );
    const rows = new Map<number, PlacedFormula[]>();
    for (const placed of constants) rows.set(placed.row, [...(rows.get(placed.row) ?? []), placed]);
    const copied = [...rows.values()].filter(
      ([first]) => !/^=IF\(.*;"(1000000)?"/.test(first?.formula ?? ""),
    );
    const drivers = copied.filter((placed) => placed.length === plan.scenarios.length);
    for (const placed of drivers) {
      if (/^=IF\(\$|^=\$/.test(placed[0]?.formula ?? "")) continue;
      expect(new Set(placed.map(seenFrom)).size).toBe(1);
    }
    expect(drivers.length).toBeGreaterThan(100);
  });

  test("4. inputs blue, formulas black, links to other tabs green, with a legend in words", () => {
    expect([STYLES.input.color, STYLES.link.color, "color" in STYLES.formula]).toEqual([
      "#0000ff",
      "#00713a",
      false,
    ]);
    const legend = "Blue: input. Black: formula. Green: link to another tab.";
    for (const sheet of blueprint.sheets.filter(({ role }) => role !== "summary")) {
      expect(texts(sheet).some((text) => text.includes(legend))).toBe(true);
    }
  });

  test("4. only Workings calculates with other tabs; the others link, add up and compare", () => {
    const calculating = formulas.filter(
      ({ formula, sheet }) =>
        sheetsIn(formula).length > 0 &&
        ![nameOf("workings"), nameOf("checks"), nameOf("summary")].includes(sheet) &&
        /[*/]/.test(formula.replace(/"[^"]*"/g, "").replace(/\*12$|\/1000000$/, "")),
    );
    const expected = calculating.filter(({ formula }) => !/COUNT\(|IFERROR\(|INDEX\(/.test(formula));
    expect(expected).toEqual([]);
  });

  test("5. every input has a label, a unit column, a base, a place for a note, and what it means", () => {
    const inputs = on("inputs");
    const header = inputs.cells[3]?.map((cell) => (cell?.content.kind === "text" ? cell.content.text : ""));
    expect(header).toEqual([
      "Driver",
      "Unit",
      "Base, all scenarios",
      "Scenario 1",
      "Scenario 2",
      "Scenario 3",
      "Scenario 4",
      "Scenario 5",
      "Your note",
      "What it means",
    ]);
    const rows = inputs.cells.slice(5).filter((line) => line[2]?.style === "input");
    expect(rows.length).toBeGreaterThan(60);
    for (const line of rows) {
      expect([line[0]?.content.kind, line[9]?.content.kind]).toEqual(["text", "text"]);
      expect([line[1] === null, line[8]?.style]).toEqual([false, "ownNote"]);
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
    const nested = formulas.filter(
      ({ formula, sheet }) => hasNestedIf(formula) && sheet !== nameOf("checks"),
    );
    expect(nested.map(({ formula }) => formula)).toEqual([]);
    const longest = formulas.filter(({ formula, sheet }) => {
      return formula.length > LONGEST_FORMULA && ![nameOf("checks"), nameOf("summary")].includes(sheet);
    });
    expect(longest.map(({ formula }) => formula)).toEqual([]);
  });

  test("7. few names: the rates, the budget, the exchange rate", () => {
    const names = formulas.flatMap(
      ({ formula }) => formula.match(/\b(?:OPENAI|SCENARIO)_[A-Z_\d]+\b(?!\()/g) ?? [],
    );
    expect(blueprint.names).toHaveLength(2);
    expect(new Set(names)).toEqual(new Set(["OPENAI_RATES"]));
  });

  test("8. the state of all checks is seen on every tab, under rules that colour it by its words", () => {
    for (const sheet of blueprint.sheets) {
      const [row, column] = sheet.role === "summary" ? [1, 13] : sheet.role === "checks" ? [2, 3] : [1, 3];
      const light = formulasOn(sheet).find((placed) => placed.row === row && placed.column === column);
      expect(light?.formula).toMatch(sheet.role === "checks" ? /▲ FAIL/ : /^='?Checks(?: \d+)?'?!\$C\$2$/);
      const cell = `$${"ABCDEFGHIJKLM".charAt(column - 1)}$${row}`;
      const rules = sheet.conditional.flatMap(({ when, background }) =>
        when.kind === "formula" && when.formula.includes(cell) ? [[when.formula, background]] : [],
      );
      const [red, amber, green] = ["#fbdcd9", "#fff1cc", "#dff3e4"];
      expect(rules).toEqual([
        [`=ISERROR(${cell})`, red],
        [`=ISNUMBER(SEARCH("FAIL";${cell}))`, red],
        [`=ISNUMBER(SEARCH("LOOK";${cell}))`, amber],
        [`=ISNUMBER(SEARCH("OK";${cell}))`, green],
      ]);
    }
  });

  test("8. every cell of a check stands under the rules, and has no colour of its own", () => {
    const checks = on("checks");
    const [range = ""] = checks.conditional.find(({ when }) => when.kind === "contains")?.ranges ?? [];
    const [, first = "", last = ""] = /^C(\d+):H(\d+)$/.exec(range) ?? [];
    const states = formulasOn(checks).filter(({ cell }) => cell.style === "state");
    expect(states.length).toBeGreaterThan(20);
    expect(states.every(({ row }) => row >= Number(first) && row <= Number(last))).toBe(true);
    expect("color" in STYLES.check).toBe(false);
  });

  test("9. nothing is rounded in a calculation", () => {
    const used = formulas
      .filter(({ sheet }) => sheet !== nameOf("summary"))
      .flatMap(({ formula }) => functionsIn(formula));
    for (const name of ["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC", "FLOOR", "MROUND", "FIXED", "TEXT"]) {
      expect(used).not.toContain(name);
    }
    // INT counts whole turns, and CEILING the months of a quarter.
    const whole = formulas.filter(({ formula }) => formula.includes("INT(") && !formula.includes("COUNT"));
    expect(new Set(whole.map(({ sheet }) => sheet))).toEqual(new Set([nameOf("workings")]));
    expect(whole).toHaveLength(plan.scenarios.length * 3 * 2);
  });

  test("10. stamped with the version and the day of the rates, and the day of the build", () => {
    expect(texts(on("workings"))).toEqual(
      expect.arrayContaining([STAMP.version, STAMP.updated, STAMP.built]),
    );
  });

  test(`at most ${MOST_CALLS} calls of custom functions, which pass at most ${MOST_CELLS_PASSED} cells`, () => {
    const calls = formulas.filter(({ formula }) => /OPENAI_[A-Z_]+\(|IMAGE_TOKENS\(/.test(formula));
    expect(calls.length).toBe(plan.scenarios.length + 4);
    expect(calls.length).toBeLessThanOrEqual(MOST_CALLS);
    expect(calls.reduce((sum, placed) => sum + cellsPassed(placed), 0)).toBeLessThanOrEqual(
      MOST_CELLS_PASSED,
    );
  });

  test("one wrong model breaks the prices of its own scenario alone", () => {
    const priced = formulas.filter(({ formula }) => formula.includes("OPENAI_CHARGE("));
    expect(priced).toHaveLength(plan.scenarios.length);
  });

  describe("charts, read as Google reads them: a series a column, named by its first row", () => {
    const summary = on("summary");
    const seriesOf = ({ range }: ChartBlueprint): readonly string[] => {
      const [, left = "", top = "", right = ""] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(range) ?? [];
      const names: string[] = [];
      for (let column = columnNumber(left) + 1; column <= columnNumber(right); column++) {
        const content = summary.cells[Number(top) - 1]?.[column - 1]?.content;
        names.push(
          content?.kind === "text" ? content.text : content?.kind === "formula" ? content.formula : "",
        );
      }
      return names;
    };

    test("the first shows the focus: actual, parts, budget", () => {
      const names = seriesOf(summary.charts[0] as ChartBlueprint);
      expect([names[0], names[names.length - 1]]).toEqual(["Actual", "Budget"]);
      expect(summary.charts[0]?.series).toHaveLength(names.length);
    });

    test("the second shows every scenario, the first one too, and the budget", () => {
      const names = seriesOf(summary.charts[1] as ChartBlueprint);
      expect(names).toHaveLength(plan.scenarios.length + 1);
      plan.scenarios.forEach((_, k) => {
        expect(names[k]).toMatch(new RegExp(`Workings(?: \\d+)?'?!\\$${"DEFGH".charAt(k)}\\$`));
      });
      expect(names[plan.scenarios.length]).toBe("Budget");
    });
  });
});

test("the reader of formulas sees what it is meant to see", () => {
  expect(numbersIn('=A1*2+SUM($B$3:C4)/1000000&"7"+1.5')).toEqual(["2", "1000000", "1.5"]);
  expect(hasNestedIf("=IF(A1;SUM(IF(B1;C1;D1));E1)")).toBe(true);
  expect(hasNestedIf('=IF(A1;B1;C1)&IF(D1;"IF(";E1)')).toBe(false);
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
