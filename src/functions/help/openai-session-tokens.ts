import type { FunctionHelp } from "../definition";

export const openaiSessionTokensHelp: FunctionHelp = {
  name: "OPENAI_SESSION_TOKENS",
  summary: "Tokens of a whole conversation whose history is sent again with every turn.",
  parameters: [
    {
      name: "system",
      description: "Tokens sent with every turn: system prompt and tool schemas.",
      example: "1000",
    },
    { name: "user", description: "Tokens of one user message.", example: "200" },
    { name: "answer", description: "Tokens of one answer.", example: "300" },
    { name: "turns", description: "Turns of the conversation.", example: "10" },
    {
      name: "part",
      description: "Optional. One of input, output, cached; input if left out.",
      example: '"input"',
      optional: true,
    },
  ],
  returns:
    "Tokens. cached is the part of input that repeats the previous turn's prompt, and so can come from the cache.",
  examples: [
    {
      formula: '=OPENAI_SESSION_TOKENS(1000, 200, 300, 10, "input")',
      explanation: "10 × 1,000 + 200 × 55 + 300 × 45 = 34,500.",
    },
  ],
  notes: [],
};
