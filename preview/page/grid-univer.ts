import { LocaleType, LogLevel, mergeLocales, type PluginCtor, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

/** Words that this version of Univer uses and does not bring. */
const MISSING_WORDS = {
  "sheets-formula": {
    progress: {
      analyzing: "Analyzing",
      calculating: "Calculating",
      "array-analysis": "Analyzing ranges",
      "array-calculation": "Calculating ranges",
      done: "Calculated",
    },
  },
};

type Entry = PluginCtor | [PluginCtor, unknown];

/** Univer with its grid in an element of the page. */
export function startGridUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        validationWords,
        conditionalWords,
        drawingWords,
        noteWords,
        MISSING_WORDS,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, formula: { initialFormulaComputing: CalculationMode.FORCED } }),
    UniverSheetsDrawingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const preset of presets) {
    for (const entry of preset.plugins as readonly Entry[]) {
      if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
  }
  return univer;
}
