import { sessionTokens } from "../pricing/session-tokens";
import { choice, COUNT } from "./arguments/kinds";
import { optional, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";

const PART = choice(["input", "output", "cached"]);

export const openaiSessionTokens = rowWise({
  name: "OPENAI_SESSION_TOKENS",
  arguments: {
    system: required(COUNT),
    user: required(COUNT),
    answer: required(COUNT),
    turns: required(COUNT),
    part: optional(PART, "input"),
  },
  prepare:
    () =>
    ({ part, ...conversation }) =>
      sessionTokens(conversation)[part],
});
