import { NO_STATE, type RatesState } from "./state";

const KEY = "ratesheet.state";

/** Reads what RateSheet remembers in the spreadsheet. */
export function loadState(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): RatesState {
  const text = find(spreadsheet)?.getValue();
  // Only RateSheet writes this item, whole, so what parses is a state.
  return text ? { ...NO_STATE, ...(JSON.parse(text) as Partial<RatesState>) } : NO_STATE;
}

/** Remembers, in one write. */
export function saveState(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, state: RatesState): void {
  const text = JSON.stringify(state);
  const item = find(spreadsheet);
  if (item) item.setValue(text);
  else spreadsheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function find(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  return spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
}
