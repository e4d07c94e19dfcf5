import type { Check, Desk } from "../desk";

const FORMULAS = ["=SUM(1;2)", "=SUM(1,2)", "=SUM(B1,B2)", "=SUM(B1;B2)"];

function write(locale: string): (desk: Desk) => void {
  return (desk) => {
    desk.spreadsheet.setSpreadsheetLocale(locale);
    const sheet = desk.fresh();
    sheet.getRange("B1:B2").setValues([[20], [30]]);
    FORMULAS.forEach((formula, index) => {
      try {
        sheet.getRange(index + 1, 1).setFormula(formula);
      } catch (error) {
        sheet.getRange(index + 1, 1).setValue(`'refused: ${String(error)}`);
      }
    });
  };
}

function read(locale: string): (desk: Desk) => void {
  return (desk) => {
    const range = desk.work.getRange(1, 1, FORMULAS.length, 1);
    const values = range.getValues();
    const formulas = range.getFormulas();
    FORMULAS.forEach((formula, index) => {
      desk.fact(`${locale} ${formula} shows`, values[index]?.[0]);
      desk.fact(`${locale} ${formula} is stored as`, formulas[index]?.[0]);
    });
    desk.must(`${locale}: ; is read`, 50, values[3]?.[0]);
  };
}

const LOCALES = ["en_US", "de_DE", "fr_FR", "pt_BR", "ja_JP"];

/** What separates the arguments of a formula that a script writes, language by language. */
export const separators: Check = {
  id: "separators",
  title: "Separators of arguments in five languages",
  steps: LOCALES.reduce<Check["steps"]>((steps, locale) => [...steps, write(locale), read(locale)], []),
};
