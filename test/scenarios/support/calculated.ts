import { ratesToRows } from "../../../src/functions/rates-columns";
import { inputCell } from "../../../src/functions/inputs-argument";
import { describeRates } from "../../../src/pricing/rate-info";
import type { RateTable } from "../../../src/pricing/rate-table";
import { columnLetters } from "../../../src/a1/a1";
import type {
  Blueprint,
  CellBlueprint,
  SheetBlueprint,
  SheetRole,
} from "../../../src/scenarios/blueprint/blueprint";
import { buildBlueprint, namesOfSet } from "../../../src/scenarios/blueprint/build-blueprint";
import { readInputs, type InputsReading } from "../../../src/scenarios/blueprint/read-inputs";
import { comparePlan, type ComparedScenario } from "../../../src/scenarios/comparison";
import type { PlanForm } from "../../../src/scenarios/plan";
import { pricesOf } from "../../../src/scenarios/prices";
import { Calculator, type CalculatorCell, type Content } from "../../support/calculator/calculator";
import { cellOf } from "../../support/calculator/formula-tree";
import { dateOf, Failure, serialOf, type Value } from "../../support/calculator/values";
import { host } from "../../support/call";
import { planOf } from "./plans";
import { STAMP } from "./blueprints";

const DATES: ReadonlySet<string> = new Set(["day", "inputDay", "month"]);
const FIRST_MONTH_COLUMN = 9;

/** The sheets of a form, calculated, read and typed into as a person does; the exact model of the form beside them. */
export class CalculatedSheets {
  readonly compared: readonly ComparedScenario[];
  readonly calculator: Calculator;
  readonly blueprint: Blueprint;

  constructor(
    readonly form: PlanForm,
    readonly table: RateTable,
    /** The day on which the sheets are made and read. */
    today = "2026-11-25",
  ) {
    const plan = planOf(form);
    const { version, updated } = describeRates(table.rates);
    this.compared = comparePlan(plan, pricesOf(table));
    this.blueprint = buildBlueprint({
      plan,
      compared: this.compared,
      stamp: { ...STAMP, version, updated, built: today },
      names: namesOfSet(1),
    });
    this.calculator = new Calculator(
      new Map(
        this.blueprint.sheets.map(({ name, cells }) => [name, cells.map((line) => line.map(asCalculated))]),
      ),
      new Map([["OPENAI_RATES", ratesToRows(table.rates)]]),
      host({ today }),
    );
  }

  sheet(role: SheetRole): SheetBlueprint {
    const sheet = this.blueprint.sheets.find((found) => found.role === role);
    if (sheet === undefined) throw new Error(`no ${role} sheet`);
    return sheet;
  }

  /** What a cell shows, `C22`; an error as its code. */
  value(role: SheetRole, a1: string): Exclude<Value, Failure> {
    const [row, column] = cellOf(a1);
    return this.at(role, row, column);
  }

  at(role: SheetRole, row: number, column: number): Exclude<Value, Failure> {
    const value = this.calculator.value(this.sheet(role).name, row, column);
    return value instanceof Failure ? value.code : value;
  }

  /** The months of a row of Workings, in the block of a scenario: the heading with its name stands above it. */
  months(label: string, scenario: string): readonly (string | number | boolean | null)[] {
    const row = this.rowOfBlock(label, scenario);
    return Array.from({ length: planOf(this.form).months }, (_, month) =>
      this.at("workings", row, FIRST_MONTH_COLUMN + month),
    );
  }

  /** The row of a label, from 1; of the first one with a unit, where it is given. */
  rowOf(role: SheetRole, label: string, unit?: string): number {
    const { cells } = this.sheet(role);
    const found = cells.findIndex(
      (_, index) =>
        this.at(role, index + 1, 1) === label && (unit === undefined || this.at(role, index + 1, 2) === unit),
    );
    if (found < 0) throw new Error(`there is no row ${label} on ${role}`);
    return found + 1;
  }

  rowOfBlock(label: string, scenario: string): number {
    const { cells } = this.sheet("workings");
    const labels = cells.map((_, index) => this.at("workings", index + 1, 1));
    const found = labels.indexOf(label, labels.lastIndexOf(scenario));
    if (found < 0) throw new Error(`there is no row ${label} of ${scenario}`);
    return found + 1;
  }

  /** Types into a cell, `C22` or the base of a driver by its label; a day as ISO text. */
  type(role: SheetRole, a1: string, typed: number | string | boolean | null): void {
    const [row, column] = cellOf(a1);
    const isDay = typeof typed === "string" && /^\d{4}-\d{2}-\d{2}$/.test(typed);
    this.calculator.type(this.sheet(role).name, row, column, isDay ? serialOf(typed) : typed);
  }

  /** The cells that show an error, with their codes. */
  errors(): readonly string[] {
    return this.blueprint.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((line, row) =>
        line.flatMap((_, column) => {
          const value = this.calculator.value(name, row + 1, column + 1);
          const place = `${name}!${columnLetters(column + 1)}${row + 1}`;
          return value instanceof Failure ? [`${place}: ${value.code} ${value.message}`] : [];
        }),
      ),
    );
  }

  /** The checks that are not OK, with what they say. */
  complaints(): readonly string[] {
    const { cells } = this.sheet("checks");
    return cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell?.style !== "state") return [];
        const state = this.at("checks", row + 1, column + 1);
        return state === "OK" ? [] : [`${String(this.at("checks", row + 1, 1))}: ${String(state)}`];
      }),
    );
  }

  /** Inputs, read as it is now. */
  inputs(): InputsReading {
    const { cells, name } = this.sheet("inputs");
    return readInputs(
      cells.map((line, row) =>
        line.map((cell, column) => {
          const value = this.calculator.value(name, row + 1, column + 1);
          const isDate = DATES.has(cell?.format ?? "") && typeof value === "number";
          return inputCell(isDate ? dateOf(value) : value instanceof Failure ? value.code : value, host());
        }),
      ),
    );
  }
}

function asCalculated(cell: CellBlueprint | null): CalculatorCell | undefined {
  return cell === null ? undefined : { content: contentOf(cell), isDate: DATES.has(cell.format) };
}

function contentOf({ content, style }: CellBlueprint): Content {
  switch (content.kind) {
    case "blank":
      return style === "formula" || style === "bold" ? { kind: "room" } : { kind: "literal", value: null };
    case "text":
      return { kind: "literal", value: content.text };
    case "number":
      return { kind: "literal", value: content.number };
    case "day":
      return { kind: "literal", value: serialOf(content.day) };
    case "formula":
      return { kind: "formula", formula: content.formula };
  }
}
