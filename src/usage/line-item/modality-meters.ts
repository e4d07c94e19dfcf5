import type { Meter } from "../../pricing/meter";

export const MODALITIES = ["text", "audio", "image"] as const;

export type Modality = (typeof MODALITIES)[number];

/** What was done with tokens, in the words of a cost export. */
export type TokenKind = "input" | "cached input" | "cache writes" | "output";

type KindMeters = Readonly<Record<TokenKind, Meter | undefined>>;

/** Cache writes are reported as one number without a modality, and have a text price alone. */
const METERS: Readonly<Record<Modality, KindMeters>> = {
  text: { input: "input", "cached input": "cached_input", "cache writes": "cache_write", output: "output" },
  audio: {
    input: "audio_input",
    "cached input": "cached_audio_input",
    "cache writes": undefined,
    output: "audio_output",
  },
  image: {
    input: "image_input",
    "cached input": "cached_image_input",
    "cache writes": undefined,
    output: "image_output",
  },
};

/** The meter of tokens; undefined where no such thing is sold. */
export function tokenMeter(modality: Modality, kind: TokenKind): Meter | undefined {
  return METERS[modality][kind];
}
