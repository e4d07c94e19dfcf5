import { notationOf } from "../../a1/notation";
import { ownCalls, type OwnCall } from "../../a1/own-calls";
import type { Cell, Host } from "../../functions/definition";
import type { Outcome } from "../../functions/outcome-words";
import { CallOutcomes, isOwnFunction } from "../impact/call-outcomes";
import { CellValues } from "../impact/cell-values";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A call of one of our functions, and what it gives; undefined where only Google can work it out. */
export interface WorkedCall extends OwnCall {
  readonly outcome: Outcome | undefined;
}

/** Works out the calls of our functions in formulas with the rates in use. Each sheet they refer to is read once. */
export class FormulaReader {
  private readonly values: CellValues;
  private readonly outcomes: CallOutcomes;

  constructor(
    spreadsheet: Spreadsheet,
    private readonly host: Host,
  ) {
    this.values = new CellValues(spreadsheet);
    this.outcomes = new CallOutcomes(this.values);
  }

  /** Every call of ours in a formula, inner ones first; undefined where it cannot be read. */
  calls(formula: string, sheet: string): readonly WorkedCall[] | undefined {
    const notation = notationOf(formula);
    const own = notation && ownCalls(formula, notation, isOwnFunction);
    // An error names a cell by the formula that it stands in.
    const host = { ...this.host, formula: () => formula };
    return (
      notation &&
      own?.calls.map((call) => ({ ...call, outcome: this.outcomes.of(call, { sheet, notation }, host) }))
    );
  }

  cells(sheet: string): readonly (readonly Cell[])[] | undefined {
    return this.values.ofSheet(sheet);
  }
}
