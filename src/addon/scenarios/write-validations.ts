import { columnLetters } from "../../a1/a1";
import { THIS_CELL } from "../../scenarios/blueprint/driver-cell";
import type { SheetBlueprint, Validation, ValidationRule } from "../../scenarios/blueprint/blueprint";
import type { SheetsByRole } from "./write-blueprint";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** One write for all that the cells of a sheet may hold. */
export function putValidations<Role extends string>(
  range: Range,
  { cells, validations }: SheetBlueprint<Role>,
  sheets: SheetsByRole<Role>,
): void {
  const grid = cells.map((row) => row.map((): Rule | null => null));
  const known = new Map<string, Rule>();
  for (const { row, column, columns, rule, help } of validations) {
    for (let at = column; at < column + columns; at++) {
      const own = inCell(rule, `${columnLetters(at)}${row}`);
      const key = JSON.stringify([own, help]);
      const made = known.get(key) ?? ruleOf(own, help, sheets);
      known.set(key, made);
      grid[row - 1]?.fill(made, at - 1, at);
    }
  }
  range.setDataValidations(grid);
}

/** Puts one rule in the cells it is for. */
export function putRule(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, columns, rule, help }: Validation,
  sheets: SheetsByRole,
): void {
  sheet.getRange(row, column, 1, columns).setDataValidation(ruleOf(rule, help, sheets));
}

/** A rule that is a formula names its own cell. */
function inCell<Role extends string>(rule: ValidationRule<Role>, cell: string): ValidationRule<Role> {
  if (rule.kind !== "formula") return rule;
  return { ...rule, formula: rule.formula.split(THIS_CELL).join(cell) };
}

function ruleOf<Role extends string>(
  rule: ValidationRule<Role>,
  help: string,
  sheets: SheetsByRole<Role>,
): Rule {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(help);
  switch (rule.kind) {
    case "list":
      return builder
        .requireValueInList([...rule.values], true)
        .setAllowInvalid(!rule.strict)
        .build();
    case "range": {
      const sheet = sheets.get(rule.role);
      if (sheet === undefined) throw new Error(`there is no ${rule.role} sheet`);
      // What is not in it is marked, not refused: a model that is new has a name before it has a price.
      return builder.requireValueInRange(sheet.getRange(rule.a1), true).setAllowInvalid(true).build();
    }
    case "between":
      return builder.requireNumberBetween(rule.from, rule.to).setAllowInvalid(false).build();
    case "formula":
      return builder.requireFormulaSatisfied(rule.formula).setAllowInvalid(false).build();
  }
}
