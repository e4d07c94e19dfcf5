import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { toDouble } from "../pricing/money";
import { RealtimePricer, type ModalityUsage } from "../pricing/realtime/realtime-cost";
import { broadcast, values, type Values } from "./broadcast";
import { readCount, readModelText } from "./cells";
import type { Cell, FunctionDefinition, Parameter } from "./definition";
import { dayReader, memoize } from "./memo";
import { AS_OF, RATES } from "./parameters";
import { ratesFor } from "./rates-argument";

function tokens(name: string, description: string, example: string): Parameter {
  return { name, description, example };
}

export const openaiRealtimeCost: FunctionDefinition = {
  name: "OPENAI_REALTIME_COST",
  summary: "Cost in USD of a realtime session's tokens: text, audio and images, each at its own prices.",
  parameters: [
    { name: "model", description: "Realtime or audio model, or a range of them.", example: '"gpt-realtime"' },
    tokens("text_input", "Text input tokens, cached ones included; may be blank.", "2000"),
    tokens("text_cached", "The part of text_input that was cached; may be blank.", "1500"),
    tokens("text_output", "Text output tokens; may be blank.", "300"),
    tokens("audio_input", "Audio input tokens, cached ones included; may be blank.", "6000"),
    tokens("audio_cached", "The part of audio_input that was cached; may be blank.", "4000"),
    tokens("audio_output", "Audio output tokens; may be blank.", "2400"),
    {
      ...tokens("image_input", "Optional. Image input tokens, cached ones included; 0 if left out.", "0"),
      optional: true,
    },
    {
      ...tokens("image_cached", "Optional. The part of image_input that was cached; 0 if left out.", "0"),
      optional: true,
    },
    AS_OF,
    RATES,
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_REALTIME_COST("gpt-realtime", 2000, 1500, 300, 6000, 4000, 2400, 0, 0, "2025-10-15")',
      explanation:
        "Text (500 × $4 + 1,500 × $0.40 + 300 × $16) and audio (2,000 × $32 + 4,000 × $0.40 + 2,400 × $64), per 1M.",
    },
  ],
  notes: [
    "Cached tokens are inside the input of their modality, as in OpenAI's usage data; without a cached price they are billed at the input price.",
    "OPENAI_AUDIO_TOKENS turns seconds into audio tokens. Models billed by the minute or character are priced by OPENAI_CHARGE.",
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
      const id = resolveModel(readModelText("model", cell), table);
      return memoize((day: Day) => new RealtimePricer(table, id, day));
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
