import {
  INPUT_METERS,
  LINE_TABLE,
  SLOTS,
  TEXT_METERS,
  type Line,
  type OtherLine,
  type Slot,
  type TextLine,
  type TextMeter,
} from "./line-table";

export { INPUT_METERS, SLOTS, TEXT_METERS };
export type { Line, OtherLine, Slot, TextLine, TextMeter };

export type TextLineId = `${Slot}.${TextMeter}`;
export type OtherLineId = Exclude<keyof typeof LINE_TABLE, TextLineId>;
/** One line of a scenario's bill: what one meter of one model or tool counts and prices. */
export type LineId = TextLineId | OtherLineId;

/** Every line of a bill, in the order in which sheets show them. */
export const LINES: Readonly<Record<TextLineId, TextLine> & Record<OtherLineId, OtherLine>> = LINE_TABLE;

export function isTextLine(id: LineId): id is TextLineId {
  return LINES[id].kind === "text";
}

export const LINE_IDS = Object.keys(LINES) as LineId[];
export const TEXT_LINE_IDS = LINE_IDS.filter(isTextLine);
export const OTHER_LINE_IDS = LINE_IDS.filter((id): id is OtherLineId => !isTextLine(id));

/** The lines of a kind, or of some kinds. */
export function linesOfKind(...kinds: readonly Line["kind"][]): readonly LineId[] {
  return LINE_IDS.filter((id) => kinds.includes(LINES[id].kind));
}

/** A value for every line. */
export type ByLine<T> = Readonly<Record<LineId, T>>;

export function byLine<T>(valueOf: (id: LineId) => T): ByLine<T> {
  // LINE_IDS are all the keys there are.
  return Object.fromEntries(LINE_IDS.map((id) => [id, valueOf(id)])) as ByLine<T>;
}
