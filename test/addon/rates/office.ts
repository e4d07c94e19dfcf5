import { AddOn, type Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { openNodeEnclosure } from "../../../preview/realm/node-enclosure";
import { ScriptError } from "../../../preview/realm/script-error";
import { environment, type Environment } from "../../../preview/services/environment";
import type { Ledger, WriteFailure } from "../../../preview/services/ledger";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import type { RatesServer } from "../../../src/api/rates-server";
import type { RatesStatus } from "../../../src/api/rates-status";
import { RATES_COLUMNS } from "../../../src/functions/rates-columns";
import { answerFrom, internet, type Internet } from "./price-pages";

type Endpoint = keyof RatesServer;
type Request<E extends Endpoint> = Parameters<RatesServer[E]>;
type Answer<E extends Endpoint> = ReturnType<RatesServer[E]>;
type Value<E extends Endpoint> = Answer<E> extends Result<infer V, Problem> ? V : never;

/** A spreadsheet with the add-on, seen from the sidebar and from the grid. */
export class Office {
  readonly book: WorkbookModel;
  readonly net: Internet;
  readonly environment: Environment;
  readonly logged: string[] = [];
  ledger: Ledger | null = null;
  readonly #addOn: AddOn;

  constructor(bundle: Bundle, settings: { net?: Internet; book?: WorkbookModel } = {}) {
    this.book = settings.book ?? new WorkbookModel();
    this.net = settings.net ?? internet();
    this.environment = environment(this.book, bundle.manifest, {
      pages: bundle.pages,
      fetch: answerFrom(this.net),
      log: (message) => this.logged.push(message),
    });
    this.#addOn = new AddOn(bundle.code, this.environment, openNodeEnclosure);
  }

  /** A request of the sidebar, as its client sends it. */
  ask<E extends Endpoint>(endpoint: E, request: Request<E>): Answer<E> {
    return this.call(endpoint, request) as Answer<E>;
  }

  /** A request whose arguments are worked out elsewhere. */
  call(endpoint: Endpoint, args: readonly unknown[], failure: WriteFailure | null = null): unknown {
    const { result, ledger } = this.#addOn.call(endpoint, args, failure);
    this.ledger = ledger;
    return result;
  }

  /** A request that succeeds. */
  get<E extends Endpoint>(endpoint: E, ...request: Request<E>): Value<E> {
    const outcome = this.ask(endpoint, request);
    if (!outcome.ok) throw new Error(`${endpoint}: ${outcome.failure.message} ${this.logged.join("\n")}`);
    return outcome.value as Value<E>;
  }

  /** A request that cannot be carried out. */
  refusal<E extends Endpoint>(endpoint: E, ...request: Request<E>): Problem {
    const outcome = this.ask(endpoint, request);
    if (outcome.ok) throw new Error(`${endpoint} was carried out`);
    return outcome.failure;
  }

  /** A request whose script is killed at a write; what it answers, if anything, reaches nobody. */
  kill(endpoint: Endpoint, args: readonly unknown[], atWrite: number): void {
    try {
      this.call(endpoint, args, { atWrite, how: "dies" });
    } catch {
      // A script that was killed may throw: it does not matter what.
    }
  }

  /** Checks and applies everything that needs no tick. */
  refresh(from: string, ticked: readonly string[] = []): Value<"applyUpdates"> {
    const { check, against } = this.get("checkForUpdates");
    return this.get("applyUpdates", { check, against, from, ticked });
  }

  status(): RatesStatus {
    return this.#addOn.call("ratesStatus").result as RatesStatus;
  }

  /** A custom function in a cell. */
  formula(name: string, ...args: readonly unknown[]): unknown {
    return this.#addOn.evaluate(name, args).result;
  }

  /** As `formula`, with an error as its words. */
  priceOf(name: string, ...args: readonly unknown[]): unknown {
    try {
      return this.formula(name, ...args);
    } catch (error) {
      return error instanceof ScriptError ? error.message : error;
    }
  }

  /** The literal values of a sheet, as people see them. */
  cells(sheetName: string): (string | number | boolean)[][] {
    const sheet = this.sheet(sheetName);
    const { rows, columns } = sheet.used;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const { content } = sheet.cell(row, column);
        return content.kind === "formula" ? content.formula : content.value;
      }),
    );
  }

  sheet(name: string): NonNullable<ReturnType<WorkbookModel["sheetNamed"]>> {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  get sheetNames(): readonly string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  /** The cells that the OPENAI_RATES range stands for, without the spare rows at its end. */
  table(): (string | number | boolean)[][] {
    const cells = this.range();
    while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === "")) cells.pop();
    return cells;
  }

  /** The cells that the OPENAI_RATES range stands for, down to its last row. */
  range(): (string | number | boolean)[][] {
    const name = this.book.nameOf("OPENAI_RATES");
    if (!name) throw new Error("there is no OPENAI_RATES range");
    const sheet = this.book.sheets.find(({ id }) => id === name.sheetId);
    return Array.from({ length: name.area.rows }, (_, row) =>
      Array.from({ length: name.area.columns }, (__, column) => {
        const { content } = sheet?.cell(name.area.row + row, name.area.column + column) ?? {};
        return content === undefined ? "" : content.kind === "formula" ? content.formula : content.value;
      }),
    );
  }

  /** Types into a cell of the Rates sheet, by its row in the sheet (from 1) and the name of its column. */
  type(row: number, values: Partial<Record<(typeof RATES_COLUMNS)[number], string | number>>): void {
    const sheet = this.sheet("Rates");
    for (const [name, value] of Object.entries(values)) {
      const column = RATES_COLUMNS.findIndex((column) => column === name);
      const cell = sheet.cell(row - 1, column);
      const isFormula = typeof value === "string" && value.startsWith("=");
      const content = isFormula
        ? { kind: "formula" as const, formula: value }
        : { kind: "literal" as const, value };
      sheet.put(row - 1, column, { ...cell, content });
    }
  }

  /** Inserts a blank row above the Rates table, as a person does: the cells and OPENAI_RATES move down. */
  insertRowAbove(): void {
    const sheet = this.sheet("Rates");
    sheet.cells.unshift([]);
    sheet.rows += 1;
    const name = this.book.nameOf("OPENAI_RATES");
    if (name) this.book.putName({ ...name, area: { ...name.area, row: name.area.row + 1 } });
  }

  /** Gives every formula this result, as a spreadsheet calculates between two requests. */
  calculate(result: number): void {
    for (const sheet of this.book.sheets) {
      sheet.cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (cell?.content.kind !== "formula") return;
          sheet.put(row, column, { ...cell, content: { ...cell.content, result } });
        }),
      );
    }
    this.book.takeChanges();
  }

  /** The row (from 1) of a rate in the Rates sheet. */
  rowOf(model: string, meter: string, tier = "standard", until = ""): number {
    const row = this.cells("Rates").findIndex(
      (line) => line[0] === model && line[1] === meter && line[2] === tier && line[7] === until,
    );
    if (row < 0) throw new Error(`no row of ${model} ${meter}`);
    return row + 1;
  }
}
