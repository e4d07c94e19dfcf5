import { METERS, type Meter } from "../pricing/meter";
import type { ScenarioDriverId } from "./drivers/scenario-drivers";

export const SLOTS = ["main", "second"] as const;
/** The two models of a scenario's mix. */
export type Slot = (typeof SLOTS)[number];

/** The meters of text. Those of input come first: together they are the input. */
export const INPUT_METERS = ["input", "cached_input", "cache_write"] as const satisfies Meter[];
export const TEXT_METERS = [...INPUT_METERS, "output"] as const;
export type TextMeter = (typeof TEXT_METERS)[number];

/** What a session uses that no driver says by itself; the sheet has a row of this name for each. */
export const WORKED_OUT = [
  "uncached",
  "cached",
  "written",
  "textOutput",
  "audioIn",
  "audioOut",
  "calls",
  "billedGigabytes",
] as const;
export type WorkedOut = (typeof WORKED_OUT)[number];

/** A quantity of a session that a line counts: worked out, or a driver as it is. */
export type Use = WorkedOut | ScenarioDriverId;

interface Described {
  readonly meter: Meter;
  /** The row with what one session has of it; for storage what is held. */
  readonly use: Use;
  readonly label: string;
  readonly unit: string;
}

/** Text of one of the two models. */
export interface TextLine extends Described {
  readonly kind: "text";
  readonly slot: Slot;
  readonly meter: TextMeter;
  /** The driver that names the model. */
  readonly model: "model" | "secondModel";
}

/** Anything else that is billed; always in the standard tier. */
export interface OtherLine extends Described {
  /** Where the bill adds it up: with the models, with the calls of tools, or with storage. */
  readonly kind: "audio" | "calls" | "storage";
  /** The driver or assumption that names the model or tool. */
  readonly model: "audioModel" | "transcriptionModel" | "tool" | "storageTool";
}

export type Line = TextLine | OtherLine;

/**
 * Every line of a bill, in the order in which sheets show them. A line is added here and nowhere else: the bill, the
 * sheets, the warnings and the form follow from its use, its driver and its kind.
 */
export const LINE_TABLE = {
  "main.input": text("main", "input", "uncached", "Model: uncached input"),
  "main.cached_input": text("main", "cached_input", "cached", "Model: cached input"),
  "main.cache_write": text("main", "cache_write", "written", "Model: cache writes"),
  "main.output": text("main", "output", "textOutput", "Model: output"),
  "second.input": text("second", "input", "uncached", "Second model: uncached input"),
  "second.cached_input": text("second", "cached_input", "cached", "Second model: cached input"),
  "second.cache_write": text("second", "cache_write", "written", "Second model: cache writes"),
  "second.output": text("second", "output", "textOutput", "Second model: output"),
  "audio input": other("audio", "audio_input", "audioIn", "audioModel", "Audio input"),
  "audio output": other("audio", "audio_output", "audioOut", "audioModel", "Audio output"),
  transcription: other("audio", "minute", "transcribedMinutes", "transcriptionModel", "Transcription"),
  "tool calls": other("calls", "call", "calls", "tool", "Tool calls"),
  storage: other("storage", "gb_day", "billedGigabytes", "storageTool", "Storage"),
} as const;

function text(slot: Slot, meter: TextMeter, use: Use, label: string): TextLine {
  const model = slot === "main" ? "model" : "secondModel";
  return { kind: "text", slot, meter, use, model, label, unit: "tokens" };
}

function other(
  kind: OtherLine["kind"],
  meter: Meter,
  use: Use,
  model: OtherLine["model"],
  label: string,
): OtherLine {
  return { kind, meter, use, model, label, unit: `${METERS[meter].unit}s` };
}
