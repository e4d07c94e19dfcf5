import type { ActualsKind } from "../../usage/charge-row";
import type { ChargeLine } from "../charges/line";

/** The first day whose charges may still change, by what they say; null where all days have settled. */
export type MayChange = Readonly<Record<ActualsKind, string | null>>;

/**
 * The last two days before an export are provisional. A day stays so until a later import brings it again, whose charges
 * then stand in its place.
 * @param provisional the days that each import said of itself, by its number
 */
export function mayChangeFrom(
  lines: readonly Pick<ChargeLine, "kind" | "day" | "import">[],
  provisional: ReadonlyMap<number, readonly string[]>,
): MayChange {
  const first: Record<ActualsKind, string | null> = { usage: null, cost: null, log: null };
  for (const { kind, day, import: number } of lines) {
    if (kind === "free" || provisional.get(number)?.includes(day) !== true) continue;
    const known = first[kind];
    if (known === null || day < known) first[kind] = day;
  }
  return first;
}
