type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Formulas that were mended together: those of a column from a row down, except where a cell was left. */
export interface MendedRun {
  readonly sheetId: number;
  readonly cells: string;
  /** The formula of the first cell, before and after; those below it are the same, filled down. */
  readonly before: string;
  readonly after: string;
}

/** The last mending, to be taken back. */
export interface Mending {
  /** ISO, UTC. */
  readonly when: string;
  readonly formulas: number;
  readonly runs: readonly MendedRun[];
}

const KEY = "ratesheet.mending";
/** All developer metadata of a spreadsheet may have 30,000 characters (developers.google.com/apps-script/guides/services/quotas). */
const MOST = 20_000;

/** Whether a mending can be remembered whole. */
export function fitsMemory(mending: Mending): boolean {
  return JSON.stringify(mending).length <= MOST;
}

/** The mending that can be taken back; null where there is none. */
export function rememberedMending(spreadsheet: Spreadsheet): Mending | null {
  const text = itemOf(spreadsheet)?.getValue();
  return text ? (JSON.parse(text) as Mending) : null;
}

/** Remembers the mending that can be taken back from now on; null forgets the last. */
export function rememberMending(spreadsheet: Spreadsheet, mending: Mending | null): void {
  const text = mending === null ? "" : JSON.stringify(mending);
  const item = itemOf(spreadsheet);
  if (item) item.setValue(text);
  else spreadsheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function itemOf(spreadsheet: Spreadsheet): Metadata | undefined {
  return spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === KEY);
}
