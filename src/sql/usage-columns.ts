import { METERS, type Meter } from "../pricing/meter";

export type ColumnType = "text" | "day" | "integer" | "amount";

/** A column of a view that the user lays over a log of their own. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it must hold, and what NULL means. */
  readonly what: string;
}

/** The columns of `usage`, a line per request or per bucket of requests. Further columns are carried along. */
export const USAGE_COLUMNS: readonly Column[] = [
  { name: "model", type: "text", what: "the model id, as logged" },
  { name: "service_tier", type: "text", what: "the tier; NULL, default and auto are standard" },
  { name: "day", type: "day", what: "the UTC day of the request" },
  {
    name: "requests",
    type: "integer",
    what: "1 where a line is one request, else how many it adds up; NULL is not known",
  },
  { name: "input_tokens", type: "integer", what: "all input, cached tokens and cache writes included" },
  { name: "cached_tokens", type: "integer", what: "cached input, a part of input_tokens; NULL is none" },
  {
    name: "cache_write_tokens",
    type: "integer",
    what: "input written to the cache, a part of input_tokens; NULL is none",
  },
  { name: "output_tokens", type: "integer", what: "all output, reasoning included; NULL is none" },
  {
    name: "input_audio_tokens",
    type: "integer",
    what: "audio input that is not cached, a part of input_tokens",
  },
  { name: "input_cached_audio_tokens", type: "integer", what: "cached audio, a part of cached_tokens" },
  { name: "output_audio_tokens", type: "integer", what: "audio output, a part of output_tokens" },
  {
    name: "input_image_tokens",
    type: "integer",
    what: "image input that is not cached, a part of input_tokens",
  },
  { name: "input_cached_image_tokens", type: "integer", what: "cached images, a part of cached_tokens" },
  { name: "output_image_tokens", type: "integer", what: "image output, a part of output_tokens" },
];

/** The columns of `charges`, a line per thing that is billed in another unit: minutes, calls, seconds, GB-days. */
export const CHARGE_COLUMNS: readonly Column[] = [
  { name: "model", type: "text", what: "the model or tool: whisper-1, web-search, sora-2" },
  { name: "meter", type: "text", what: "what is counted: minute, call, video_720p, gb_day" },
  { name: "service_tier", type: "text", what: "the tier; NULL, default and auto are standard" },
  { name: "context", type: "text", what: "long for a long-context price, else NULL" },
  { name: "day", type: "day", what: "the UTC day of the use" },
  { name: "quantity", type: "amount", what: "how many of the meter's unit, with at most 9 decimals" },
];

/** Which tokens of a line are charged at which meter: a column, less the parts of it that are charged at meters of their own. */
export interface TokenCharge {
  readonly meter: Meter;
  readonly whole: string;
  readonly parts: readonly string[];
}

export const TOKEN_CHARGES: readonly TokenCharge[] = [
  {
    meter: "input",
    whole: "input_tokens",
    parts: ["input_audio_tokens", "input_image_tokens", "cache_write_tokens", "cached_tokens"],
  },
  {
    meter: "cached_input",
    whole: "cached_tokens",
    parts: ["input_cached_audio_tokens", "input_cached_image_tokens"],
  },
  { meter: "cache_write", whole: "cache_write_tokens", parts: [] },
  { meter: "output", whole: "output_tokens", parts: ["output_audio_tokens", "output_image_tokens"] },
  { meter: "audio_input", whole: "input_audio_tokens", parts: [] },
  { meter: "cached_audio_input", whole: "input_cached_audio_tokens", parts: [] },
  { meter: "audio_output", whole: "output_audio_tokens", parts: [] },
  { meter: "image_input", whole: "input_image_tokens", parts: [] },
  { meter: "cached_image_input", whole: "input_cached_image_tokens", parts: [] },
  { meter: "image_output", whole: "output_image_tokens", parts: [] },
];

/** Most lines have text alone, and are priced without looking at the rest. */
export const TEXT_CHARGES = TOKEN_CHARGES.filter(({ meter }) => METERS[meter].modality === "text");
export const OTHER_CHARGES = TOKEN_CHARGES.filter(({ meter }) => METERS[meter].modality !== "text");

/** The columns with a number of tokens. */
export const TOKEN_COLUMNS: readonly string[] = TOKEN_CHARGES.map(({ whole }) => whole);

/**
 * What there is to say of a line, as bits of one number: which charges it has, in the order of TOKEN_CHARGES, what it leaves
 * open, and what is wrong with its counts. A price row has the bits that it cannot go with, and one test finds them all.
 */
export const FLAGS = {
  /** How much of the input, the output and the cached tokens is audio or images: asked of models that price them apart. */
  openInput: 2 ** TOKEN_CHARGES.length,
  openOutput: 2 ** (TOKEN_CHARGES.length + 1),
  openCached: 2 ** (TOKEN_CHARGES.length + 2),
  /** How many requests it adds up: asked above the long-context threshold. */
  openRequests: 2 ** (TOKEN_CHARGES.length + 3),
  partsAboveWhole: 2 ** (TOKEN_CHARGES.length + 4),
  /** Output that is said to be text: refused by models that give none. */
  textOutput: 2 ** (TOKEN_CHARGES.length + 6),
  badCount: 2 ** (TOKEN_CHARGES.length + 5),
} as const;

/** The bit of a charge, in FLAGS' number. */
export function chargeBit(charge: TokenCharge): number {
  return 2 ** TOKEN_CHARGES.indexOf(charge);
}
