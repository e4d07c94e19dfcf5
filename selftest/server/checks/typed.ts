import type { Check } from "../desk";

const TEXTS = [
  "1.5",
  "1,5",
  "0.625",
  "0,625",
  "1.250,5",
  "2026-08-31",
  "31.12.2026",
  "12/31/2026",
  "5%",
  "$3",
  "TRUE",
  "+1",
];

function typed(locale: string): Check["steps"][number] {
  return (desk) => {
    desk.spreadsheet.setSpreadsheetLocale(locale);
    const sheet = desk.fresh();
    for (const [index, text] of TEXTS.entries()) {
      const range = sheet.getRange(index + 1, 1).setValue(text);
      const value: unknown = range.getValue();
      desk.fact(`${locale} ${text}`, value instanceof Date ? `day ${value.toISOString()}` : value);
    }
  };
}

/** What becomes of text that a script writes. */
export const typedText: Check = {
  id: "typed text",
  title: "Text that a script writes, in English and German",
  steps: [typed("en_US"), typed("de_DE")],
};
