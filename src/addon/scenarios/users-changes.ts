import type { Blueprint, CellBlueprint, SheetRole } from "../../scenarios/blueprint/blueprint";
import type { StyleName } from "../../scenarios/blueprint/styles";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Below this row of Summary stands the data of its charts, which depends on what costs anything. */
const CHART_DATA_ROW = 60;

/** What a stamp says, and which checks look at what, depends on the day and on what costs anything. */
const VARYING: ReadonlySet<StyleName> = new Set(["stamp", "check", "state"]);

/** Whether a person changed or added something in a calculated tab since RateSheet wrote it. */
export function hasUsersChanges(sheet: Sheet, role: SheetRole, blueprint: Blueprint): boolean {
  const described = blueprint.sheets.find((found) => found.role === role);
  if (described === undefined) return true;
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values = range.getValues() as unknown[][];
  return formulas.some((line, row) =>
    line.some((formula, column) => {
      if (role === "summary" && row + 1 >= CHART_DATA_ROW) return false;
      return isChanged(described.cells[row]?.[column] ?? null, formula, values[row]?.[column]);
    }),
  );
}

function isChanged(cell: CellBlueprint | null, formula: string, value: unknown): boolean {
  if (cell === null) return formula !== "" || value !== "";
  // A formula that was typed over is another matter.
  if (VARYING.has(cell.style)) return cell.content.kind === "formula" && formula === "" && value !== "";
  switch (cell.content.kind) {
    case "formula":
      return alike(formula) !== alike(cell.content.formula);
    case "blank":
      return formula !== "";
    case "text":
      return formula !== "" || String(value) !== cell.content.text;
    case "number":
    case "day":
      return formula !== "";
  }
}

/** A formula whatever the separator of its spreadsheet's language. */
function alike(formula: string): string {
  return formula.replace(/;/g, ",").replace(/\s/g, "").toUpperCase();
}
