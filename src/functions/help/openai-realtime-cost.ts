import type { FunctionHelp, Parameter } from "../definition";
import { AS_OF, RATES } from "./parameters";

export const openaiRealtimeCostHelp: FunctionHelp = {
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
};

function tokens(name: string, description: string, example: string): Parameter {
  return { name, description, example };
}
