import type { Area } from "./area";
import type { Change } from "./change";
import type { Metadata, NamedRange } from "./sheet-features";
import { SheetModel } from "./sheet-model";
import { ZonedDates } from "./zoned-dates";

export interface WorkbookSettings {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
}

const DEFAULT_SETTINGS: WorkbookSettings = { name: "Untitled", timeZone: "Etc/UTC", locale: "en_US" };

/** A spreadsheet in memory. The emulated services read and write it; a grid may stand behind it. */
export class WorkbookModel {
  readonly settings: WorkbookSettings;
  readonly dates: ZonedDates;
  sheets: SheetModel[] = [];
  activeSheet: SheetModel;
  /** The selection on the active sheet. */
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  metadata: Metadata[] = [];
  /** Called before each write: it may refuse it. */
  beforeWrite: () => void = () => undefined;
  readonly #names = new Map<string, NamedRange>();
  #changes: Change[] = [];
  #isChanged = false;
  #nextId = 1;

  constructor(settings: Partial<WorkbookSettings> = {}) {
    this.settings = { ...DEFAULT_SETTINGS, ...settings };
    this.dates = new ZonedDates(this.settings.timeZone);
    this.activeSheet = new SheetModel(0, "Sheet1");
    this.sheets.push(this.activeSheet);
  }

  newId(): number {
    return this.#nextId++;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get names(): readonly NamedRange[] {
    return [...this.#names.values()];
  }

  nameOf(name: string): NamedRange | undefined {
    return this.#names.get(name.toUpperCase());
  }

  putName(range: NamedRange): void {
    this.#names.set(range.name.toUpperCase(), range);
  }

  dropName(name: string): void {
    this.#names.delete(name.toUpperCase());
  }

  /** The one way to change anything: the write may be refused, and whoever shows the workbook learns of it. */
  write(change: Change, apply: () => void): void {
    this.beforeWrite();
    apply();
    this.#changes.push(change);
    if (change.part !== "unseen") this.#isChanged = true;
  }

  /** Whether something was written since the changes were last taken: formula results are then out of date. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  takeChanges(): readonly Change[] {
    const taken = this.#changes;
    this.#changes = [];
    this.#isChanged = false;
    return taken;
  }
}
