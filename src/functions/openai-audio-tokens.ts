import { audioTokens, DIRECTIONS } from "../pricing/audio/audio-tokens";
import { AMOUNT, choice } from "./arguments/kinds";
import { optional, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";

export const openaiAudioTokens = rowWise({
  name: "OPENAI_AUDIO_TOKENS",
  arguments: { seconds: required(AMOUNT), direction: optional(choice(DIRECTIONS), "input") },
  prepare:
    () =>
    ({ seconds, direction }) =>
      audioTokens(seconds, direction),
});
