import { isDate } from "../../functions/cells";
import type { Cell, Host } from "../../functions/definition";
import { readInputs, type InputCell } from "../../scenarios/blueprint/read-inputs";
import type { Problem } from "../../api/problem";
import type { ScenarioForm } from "../../api/scenarios";
import type { Result } from "../../pricing/result";
import { problem, scenariosAnswer } from "../problem";
import { sheetHost } from "../sheet-host";
import { setOf } from "./own-sets";

/** Reads the Inputs sheet of a set back into the form, with whatever was changed in it since. */
export function openScenarios({ id }: { readonly id: string }): Result<ScenarioForm, Problem> {
  return scenariosAnswer(() => {
    const inputs = setOf(SpreadsheetApp.getActiveSpreadsheet(), id).sheets.get("inputs");
    if (inputs === undefined) {
      throw problem(
        "nothing",
        "The Inputs tab of this plan is no longer in the spreadsheet.",
        "Choose another plan, or begin with a template.",
      );
    }
    const values = inputs.getDataRange().getValues() as Cell[][];
    const host = sheetHost();
    return readInputs(values.map((row) => row.map((cell) => inputCell(cell, host))));
  });
}

/** A date comes as the day it is in the spreadsheet's time zone. */
function inputCell(cell: Cell, host: Host): InputCell {
  if (cell === null || cell === undefined) return "";
  return isDate(cell) ? host.dayOf(cell) : cell;
}
