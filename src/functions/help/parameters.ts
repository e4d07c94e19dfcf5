import type { Parameter } from "../definition";

/** Parameters that several functions share, so that the same word means the same thing everywhere. */
export const MODEL: Parameter = {
  name: "model",
  description: "Model id as in OpenAI's API, a snapshot or ft:BASE:… id, or a range of them.",
  example: '"gpt-5"',
};

export const INPUT: Parameter = {
  name: "input",
  description: "Input tokens, cached ones and cache writes included, as OpenAI reports them.",
  example: "1000",
};

export const CACHED: Parameter = {
  name: "cached",
  description: "Optional. The part of input that was served from the cache; 0 if left out.",
  example: "0",
  optional: true,
};

export const OUTPUT: Parameter = {
  name: "output",
  description: "Optional. Output tokens, reasoning tokens included; 0 if left out.",
  example: "500",
  optional: true,
};

export const TIER: Parameter = {
  name: "tier",
  description:
    "Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.",
  example: '"standard"',
  optional: true,
};

export const AS_OF: Parameter = {
  name: "as_of",
  description:
    "Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.",
  example: '"2026-07-30"',
  optional: true,
};

export const RATES: Parameter = {
  name: "rates",
  description: "Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.",
  example: "OPENAI_RATES",
  optional: true,
};

export const REQUESTS: Parameter = {
  name: "requests",
  description:
    "Optional. How many requests the row adds up; needed where the model has long-context prices and input is above their threshold.",
  example: "1",
  optional: true,
};

export const ON_PROBLEM: Parameter = {
  name: "on_problem",
  description:
    "Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.",
  example: '"stop"',
  optional: true,
};

export const MODEL_OR_TOOL: Parameter = {
  name: "model",
  description: "Model or tool id, such as gpt-5, ft:gpt-4.1 or web-search, or a range of them.",
  example: '"gpt-realtime"',
};

export const METER: Parameter = {
  name: "meter",
  description:
    "What is billed: input, cached_input, output, audio_input, call …; long_input for long context.",
  example: '"audio_input"',
};

export const WIDTH: Parameter = {
  name: "width",
  description: "Width of the image in pixels.",
  example: "512",
};

export const HEIGHT: Parameter = {
  name: "height",
  description: "Height of the image in pixels.",
  example: "512",
};

export const DETAIL: Parameter = {
  name: "detail",
  description:
    "Optional. low, high, auto or original, as in OpenAI's API; for GPT Image models the input fidelity; auto if left out.",
  example: '"high"',
  optional: true,
};

export const IMAGE_MODEL: Parameter = {
  name: "model",
  description: "Optional. Model id, or a range of them; gpt-5 if left out.",
  example: '"gpt-5"',
  optional: true,
};

/** What a user must know of text in a column of costs. */
export const PROBLEMS_IN_ROWS =
  'With on_problem "show" a row that cannot be priced says "Problem: …" and why. Sums leave such rows out without a word, so count them beside each sum: =COUNTIF(F2:F, "Problem*").';

/** What a day ahead is priced at. */
export const FUTURE_DAYS =
  "A day in the future is priced at the rates known today, with the changes announced for it; an ISO time or Unix seconds count by their day in UTC.";
