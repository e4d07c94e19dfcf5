import type { Check } from "../desk";

const NAME = "SELFTEST_GONE";

/** A named range whose sheet is deleted. */
export const names: Check = {
  id: "names",
  title: "Names whose sheet is gone",
  steps: [
    (desk) => {
      const { spreadsheet, work } = desk;
      const listed = () => spreadsheet.getNamedRanges().filter((named) => named.getName() === NAME).length;
      const set = () => {
        spreadsheet.setNamedRange(NAME, work.getRange("A1:A3"));
        return spreadsheet.getRangeByName(NAME)?.getA1Notation() ?? "null";
      };
      const lost = spreadsheet.insertSheet("Lost");
      spreadsheet.setNamedRange(NAME, lost.getRange("A1:A3"));
      work.getRange("C1").setFormula(`=SUM(${NAME})`);
      desk.fact("listed while its sheet is there", listed());
      spreadsheet.deleteSheet(lost);
      desk.fact("listed when it is gone", listed());
      desk.asks("read when it is gone", () => spreadsheet.getRangeByName(NAME)?.getA1Notation() ?? "null");
      desk.asks("set again", set);
      desk.asks("removed", () => {
        spreadsheet.removeNamedRange(NAME);
        return "done";
      });
      desk.asks("set again after it was removed", set);
      desk.must(
        "a name can be set again at last",
        "A1:A3",
        spreadsheet.getRangeByName(NAME)?.getA1Notation(),
      );
    },
    (desk) => desk.fact("a formula with the name, after all this", desk.work.getRange("C1").getValue()),
  ],
};
