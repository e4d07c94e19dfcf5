import { inputsSheet } from "../../../src/scenarios/blueprint/inputs-sheet";
import type { InputCell } from "../../../src/scenarios/blueprint/read-inputs";
import { namesOfSet } from "../../../src/scenarios/blueprint/build-blueprint";
import type { Plan } from "../../../src/scenarios/plan";

/** What a spreadsheet holds after the Inputs sheet of a plan was written; formulas do not matter here. */
export function inputCells(plan: Plan): InputCell[][] {
  const { sheets } = namesOfSet(1);
  return inputsSheet(plan, sheets, "$A$1:$A$9").cells.map((line) =>
    line.map((cell) => {
      switch (cell?.content.kind) {
        case "text":
          return cell.content.text;
        case "number":
          return cell.content.number;
        case "day":
          return cell.content.day;
        default:
          return "";
      }
    }),
  );
}
