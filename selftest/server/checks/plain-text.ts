import { serverCode } from "../../../src/addon/server-file";
import { type Check, valueOf } from "../desk";

/** Cells formatted as plain text. */
export const plainText: Check = {
  id: "plain text",
  title: "Cells formatted as plain text",
  steps: [
    (desk) => {
      const { work } = desk;
      work.getRange("A1:A9").setNumberFormat("@");
      work.getRange("A1").setFormula("=1+1");
      work.getRange("A2").setValue("=1+1");
      work.getRange("A3").setValue(0.5);
      work.getRange("A4").setValues([["2026-08-31"]]);
      work.getRange("A5").setValue(true);
      work.getRange("B1").setValue(0.5).setNumberFormat("@");
      desk.spreadsheet.setActiveSheet(work);
      work.getRange("A9").activate();
      const request = { name: "OPENAI_COST", arguments: ["gpt-5", "1000000"], into: "", replacing: null };
      desk.remember({ inserted: valueOf(serverCode().server.insertFormula(request)).state });
    },
    (desk) => {
      const { work } = desk;
      const values = work
        .getRange("A1:A9")
        .getValues()
        .map((row): unknown => row[0]);
      desk.fact("setFormula", `${typeof values[0]} ${String(values[0])}`);
      desk.fact("setValue of a formula", `${typeof values[1]} ${String(values[1])}`);
      desk.fact("setValue of a number", `${typeof values[2]} ${String(values[2])}`);
      desk.fact("setValue of a day", `${typeof values[3]} ${String(values[3])}`);
      desk.fact("setValue of a truth value", `${typeof values[4]} ${String(values[4])}`);
      const number: unknown = work.getRange("B1").getValue();
      desk.fact("a number formatted later", `${typeof number} ${String(number)}`);
      desk.must("Insert function was carried out", "inserted", desk.recall("inserted"));
      desk.must("its formula is calculated there", "number", typeof values[8]);
    },
  ],
};
