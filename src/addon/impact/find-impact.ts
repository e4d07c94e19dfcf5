import { columnLetters } from "../../a1/a1";
import type { ImpactedCell, RatesImpact, UncheckedCell } from "../../api/rates-impact";
import type { Host } from "../../functions/definition";
import type { RateTable } from "../../pricing/rate-table";
import { notationOf } from "../../a1/notation";
import { argumentPositions } from "../../functions/argument-positions";
import { CallOutcomes, isOwnFunction } from "./call-outcomes";
import { CellValues } from "./cell-values";
import { ownCalls } from "../../a1/own-calls";
import { isSameOutcome, outcomeWords } from "../../functions/outcome-words";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As many as a person may look through. */
const SHOWN = 100;
/** Somebody waits for it; a request has six minutes. */
const TIME_MS = 45_000;

/** A table before and after a refresh. */
export interface TwoTables {
  readonly before: RateTable;
  readonly after: RateTable;
}

interface PlacedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

/**
 * Works out every formula of the spreadsheet that uses the rates with both tables, and names those that give something else.
 * One read of formulas a sheet, one of values for each sheet that they refer to. Writes nothing.
 */
export function findImpact(
  spreadsheet: Spreadsheet,
  host: Host,
  tables: TwoTables,
  now: () => number = Date.now,
): RatesImpact {
  const end = now() + TIME_MS;
  const work = new FormulaImpact(new CallOutcomes(new CellValues(spreadsheet)), host, tables);
  const cells: ImpactedCell[] = [];
  const unchecked: UncheckedCell[] = [];
  let [checked, late] = [0, 0];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    sheet
      .getDataRange()
      .getFormulas()
      .forEach((line, row) =>
        line.forEach((formula, column) => {
          if (formula === "" || !work.mentions(formula)) return;
          const placed = { sheet: name, cell: `${columnLetters(column + 1)}${row + 1}`, formula };
          if (now() >= end) {
            late += 1;
            return;
          }
          const found = work.of(placed);
          if (found.state === "unchecked") unchecked.push({ ...placed, why: found.why });
          else if (found.state !== "no rates") checked += 1;
          if (found.state === "changed") cells.push({ ...placed, values: found.values });
        }),
      );
  }
  return {
    cells: cells.slice(0, SHOWN),
    changed: cells.length,
    checked,
    unchecked: unchecked.slice(0, SHOWN),
    uncheckedTotal: unchecked.length + late,
    stopped: late > 0,
  };
}

type Found =
  | { readonly state: "no rates" | "same" }
  | { readonly state: "changed"; readonly values: ImpactedCell["values"] }
  | { readonly state: "unchecked"; readonly why: string };

const FOR_GOOGLE = "an argument of it is worked out by Google Sheets alone";

class FormulaImpact {
  private readonly positions = argumentPositions("rates");
  private readonly hosts: readonly [Host, Host];

  constructor(
    private readonly outcomes: CallOutcomes,
    host: Host,
    { before, after }: TwoTables,
  ) {
    this.hosts = [
      { ...host, rateTable: () => before },
      { ...host, rateTable: () => after },
    ];
  }

  mentions(formula: string): boolean {
    const upper = formula.toUpperCase();
    return [...this.positions.keys()].some((name) => upper.includes(name));
  }

  of({ formula, sheet }: PlacedFormula): Found {
    const notation = notationOf(formula);
    const own = notation && ownCalls(formula, notation, isOwnFunction);
    if (notation === undefined || own === undefined) return { state: "unchecked", why: "it cannot be read" };
    if (!own.calls.some(({ name }) => this.positions.has(name))) return { state: "no rates" };
    const calls = own.whole ? [own.whole] : own.calls;
    let changed = false;
    for (const call of calls) {
      const [before, after] = this.hosts.map((host) => this.outcomes.of(call, { sheet, notation }, host));
      if (before === undefined || after === undefined) return { state: "unchecked", why: FOR_GOOGLE };
      if (isSameOutcome(before, after)) continue;
      if (own.whole) return { state: "changed", values: outcomeWords(before, after) };
      changed = true;
    }
    return changed ? { state: "changed", values: null } : { state: "same" };
  }
}
