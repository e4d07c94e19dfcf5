import { METERS, type Meter } from "../pricing/meter";

export const SLOTS = ["main", "second"] as const;
/** The two models of a scenario's mix. */
export type Slot = (typeof SLOTS)[number];

/** The meters of text. Those of input come first: together they are the input. */
export const INPUT_METERS = ["input", "cached_input", "cache_write"] as const satisfies Meter[];
export const TEXT_METERS = [...INPUT_METERS, "output"] as const;
export type TextMeter = (typeof TEXT_METERS)[number];

/** Text of one of the two models. */
export interface TextLine {
  readonly kind: "text";
  readonly slot: Slot;
  readonly meter: TextMeter;
  readonly label: string;
  readonly unit: string;
}

/** Anything else that is billed; always in the standard tier. */
export interface OtherLine {
  readonly kind: "audio" | "calls" | "storage";
  readonly meter: Meter;
  /** The driver or assumption that names the model or tool. */
  readonly model: "audioModel" | "transcriptionModel" | "tool" | "storageTool";
  readonly label: string;
  readonly unit: string;
}

export type Line = TextLine | OtherLine;

export type TextLineId = `${Slot}.${TextMeter}`;
export type OtherLineId = "audio input" | "audio output" | "transcription" | "tool calls" | "storage";
/** One line of a scenario's bill: what one meter of one model or tool counts and prices. */
export type LineId = TextLineId | OtherLineId;

/** Every line of a bill, in the order in which sheets show them. */
export const LINES: Readonly<Record<TextLineId, TextLine> & Record<OtherLineId, OtherLine>> = {
  "main.input": text("main", "input", "Model: uncached input"),
  "main.cached_input": text("main", "cached_input", "Model: cached input"),
  "main.cache_write": text("main", "cache_write", "Model: cache writes"),
  "main.output": text("main", "output", "Model: output"),
  "second.input": text("second", "input", "Second model: uncached input"),
  "second.cached_input": text("second", "cached_input", "Second model: cached input"),
  "second.cache_write": text("second", "cache_write", "Second model: cache writes"),
  "second.output": text("second", "output", "Second model: output"),
  "audio input": other("audio", "audio_input", "audioModel", "Audio input"),
  "audio output": other("audio", "audio_output", "audioModel", "Audio output"),
  transcription: other("audio", "minute", "transcriptionModel", "Transcription"),
  "tool calls": other("calls", "call", "tool", "Tool calls"),
  storage: other("storage", "gb_day", "storageTool", "Storage"),
};

export function isTextLine(id: LineId): id is TextLineId {
  return LINES[id].kind === "text";
}

export const LINE_IDS = Object.keys(LINES) as LineId[];
export const TEXT_LINE_IDS = LINE_IDS.filter(isTextLine);
export const OTHER_LINE_IDS = LINE_IDS.filter((id): id is OtherLineId => !isTextLine(id));

/** A value for every line. */
export type ByLine<T> = Readonly<Record<LineId, T>>;

export function byLine<T>(valueOf: (id: LineId) => T): ByLine<T> {
  // LINE_IDS are all the keys there are.
  return Object.fromEntries(LINE_IDS.map((id) => [id, valueOf(id)])) as ByLine<T>;
}

function text(slot: Slot, meter: TextMeter, label: string): TextLine {
  return { kind: "text", slot, meter, label, unit: "tokens" };
}

function other(kind: OtherLine["kind"], meter: Meter, model: OtherLine["model"], label: string): OtherLine {
  return { kind, meter, model, label, unit: `${METERS[meter].unit}s` };
}
