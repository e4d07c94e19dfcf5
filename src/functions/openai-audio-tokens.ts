import { audioTokens, DIRECTIONS, parseDirection, type Direction } from "../pricing/audio/audio-tokens";
import { PricingError } from "../pricing/errors";
import { broadcast, values } from "./broadcast";
import { isBlank, readAmount, show } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";

export const openaiAudioTokens: FunctionDefinition = {
  name: "OPENAI_AUDIO_TOKENS",
  parameters: ["seconds", "direction"],
  evaluate(args) {
    const [seconds, direction] = args;
    const durations = values("seconds", seconds);
    const directions = values("direction", direction);
    return broadcast([durations], [directions], (row, column) =>
      audioTokens(
        readAmount("seconds", durations.at(row, column)),
        readDirection(directions.at(row, column)),
      ),
    );
  },
};

function readDirection(cell: Cell): Direction {
  if (isBlank(cell)) return "input";
  const direction = typeof cell === "string" ? parseDirection(cell) : undefined;
  if (direction !== undefined) return direction;
  throw new PricingError(`direction is ${show(cell)}, but must be one of ${DIRECTIONS.join(", ")}.`);
}
