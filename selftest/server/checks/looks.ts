import type { Check } from "../desk";

/** What the scenario sheets are dressed by: sheets copied while they are blank, and text styles of many cells at once. */
export const looks: Check = {
  id: "looks",
  title: "Copied sheets and text styles",
  steps: [
    (desk) => {
      const { spreadsheet } = desk;
      const pattern = spreadsheet.insertSheet("Pattern");
      pattern.insertColumnsAfter(pattern.getMaxColumns(), 4);
      pattern.setColumnWidths(2, 2, 151);
      pattern.setFrozenRows(2);
      const copy = spreadsheet.insertSheet("Copied", 0, { template: pattern });
      desk.must("a copied sheet has its name", "Copied", copy.getName());
      desk.must("a copied sheet has the columns", pattern.getMaxColumns(), copy.getMaxColumns());
      desk.must(
        "a copied sheet has their widths",
        "151, 151",
        [2, 3].map((at) => copy.getColumnWidth(at)).join(", "),
      );
      desk.must("a copied sheet has the frozen rows", 2, copy.getFrozenRows());
      desk.fact("a copied sheet stands where it was asked for", copy.getIndex());
      const style = (bold: boolean) => SpreadsheetApp.newTextStyle().setBold(bold).setFontSize(12).build();
      copy.getRange("A1:B2").setTextStyles([
        [style(true), style(false)],
        [style(false), style(true)],
      ]);
      desk.must(
        "text styles are set cell by cell",
        "bold, normal, normal, bold",
        copy.getRange("A1:B2").getFontWeights().flat().join(", "),
      );
      spreadsheet.deleteSheet(copy);
      spreadsheet.deleteSheet(pattern);
    },
  ],
};
