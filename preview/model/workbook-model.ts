import { type Language, languageOf } from "../google/language";
import { type Rules, rulesWith } from "../google/rules";
import { writtenFormula } from "../google/parse-error";
import type { Area } from "./area";
import type { Cell, Formula } from "./cell";
import type { Change } from "./change";
import type { Metadata, NamedRange } from "./sheet-features";
import { SheetModel } from "./sheet-model";
import { ZonedDates } from "./zoned-dates";

export interface WorkbookSettings {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  /** The rules of Google that this spreadsheet switches. */
  readonly rules: Partial<Rules>;
}

const DEFAULT_SETTINGS: WorkbookSettings = {
  name: "Untitled",
  timeZone: "Etc/UTC",
  locale: "en_US",
  rules: {},
};

function rewritten(cell: Cell, content: Formula, language: Language): Cell {
  const engine = content.engine ?? content.formula;
  return { ...cell, content: { ...content, formula: writtenFormula(engine, language), engine } };
}

/** A spreadsheet in memory. The emulated services read and write it; a grid may stand behind it. */
export class WorkbookModel {
  readonly rules: Rules;
  #settings: WorkbookSettings;
  #dates: ZonedDates;
  sheets: SheetModel[] = [];
  activeSheet: SheetModel;
  /** The selection on the active sheet. */
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** The cell whose formula a custom function works out: to the script it is the active range. */
  cellAtWork: { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null = null;
  metadata: Metadata[] = [];
  /** Called before each write: it may refuse it. */
  beforeWrite: () => void = () => undefined;
  readonly #names = new Map<string, NamedRange>();
  #changes: Change[] = [];
  #isChanged = false;
  #nextId = 1;

  constructor(settings: Partial<WorkbookSettings> = {}) {
    this.#settings = { ...DEFAULT_SETTINGS, ...settings };
    this.rules = rulesWith(this.#settings.rules);
    this.#dates = new ZonedDates(this.#settings.timeZone);
    this.activeSheet = new SheetModel(0, "Sheet1");
    this.sheets.push(this.activeSheet);
  }

  get settings(): WorkbookSettings {
    return this.#settings;
  }

  get dates(): ZonedDates {
    return this.#dates;
  }

  /** How text that is typed or written is read. */
  get language(): Language {
    return languageOf(this.#settings.locale);
  }

  /** Another language shows every formula in its own writing; another time zone moves no date. */
  change(settings: Partial<Pick<WorkbookSettings, "locale" | "timeZone">>): void {
    const before = this.language;
    this.#settings = { ...this.#settings, ...settings };
    this.#dates = new ZonedDates(this.#settings.timeZone);
    if (this.language.hasDecimalComma === before.hasDecimalComma) return;
    for (const { cells } of this.sheets) {
      cells.forEach((line) => {
        line.forEach((cell, column) => {
          if (cell?.content.kind === "formula") line[column] = rewritten(cell, cell.content, this.language);
        });
      });
    }
  }

  newId(): number {
    return this.#nextId++;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The named ranges that lie on a sheet. */
  get names(): readonly NamedRange[] {
    return [...this.#names.values()].filter((range) => this.isAlive(range));
  }

  /** Whether the sheet of a named range is still there. */
  isAlive({ sheetId }: NamedRange): boolean {
    return this.sheets.some(({ id }) => id === sheetId);
  }

  /** Lets go of the names of sheets that are gone, where Google would too. */
  dropDeadNames(): void {
    if (this.rules.namesOutliveSheets) return;
    for (const range of this.#names.values()) if (!this.isAlive(range)) this.dropName(range.name);
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
