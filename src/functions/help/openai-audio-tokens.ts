import type { FunctionHelp } from "../definition";

export const openaiAudioTokensHelp: FunctionHelp = {
  name: "OPENAI_AUDIO_TOKENS",
  summary: "Audio tokens of so many seconds of speech.",
  parameters: [
    { name: "seconds", description: "Seconds of speech, or a range of them.", example: "60" },
    {
      name: "direction",
      description: "Optional. input (what the user says) or output (what the model says); input if left out.",
      example: '"input"',
      optional: true,
    },
  ],
  returns: "Tokens: 10 a second of input, 20 a second of output; a started token counts whole.",
  examples: [
    { formula: '=OPENAI_AUDIO_TOKENS(60, "output")', explanation: "One token per 50 ms: 1,200 a minute." },
  ],
  notes: [
    "1 token per 100 ms of input and per 50 ms of output (OpenAI, Realtime guide). How OpenAI rounds a fraction of a token is not documented.",
  ],
};
