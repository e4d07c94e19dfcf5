import { Decimal } from "../../pricing/money";
import type { Driver, Value } from "../drivers/driver";
import type { CellBlueprint, FormatName } from "./blueprint";

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
      return "share";
    case "day":
    case "month":
    case "optional day":
      return "day";
    case "text":
    case "choice":
    case "model":
      // Plain text, so that "1/2" or "2027" for a name stays what was typed.
      return "text";
  }
}

/** How a link to a driver's value is shown: plain text would show the formula instead of its result. */
export function linkFormatOf(driver: Driver): FormatName {
  const format = formatOf(driver);
  return format === "text" ? "general" : format;
}

/** A driver's value as an input cell. A value that is left out leaves the cell blank, and an input all the same. */
export function inputCell(driver: Driver, value: Value): CellBlueprint {
  const format = formatOf(driver);
  if (value === null) return { content: { kind: "blank" }, style: "input", format };
  if (value instanceof Decimal) {
    return { content: { kind: "number", number: value.toNumber() }, style: "input", format };
  }
  return {
    content: format === "day" ? { kind: "day", day: value } : { kind: "text", text: value },
    style: "input",
    format,
  };
}
