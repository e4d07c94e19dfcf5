import { METERS, type Meter } from "../pricing/meter";
import type { ScenarioDriverId } from "./drivers/scenario-drivers";

export const SLOTS = ["main", "second"] as const;
/** The two models of a scenario's mix. */
export type Slot = (typeof SLOTS)[number];

/** What a session uses that no driver says by itself, of each of the two models. */
export type WorkedOutBySlot =
  "uncached" | "cached" | "written" | "textOutput" | "imagesUncached" | "imagesCached";
/** What a session uses that no driver says by itself, whichever model answers. */
export const WORKED_OUT = ["audioUncached", "audioCached", "audioOut", "calls", "billedGigabytes"] as const;
export type WorkedOut = (typeof WORKED_OUT)[number];

/** A quantity of a session that a line counts: worked out, or a driver as it is. */
export type Use = WorkedOut | ScenarioDriverId;

interface Described {
  readonly meter: Meter;
  readonly label: string;
  readonly unit: string;
  /** The line that would bill the same tokens at the full price: what caching saves is measured against it. */
  readonly insteadOf?: string;
}

/**
 * Tokens of one of the two models: text, which is billed by context band, and images of a model that has prices of
 * its own for them. Both are split over the service tiers.
 */
export interface TokenLine extends Described {
  readonly kind: "text" | "image";
  readonly slot: Slot;
  /** The row with what one session has of it. */
  readonly use: WorkedOutBySlot;
  /** The driver that names the model. */
  readonly model: "model" | "secondModel";
}

/** Anything else that is billed; always in the standard tier. */
export interface OtherLine extends Described {
  /** Where the bill adds it up: with the models, with the calls of tools, or with storage. */
  readonly kind: "audio" | "calls" | "storage";
  /** The row with what one session has of it; for storage what is held. */
  readonly use: Use;
  /** The driver or assumption that names the model or tool. */
  readonly model: "audioModel" | "transcriptionModel" | "tool" | "storageTool";
  /** The model that makes the calls, where their price depends on it: only its share of the sessions counts. */
  readonly slot?: Slot;
}

export type Line = TokenLine | OtherLine;

/**
 * Every line of a bill, in the order in which sheets show them. A line is added here and nowhere else: the bill, the
 * sheets, the warnings and the form follow from its use, its driver and its kind.
 */
export const LINE_TABLE = {
  ...tokensOf("main", "Model"),
  ...tokensOf("second", "Second model"),
  "audio input": other("audio", "audio_input", "audioUncached", "audioModel", "Audio: uncached input"),
  "cached audio input": {
    ...other("audio", "cached_audio_input", "audioCached", "audioModel", "Audio: cached input"),
    insteadOf: "audio input",
  },
  "audio output": other("audio", "audio_output", "audioOut", "audioModel", "Audio: output"),
  transcription: other("audio", "minute", "transcribedMinutes", "transcriptionModel", "Transcription"),
  "main.calls": { ...other("calls", "call", "calls", "tool", "Model: tool calls"), slot: "main" },
  "second.calls": { ...other("calls", "call", "calls", "tool", "Second model: tool calls"), slot: "second" },
  storage: other("storage", "gb_day", "billedGigabytes", "storageTool", "Storage"),
} as const satisfies Readonly<Record<string, Line>>;

function tokensOf<S extends Slot>(slot: S, name: string) {
  const model = slot === "main" ? "model" : "secondModel";
  const line = (
    kind: TokenLine["kind"],
    meter: Meter,
    use: WorkedOutBySlot,
    label: string,
    insteadOf?: string,
  ): TokenLine => ({
    kind,
    slot,
    meter,
    use,
    model,
    label: `${name}: ${label}`,
    unit: "tokens",
    ...(insteadOf === undefined ? {} : { insteadOf: `${slot}.${insteadOf}` }),
  });
  return {
    [`${slot}.input`]: line("text", "input", "uncached", "uncached input"),
    [`${slot}.cached_input`]: line("text", "cached_input", "cached", "cached input", "input"),
    [`${slot}.cache_write`]: line("text", "cache_write", "written", "cache writes", "input"),
    [`${slot}.output`]: line("text", "output", "textOutput", "output"),
    [`${slot}.image_input`]: line("image", "image_input", "imagesUncached", "image input"),
    [`${slot}.cached_image_input`]: line(
      "image",
      "cached_image_input",
      "imagesCached",
      "cached image input",
      "image_input",
    ),
  } as Readonly<Record<`${S}.${TokenMeter}`, TokenLine>>;
}

/** The meters of the tokens of the two models. */
type TokenMeter = "input" | "cached_input" | "cache_write" | "output" | "image_input" | "cached_image_input";

function other(
  kind: OtherLine["kind"],
  meter: Meter,
  use: Use,
  model: OtherLine["model"],
  label: string,
): OtherLine {
  return { kind, meter, use, model, label, unit: `${METERS[meter].unit}s` };
}
