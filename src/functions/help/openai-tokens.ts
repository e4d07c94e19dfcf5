import type { FunctionHelp } from "../definition";

export const openaiTokensHelp: FunctionHelp = {
  name: "OPENAI_TOKENS",
  summary: "Tokens of a text, counted as OpenAI's tokenizer does.",
  parameters: [
    { name: "text", description: "The text, or a range of texts.", example: "A2:A9" },
    {
      name: "model",
      description: "Optional. Model whose encoding counts, or a range of them; o200k_base if left out.",
      example: '"gpt-5"',
      optional: true,
    },
  ],
  returns: "Tokens, a whole number.",
  examples: [
    {
      formula: '=OPENAI_TOKENS("2 + 2 = 4")',
      explanation: "7 tokens in o200k_base, as OpenAI's cookbook shows.",
    },
    {
      formula: '=OPENAI_TOKENS("お誕生日おめでとう", "gpt-4")',
      explanation: "9 tokens in cl100k_base; 8 in o200k_base.",
    },
  ],
  notes: [
    "Counts the text alone. A chat request adds a few tokens for each message, tools and images more: the usage of an answer is what is billed.",
    "gpt-4o and later models and the o-series use o200k_base, gpt-4, gpt-3.5 and the embeddings cl100k_base (OpenAI, tiktoken). For models after gpt-5 OpenAI names no encoding: o200k_base is assumed. Older models are refused.",
    "Special tokens written in a text, such as <|endoftext|>, are counted as text.",
    "The text is counted in your spreadsheet and goes nowhere.",
  ],
};
