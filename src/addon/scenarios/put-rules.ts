import type { ConditionalRule } from "../../scenarios/blueprint/styles";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A look that words or values give cells, as Google has it. */
export function conditionalRule(
  { when, color, background, bold, italic }: ConditionalRule,
  ranges: readonly Range[],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  switch (when.kind) {
    case "contains":
      builder.whenTextContains(when.text);
      break;
    case "is":
      builder.whenTextEqualTo(when.text);
      break;
    case "formula":
      builder.whenFormulaSatisfied(when.formula);
      break;
    case "negative":
      builder.whenNumberLessThan(0);
      break;
  }
  if (color !== undefined) builder.setFontColor(color);
  if (background !== undefined) builder.setBackground(background);
  if (bold === true) builder.setBold(true);
  if (italic === true) builder.setItalic(true);
  return builder.setRanges([...ranges]).build();
}
