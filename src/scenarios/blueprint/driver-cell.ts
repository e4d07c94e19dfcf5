import { Decimal } from "../../pricing/money";
import type { Driver, Value } from "../drivers/driver";
import type { CellBlueprint, ValidationRule } from "./blueprint";
import type { FormatName } from "./formats";

const AMOUNTS = { 2: "amount", 6: "sixDecimals", 9: "nineDecimals" } as const;

/** How a driver's value is shown in the Inputs sheet. */
export function formatOf(driver: Driver): FormatName {
  switch (driver.kind) {
    case "amount":
      return AMOUNTS[driver.decimals];
    case "optional amount":
      return "amount";
    case "count":
      return "whole";
    case "share":
      return "inputShare";
    case "day":
    case "month":
    case "optional day":
      return "inputDay";
    case "text":
    case "choice":
    case "model":
      // Plain text, so that "1/2" or "2027" for a name stays what was typed.
      return "text";
  }
}

/** How a driver's value is shown where a formula brings it: plain text would show the formula instead of its result. */
export function shownFormatOf(driver: Driver): FormatName {
  const format = formatOf(driver);
  if (format === "text") return "general";
  return format === "inputDay" ? "day" : format;
}

/** A driver's value as an input cell. A value that is left out leaves the cell blank, and an input all the same. */
export function inputCell(driver: Driver, value: Value): CellBlueprint {
  const format = formatOf(driver);
  if (value === null) return { content: { kind: "blank" }, style: "input", format };
  if (value instanceof Decimal) {
    return { content: { kind: "number", number: value.toNumber() }, style: "input", format };
  }
  return {
    content: format === "inputDay" ? { kind: "day", day: value } : { kind: "text", text: value },
    style: "input",
    format,
  };
}

/** What stands in a scenario's cell of a day that it has not, although the base has one. */
export const NONE = "none";

/** Stands in the formula of a rule for the cell that has the rule. */
export const THIS_CELL = "CELL";

const PERCENT = 100;

/**
 * What a cell of a driver takes. The optional days of scenarios take the word none too.
 */
export function ruleOf(driver: Driver): ValidationRule | null {
  switch (driver.kind) {
    case "amount":
    case "count":
      return { kind: "between", from: driver.min, to: driver.max };
    case "share":
      return { kind: "between", from: driver.min / PERCENT, to: driver.max / PERCENT };
    case "optional amount":
      return { kind: "between", from: 0, to: 1e15 };
    case "choice":
      return { kind: "list", values: driver.choices, strict: true };
    case "day":
    case "month":
      return { kind: "formula", formula: `=ISNUMBER(${THIS_CELL})` };
    case "optional day":
      return { kind: "formula", formula: `=OR(ISNUMBER(${THIS_CELL});${THIS_CELL}="${NONE}")` };
    case "text":
      return driver.suggestions === undefined
        ? null
        : { kind: "list", values: driver.suggestions, strict: false };
    case "model":
      return { kind: "range", role: "workings", a1: "" };
  }
}

/** What to say to whoever types something else. */
export function helpOf(driver: Driver): string {
  switch (driver.kind) {
    case "amount":
      return `${driver.label}: a number from ${driver.min} to ${driver.max}.`;
    case "count":
      return `${driver.label}: a whole number from ${driver.min} to ${driver.max}.`;
    case "share":
      return `${driver.label}: ${driver.min}% to ${driver.max}%, with the percent sign.`;
    case "optional amount":
      return `${driver.label}: a number, or blank.`;
    case "choice":
      return `${driver.label}: ${driver.choices.join(", ")}.`;
    case "day":
    case "month":
      return `${driver.label}: a date.`;
    case "optional day":
      return `${driver.label}: a date, blank, or none.`;
    case "text":
    case "model":
      return driver.help;
  }
}
