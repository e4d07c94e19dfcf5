import type { Check } from "../desk";

/** Formulas by what they show of the arguments. */
const ASKED: readonly (readonly [string, string])[] = [
  ["no argument", "=SELFTEST_ECHO()"],
  ["left out in the middle", "=SELFTEST_ECHO(1;;3)"],
  ["left out at the end", "=SELFTEST_ECHO(1;)"],
  ["a blank cell", "=SELFTEST_ECHO(A1)"],
  ["a single cell as a range", "=SELFTEST_ECHO(A2:A2)"],
  ["a percentage", "=SELFTEST_ECHO(A2)"],
  ["a date", "=SELFTEST_ECHO(A3)"],
  ["a duration", "=SELFTEST_ECHO(A4)"],
  ["a truth value", "=SELFTEST_ECHO(A5)"],
  ["text of a number", "=SELFTEST_ECHO(A6)"],
  ["an error alone", "=SELFTEST_ECHO(A7)"],
  ["an error of a formula inside", "=SELFTEST_ECHO(1/0)"],
  ["a range with all of it", "=SELFTEST_ECHO(A1:A7)"],
  ["a named range", "=SELFTEST_ECHO(SELFTEST_NAMED)"],
  ["an open-ended range", "=SELFTEST_ECHO(A7:A)"],
  ["a result of another function", "=SELFTEST_ECHO(SELFTEST_ECHO(1))"],
  ["a currency amount", "=SELFTEST_ECHO(A8)"],
];

/** What a custom function is given for what stands in cells. */
export const echo: Check = {
  id: "arguments",
  title: "What a custom function is given",
  steps: [
    (desk) => {
      const { work, spreadsheet } = desk;
      work.getRange("A2").setNumberFormat("0.00%").setValue(0.5);
      work.getRange("A3").setNumberFormat("yyyy-mm-dd").setValue("2026-08-31");
      work.getRange("A4").setNumberFormat("[h]:mm:ss").setValue(1.5);
      work.getRange("A5").setValue(true);
      work.getRange("A6").setNumberFormat("@").setValue("12");
      work.getRange("A7").setFormula("=NA()");
      work.getRange("A8").setNumberFormat('"$"#,##0.00').setValue(1.25);
      spreadsheet.setNamedRange("SELFTEST_NAMED", work.getRange("A2:A3"));
      ASKED.forEach(([, formula], index) => work.getRange(index + 1, 3).setFormula(formula));
    },
    (desk) => {
      const values = desk.work.getRange(1, 3, ASKED.length, 1).getValues();
      ASKED.forEach(([what], index) => desk.fact(what, values[index]?.[0]));
    },
  ],
};
