import type { CellBlueprint } from "../scenarios/blueprint/blueprint";
import { blank } from "../scenarios/blueprint/cells";
import type { FormatName } from "../scenarios/blueprint/formats";

/** What a person typed into an input: a formula is kept as one, a day as ISO text; null where nothing was. */
export type Typed = string | number | null;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The cell of an input, with what was typed into it before. */
export function typedCell(value: Typed, format: FormatName): CellBlueprint {
  if (value === null || value === "") return blank(format, "input");
  const style = "input";
  if (typeof value === "number") return { content: { kind: "number", number: value }, style, format };
  if (value.startsWith("=")) return { content: { kind: "formula", formula: value }, style, format };
  if (DAY.test(value)) return { content: { kind: "day", day: value }, style, format };
  return { content: { kind: "text", text: value }, style, format };
}
