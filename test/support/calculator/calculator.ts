import type { Argument, Cell, Host } from "../../../src/functions/definition";
import { evaluateFunction } from "../../../src/functions/evaluate";
import { readFormula, type AreaText, type Operator, type Tree } from "./formula-tree";
import { SHEET_FUNCTIONS } from "./functions";
import {
  broadcast,
  collapsed,
  compare,
  dateOf,
  Failure,
  isMatrix,
  number,
  single,
  text,
  truth,
  type Matrix,
  type Operand,
  type Value,
} from "./values";

/** What a cell is given. */
export type Content =
  | { readonly kind: "literal"; readonly value: Exclude<Value, Failure> }
  | { readonly kind: "formula"; readonly formula: string }
  /** Blank until a formula elsewhere spills into it. */
  | { readonly kind: "room" };

export interface CalculatorCell {
  readonly content: Content;
  /** Whether the cell shows a number as a day: a custom function is given a date then. */
  readonly isDate: boolean;
}

interface Sheet {
  readonly cells: readonly (readonly (CalculatorCell | undefined)[])[];
  /** Where formulas stand that may spill. */
  readonly spilling: readonly (readonly [row: number, column: number])[];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Calculates sheets in a moment: cells, formulas with `;`, and the add-on's custom functions, each called as Google calls
 * it. It is a second reading of the formulas beside the local spreadsheet, and fast enough for hundreds of plans; where
 * Google's documentation leaves a choice it is an error.
 */
export class Calculator {
  private readonly sheets = new Map<string, Sheet>();
  private readonly known = new Map<string, Operand>();
  private readonly open = new Set<string>();
  /** Calls of custom functions since the calculator was made. */
  calls = 0;

  /**
   * @param names what names stand for: `OPENAI_RATES` and its rows
   * @param host what custom functions know of the spreadsheet
   */
  constructor(
    sheets: ReadonlyMap<string, readonly (readonly (CalculatorCell | undefined)[])[]>,
    private readonly names: ReadonlyMap<string, Matrix>,
    private readonly host: Host,
  ) {
    for (const [name, cells] of sheets) this.put(name, cells);
  }

  /** Puts a sheet in place of whatever has its name; all is calculated anew. */
  put(name: string, cells: Sheet["cells"]): void {
    const spilling = cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell?.content.kind === "formula" && /OPENAI_/.test(cell.content.formula)
          ? [[row + 1, column + 1] as const]
          : [],
      ),
    );
    this.sheets.set(name, { cells, spilling });
    this.known.clear();
  }

  /** Puts a value or a formula into a cell, as if typed; all is calculated anew. */
  type(sheet: string, row: number, column: number, typed: Exclude<Value, Failure>): void {
    const { cells } = this.sheetNamed(sheet);
    const isFormula = typeof typed === "string" && typed.startsWith("=");
    const content: Content = isFormula
      ? { kind: "formula", formula: typed }
      : { kind: "literal", value: typed };
    const changed = cells.map((line) => [...line]);
    const line = (changed[row - 1] ??= []);
    line[column - 1] = { isDate: line[column - 1]?.isDate ?? false, content };
    this.put(sheet, changed);
  }

  /** What a cell shows, rows and columns from 1. */
  value(sheet: string, row: number, column: number): Value {
    const cell = this.sheetNamed(sheet).cells[row - 1]?.[column - 1];
    if (cell === undefined) return null;
    switch (cell.content.kind) {
      case "literal":
        return cell.content.value;
      case "room":
        return this.spilled(sheet, row, column);
      case "formula": {
        const result = this.result({ sheet, row, column }, cell.content.formula);
        return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
      }
    }
  }

  /** How far the formula of a cell spills. */
  reach(sheet: string, row: number, column: number): { readonly rows: number; readonly columns: number } {
    const content = this.sheetNamed(sheet).cells[row - 1]?.[column - 1]?.content;
    const result = content?.kind === "formula" ? this.result({ sheet, row, column }, content.formula) : null;
    return isMatrix(result)
      ? { rows: result.length, columns: result[0]?.length ?? 0 }
      : { rows: 1, columns: 1 };
  }

  private sheetNamed(name: string): Sheet {
    const sheet = this.sheets.get(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  private spilled(sheet: string, row: number, column: number): Value {
    const { cells, spilling } = this.sheetNamed(sheet);
    for (const [top, left] of spilling) {
      if (top > row || left > column) continue;
      const content = cells[top - 1]?.[left - 1]?.content;
      if (content?.kind !== "formula") continue;
      const result = this.result({ sheet, row: top, column: left }, content.formula);
      const value = isMatrix(result) ? result[row - top]?.[column - left] : undefined;
      if (value !== undefined) return value;
    }
    return null;
  }

  private result(place: Place, formula: string): Operand {
    const key = `${place.sheet}!${place.row},${place.column}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.open.has(key)) throw new Error(`${key} depends on itself`);
    this.open.add(key);
    const evaluated = this.evaluate(treeOf(formula), place);
    this.open.delete(key);
    const result = collapsed(evaluated);
    this.known.set(key, result);
    return result;
  }

  private evaluate(tree: Tree, place: Place): Operand {
    switch (tree.kind) {
      case "value":
        return tree.value;
      case "area":
        return this.read(tree.area, place);
      case "name": {
        const matrix = this.names.get(tree.name);
        if (matrix === undefined) throw new Error(`no name ${tree.name}`);
        return matrix;
      }
      case "unary": {
        const sign = tree.sign === "-" ? -1 : 1;
        return broadcast(this.evaluate(tree.of, place), sign, (value) => calculated("*", value, sign));
      }
      case "binary": {
        const [left, right] = [this.evaluate(tree.left, place), this.evaluate(tree.right, place)];
        return broadcast(left, right, (one, other) => calculated(tree.operator, one, other));
      }
      case "call":
        return this.called(tree.name, tree.args, place);
    }
  }

  private read(area: AreaText, place: Place): Operand {
    const sheet = area.sheet ?? place.sheet;
    return Array.from({ length: area.lastRow - area.row + 1 }, (_, down) =>
      Array.from({ length: area.lastColumn - area.column + 1 }, (__, across) =>
        this.value(sheet, area.row + down, area.column + across),
      ),
    );
  }

  private called(name: string, args: readonly Tree[], place: Place): Operand {
    const value = (index: number): Operand => {
      const tree = args[index];
      return tree === undefined ? null : this.evaluate(tree, place);
    };
    switch (name) {
      case "IF": {
        const condition = truth(single(value(0)));
        if (condition instanceof Failure) return condition;
        if (condition) return value(1);
        return args.length < 3 ? false : value(2);
      }
      case "IFS": {
        for (let at = 0; at < args.length; at += 2) {
          const condition = truth(single(value(at)));
          if (condition instanceof Failure) return condition;
          if (condition) return value(at + 1);
        }
        return new Failure("#N/A");
      }
      case "IFERROR": {
        const tried = single(value(0));
        return tried instanceof Failure ? value(1) : tried;
      }
      case "CHOOSE": {
        const choice = number(single(value(0)));
        if (choice instanceof Failure) return choice;
        return choice < 1 || choice >= args.length ? new Failure("#NUM!") : value(choice);
      }
    }
    if (name.startsWith("OPENAI_")) return this.custom(name, args, place);
    const known = SHEET_FUNCTIONS[name];
    if (known === undefined) throw new Error(`no function ${name}`);
    return known(...args.map((_, index) => value(index)));
  }

  /** Calls a custom function as Google does: values of cells, dates where a cell shows one, "" for blanks. */
  private custom(name: string, args: readonly Tree[], place: Place): Operand {
    this.calls += 1;
    try {
      const given = args.map((tree): Argument => this.argument(tree, place));
      return evaluateFunction(name, given, this.host);
    } catch (error) {
      return new Failure("#ERROR!", error instanceof Error ? error.message : String(error));
    }
  }

  private argument(tree: Tree, place: Place): Argument {
    if (tree.kind !== "area") {
      const operand = this.evaluate(tree, place);
      return isMatrix(operand) ? operand.map((line) => line.map(asCell)) : asCell(operand);
    }
    const { area } = tree;
    const name = area.sheet ?? place.sheet;
    const { cells } = this.sheetNamed(name);
    const grid = Array.from({ length: area.lastRow - area.row + 1 }, (_, down) =>
      Array.from({ length: area.lastColumn - area.column + 1 }, (__, across): Cell => {
        const [row, column] = [area.row + down, area.column + across];
        const value = asCell(this.value(name, row, column));
        const isDate = cells[row - 1]?.[column - 1]?.isDate === true;
        return isDate && typeof value === "number" ? dateOf(value) : value;
      }),
    );
    const [[first = ""] = []] = grid;
    return grid.length === 1 && grid[0]?.length === 1 ? first : grid;
  }
}

const TREES = new Map<string, Tree>();

function treeOf(formula: string): Tree {
  const tree = TREES.get(formula) ?? readFormula(formula);
  TREES.set(formula, tree);
  return tree;
}

function asCell(value: Value): Cell {
  if (value instanceof Failure) return value.code;
  return value ?? "";
}

function calculated(operator: Operator, one: Value, other: Value): Value {
  if (one instanceof Failure) return one;
  if (other instanceof Failure) return other;
  switch (operator) {
    case "&":
      return `${text(one)}${text(other)}`;
    case "=":
      return compare(one, other) === 0;
    case "<>":
      return compare(one, other) !== 0;
    case "<":
      return compare(one, other) < 0;
    case ">":
      return compare(one, other) > 0;
    case "<=":
      return compare(one, other) <= 0;
    case ">=":
      return compare(one, other) >= 0;
    default:
      return arithmetic(operator, number(one), number(other));
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/", one: number | Failure, other: number | Failure): Value {
  if (one instanceof Failure) return one;
  if (other instanceof Failure) return other;
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return other === 0 ? new Failure("#DIV/0!") : one / other;
  }
}
