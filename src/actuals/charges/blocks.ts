import { absolute, onSheet } from "../../a1/a1";
import { columnOf, FIRST_ROW, type ChargesColumnId } from "./columns";
import { NO_DAY, type ChargeLine } from "./line";

/** Charges below each other, counted from 1: those of a day, or of a month. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Where the charges of each day, or of each month, stand: the tab is in the order of days, so that sums look at few rows. */
export function blocksOf(
  lines: readonly ChargeLine[],
  by: (line: ChargeLine) => string,
): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  lines.forEach((line, index) => {
    const key = by(line);
    const known = blocks.get(key);
    blocks.set(key, { from: known?.from ?? index + 1, to: index + 1 });
  });
  return blocks;
}

/** `Charges!$P$6:$P$40`: a column of a block. */
export function inBlock(charges: string, { from, to }: Block, id: ChargesColumnId): string {
  const column = columnOf(id);
  return onSheet(
    charges,
    `${absolute(FIRST_ROW + from - 1, column)}:${absolute(FIRST_ROW + to - 1, column)}`,
  );
}

/** The last day of the month of a day, which stands for the month: `2026-10-31`; `no day` as it is. */
export function monthEnd(day: string): string {
  if (day === NO_DAY) return day;
  const [year = "", month = ""] = day.split("-");
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
