import { readFileSync } from "node:fs";
import path from "node:path";
import type { Json, JsonObject } from "../../src/usage/json-value";
import { readAnswer } from "../../src/usage/answer/read-answer";
import { priceAnswer } from "./support/price-answer";

const lines = (file: string): JsonObject[] =>
  readFileSync(path.join(__dirname, "../data/usage/samples", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JsonObject);

const DAY = "2026-08-31";

describe("the lines of a log of answers and of a Batch output", () => {
  // By hand from the rate table of 2026-11-24.
  const LOG = ["0.0366", "1.5225", "0.0012892", "0.0156", "0.01666"];
  test.each(lines("16-responses-log.jsonl").map((line, index) => [index + 1, line] as const))(
    "line %i of the log",
    (number, line) => expect(priceAnswer(line)).toBe(LOG[number - 1]),
  );

  const BATCH = ["0.000258", "0.0014098", undefined, "0", "0"];
  test.each(lines("15-batch-output.jsonl").map((line, index) => [index + 1, line] as const))(
    "line %i of the Batch output",
    (number, line) => {
      const expected = BATCH[number - 1];
      if (expected !== undefined) expect(priceAnswer(line)).toBe(expected);
      // Embeddings: $0.01 per 1M in a batch, where the table knows it; the body has no time.
      else
        expect(readAnswer(line)).toMatchObject({
          model: "text-embedding-3-small",
          tier: "batch",
          day: undefined,
        });
    },
  );
});

describe("each shape of usage", () => {
  const chat = { prompt_tokens: 2006, completion_tokens: 300, total_tokens: 2306 };
  const cached = { prompt_tokens_details: { cached_tokens: 1920, audio_tokens: 0 } };
  const realtime = {
    total_tokens: 1855,
    input_tokens: 1459,
    output_tokens: 396,
    input_token_details: {
      text_tokens: 1349,
      audio_tokens: 110,
      image_tokens: 0,
      cached_tokens: 1408,
      cached_tokens_details: { text_tokens: 1344, audio_tokens: 64, image_tokens: 0 },
    },
    output_token_details: { text_tokens: 97, audio_tokens: 299 },
  };

  test.each<[string, Json, { model?: string; day?: string; tier?: "batch" | "flex" }, string]>([
    // 86 × $2.50 + 1,920 × $1.25 + 300 × $10.
    [
      "Chat Completions",
      {
        object: "chat.completion",
        model: "gpt-4o-2024-08-06",
        created: 1728864000,
        usage: { ...chat, ...cached },
      },
      {},
      "0.005615",
    ],
    ["Chat usage alone", { ...chat, ...cached }, { model: "gpt-4o-2024-08-06", day: DAY }, "0.005615"],
    [
      "a Realtime event",
      { type: "response.done", response: { object: "realtime.response", usage: realtime } },
      { model: "gpt-realtime-mini", day: "2026-03-23" },
      "0.00677564",
    ],
    // 23 × $5 + 1,056 × $32.
    [
      "an Images answer",
      {
        created: 1767139200,
        usage: {
          total_tokens: 1079,
          input_tokens: 23,
          output_tokens: 1056,
          input_tokens_details: { text_tokens: 23, image_tokens: 0 },
        },
      },
      { model: "gpt-image-1.5" },
      "0.033907",
    ],
    // 14 × $6 + 45 × $10.
    [
      "a transcription in tokens",
      {
        type: "tokens",
        input_tokens: 14,
        input_token_details: { text_tokens: 0, audio_tokens: 14 },
        output_tokens: 45,
        total_tokens: 59,
      },
      { model: "gpt-4o-transcribe", day: "2025-11-10" },
      "0.000534",
    ],
    [
      "a transcription by duration",
      { text: "…", usage: { type: "duration", seconds: 90 } },
      { model: "whisper-1", day: DAY },
      "0.009",
    ],
    [
      "seconds that are no whole minute",
      { usage: { type: "duration", seconds: 100.5 } },
      { model: "whisper-1", day: DAY },
      "0.01005",
    ],
    [
      "embeddings",
      { object: "list", model: "text-embedding-3-small", usage: { prompt_tokens: 8000, total_tokens: 8000 } },
      { day: DAY },
      "0.00016",
    ],
    [
      "an event of a stream",
      {
        type: "response.completed",
        response: {
          model: "gpt-5",
          created_at: 1760918400,
          usage: { input_tokens: 1000, output_tokens: 100 },
        },
      },
      {},
      "0.00225",
    ],
    [
      "the last chunk of a stream",
      {
        object: "chat.completion.chunk",
        choices: [],
        model: "gpt-5",
        created: 1760918400,
        usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
      },
      {},
      "0.00225",
    ],
    [
      "a run of an assistant",
      {
        object: "thread.run",
        model: "gpt-5",
        created_at: 1760918400,
        usage: {
          prompt_tokens: 1000,
          completion_tokens: 100,
          total_tokens: 1100,
          prompt_token_details: { cached_tokens: 400 },
        },
      },
      {},
      "0.0018",
    ],
    [
      "speech, whose output is audio",
      { type: "speech.audio.done", usage: { input_tokens: 1000, output_tokens: 2000, total_tokens: 3000 } },
      { model: "gpt-4o-mini-tts", day: DAY },
      "0.0246",
    ],
    // A batch as a whole: 100 requests of 5,000 tokens each are short.
    [
      "a batch object",
      {
        object: "batch",
        model: "gpt-5.4",
        created_at: 1788134400,
        request_counts: { total: 100, completed: 100, failed: 0 },
        usage: { input_tokens: 500000, output_tokens: 0, total_tokens: 500000 },
      },
      {},
      "0.625",
    ],
    // Image tokens of a model that has no price for them are text.
    [
      "pictures among text",
      {
        prompt_tokens: 1000,
        completion_tokens: 0,
        prompt_tokens_details: { text_tokens: 600, image_tokens: 400, cached_tokens: 0 },
      },
      { model: "gpt-5", day: DAY },
      "0.00125",
    ],
    [
      "digits as text",
      { prompt_tokens: "1000", completion_tokens: "100" },
      { model: "gpt-5", day: DAY },
      "0.00225",
    ],
    [
      "nothing used",
      { input_tokens: 0, output_tokens: 0, total_tokens: 0 },
      { model: "gpt-5", day: DAY },
      "0",
    ],
    ["an answer that is an error", { error: { message: "bad", code: 400 } }, {}, "0"],
  ])("%s", (_shape, answer, given, expected) => expect(priceAnswer(answer, given)).toBe(expected));

  // gpt-5: 600 × $1.25 + 400 × $0.125 + 100 × $10 = $0.0018.
  test.each<[string, Json]>([
    [
      "the AI SDK",
      {
        inputTokens: 1000,
        outputTokens: 100,
        totalTokens: 1100,
        cachedInputTokens: 400,
        reasoningTokens: 60,
      },
    ],
    [
      "the AI SDK since 6",
      {
        inputTokens: 1000,
        inputTokenDetails: { noCacheTokens: 600, cacheReadTokens: 400 },
        outputTokens: 100,
        outputTokenDetails: { textTokens: 40, reasoningTokens: 60 },
      },
    ],
    [
      "the AI SDK with the provider's own object beside it",
      {
        inputTokens: 1000,
        outputTokens: 100,
        cachedInputTokens: 400,
        raw: {
          input_tokens: 1000,
          input_tokens_details: { cached_tokens: 400 },
          output_tokens: 100,
          output_tokens_details: { reasoning_tokens: 60 },
        },
      },
    ],
    [
      "LangChain",
      {
        input_tokens: 1000,
        output_tokens: 100,
        total_tokens: 1100,
        input_token_details: { cache_read: 400 },
        output_token_details: { reasoning: 60 },
      },
    ],
    [
      "Pydantic AI",
      { input_tokens: 1000, cache_read_tokens: 400, output_tokens: 100, output_reasoning_tokens: 60 },
    ],
    [
      "Codex",
      {
        input_tokens: 1000,
        cached_input_tokens: 400,
        output_tokens: 100,
        reasoning_output_tokens: 60,
        total_tokens: 1100,
      },
    ],
    [
      "LiteLLM",
      {
        prompt_tokens: 1000,
        completion_tokens: 100,
        total_tokens: 1100,
        prompt_tokens_details: { cached_tokens: 400 },
        cache_read_input_tokens: 400,
        cache_creation_input_tokens: 0,
      },
    ],
    [
      "OpenRouter",
      {
        prompt_tokens: 1000,
        completion_tokens: 100,
        total_tokens: 1100,
        prompt_tokens_details: { cached_tokens: 400 },
        cost: 0.0019,
        is_byok: false,
        cost_details: { upstream_inference_cost: 0.0018 },
      },
    ],
  ])("as %s passes it on", (_library, usage) =>
    expect(priceAnswer(usage, { model: "gpt-5", day: DAY })).toBe("0.0018"),
  );
});

describe("one answer is one request, so its context is known", () => {
  test.each([
    [272_000, "0.68"],
    [272_001, "1.360005"],
  ])("%i tokens of gpt-5.4", (input, expected) =>
    expect(priceAnswer({ input_tokens: input, output_tokens: 0 }, { model: "gpt-5.4", day: DAY })).toBe(
      expected,
    ),
  );
});

describe("the day, tier and model of an answer", () => {
  test.each<[Json | undefined, string | undefined]>([
    [1790816400, "2026-10-01"],
    [1790812799.9, "2026-09-30"],
    ["1790816400", "2026-10-01"],
    ["2026-10-01T00:30:00+02:00", "2026-09-30"],
    ["2026-09-30 23:59:59.999", "2026-09-30"],
    ["2026-10-01", "2026-10-01"],
    ["2026-02-30", undefined],
    ["yesterday", undefined],
    [0, undefined],
    [null, undefined],
  ])("created %j → %s", (created, expected) =>
    expect(readAnswer({ created: created ?? null, usage: { input_tokens: 1, output_tokens: 1 } }).day).toBe(
      expected,
    ),
  );

  /** As the API retrieves a batch: the counts of one wording are left at 0 (BerriAI/litellm, issue 14884). */
  const BATCH = {
    object: "batch",
    status: "completed",
    model: "gpt-5-2025-08-07",
    created_at: 1757679709,
    request_counts: { completed: 9872, failed: 128, total: 10_000 },
    usage: {
      completion_tokens: 0,
      prompt_tokens: 0,
      total_tokens: 51_279_835,
      completion_tokens_details: null,
      prompt_tokens_details: { cached_tokens: 0 },
      input_tokens: 31_493_594,
      output_tokens: 19_786_241,
      input_tokens_details: { cached_tokens: 24_045_184 },
      output_tokens_details: { reasoning_tokens: 18_373_824 },
    },
  };

  test("a batch as a whole is priced by the wording that counts something", () => {
    // Batch prices of gpt-5: 7,448,410 × $0.625, 24,045,184 cached × $0.0625, 19,786,241 × $5, per 1M.
    expect(priceAnswer(BATCH, { model: "gpt-5", day: DAY, tier: "batch" })).toBe("105.08928525");
    expect(readAnswer(BATCH)).toMatchObject({ tier: "batch", day: "2025-09-12", requests: 9872 });
  });

  test.each<[string, Json]>([
    ["the other wording says something else", { ...BATCH.usage, prompt_tokens: 5 }],
    ["its details do", { ...BATCH.usage, prompt_tokens_details: { cached_tokens: 7 } }],
    ["the total is another", { ...BATCH.usage, total_tokens: 51_279_836 }],
  ])("but not where %s", (_, usage) =>
    expect(() => priceAnswer({ ...BATCH, usage }, { model: "gpt-5", day: DAY })).toThrow(/^usage says /),
  );

  test("a Batch line is batch whatever its body says", () => {
    const body = {
      model: "gpt-5",
      service_tier: "priority",
      usage: { prompt_tokens: 1, completion_tokens: 1 },
    };
    expect(readAnswer({ custom_id: "a", response: { status_code: 200, body }, error: null })).toMatchObject({
      tier: "batch",
      model: "gpt-5",
    });
  });
});
