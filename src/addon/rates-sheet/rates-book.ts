import type { Host } from "../../functions/definition";
import { RATES_RANGE_NAME, sheetHost } from "../sheet-host";
import { NO_STATE, type RatesState } from "./state";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = "ratesheet.state";

/** The spreadsheet as the keeper of its rates: its sheets, its clock, and what RateSheet remembers in it. */
export class RatesBook {
  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly host: Host,
  ) {}

  /** What RateSheet remembers. Read anew each time: another request may have written in between. */
  get state(): RatesState {
    const text = this.memory()?.getValue();
    // Only RateSheet writes this item, whole, so what parses is a state.
    return text ? { ...NO_STATE, ...(JSON.parse(text) as Partial<RatesState>) } : NO_STATE;
  }

  /** Remembers, in one write. */
  remember(state: RatesState): void {
    const text = JSON.stringify(state);
    const item = this.memory();
    if (item) item.setValue(text);
    else {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      this.spreadsheet.addDeveloperMetadata(KEY, text, DOCUMENT);
    }
  }

  /** The cells that OPENAI_RATES stands for; null where the bundled table is in use. */
  ratesRange(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.spreadsheet.getRangeByName(RATES_RANGE_NAME);
  }

  /** Has OPENAI_RATES stand for these cells: from this write on, formulas use them. */
  useRange(range: GoogleAppsScript.Spreadsheet.Range): void {
    this.spreadsheet.setNamedRange(RATES_RANGE_NAME, range);
  }

  private memory(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
    return this.spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
  }
}

/** The spreadsheet that the request is about. */
export function openRatesBook(): RatesBook {
  return new RatesBook(SpreadsheetApp.getActiveSpreadsheet(), sheetHost());
}
