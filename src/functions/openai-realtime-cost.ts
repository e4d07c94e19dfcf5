import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { toDouble } from "../pricing/money";
import { RealtimePricer, type ModalityUsage } from "../pricing/realtime/realtime-cost";
import { broadcast, values, type Values } from "./broadcast";
import { readCount, readModelText } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { dayReader, memoize } from "./memo";
import { ratesFor } from "./rates-argument";

export const openaiRealtimeCost: FunctionDefinition = {
  name: "OPENAI_REALTIME_COST",
  parameters: [
    "model",
    "text_input",
    "text_cached",
    "text_output",
    "audio_input",
    "audio_cached",
    "audio_output",
    "image_input",
    "image_cached",
    "as_of",
    "rates",
  ],
  evaluate(args, host) {
    const [model, textInput, textCached, textOutput, audioInput, audioCached, audioOutput] = args;
    const [imageInput, imageCached, asOf, rates] = args.slice(7);
    const table = ratesFor(rates, host);
    const models = values("model", model);
    const text = {
      input: values("text_input", textInput),
      cached: values("text_cached", textCached),
      output: values("text_output", textOutput),
    };
    const audio = {
      input: values("audio_input", audioInput),
      cached: values("audio_cached", audioCached),
      output: values("audio_output", audioOutput),
    };
    const image = {
      input: values("image_input", imageInput),
      cached: values("image_cached", imageCached),
    };
    const days = values("as_of", asOf);
    const dayOf = dayReader(host);
    const pricers = memoize((cell: Cell) => {
      const text = readModelText("model", cell);
      return memoize((day: Day) => new RealtimePricer(table, resolveModel(text, table, day), day));
    });
    return broadcast(
      [models, ...Object.values(text), ...Object.values(audio)],
      [image.input, image.cached, days],
      (row, column) => {
        const pricer = pricers(models.at(row, column))(dayOf(days.at(row, column)));
        const cost = pricer.exactCost({
          text: readModality(text, row, column),
          audio: readModality(audio, row, column),
          image: readModality(image, row, column),
        });
        return toDouble(cost);
      },
    );
  },
};

interface ModalityValues {
  readonly input: Values;
  readonly cached: Values;
  readonly output?: Values;
}

function readModality({ input, cached, output }: ModalityValues, row: number, column: number): ModalityUsage {
  const usage = {
    input: readCount(input.name, input.at(row, column), 0),
    cached: readCount(cached.name, cached.at(row, column), 0),
    output: output === undefined ? 0 : readCount(output.name, output.at(row, column), 0),
  };
  if (usage.cached <= usage.input) return usage;
  throw new PricingError(
    `${cached.name} ${usage.cached} is more than ${input.name} ${usage.input}, but is a part of it. ` +
      `Give ${input.name} as OpenAI reports it, cached tokens included.`,
  );
}
