import { MODALITY_METERS, type Meter, type Modality } from "../../pricing/meter";

/** What was done with tokens, in the words of a cost export. */
export type TokenKind = "input" | "cached input" | "cache writes" | "output";

/**
 * The meter of tokens; undefined where no such thing is sold: cache writes are reported as one number without a
 * modality, and have a text price alone.
 */
export function tokenMeter(modality: Modality, kind: TokenKind): Meter | undefined {
  const { input, cached, output } = MODALITY_METERS[modality];
  switch (kind) {
    case "input":
      return input;
    case "cached input":
      return cached;
    case "output":
      return output;
    case "cache writes":
      return modality === "text" ? "cache_write" : undefined;
  }
}
