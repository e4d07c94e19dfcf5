import { METERS } from "../../pricing/meter";
import { readLineItem } from "../line-item/read-line-item";
import { isInUnitOf } from "../rows/bill-line";
import { textOf, type Cells, type TableMapping } from "./recognize-table";

/** A row of line items whose quantity is not in the unit that its meter is priced by. */
export interface OtherUnit {
  /** The row of the table, from 1. */
  readonly line: number;
  /** `whisper-1 is priced by the minute, and this counts duration_seconds`. */
  readonly why: string;
}

/**
 * The first row whose quantity a formula must not take as it stands: seconds for minutes, thousands of tokens for tokens, or
 * minutes or seconds where the table does not say which. Undefined where all can be taken.
 */
export function otherUnit(cells: Cells, { headerRow, columns }: TableMapping): OtherUnit | undefined {
  const { item, quantity, unit } = columns;
  if (item === undefined || quantity === undefined) return undefined;
  for (let index = headerRow + 1; index < cells.length; index++) {
    const row = cells[index] ?? [];
    const known = readLineItem(textOf(row[item] ?? null));
    const given = unit === undefined ? "" : textOf(row[unit] ?? null);
    if (known === undefined || textOf(row[quantity] ?? null) === "") continue;
    if (isInUnitOf(known.meter, given === "" ? undefined : given)) continue;
    const counts = given === "" ? "the table does not say what this counts" : `this counts ${given}`;
    return {
      line: index + 1,
      why: `${known.model} is priced by the ${METERS[known.meter].unit}, and ${counts}`,
    };
  }
  return undefined;
}
