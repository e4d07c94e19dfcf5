import type { Json } from "../../src/usage/json-value";
import { priceAnswer } from "./support/price-answer";

const DAY = "2026-08-31";

describe("what is not known, or does not add up, is never ignored", () => {
  const model = "gpt-5";
  test.each<[string, Json, string, string]>([
    [
      "an unknown quantity",
      { input_tokens: 10, output_tokens: 5, video_tokens: 7 },
      model,
      "usage has video_tokens, which is not known",
    ],
    [
      "one in the details",
      { input_tokens: 10, output_tokens: 5, input_tokens_details: { thinking: 3 } },
      model,
      "usage has input_tokens_details.thinking",
    ],
    [
      "one deep inside",
      { input_tokens: 10, output_tokens: 5, other: [{ a: [0, "12"] }] },
      model,
      "usage has other",
    ],
    [
      "Anthropic's counts, which add up differently",
      { input_tokens: 10, output_tokens: 5, cache_read_input_tokens: 90 },
      model,
      "usage says cache_read_input_tokens 90",
    ],
    [
      "tools beside the tokens",
      {
        object: "response",
        tool_usage: { web_search: { num_requests: 2 } },
        usage: { input_tokens: 1, output_tokens: 1 },
      },
      model,
      "OPENAI_TOOL_COST",
    ],
    [
      "a total that is none",
      { input_tokens: 10, output_tokens: 5, total_tokens: 20 },
      model,
      "usage says total_tokens 20, but input and output together are 15",
    ],
    [
      "more cached than there is",
      { prompt_tokens: 86, completion_tokens: 0, prompt_tokens_details: { cached_tokens: 17817 } },
      model,
      "prompt_tokens_details.cached_tokens 17817, but they are part of the 86 tokens of prompt_tokens",
    ],
    [
      "cached and written more than there is",
      {
        input_tokens: 10,
        output_tokens: 0,
        input_tokens_details: { cached_tokens: 6, cache_write_tokens: 5 },
      },
      "gpt-5.6-sol",
      "cached tokens and cache writes",
    ],
    [
      "more reasoning than output",
      { input_tokens: 10, output_tokens: 5, output_tokens_details: { reasoning_tokens: 6 } },
      model,
      "reasoning_tokens 6",
    ],
    [
      "details that are more than the whole",
      { input_tokens: 10, output_tokens: 0, input_tokens_details: { audio_tokens: 11 } },
      "gpt-realtime",
      "10 input tokens, but their details add up to 11",
    ],
    [
      "details that are less",
      { input_tokens: 10, output_tokens: 0, input_token_details: { text_tokens: 4, audio_tokens: 5 } },
      "gpt-realtime",
      "10 input tokens, but their details add up to 9",
    ],
    [
      "two fields of one meaning",
      { input_tokens: 10, prompt_tokens: 11, output_tokens: 0 },
      model,
      "they are the same thing",
    ],
    [
      "a provider's own object that says otherwise",
      { input_tokens: 10, output_tokens: 0, raw: { prompt_tokens: 11 } },
      model,
      "they are the same thing",
    ],
    [
      "text or audio?",
      { input_tokens: 10, output_tokens: 0 },
      "gpt-realtime",
      "which this model prices apart",
    ],
    [
      "text or audio out?",
      { input_tokens: 10, input_token_details: { text_tokens: 10 }, output_tokens: 5 },
      "gpt-realtime",
      "output tokens are text or audio",
    ],
    [
      "cached text or cached audio?",
      {
        input_tokens: 10,
        output_tokens: 0,
        input_token_details: { text_tokens: 5, audio_tokens: 5, cached_tokens: 4 },
      },
      "gpt-realtime",
      "not how many of them are text, audio",
    ],
    [
      "a negative count",
      { input_tokens: -1, output_tokens: 0 },
      model,
      "input_tokens -1, but it must be a whole number",
    ],
    ["half a token", { input_tokens: 1.5, output_tokens: 0 }, model, "input_tokens 1.5"],
    ["more than a double counts", { input_tokens: 1e300, output_tokens: 0 }, model, "whole number"],
    ["a count that is text", { input_tokens: "many", output_tokens: 0 }, model, 'input_tokens "many"'],
    [
      "a price that is not known",
      { input_tokens: 10, output_tokens: 0, input_tokens_details: { audio_tokens: 4 } },
      model,
      "no audio_input price",
    ],
    [
      "no usage",
      { object: "response", status: "in_progress", usage: null },
      model,
      'no usage object (its status is "in_progress")',
    ],
    [
      "a row of the usage report",
      { object: "organization.usage.completions.result", input_tokens: 1000, input_cached_tokens: 800 },
      model,
      "OPENAI_COST, its num_model_requests as requests",
    ],
    [
      "a fine-tuning job",
      { object: "fine_tuning.job", status: "succeeded", error: {}, trained_tokens: 5768 },
      model,
      "OPENAI_TRAINING_COST",
    ],
    ["a video job", { object: "video", seconds: "8", size: "1280x720" }, model, "OPENAI_VIDEO_COST"],
    [
      "an empty error is none",
      { object: "response", status: "in_progress", error: {} },
      model,
      "no usage object",
    ],
    ["something else", { hello: "world" }, model, "no usage object"],
    ["a list", [{ input_tokens: 1 }], model, "no object"],
    ["neither input nor output", { total_tokens: 0 }, model, "neither input_tokens nor output_tokens"],
  ])("%s", (_what, answer, id, message) =>
    expect(() => priceAnswer(answer, { model: id, day: DAY })).toThrow(message),
  );

  test("nested a hundred thousand times", () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(() => priceAnswer({ input_tokens: 1, output_tokens: 1, deep }, { model, day: DAY })).toThrow(
      "usage has deep",
    );
  });

  test("zero, null and text of fields that are not known are fine", () => {
    const usage = {
      input_tokens: 1000,
      output_tokens: 100,
      video_tokens: 0,
      other: null,
      place: "us",
      more: { x: [0, "a"] },
    };
    expect(priceAnswer(usage, { model, day: DAY })).toBe("0.00225");
  });
});
