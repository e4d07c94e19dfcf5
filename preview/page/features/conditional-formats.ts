import type { Injector, IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
  type IHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import { toStyle } from "../../host/styles";
import { UNIT_ID } from "../../host/workbook-data";
import type { Area } from "../../model/area";
import type { ConditionalRule } from "../../model/sheet-features";
import type { SheetModel } from "../../model/sheet-model";

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** A rule as Univer has it; formulas take commas there. */
function ruleOf({ criterion, value, format }: ConditionalRule): IConditionFormattingRule["rule"] | null {
  const look: Pick<IHighlightCell, "type" | "style"> = {
    type: CFRuleType.highlightCell,
    style: Object.fromEntries(Object.entries(toStyle(format)).filter(([, part]) => part !== null)),
  };
  switch (criterion) {
    case "TEXT_CONTAINS":
      return { ...look, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value };
    case "TEXT_EQUAL_TO":
      return { ...look, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value };
    case "NUMBER_LESS_THAN":
      return {
        ...look,
        subType: CFSubRuleType.number,
        operator: CFNumberOperator.lessThan,
        value: Number(value),
      };
    case "CUSTOM_FORMULA":
      return { ...look, subType: CFSubRuleType.formula, value: value.replace(/;/g, ",") };
    default:
      return null;
  }
}

/** Shows the conditional formats of a sheet; the first rule that fits wins. */
export function showConditionalFormats(injector: Injector, sheet: SheetModel, sheetId: string): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(UNIT_ID, sheetId) ?? [])]) {
    model.deleteRule(UNIT_ID, sheetId, cfId);
  }
  // The latest rule stands first.
  [...sheet.conditionalRules].reverse().forEach((placed, index) => {
    const rule = ruleOf(placed);
    if (rule === null) return;
    model.addRule(UNIT_ID, sheetId, {
      cfId: `${sheetId}-look-${index}`,
      stopIfTrue: true,
      ranges: placed.ranges.map(rangeOf),
      rule,
    });
  });
}
