import { PricingError } from "../errors";
import { Decimal } from "../money";

export const DIRECTIONS = ["input", "output"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** OpenAI, Realtime guide: "1 token per 100 ms" of user audio, "1 token per 50 ms" of assistant audio. */
const TOKENS_PER_SECOND: Readonly<Record<Direction, number>> = { input: 10, output: 20 };

/**
 * Tokens of speech. A started token counts whole: OpenAI does not say how a fraction is rounded.
 * The seconds are taken as the decimal they are written as, so that 1.1 s is 11 tokens and not 12.
 * @throws PricingError when the tokens leave the whole numbers below 2^53
 */
export function audioTokens(seconds: number, direction: Direction): number {
  const tokens = new Decimal(seconds).times(TOKENS_PER_SECOND[direction]).ceil().toNumber();
  if (Number.isSafeInteger(tokens)) return tokens;
  throw new PricingError(
    `seconds is ${seconds}, which is more tokens than can be counted exactly. Check that it is in seconds.`,
  );
}
