import type { Bundle, Outcome as CallOutcome } from "../../../preview/addon/add-on";
import type { LocalSpreadsheet } from "../../../preview/host/local-spreadsheet";
import type { Cell, CellValue } from "../../../preview/model/cell";
import type { Ledger } from "../../../preview/services/ledger";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import type { BuildRequest, BuildResult, ScenarioServer } from "../../../src/api/scenarios";
import { bundleWithModels } from "../../support/fresh-bundle";

/** The models of the templates and of the tests: with fewer rates formulas are calculated sooner. */
export const MODELS = [
  "gpt-5",
  "gpt-4.1",
  "gpt-5.6-sol",
  "gpt-5.6-terra",
  "gpt-5.6-luna",
  "gpt-6.2-sol",
  "gpt-6-luna",
  "gpt-realtime",
  "gpt-realtime-2.1",
  "gpt-realtime-2.1-mini",
  "whisper-1",
  "web-search",
  "file-search",
];

export function scenarioBundle(): Promise<Bundle> {
  return bundleWithModels(MODELS);
}

type Endpoint = keyof ScenarioServer;
type Value<E extends Endpoint> = ReturnType<ScenarioServer[E]> extends Result<infer V, Problem> ? V : never;

/** A call of an endpoint, whatever stands behind it. */
export type Call = (name: string, args: readonly unknown[]) => CallOutcome | Promise<CallOutcome>;

export interface Answer<V> {
  readonly value: V;
  readonly ledger: Ledger;
}

/** Asks as the sidebar does and expects an answer. */
export async function ask<E extends Endpoint>(
  call: Call,
  endpoint: E,
  ...request: Parameters<ScenarioServer[E]>
): Promise<Answer<Value<E>>> {
  const { result, ledger } = await call(endpoint, request);
  const outcome = result as ReturnType<ScenarioServer[E]>;
  if (!outcome.ok) throw new Error(`${endpoint}: ${outcome.failure.message}`);
  return { value: outcome.value as Value<E>, ledger };
}

export type Built = Extract<BuildResult, { built: true }>;

/** Builds the sheets of a form that has no errors. */
export async function build(call: Call, request: BuildRequest): Promise<Answer<Built>> {
  const { value, ledger } = await ask(call, "buildScenarios", request);
  if (!value.built) throw new Error(value.problems.map(({ message }) => message).join("\n"));
  return { value, ledger };
}

/** A sheet as people read it: rows by the label in their first column, below a heading where labels repeat. */
export class Reader {
  readonly #rows: readonly (readonly CellValue[])[];

  constructor(spreadsheet: LocalSpreadsheet, name: string) {
    spreadsheet.grid.refresh();
    const sheet = spreadsheet.book.sheetNamed(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    const { rows, columns } = sheet.used;
    this.#rows = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => shown(sheet.cell(row, column))),
    );
  }

  /** The row (from 1) of a label after a row with another one. */
  rowOf(label: string, after?: string, unit?: string): number {
    const start = after === undefined ? 0 : this.rowOf(after);
    const index = this.#rows.findIndex(
      (line, row) => row >= start && line[0] === label && (unit === undefined || line[1] === unit),
    );
    if (index < 0) throw new Error(`there is no row ${label}`);
    return index + 1;
  }

  /** The row of a label in the block of a scenario, which begins with its name. */
  rowOfBlock(label: string, scenario: string): number {
    const heads = this.#rows.flatMap((line, row) => (line[0] === scenario ? [row] : []));
    const start = heads[heads.length - 1] ?? 0;
    const index = this.#rows.findIndex((line, row) => row > start && line[0] === label);
    if (index < 0) throw new Error(`there is no row ${label} of ${scenario}`);
    return index + 1;
  }

  /** The cells of a row from a column (from 1) on, as many as asked for. */
  cells(row: number, column: number, count: number): readonly CellValue[] {
    return Array.from({ length: count }, (_, index) => this.#rows[row - 1]?.[column - 1 + index] ?? "");
  }

  /** Values that are errors, with their places. */
  errors(): readonly string[] {
    return this.#rows.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === "string" && /^#[A-Z]/.test(value)
          ? [`row ${row + 1}, column ${column + 1}: ${value}`]
          : [],
      ),
    );
  }
}

function shown(cell: Cell): CellValue {
  return cell.content.kind === "formula" ? (cell.content.result ?? "") : cell.content.value;
}
