import { openSpreadsheet } from "../support/spreadsheet";
import type { Bundle } from "../../preview/addon/add-on";
import type { LocalSpreadsheet } from "../../preview/host/local-spreadsheet";
import type { CellValue } from "../../preview/model/cell";
import { sumCharges } from "../../src/usage/sum-charges";
import { saysSomething } from "../../src/usage/charge-row";
import type { Charge } from "../../src/usage/charge";
import { importFile, office, prepare, type Office } from "../addon/actuals/desk";

/** A file to import, with the organisation that it is taken for. */
export interface ToImport {
  readonly name: string;
  readonly text: string;
  readonly organization?: string;
  /** Its days that may still change. */
  readonly provisionalDays?: readonly string[];
}

/** A spreadsheet after imports, with its formulas calculated. */
export class Books {
  readonly #sheet: LocalSpreadsheet;

  private constructor(
    readonly desk: Office,
    sheet: LocalSpreadsheet,
    /** What was imported, by file. */
    readonly charges: readonly { readonly name: string; readonly charge: Charge }[],
  ) {
    this.#sheet = sheet;
  }

  static async of(
    bundle: Bundle,
    files: readonly ToImport[],
    /** What a person does before the formulas are looked at. */
    then: (desk: Office) => void = () => undefined,
  ): Promise<Books> {
    const desk = office(bundle);
    const charges = files.flatMap(({ name, text, organization = "", provisionalDays = [] }) => {
      const prepared = prepare(text, { organization, organizations: [], provisionalDays }, name);
      importFile(desk, prepared);
      return sumCharges(prepared.file.charges)
        .filter(saysSomething)
        .map((charge) => ({ name, charge }));
    });
    then(desk);
    const sheet = openSpreadsheet(bundle, desk.book);
    await sheet.settled();
    sheet.grid.refresh();
    return new Books(desk, sheet, charges);
  }

  close(): void {
    this.#sheet.close();
  }

  get spreadsheet(): LocalSpreadsheet {
    return this.#sheet;
  }

  /** Types into a cell and waits for the formulas. */
  async type(name: string, a1: string, text: string): Promise<void> {
    this.#sheet.type(name, a1, text);
    await this.#sheet.settled();
    this.#sheet.grid.refresh();
  }

  /** What a cell shows; row and column from 1. */
  value(name: string, row: number, column: number): CellValue {
    const content = this.#sheet.book.sheetNamed(name)?.cell(row - 1, column - 1).content;
    if (content === undefined) throw new Error(`there is no tab ${name}`);
    return content.kind === "formula" ? (content.result ?? "") : content.value;
  }

  rowsOf(name: string): number {
    return this.#sheet.book.sheetNamed(name)?.used.rows ?? 0;
  }

  /** The row (from 1) whose first cell has a text. */
  rowOf(name: string, label: string): number {
    for (let row = 1; row <= this.rowsOf(name); row++) if (this.value(name, row, 1) === label) return row;
    throw new Error(`${name} has no row ${label}`);
  }

  /** Cells that show an error. */
  errors(name: string): readonly string[] {
    const sheet = this.#sheet.book.sheetNamed(name);
    const { rows = 0, columns = 0 } = sheet?.used ?? {};
    const found: string[] = [];
    for (let row = 1; row <= rows; row++) {
      for (let column = 1; column <= columns; column++) {
        const value = this.value(name, row, column);
        if (typeof value === "string" && /^#[A-Z]/.test(value)) found.push(`${row},${column}: ${value}`);
      }
    }
    return found;
  }
}

/** 2026-10-01 as a spreadsheet counts days → `2026-10-01`. */
export function isoDay(value: CellValue): string {
  if (typeof value !== "number") return String(value);
  return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
