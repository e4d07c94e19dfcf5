import { SheetModel } from "../model/sheet-model";
import type { Desk } from "./desk";
import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";
import { RangeGeometry } from "./range-geometry";
import { freeSheetName, SheetGeometry } from "./sheet-geometry";
import { MetadataService, NamedRangeService } from "./sheet-parts";

/** Names of ranges: letters, digits and underscores, not like a cell's name. */
const RANGE_NAME = /^[A-Za-z_]\w{0,249}$/;

/** The spreadsheet the add-on stands in. */
export class SpreadsheetService extends Emulated {
  override readonly [SERVICE_NAME] = "Spreadsheet";
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  getId(): string {
    return "local-spreadsheet";
  }

  getSpreadsheetTimeZone(): string {
    return this.#desk.book.settings.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.#desk.book.settings.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    const { book } = this.#desk;
    book.write({ part: "unseen" }, () => book.change({ locale }));
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    const { book } = this.#desk;
    book.write({ part: "unseen" }, () => book.change({ timeZone }));
  }

  getSheets(): Emulated[] {
    return this.#desk.book.sheets.map((sheet) => this.#desk.sheet(sheet));
  }

  getNumSheets(): number {
    return this.#desk.book.sheets.length;
  }

  getSheetByName(name: string): Emulated | null {
    const sheet = this.#desk.book.sheetNamed(name);
    return sheet ? this.#desk.sheet(sheet) : null;
  }

  getSheetById(id: number): Emulated | null {
    const sheet = this.#desk.book.sheets.find((item) => item.id === id);
    return sheet ? this.#desk.sheet(sheet) : null;
  }

  getActiveSheet(): Emulated {
    return this.#desk.sheet(this.#desk.book.activeSheet);
  }

  setActiveSheet(service: SheetGeometry): SheetGeometry {
    const { book } = this.#desk;
    const { sheet } = SheetGeometry.place(service);
    book.write({ part: "sheets" }, () => {
      book.activeSheet = sheet;
      book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    });
    return service;
  }

  getCurrentCell(): Emulated {
    const { activeSheet, selection } = this.#desk.book;
    return this.#desk.range(activeSheet, { ...selection, rows: 1, columns: 1 });
  }

  /** In a custom function the cell with its formula, else the selection. */
  getActiveRange(): Emulated {
    const { activeSheet, selection, cellAtWork } = this.#desk.book;
    return cellAtWork
      ? this.#desk.range(cellAtWork.sheet, {
          row: cellAtWork.row,
          column: cellAtWork.column,
          rows: 1,
          columns: 1,
        })
      : this.#desk.range(activeSheet, selection);
  }

  /** A new sheet becomes the active one, as in Google's; after a template it has all that the template has. */
  insertSheet(name?: string, index?: number, options: { readonly template?: SheetGeometry } = {}): Emulated {
    const { book } = this.#desk;
    const wanted = freeSheetName(book, name ?? this.#freeName());
    const sheet = new SheetModel(book.newId(), wanted);
    if (options.template !== undefined) sheet.takeAfter(SheetGeometry.place(options.template).sheet);
    book.write({ part: "sheets" }, () => {
      book.sheets.splice(index ?? book.sheets.indexOf(book.activeSheet) + 1, 0, sheet);
      book.activeSheet = sheet;
    });
    return this.#desk.sheet(sheet);
  }

  deleteSheet(service: SheetGeometry): void {
    const { book } = this.#desk;
    const { sheet } = SheetGeometry.place(service);
    const rest = book.sheets.filter((item) => item !== sheet);
    const [next] = rest;
    if (!next) throw new ServiceError("You can't remove all the sheets in a document.");
    book.write({ part: "sheets" }, () => {
      book.sheets = rest;
      book.dropDeadNames();
      book.metadata = book.metadata.filter(({ sheetId }) => sheetId !== sheet.id);
      if (book.activeSheet === sheet) book.activeSheet = next;
    });
  }

  getRangeByName(name: string): Emulated | null {
    const { book } = this.#desk;
    const named = book.nameOf(name);
    if (!named) return null;
    if (!book.isAlive(named) && book.rules.deadNamesThrow) {
      throw new ServiceError(`The range ${name} lies on a sheet that is gone.`);
    }
    const sheet = book.sheets.find(({ id }) => id === named.sheetId);
    return sheet ? this.#desk.range(sheet, named.area) : null;
  }

  getNamedRanges(): NamedRangeService[] {
    return this.#desk.book.names.map((named) => new NamedRangeService(named));
  }

  setNamedRange(name: string, range: RangeGeometry): void {
    if (!RANGE_NAME.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      throw new ServiceError(`The name "${name}" is not a valid name for a range.`);
    }
    const { book } = this.#desk;
    const { sheet, area } = RangeGeometry.place(range);
    const known = book.nameOf(name);
    if (known && !book.isAlive(known)) {
      throw new ServiceError(
        `Cannot add named range with name: ${name}, a named range with that name already exists.`,
      );
    }
    book.write({ part: "named ranges" }, () => book.putName({ name, sheetId: sheet.id, area }));
  }

  removeNamedRange(name: string): void {
    const { book } = this.#desk;
    const known = book.nameOf(name);
    if (!known || (!book.isAlive(known) && book.rules.deadNamesStay)) {
      throw new ServiceError(`Range ${name} does not exist.`);
    }
    book.write({ part: "named ranges" }, () => book.dropName(name));
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    MetadataService.create(this.#desk, null, key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): MetadataService[] {
    return MetadataService.of(this.#desk, null);
  }

  #freeName(): string {
    let number = 1;
    while (this.#desk.book.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
