/** Quotas page of Apps Script. */
export const CUSTOM_FUNCTION_SECONDS = 30;
export const CALL_SECONDS = 360;
/** How many calls of one user run at a time; quotas page. */
export const CALLS_AT_A_TIME = 30;

/** Guide to metadata of the Sheets API: of the spreadsheet, and of each sheet. */
export const METADATA_CHARACTERS = 30_000;

/** Quotas page of Apps Script, in bytes of UTF-8. */
export const PROPERTY_BYTES = 9 * 1024;
export const PROPERTY_STORE_BYTES = 500 * 1024;

/** Reference of CacheService. */
export const CACHE_BYTES = 100 * 1024;
export const CACHE_SECONDS = 21_600;

export const SHEET_NAME_CHARACTERS = 100;
export const CELL_CHARACTERS = 50_000;
