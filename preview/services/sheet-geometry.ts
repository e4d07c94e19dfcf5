import { SHEET_NAME_CHARACTERS } from "../google/limits";
import { throughUtf8 } from "../google/utf8";
import { type Area, parseReference } from "../model/area";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { refuseDeleted, type Desk } from "./desk";
import { NotEmulated, ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";

/** A sheet's name, its size, and the ranges on it. */
export class SheetGeometry extends Emulated {
  override readonly [SERVICE_NAME] = "Sheet";
  readonly #desk: Desk;
  readonly #sheet: SheetModel;

  constructor(desk: Desk, sheet: SheetModel) {
    super();
    this.#desk = desk;
    this.#sheet = sheet;
  }

  /** The model behind a sheet, for the services that take one as an argument. */
  static place(service: SheetGeometry): { desk: Desk; sheet: SheetModel } {
    refuseDeleted(service.#desk, service.#sheet);
    return { desk: service.#desk, sheet: service.#sheet };
  }

  getSheetId(): number {
    return this.#sheet.id;
  }

  getName(): string {
    return this.#sheet.name;
  }

  setName(name: string): this {
    const wanted = freeSheetName(this.#desk.book, name, this.#sheet);
    this.#desk.book.write({ part: "sheets" }, () => (this.#sheet.name = wanted));
    return this;
  }

  getIndex(): number {
    return this.#desk.book.sheets.indexOf(this.#sheet) + 1;
  }

  getMaxRows(): number {
    return this.#sheet.rows;
  }

  getMaxColumns(): number {
    return this.#sheet.columns;
  }

  getLastRow(): number {
    return this.#sheet.used.rows;
  }

  getLastColumn(): number {
    return this.#sheet.used.columns;
  }

  /** `getRange("A2:C")`, or row, column, and how many of each; counted from 1. */
  getRange(at: string | number, column?: number, rows = 1, columns = 1): Emulated {
    if (typeof at === "number") {
      if (column === undefined)
        throw new ServiceError("The parameters don't match the method signature for Sheet.getRange.");
      return this.#range({ row: at - 1, column: column - 1, rows, columns });
    }
    refuseDeleted(this.#desk, this.#sheet);
    const reference = parseReference(at, this.#sheet);
    if (!reference) throw new ServiceError("Range not found");
    const sheet = reference.sheet === null ? this.#sheet : this.#desk.book.sheetNamed(reference.sheet);
    if (!sheet) throw new ServiceError("Range not found");
    return this.#desk.range(sheet, reference.area);
  }

  getDataRange(): Emulated {
    const { rows, columns } = this.#sheet.used;
    return this.#range({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  insertRowsAfter(after: number, count: number): this {
    if (after !== this.#sheet.rows) throw new NotEmulated("Sheet.insertRowsAfter before the end of the grid");
    return this.#resize(() => (this.#sheet.rows += count));
  }

  insertColumnsAfter(after: number, count: number): this {
    if (after !== this.#sheet.columns)
      throw new NotEmulated("Sheet.insertColumnsAfter before the end of the grid");
    return this.#resize(() => (this.#sheet.columns += count));
  }

  #range(area: Area): Emulated {
    refuseDeleted(this.#desk, this.#sheet);
    return this.#desk.range(this.#sheet, area);
  }

  #resize(apply: () => void): this {
    this.#desk.book.write({ part: "layout", sheet: this.#sheet }, apply);
    return this;
  }
}

/** A name that a sheet may take: Google refuses one that another sheet has, whatever its case, and a long or empty one. */
export function freeSheetName(book: WorkbookModel, name: string, own: SheetModel | null = null): string {
  const { rules } = book;
  if (rules.sheetNames && (name === "" || name.length > SHEET_NAME_CHARACTERS)) {
    throw new ServiceError(
      `A sheet name cannot be empty, or longer than ${SHEET_NAME_CHARACTERS} characters.`,
    );
  }
  const stored = rules.utf8 ? throughUtf8(name) : name;
  const taken = book.sheetNamed(stored);
  if (taken && taken !== own) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return stored;
}
