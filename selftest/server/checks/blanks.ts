import type { Check } from "../desk";

const REQUEST = ["gpt-5", 34_500, 28_800, 3_000];

/** Requests with something left blank or of another type, and what they cost; by hand from $1.25, $0.125 and $10 per 1M. */
const LINES: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ["whole", REQUEST, 0.040725],
  ["no cached tokens", ["gpt-5", 34_500, "", 3_000], 0.073125],
  ["no cached and no output tokens", ["gpt-5", 34_500, "", ""], 0.043125],
  ["nothing at all", ["", "", "", ""], ""],
  ["a number as text", ["gpt-5", "'34500", 0, 0], "#ERROR!"],
  ["a truth value for a number", ["gpt-5", true, 0, 0], "#ERROR!"],
];

/** What blank cells and cells of another type come to. */
export const blanks: Check = {
  id: "blank cells",
  title: "Blank cells, and cells of another type",
  steps: [
    ({ work }) => {
      LINES.forEach(([, cells], index) => {
        const row = index + 1;
        work.getRange(row, 1, 1, cells.length).setValues([[...cells]]);
        work.getRange(row, 6).setFormula(`=OPENAI_COST(A${row};B${row};C${row};D${row};;"2026-08-31")`);
      });
      work.getRange("H1").setFormula('=OPENAI_COST(A1:A4;B1:B4;C1:C4;D1:D4;;"2026-08-31")');
    },
    (desk) => {
      const shown = desk.work.getRange(1, 6, LINES.length, 3).getValues();
      LINES.forEach(([what, , expected], index) => {
        // A single call with nothing in it is an error or a blank, as the function's own page says.
        if (expected !== "") desk.must(what, expected, shown[index]?.[0]);
      });
      const column = shown.slice(0, 4).map((row: unknown[]) => row[2]);
      desk.must("a column with all of them", [0.040725, 0.073125, 0.043125, ""], column);
    },
  ],
};
