import { PricingError } from "../pricing/errors";
import type { Day } from "../pricing/day";
import { toDouble } from "../pricing/money";
import { RealtimePricer, type ModalityUsage } from "../pricing/realtime/realtime-cost";
import { AS_OF, COUNT, MODEL } from "./arguments/kinds";
import { RATES, required, type CellArgument } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { memoize } from "./memo";

/** Tokens that must be given, if only as a blank: the sheet then shows what each column is. */
const TOKENS: CellArgument<number> = { ...required(COUNT), blank: () => 0 };
const MORE_TOKENS: CellArgument<number> = { ...TOKENS, required: false };

export const openaiRealtimeCost = rowWise({
  name: "OPENAI_REALTIME_COST",
  arguments: {
    model: required(MODEL),
    text_input: TOKENS,
    text_cached: TOKENS,
    text_output: TOKENS,
    audio_input: TOKENS,
    audio_cached: TOKENS,
    audio_output: TOKENS,
    image_input: MORE_TOKENS,
    image_cached: MORE_TOKENS,
    as_of: AS_OF,
    rates: RATES,
  },
  prepare({ table }) {
    const pricersOn = memoize((day: Day) =>
      memoize((model: string) => new RealtimePricer(table, model, day)),
    );
    return ({ model, as_of: day, ...tokens }) =>
      toDouble(
        pricersOn(day)(model).exactCost({
          text: usage("text", tokens.text_input, tokens.text_cached, tokens.text_output),
          audio: usage("audio", tokens.audio_input, tokens.audio_cached, tokens.audio_output),
          image: usage("image", tokens.image_input, tokens.image_cached, 0),
        }),
      );
  },
});

function usage(modality: string, input: number, cached: number, output: number): ModalityUsage {
  if (cached <= input) return { input, cached, output };
  throw new PricingError(
    `${modality}_cached ${cached} is more than ${modality}_input ${input}, but is a part of it. ` +
      `Give ${modality}_input as OpenAI reports it, cached tokens included.`,
  );
}
