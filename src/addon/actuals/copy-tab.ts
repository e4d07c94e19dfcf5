import type { Cell } from "../../functions/definition";
import { freeSheetName } from "../sheet-names";
import type { ActualsDesk } from "./desk";
import { growTo, SLICE } from "./line-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Keeps a tab as it is under another name, for what a person has put into it. Gives the name.
 * @param frozen the first columns, whose formulas are copied as their values of now
 */
export function copyTab({ spreadsheet }: ActualsDesk, sheet: Sheet, frozen = 0): string {
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues() as Cell[][], range.getFormulas()];
  const columns = values[0]?.length ?? 1;
  const active = spreadsheet.getActiveSheet();
  const name = freeSheetName(spreadsheet, sheet.getName(), " (yours)");
  const copy = spreadsheet.insertSheet(name, sheet.getIndex());
  spreadsheet.setActiveSheet(active);
  growTo(copy, values.length, columns);
  copy.getRange(1, 1, values.length, columns).setNumberFormats(range.getNumberFormats());
  for (let at = 0; at < values.length; at += SLICE) {
    const some = values.slice(at, at + SLICE).map((line, row) =>
      line.map((cell, column) => {
        const formula = column < frozen ? "" : (formulas[at + row]?.[column] ?? "");
        if (formula !== "") return formula;
        return typeof cell === "string" && cell !== "" ? `'${cell}` : (cell ?? "");
      }),
    );
    copy.getRange(1 + at, 1, some.length, columns).setValues(some);
  }
  return name;
}
