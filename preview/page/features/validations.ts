import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  ICommandService,
  type Injector,
  type IDataValidationRuleBase,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  RemoveSheetAllDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";
import { UNIT_ID } from "../../host/workbook-data";
import type { Validation } from "../../model/sheet-features";
import type { SheetModel } from "../../model/sheet-model";

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  NUMBER_BETWEEN: DataValidationOperator.BETWEEN,
};

function ruleBase({ criterion, values, source }: Validation): IDataValidationRuleBase | null {
  if (criterion === "VALUE_IN_RANGE") return { type: DataValidationType.LIST, formula1: `=${source ?? ""}` };
  if (criterion === "VALUE_IN_LIST") {
    const choices = values.filter((value) => typeof value !== "boolean");
    return { type: DataValidationType.LIST, formula1: choices.map(String).join(",") };
  }
  const operator = OPERATORS[criterion];
  if (operator === undefined) return null;
  const [from, to] = values.map(String);
  return {
    type: DataValidationType.DECIMAL,
    operator,
    ...(from === undefined ? {} : { formula1: from }),
    ...(to === undefined ? {} : { formula2: to }),
  };
}

/** Shows the data validations of a sheet: drop-downs, and marks on what they do not allow. */
export function showValidations(injector: Injector, sheet: SheetModel, sheetId: string): void {
  const commands = injector.get(ICommandService);
  const target = { unitId: UNIT_ID, subUnitId: sheetId };
  const isShown = injector.get(SheetDataValidationModel).getRules(UNIT_ID, sheetId).length > 0;
  if (isShown) commands.syncExecuteCommand(RemoveSheetAllDataValidationCommand.id, target);
  const groups = new Map<string, typeof sheet.validations>();
  for (const placed of sheet.validations) {
    const key = JSON.stringify(placed.validation);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  [...groups.values()].forEach((placed, index) => {
    const [first] = placed;
    const base = first && ruleBase(first.validation);
    if (!base) return;
    const rule: ISheetDataValidationRule = {
      ...base,
      uid: `${sheetId}-validation-${index}`,
      allowBlank: true,
      errorStyle: first.validation.allowInvalid
        ? DataValidationErrorStyle.WARNING
        : DataValidationErrorStyle.STOP,
      ranges: placed.map(({ area }) => ({
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row + area.rows - 1,
        endColumn: area.column + area.columns - 1,
      })),
      ...(first.validation.helpText === ""
        ? {}
        : { prompt: first.validation.helpText, showInputMessage: true }),
    };
    void commands.executeCommand(AddSheetDataValidationCommand.id, { ...target, rule });
  });
}
