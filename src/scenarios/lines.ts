import type { Band } from "../pricing/context";
import { TIERS, type Tier } from "../pricing/tier";
import { LINE_TABLE, SLOTS, type Line, type OtherLine, type Slot, type TokenLine } from "./line-table";

export { SLOTS };
export type { Line, OtherLine, Slot, TokenLine };

/** One line of a scenario's bill: what one meter of one model or tool counts and prices. */
export type LineId = keyof typeof LINE_TABLE;

/** Every line of a bill, in the order in which sheets show them. */
export const LINES: Readonly<Record<LineId, Line>> = LINE_TABLE;

export const LINE_IDS = Object.keys(LINES) as LineId[];

export function isTokenLine(line: Line): line is TokenLine {
  return line.kind === "text" || line.kind === "image";
}

/** The lines of a kind, or of some kinds. */
export function linesOfKind(...kinds: readonly Line["kind"][]): readonly LineId[] {
  return LINE_IDS.filter((id) => kinds.includes(LINES[id].kind));
}

/** The drivers and assumptions that name a model or tool, in the order of the lines. */
export type ModelDriver = Line["model"];

/** The lines that a driver names the model of. */
export function linesOfModel(driver: ModelDriver): readonly LineId[] {
  return LINE_IDS.filter((id) => LINES[id].model === driver);
}

/** The line that bills the same tokens uncached; undefined for a line that caching has no part in. */
export function insteadOf(id: LineId): LineId | undefined {
  const name = LINES[id].insteadOf;
  return LINE_IDS.find((other) => other === name);
}

/** A share of a line that has a price of its own. */
export interface Part {
  readonly band: Band;
  readonly tier: Tier;
}

const TEXT_BANDS = ["short", "long"] as const satisfies readonly Band[];

/** The context bands a line is billed in: text by the size of its request, all else has one price. */
export function bandsOf(line: Line): readonly Band[] {
  return line.kind === "text" ? TEXT_BANDS : ["short"];
}

/** The tiers a line may be billed in: the tokens of the two models in any, all else in the standard one. */
function tiersOf(line: Line): readonly Tier[] {
  return isTokenLine(line) ? TIERS : ["standard"];
}

/** The parts of a line with a price of their own, band by band. */
export function partsOf(line: Line): readonly Part[] {
  return bandsOf(line).flatMap((band) => tiersOf(line).map((tier) => ({ band, tier })));
}

/** A value for every line. */
export type ByLine<T> = Readonly<Record<LineId, T>>;

export function byLine<T>(valueOf: (id: LineId) => T): ByLine<T> {
  // LINE_IDS are all the keys there are.
  return Object.fromEntries(LINE_IDS.map((id) => [id, valueOf(id)])) as ByLine<T>;
}

/** A value for each of the two models. */
export type BySlot<T> = Readonly<Record<Slot, T>>;

export function bySlot<T>(valueOf: (slot: Slot) => T): BySlot<T> {
  return { main: valueOf("main"), second: valueOf("second") };
}

export const MODEL_OF_SLOT = { main: "model", second: "secondModel" } as const;
export const SHARE_OF_SLOT = { main: "mainShare", second: "secondShare" } as const;
