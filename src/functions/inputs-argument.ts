import { PricingError } from "../pricing/errors";
import { readInputs, type InputCell, type InputsReading } from "../scenarios/blueprint/read-inputs";
import { isRange } from "./broadcast";
import { isDate, show } from "./cells";
import { readDay } from "./days";
import type { Argument, Cell, Host } from "./definition";

/** An Inputs sheet given as a range. Throws a PricingError when it is none. */
export function inputsOf(inputs: Argument, host: Host): InputsReading {
  if (!isRange(inputs)) {
    throw new PricingError(`inputs is ${show(inputs)}, but must be the range of an Inputs sheet.`);
  }
  return readInputs(
    inputs.map((cells, row) =>
      cells.map((cell, column) => inputCell(cell, host, `row ${row + 1}, column ${column + 1} of inputs`)),
    ),
  );
}

/** A date comes as the day it is in the spreadsheet's time zone. */
export function inputCell(cell: Cell, host: Host, place = "inputs"): InputCell {
  if (cell === null || cell === undefined) return "";
  return isDate(cell) ? readDay(place, cell, host) : cell;
}
