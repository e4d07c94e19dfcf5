import fc from "fast-check";
import { bundledTable, modelFacts } from "../../src/pricing/bundled";
import { RateTable } from "../../src/pricing/rate-table";
import { ASSUMPTIONS } from "../../src/scenarios/drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../../src/scenarios/drivers/scenario-drivers";
import type { PlanForm } from "../../src/scenarios/plan";
import { pricesOf } from "../../src/scenarios/prices";
import { sum } from "../../src/scenarios/sum";
import { formOf, TEMPLATES } from "../../src/scenarios/templates";
import { fiveScenarios } from "../scenarios/support/blueprints";
import { CalculatedSheets } from "../scenarios/support/calculated";
import { defaultsOf, independentForecast } from "../scenarios/support/independent";
import { planOf } from "../scenarios/support/plans";
import { randomPlan } from "../scenarios/support/random-plan";
import { RATES } from "../scenarios/support/rates";
import { worldOf } from "../scenarios/support/world";
import { Failure } from "../support/calculator/values";
import { calculatedByLibreOffice } from "./support/libreoffice";
import type { FileCell, FileSheet, Results } from "./support/xlsx";

/** How far two engines may be apart, of the largest number in a row. */
const APART = 1e-9;
/** What is left, of the list cost, where amounts cancel: a discount of 100 % is exactly 0 in one engine alone. */
const CANCELLED = 1e-14;
const SMALL = RateTable.of(RATES, modelFacts);
const RANDOM = fc.sample(randomPlan, { numRuns: Number(process.env["PLANS"] ?? 60), seed: 2026 });
const PLANS: readonly (readonly [string, PlanForm, RateTable])[] = [
  ...TEMPLATES.map((template) => [template.id, formOf(template, "2026-12-01"), bundledTable()] as const),
  ["five scenarios, 36 months", fiveScenarios(), bundledTable()],
  ...RANDOM.map((form, index) => [`random ${index}`, form, SMALL] as const),
];

const cases = PLANS.map(([name, form, table]) => ({ name, form, sheets: new CalculatedSheets(form, table) }));
let results: readonly Results[];
beforeAll(() => {
  results = calculatedByLibreOffice(cases.map(({ sheets }) => workbookOf(sheets)));
});

/** The sheets of a set for another spreadsheet: what a custom function gives stands as values, all else as formulas. */
function workbookOf(sheets: CalculatedSheets): readonly FileSheet[] {
  return sheets.blueprint.sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map((line, row) =>
      line.map((cell, column): FileCell => {
        if (cell === null) return null;
        const { content } = cell;
        if (content.kind === "formula" && !content.formula.includes("OPENAI_")) {
          return { formula: elsewhere(content.formula) };
        }
        const value = sheets.calculator.value(name, row + 1, column + 1);
        if (value instanceof Failure) throw new Error(`${name} ${row + 1},${column + 1}: ${value.code}`);
        return value === null ? null : { value };
      }),
    ),
  }));
}

/** A formula as other spreadsheets keep it in a file: commas between arguments, and what is newer than the format marked. */
function elsewhere(formula: string): string {
  return formula
    .slice(1)
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/;/g, ",").replace(/\b(IFS|MINIFS)\(/g, "_xlfn.$1("),
    )
    .join("");
}

/** The formulas that LibreOffice works out otherwise. */
function differences(
  sheets: CalculatedSheets,
  found: Results,
): { formulas: number; apart: readonly string[] } {
  let formulas = 0;
  const rate = planOf(sheets.form).values.exchangeRate;
  const list = Math.max(
    ...sheets.compared.map(({ totals }) => sum(Object.values(totals.costs)).times(rate).toNumber()),
  );
  const apart = sheets.blueprint.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((line, row) => {
      const own = line.map((_, column) => sheets.calculator.value(name, row + 1, column + 1));
      const scale = Math.max(...own.map((value) => (typeof value === "number" ? Math.abs(value) : 0)));
      return line.flatMap((cell, column) => {
        if (cell?.content.kind !== "formula" || cell.content.formula.includes("OPENAI_")) return [];
        formulas += 1;
        // Text that is blank is not saved; a link to a blank cell is 0 elsewhere.
        const value = own[column] ?? 0;
        const other = found.get(name)?.get(`${row + 1},${column + 1}`) ?? "";
        const isAlike =
          typeof value === "number" && typeof other === "number"
            ? Math.abs(value - other) <= Math.max(APART * scale, CANCELLED * list)
            : value === other;
        if (isAlike) return [];
        return [`${name} ${row + 1},${column + 1}: ${String(other)}, not ${JSON.stringify(value)}`];
      });
    }),
  );
  return { formulas, apart };
}

test.each(cases.map(({ name, sheets }, index) => [name, sheets, index] as const))(
  "%s: LibreOffice has every cell as the sheets show it",
  (_, sheets, index) => {
    const { formulas, apart } = differences(sheets, results[index] ?? new Map());
    expect(apart).toEqual([]);
    expect(formulas).toBeGreaterThan(3_000);
  },
);

test("every month of every random plan, as LibreOffice has it, agrees with the independent calculation", () => {
  const prices = pricesOf(SMALL);
  const off = cases.flatMap(({ name, form, sheets }, index) => {
    if (!name.startsWith("random")) return [];
    const found = results[index]?.get("Workings");
    return form.scenarios.flatMap((own) => {
      const drivers = { ...defaultsOf(SCENARIO_DRIVERS), ...form.base, ...own };
      const world = worldOf(RATES, prices, (model) => prices.released(model), drivers);
      const row = sheets.rowOfBlock("Forecast", own.name ?? "");
      const rate = Number(form.values.exchangeRate ?? "1");
      const months = independentForecast(form, drivers, defaultsOf(ASSUMPTIONS), world);
      const scale = Math.max(...months.map(({ list }) => list.toNumber())) * rate;
      return months.flatMap(({ month, total }, at) => {
        const value = Number(found?.get(`${row},${9 + at}`));
        const isAlike = Math.abs(value - total.toNumber() * rate) <= APART * scale;
        return isAlike ? [] : [`${name} ${own.name ?? ""} ${month}: ${value}, not ${total.toString()}`];
      });
    });
  });
  expect(off).toEqual([]);
});
