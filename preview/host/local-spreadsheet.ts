import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { AddOn, type Bundle, type FormulaRun, type Outcome } from "../addon/add-on";
import { customFunctions } from "../addon/catalog";
import { secondsTogether } from "../google/clock";
import { areaName, parseReference } from "../model/area";
import type { Change } from "../model/change";
import type { CellValue } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import { typedCell } from "../model/typed-cell";
import type { WorkbookModel } from "../model/workbook-model";
import type { OpenEnclosure } from "../realm/enclosure";
import { environment, type Environment } from "../services/environment";
import type { WriteFailure } from "../services/ledger";
import { Calculation } from "./calculation";
import { followChangedResults } from "./changed-results";
import { registerCustomFunctions, type FormulaPlace } from "./custom-functions";
import { ErrorMessages } from "./error-messages";
import { rememberFormulas } from "./formula-memory";
import { noteDependenciesOnce } from "./dependencies";
import { workOutRangesOnce } from "./known-ranges";
import { readAddressesOnce } from "./known-references";
import { keepTrees } from "./known-trees";
import { keepDependenciesOfHiddenRows } from "./hidden-rows";
import { allowOpenEndedRanges } from "./open-ended-ranges";
import { UniverBook } from "./univer-book";
import { indexOnlyWhatIsCompared } from "./value-index";

export interface Opening {
  readonly bundle: Bundle;
  readonly book: WorkbookModel;
  readonly univer: Univer;
  readonly openEnclosure: OpenEnclosure;
  readonly parts?: Partial<Omit<Environment, "book" | "manifest" | "pages">>;
}

/** A spreadsheet on this machine: Univer's grid and formulas, and the built add-on running in it. */
export class LocalSpreadsheet {
  readonly environment: Environment;
  readonly addOn: AddOn;
  readonly grid: UniverBook;
  readonly #messages = new ErrorMessages();
  readonly #calculation: Calculation;
  readonly #univer: Univer;
  readonly #shown: ((changes: readonly Change[]) => void)[] = [];
  readonly #calculations: (readonly number[])[] = [];
  #formulaRun: FormulaRun | null = null;

  constructor({ bundle, book, univer, openEnclosure, parts }: Opening) {
    this.environment = environment(book, bundle.manifest, { ...parts, pages: bundle.pages });
    this.addOn = new AddOn(bundle.code, this.environment, openEnclosure);
    this.#univer = univer;
    rememberFormulas();
    indexOnlyWhatIsCompared();
    const injector = univer.__getInjector();
    const api = FUniver.newAPI(univer);
    this.grid = new UniverBook(book, api, injector);
    allowOpenEndedRanges(injector);
    keepDependenciesOfHiddenRows(injector);
    followChangedResults(injector);
    noteDependenciesOnce(injector);
    workOutRangesOnce(injector);
    readAddressesOnce(injector);
    keepTrees(injector);
    registerCustomFunctions(injector, customFunctions(bundle.code), {
      book,
      messages: this.#messages,
      evaluate: (name, args, place) => this.#evaluate(name, args, place),
      sizeOf: (sheetId) => this.grid.sizeOf(sheetId),
    });
    this.#calculation = new Calculation(injector, hasFormulas(book), () => this.#endFormulas());
  }

  get book(): WorkbookModel {
    return this.environment.book;
  }

  /** Resolves when every formula shows its result. */
  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  /** A call to the server, as menus and the sidebar make it; what it wrote before a failure stays written. */
  async call(
    name: string,
    args: readonly unknown[] = [],
    failure: WriteFailure | null = null,
  ): Promise<Outcome> {
    await this.settled();
    return this.#run(name, args, failure);
  }

  /** Runs the trigger for an opened spreadsheet, which reads no results and so waits for none. */
  open(): void {
    this.#run("onOpen", [], null);
  }

  /** Types text into a cell, as a person does. */
  type(sheetName: string, a1: string, text: string): void {
    const { sheet, row, column } = this.#locate(sheetName, a1);
    const cell = this.grid.cell(sheet, row, column);
    this.grid.putCell(sheet, row, column, typedCell(cell, text, this.book));
  }

  /** What a cell shows, spilled values included. Formulas must have settled. */
  value(sheetName: string, a1: string): CellValue {
    const { sheet, row, column } = this.#locate(sheetName, a1);
    const { content } = this.grid.cell(sheet, row, column);
    return content.kind === "formula" ? (content.result ?? "") : content.value;
  }

  /** The message behind an error in a cell; null when the cell shows none of ours. */
  errorMessage(sheetName: string, a1: string): string | null {
    const { sheet, row, column } = this.#locate(sheetName, a1);
    return this.#messageAt(sheet, row, column);
  }

  /**
   * The calls of custom functions since this was last asked, and how long Google would take for them at least: a second
   * to start each, 30 at a time, and what their own calls of services cost.
   */
  takeCalculationTime(): { calls: number; seconds: number } {
    const calculations = this.#calculations.splice(0);
    return {
      calls: calculations.flat().length,
      seconds: calculations.reduce((sum, calls) => sum + secondsTogether(calls), 0),
    };
  }

  /** The A1 name of the selected cell of the active sheet. */
  selectedCell(): string {
    this.grid.refresh();
    const { row, column } = this.book.selection;
    return areaName({ row, column, rows: 1, columns: 1 });
  }

  /** The message behind the selected cell's error; null when it shows none of ours. */
  selectedError(): string | null {
    this.grid.refresh();
    const { activeSheet, selection } = this.book;
    return this.#messageAt(activeSheet, selection.row, selection.column);
  }

  /** Calls back with what a server call has changed, when the grid shows it. */
  onShown(listener: (changes: readonly Change[]) => void): void {
    this.#shown.push(listener);
  }

  /** Calls back when the selection or a result may have changed what is seen. */
  onView(changed: () => void): void {
    this.grid.onView(changed);
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.grid.facade.getActiveSheet().activate();
  }

  close(): void {
    this.#endFormulas();
    this.#univer.dispose();
  }

  #run(name: string, args: readonly unknown[], failure: WriteFailure | null): Outcome {
    this.#endFormulas();
    this.grid.refresh();
    try {
      return this.addOn.call(name, args, failure);
    } finally {
      const changes = this.book.takeChanges();
      this.grid.show(changes);
      for (const listener of this.#shown) listener(changes);
    }
  }

  #messageAt(sheet: SheetModel, row: number, column: number): string | null {
    const { content } = this.grid.cell(sheet, row, column);
    if (content.kind !== "formula") return null;
    return this.#messages.get(this.grid.idOf(sheet), row, column, content.result);
  }

  #evaluate(name: string, args: readonly unknown[], { sheetId, row, column }: FormulaPlace): unknown {
    const run = this.#formulas();
    const sheet = this.book.sheets.find((one) => this.grid.idOf(one) === sheetId);
    this.book.cellAtWork = sheet ? { sheet, row, column } : null;
    try {
      return run.evaluate(name, args);
    } finally {
      this.book.cellAtWork = null;
    }
  }

  #formulas(): FormulaRun {
    if (this.#formulaRun) return this.#formulaRun;
    this.grid.refresh();
    this.#formulaRun = this.addOn.openFormulas();
    return this.#formulaRun;
  }

  #endFormulas(): void {
    if (this.#formulaRun) this.#calculations.push(this.#formulaRun.milliseconds);
    this.#formulaRun?.close();
    this.#formulaRun = null;
  }

  #locate(sheetName: string, a1: string): { sheet: SheetModel; row: number; column: number } {
    const sheet = this.book.sheetNamed(sheetName);
    const reference = sheet && parseReference(a1, sheet);
    if (!reference) throw new Error(`There is no cell ${sheetName}!${a1}.`);
    return { sheet, row: reference.area.row, column: reference.area.column };
  }
}

function hasFormulas({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    cells.some((line) => line.some((cell) => cell?.content.kind === "formula")),
  );
}
