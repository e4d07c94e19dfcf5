import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

let isOpen = false;

/**
 * Univer without a grid: the workbook and its formula engine. One at a time: what it remembers of formulas is the process's,
 * and two spreadsheets would calculate with each other's cells.
 */
export function startHeadlessUniver(): Univer {
  if (isOpen) throw new Error("Another local spreadsheet is still open: close it first.");
  isOpen = true;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  univer.onDispose(() => (isOpen = false));
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  return univer;
}
