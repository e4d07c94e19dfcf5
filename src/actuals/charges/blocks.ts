import { absolute, onSheet } from "../../a1/a1";
import { columnOf, FIRST_ROW, type ChargesColumnId } from "./columns";
import { NO_DAY, type ChargeLine } from "./line";

/** Charges below each other, counted from 1: those of a day, or of a month. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** True where charges of other days may stand among them, as after a sort by hand: then sums ask for the day too. */
  readonly isMixed: boolean;
}

/** Where the charges of each day, or of each month, stand: the tab is in the order of days, so that sums look at few rows. */
export function blocksOf(
  lines: readonly ChargeLine[],
  by: (line: ChargeLine) => string,
): ReadonlyMap<string, Block> {
  const isMixed = !isInOrder(lines);
  const blocks = new Map<string, Block>();
  lines.forEach((line, index) => {
    const key = by(line);
    blocks.set(key, { from: blocks.get(key)?.from ?? index + 1, to: index + 1, isMixed });
  });
  return blocks;
}

/** Whether charges stand in the order of their days, as RateSheet writes them. */
export function isInOrder(lines: readonly ChargeLine[]): boolean {
  return lines.every(({ day }, index) => index === 0 || (lines[index - 1]?.day ?? "") <= day);
}

/** `Charges!$P$6:$P$40`: a column of a block. */
export function inBlock(
  charges: string,
  { from, to }: Pick<Block, "from" | "to">,
  id: ChargesColumnId,
): string {
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
