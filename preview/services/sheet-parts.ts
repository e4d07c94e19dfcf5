import { METADATA_CHARACTERS } from "../google/limits";
import { throughUtf8 } from "../google/utf8";
import type { Area } from "../model/area";
import type { Metadata, NamedRange, Protection } from "../model/sheet-features";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { Desk } from "./desk";
import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";

/** A protection of a sheet or a range. It stands for a warning before an edit. */
export class ProtectionService extends Emulated {
  override readonly [SERVICE_NAME] = "Protection";
  readonly #desk: Desk;
  readonly #protection: Protection;

  constructor(desk: Desk, protection: Protection) {
    super();
    this.#desk = desk;
    this.#protection = protection;
  }

  static create(desk: Desk, sheet: SheetModel): ProtectionService {
    const protection: Protection = { description: "", warningOnly: false };
    desk.book.write({ part: "unseen" }, () => sheet.protections.push(protection));
    return new ProtectionService(desk, protection);
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#desk.book.write({ part: "unseen" }, () => (this.#protection.warningOnly = warningOnly));
    return this;
  }

  setDescription(description: string): this {
    this.#desk.book.write({ part: "unseen" }, () => (this.#protection.description = description));
    return this;
  }
}

/** What a filter hides in a column. */
export class FilterCriteriaService extends Emulated {
  override readonly [SERVICE_NAME] = "FilterCriteria";
  readonly #hidden: readonly string[];

  constructor(hidden: readonly string[]) {
    super();
    this.#hidden = hidden;
  }

  static record(criteria: FilterCriteriaService): readonly string[] {
    return criteria.#hidden;
  }

  getHiddenValues(): readonly string[] {
    return this.#hidden;
  }
}

/** Builds what a filter hides in a column. */
export class FilterCriteriaBuilderService extends Emulated {
  override readonly [SERVICE_NAME] = "FilterCriteriaBuilder";
  #hidden: readonly string[] = [];

  setHiddenValues(values: readonly string[]): this {
    this.#hidden = [...values];
    return this;
  }

  build(): FilterCriteriaService {
    return new FilterCriteriaService(this.#hidden);
  }
}

/** The filter of a sheet. */
export class FilterService extends Emulated {
  override readonly [SERVICE_NAME] = "Filter";
  readonly #desk: Desk;
  readonly #sheet: SheetModel;
  readonly #area: Area;

  constructor(desk: Desk, sheet: SheetModel, area: Area) {
    super();
    this.#desk = desk;
    this.#sheet = sheet;
    this.#area = area;
  }

  getRange(): Emulated {
    return this.#desk.range(this.#sheet, this.#area);
  }

  getColumnFilterCriteria(column: number): FilterCriteriaService | null {
    const hidden = this.#sheet.hiddenValues.get(this.#covered(column));
    return hidden === undefined ? null : new FilterCriteriaService(hidden);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaService): this {
    const covered = this.#covered(column);
    this.#desk.book.write({ part: "filter", sheet: this.#sheet }, () =>
      this.#sheet.hiddenValues.set(covered, FilterCriteriaService.record(criteria)),
    );
    return this;
  }

  remove(): void {
    this.#desk.book.write({ part: "filter", sheet: this.#sheet }, () => {
      this.#sheet.filter = null;
      this.#sheet.hiddenValues.clear();
    });
  }

  /** The column of a sheet (from 1), which the filter must cover. */
  #covered(column: number): number {
    const first = this.#area.column + 1;
    if (column >= first && column < first + this.#area.columns) return column;
    throw new ServiceError(`The filter does not cover column ${column}.`);
  }
}

/** A named range of the spreadsheet. */
export class NamedRangeService extends Emulated {
  override readonly [SERVICE_NAME] = "NamedRange";
  readonly #range: NamedRange;

  constructor(range: NamedRange) {
    super();
    this.#range = range;
  }

  getName(): string {
    return this.#range.name;
  }
}

/** A value of metadata as it is stored; refused when all that the spreadsheet or the sheet has would be too long. */
function roomFor(
  { rules, metadata }: WorkbookModel,
  sheetId: number | null,
  key: string,
  value: string,
  replaced?: Metadata,
): string {
  const others = metadata.filter((item) => item.sheetId === sheetId && item !== replaced);
  const length = others.reduce((sum, item) => sum + item.key.length + item.value.length, 0);
  if (rules.metadataLimits && length + key.length + value.length > METADATA_CHARACTERS) {
    throw new ServiceError(
      `Developer metadata may have at most ${METADATA_CHARACTERS} characters for each location.`,
    );
  }
  return rules.utf8 ? throughUtf8(value) : value;
}

/** One piece of developer metadata on the spreadsheet or a sheet. */
export class MetadataService extends Emulated {
  override readonly [SERVICE_NAME] = "DeveloperMetadata";
  readonly #desk: Desk;
  readonly #metadata: Metadata;

  constructor(desk: Desk, metadata: Metadata) {
    super();
    this.#desk = desk;
    this.#metadata = metadata;
  }

  static create(desk: Desk, sheetId: number | null, key: string, value = "", visibility = "DOCUMENT"): void {
    const { book } = desk;
    const stored = roomFor(book, sheetId, key, value);
    book.write({ part: "unseen" }, () =>
      book.metadata.push({ id: book.newId(), key, value: stored, visibility, sheetId }),
    );
  }

  static of(desk: Desk, sheetId: number | null): MetadataService[] {
    return desk.book.metadata
      .filter((item) => item.sheetId === sheetId)
      .map((item) => new MetadataService(desk, item));
  }

  getKey(): string {
    return this.#metadata.key;
  }

  getValue(): string {
    return this.#metadata.value;
  }

  setValue(value: string): this {
    const { sheetId, key } = this.#metadata;
    const stored = roomFor(this.#desk.book, sheetId, key, value, this.#metadata);
    this.#desk.book.write({ part: "unseen" }, () => (this.#metadata.value = stored));
    return this;
  }

  remove(): void {
    const { book } = this.#desk;
    book.write({ part: "unseen" }, () => {
      book.metadata = book.metadata.filter((item) => item !== this.#metadata);
    });
  }
}
