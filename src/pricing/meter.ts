/** What a rate is charged on, in the field's terms. The unit of a quantity follows from its meter. */
export const METERS = {
  input: { unit: "token", label: "text input" },
  cached_input: { unit: "token", label: "cached text input" },
  cache_write: { unit: "token", label: "cache writes (30 min)" },
  cache_write_12h: { unit: "token", label: "cache writes (12 h)" },
  output: { unit: "token", label: "text output" },
  audio_input: { unit: "token", label: "audio input" },
  cached_audio_input: { unit: "token", label: "cached audio input" },
  audio_output: { unit: "token", label: "audio output" },
  image_input: { unit: "token", label: "image input" },
  cached_image_input: { unit: "token", label: "cached image input" },
  image_output: { unit: "token", label: "image output" },
  training: { unit: "token", label: "training" },
  training_hour: { unit: "hour", label: "reinforcement fine-tuning" },
  video_720p: { unit: "second", label: "720p video" },
  video_1024p: { unit: "second", label: "1024p video" },
  video_1080p: { unit: "second", label: "1080p video" },
  minute: { unit: "minute", label: "audio" },
  character: { unit: "character", label: "text to speech" },
  call: { unit: "call", label: "tool calls" },
  session: { unit: "session", label: "sessions" },
  container_minute_1gb: { unit: "minute", label: "1 GB container" },
  container_minute_4gb: { unit: "minute", label: "4 GB container" },
  container_minute_16gb: { unit: "minute", label: "16 GB container" },
  container_minute_64gb: { unit: "minute", label: "64 GB container" },
  gb_day: { unit: "GB-day", label: "storage" },
} as const;

export type Meter = keyof typeof METERS;

export const METER_NAMES = Object.keys(METERS) as Meter[];

export function isMeter(text: string): text is Meter {
  return Object.prototype.hasOwnProperty.call(METERS, text);
}

/** Units that are counted one by one; the others (seconds, minutes, hours, GB-days) may be fractional. */
export function isWholeUnit(meter: Meter): boolean {
  const unit = METERS[meter].unit;
  return unit === "token" || unit === "character" || unit === "call" || unit === "session";
}
