import { METERS, type Meter } from "../../pricing/meter";

const OF_MODEL: readonly (readonly [RegExp, string])[] = [
  [/^text-embedding/, "embeddings"],
  [/moderation/, "moderations"],
  [/transcribe|^whisper/, "transcriptions"],
  [/^tts|-tts$/, "speech"],
  [/^dall-e/, "images"],
];

/**
 * The service that a meter of a model belongs to, as OpenAI's usage reports divide them, with the unit it is counted in:
 * a report that counts seconds says nothing of a line of tokens.
 */
export function serviceOf(model: string, meter: Meter): string {
  const { unit } = METERS[meter];
  if (unit !== "token" && unit !== "minute" && unit !== "character" && unit !== "image")
    return `${model} ${unit}`;
  const [, name = "completions"] = OF_MODEL.find(([pattern]) => pattern.test(model)) ?? [];
  return `${name} ${unit}`;
}
