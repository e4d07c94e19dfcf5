const NUMBERED = /^(?:ft:)?((?:gpt|o)-?\d+(?:\.\d+)?o?)(?=-|:|$)/;
/** Ids whose first two words name what they are for. */
const TWO_WORDS = /^(gpt-[a-z]+|text-embedding|text-moderation|omni-moderation)(?=-|:|$)/;

/**
 * Models that a person chooses between: `gpt-5.6-sol` and `gpt-5.6-luna` are of `gpt-5.6`, `gpt-realtime-mini` of
 * `gpt-realtime`, `o4-mini` of `o4`, `ft:gpt-4.1` of `gpt-4.1`. Anything else up to its first dash.
 */
export function familyOf(model: string): string {
  return NUMBERED.exec(model)?.[1] ?? TWO_WORDS.exec(model)?.[1] ?? model.split("-", 1)[0] ?? model;
}
