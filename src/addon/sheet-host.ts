import type { Day } from "../pricing/day";
import type { Cell, Host, RatesRange } from "../functions/definition";
import { dayInZone } from "../pricing/day-in-zone";
import { findName } from "./names";
import { readVocabulary } from "./vocabulary";

/** The named range with the rates of the Rates sheet. */
export const RATES_RANGE_NAME = "OPENAI_RATES";

/**
 * The spreadsheet a custom function stands in. Nothing is read before it is asked for, and nothing twice in a call.
 * Where there is no spreadsheet at all (the bundle run by itself) days are UTC and there is no range.
 */
export function sheetHost(): Host {
  let dayOf: ((instant: Date) => Day) | undefined;
  const inZone = (instant: Date): Day => {
    dayOf ??= zoneReader();
    return dayOf(instant);
  };
  return {
    dayOf: inZone,
    today: () => inZone(new Date()),
    ratesRange: readRatesRange,
    formula: readFormula,
    vocabulary: readVocabulary,
  };
}

function hasSpreadsheet(): boolean {
  return typeof SpreadsheetApp !== "undefined";
}

function zoneReader(): (instant: Date) => Day {
  if (!hasSpreadsheet()) return dayInZone((instant) => instant.toISOString().slice(0, 16));
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return dayInZone((instant) => Utilities.formatDate(instant, zone, "yyyy-MM-dd'T'HH:mm"));
}

function readRatesRange(): RatesRange | null {
  if (!hasSpreadsheet()) return null;
  const range = findName(SpreadsheetApp.getActiveSpreadsheet(), RATES_RANGE_NAME);
  if (range === null) return null;
  return {
    values: range.getValues() as Cell[][],
    sheet: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
  };
}

/** The formula of the cell at work: in a custom function that is the active range. Without it an error names rows. */
function readFormula(): string | null {
  if (!hasSpreadsheet()) return null;
  const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return cell === null ? null : cell.getFormula();
}
