import type { Host } from "../../functions/definition";
import { findName, setName } from "../names";
import { RATES_RANGE_NAME, sheetHost } from "../sheet-host";
import { recogniseState } from "./recognise";
import { readState, type RatesState } from "../../rates-sheet/state";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const KEY = "ratesheet.state";

/** The spreadsheet as the keeper of its rates: its sheets, its clock, and what RateSheet remembers in it. */
export class RatesBook {
  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly host: Host,
  ) {}

  /** What was not carried out beside what was written, each in a few words. */
  readonly missed: string[] = [];

  /** Does what a written table can do without: a failure of it is told, and is no reason to lose the table. */
  attempt(what: string, work: () => void): void {
    try {
      work();
    } catch {
      this.missed.push(what);
    }
  }

  /** What was missed, as a sentence to follow on what was done; blank when nothing was. */
  get missedWords(): string {
    return this.missed.length === 0
      ? ""
      : ` Google Sheets did not carry out: ${this.missed.join(", ")}. Nothing else is affected; do it by hand if you miss it.`;
  }

  /** What RateSheet remembers. Read anew each time: another request may have written in between. */
  get state(): RatesState {
    const { memory } = this;
    return readState(memory ?? "") ?? recogniseState(this.spreadsheet, memory !== undefined);
  }

  /** What was remembered, as it is kept; undefined where there is nothing. */
  get memory(): string | undefined {
    return this.memoryItem()?.getValue() ?? undefined;
  }

  /** Remembers, in one write. */
  remember(state: RatesState): void {
    const text = JSON.stringify(state);
    const item = this.memoryItem();
    if (item) item.setValue(text);
    else {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      this.spreadsheet.addDeveloperMetadata(KEY, text, DOCUMENT);
    }
  }

  /** The cells that OPENAI_RATES stands for; null where the bundled table is in use. */
  ratesRange(): Range | null {
    return findName(this.spreadsheet, RATES_RANGE_NAME);
  }

  /** Has OPENAI_RATES stand for these cells: from this write on, formulas use them. */
  useRange(range: Range): void {
    setName(this.spreadsheet, RATES_RANGE_NAME, range);
  }

  private memoryItem(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
    return this.spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
  }
}

/** The spreadsheet that the request is about. */
export function openRatesBook(): RatesBook {
  return new RatesBook(SpreadsheetApp.getActiveSpreadsheet(), sheetHost());
}
