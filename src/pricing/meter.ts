/** The units in which something is billed: how many of them a printed price buys, and whether they are counted whole. */
const UNITS = {
  token: { per: 1_000_000, whole: true },
  character: { per: 1_000_000, whole: true },
  call: { per: 1_000, whole: true },
  session: { per: 1, whole: true },
  image: { per: 1, whole: true },
  second: { per: 1, whole: false },
  minute: { per: 1, whole: false },
  hour: { per: 1, whole: false },
  "GB-day": { per: 1, whole: false },
} as const;

export type Unit = keyof typeof UNITS;

export const MODALITIES = ["text", "audio", "image"] as const;

export type Modality = (typeof MODALITIES)[number];

/** The part a meter plays in a request; `use` is everything that is not a token of one. */
export type MeterKind = "input" | "cached" | "write" | "output" | "training" | "use";

/** All that is known of a meter. */
export interface MeterFacts {
  readonly unit: Unit;
  /** How many units a price buys: 1,000,000 tokens or characters, 1,000 calls, else 1. */
  readonly per: number;
  /** True for what is counted one by one; seconds, minutes, hours and GB-days may be fractional. */
  readonly whole: boolean;
  readonly label: string;
  readonly kind: MeterKind;
  /** What the tokens of a request carry; undefined for what is not billed by a request's tokens. */
  readonly modality: Modality | undefined;
  /** What cached tokens are without the cache; undefined for every other meter. */
  readonly uncached: "input" | "audio_input" | "image_input" | undefined;
}

function meter(
  unit: Unit,
  label: string,
  kind: MeterKind = "use",
  modality?: Modality,
  uncached?: MeterFacts["uncached"],
): MeterFacts {
  return { unit, ...UNITS[unit], label, kind, modality, uncached };
}

function picture(quality: string, size: string): MeterFacts {
  return meter("image", `${quality === "" ? "" : `${quality} `}image of ${size}`);
}

/** What a rate is charged on, in the field's terms. A new meter is a new entry here. */
export const METERS = {
  input: meter("token", "text input", "input", "text"),
  cached_input: meter("token", "cached text input", "cached", "text", "input"),
  cache_write: meter("token", "cache writes (30 min)", "write", "text"),
  cache_write_12h: meter("token", "cache writes (12 h)", "write", "text"),
  output: meter("token", "text output", "output", "text"),
  audio_input: meter("token", "audio input", "input", "audio"),
  cached_audio_input: meter("token", "cached audio input", "cached", "audio", "audio_input"),
  audio_output: meter("token", "audio output", "output", "audio"),
  image_input: meter("token", "image input", "input", "image"),
  cached_image_input: meter("token", "cached image input", "cached", "image", "image_input"),
  image_output: meter("token", "image output", "output", "image"),
  training: meter("token", "training", "training"),
  training_hour: meter("hour", "reinforcement fine-tuning", "training"),
  image_256x256: picture("", "256x256"),
  image_512x512: picture("", "512x512"),
  image_1024x1024: picture("", "1024x1024"),
  image_standard_1024x1024: picture("standard", "1024x1024"),
  image_standard_1024x1792: picture("standard", "1024x1792"),
  image_standard_1792x1024: picture("standard", "1792x1024"),
  image_hd_1024x1024: picture("HD", "1024x1024"),
  image_hd_1024x1792: picture("HD", "1024x1792"),
  image_hd_1792x1024: picture("HD", "1792x1024"),
  video_720p: meter("second", "720p video"),
  video_1024p: meter("second", "1024p video"),
  video_1080p: meter("second", "1080p video"),
  minute: meter("minute", "audio"),
  standby_minute: meter("minute", "standby"),
  character: meter("character", "text to speech"),
  call: meter("call", "tool calls"),
  session: meter("session", "sessions"),
  container_minute_1gb: meter("minute", "1 GB container"),
  container_minute_4gb: meter("minute", "4 GB container"),
  container_minute_16gb: meter("minute", "16 GB container"),
  container_minute_64gb: meter("minute", "64 GB container"),
  gb_day: meter("GB-day", "storage"),
} as const;

export type Meter = keyof typeof METERS;

export const METER_NAMES = Object.keys(METERS) as Meter[];

export function isMeter(text: string): text is Meter {
  return Object.prototype.hasOwnProperty.call(METERS, text);
}

/** Units that are counted one by one; the others (seconds, minutes, hours, GB-days) may be fractional. */
export function isWholeUnit(meter: Meter): boolean {
  return METERS[meter].whole;
}

/** How many units one price buys: tokens and characters by the million, tool calls by the thousand, else one. */
export function perOf(meter: Meter): number {
  return METERS[meter].per;
}

/** What cached tokens of a meter are without the cache; undefined for a meter that is no cached one. */
export function uncachedMeter(meter: Meter): Meter | undefined {
  return METERS[meter].uncached;
}

/** The meters of a modality's tokens. */
export interface ModalityMeters {
  readonly input: Meter;
  readonly cached: Meter;
  readonly output: Meter;
}

/** The meters on which the tokens of a modality are billed. */
export const MODALITY_METERS: Readonly<Record<Modality, ModalityMeters>> = {
  text: metersOf("text"),
  audio: metersOf("audio"),
  image: metersOf("image"),
};

function metersOf(modality: Modality): ModalityMeters {
  const find = (kind: MeterKind): Meter => {
    const found = METER_NAMES.find(
      (name) => METERS[name].modality === modality && METERS[name].kind === kind,
    );
    if (found === undefined) throw new Error(`no ${kind} meter of ${modality}`);
    return found;
  };
  return { input: find("input"), cached: find("cached"), output: find("output") };
}
