import type { Cell } from "../../../src/functions/definition";

/** What each argument of each function may hold, a right value first; the others are right too, or wrong in an interesting way. */
type Choices = Readonly<Record<string, readonly [Cell, ...Cell[]]>>;

const DAYS = ["2026-08-31", "2025-11-15", 1_788_000_000, "2026-08-31T10:00:00Z", "2030-01-01"] as const;
const TIERS = ["standard", "batch", "default", "", "fast"] as const;
const NONE = [undefined] as const;
const TEXT_MODELS = ["gpt-5", "gpt-5.4", "gpt-4o-2024-05-13", "ft:gpt-4.1:acme::x", "gpt-5.6-luna"] as const;

/** By function: every argument, in the order of the formula. */
export const CHOICES: Readonly<Record<string, Choices>> = {
  OPENAI_COST: {
    model: [...TEXT_MODELS, "gpt-realtime", "nope"],
    input: [1_000, 300_000, 0, 500],
    cached: [0, 400, "", 2_000],
    output: [10, 0, "", -1],
    tier: TIERS,
    as_of: DAYS,
    rates: NONE,
    cache_writes: [0, "", 100],
    requests: [1, 2, 1_000, ""],
    on_problem: ["stop"],
  },
  OPENAI_USAGE_COST: {
    usage: [
      '{"input_tokens": 1000, "output_tokens": 10}',
      '{"prompt_tokens": 50, "completion_tokens": 1, "model": "gpt-4o"}',
      "{}",
      '{"input_tokens": 1, "video_tokens": 1}',
    ],
    model: ["gpt-5", "gpt-4.1", ""],
    tier: TIERS,
    as_of: DAYS,
    rates: NONE,
    on_problem: ["stop"],
  },
  OPENAI_CHARGE: {
    model: ["gpt-5", "gpt-5.4", "web-search", "whisper-1"],
    meter: ["input", "cached_input", "long_input", "call", "minute"],
    quantity: [1_000, 0, 1.5, 7],
    tier: TIERS,
    as_of: DAYS,
    rates: NONE,
    on_problem: ["stop"],
  },
  OPENAI_LINE_ITEM: {
    text: [
      "gpt-5-mini-2025-08-07, input",
      "web search tool calls",
      "batch | gpt-4o-2024-08-06, output",
      "Total",
    ],
    part: ["model", "meter", "tier", "context"],
    on_problem: ["stop"],
  },
  OPENAI_RATE: {
    model: [...TEXT_MODELS, "sora-2"],
    meter: ["input", "output", "", "long_input", "shutdown", "released", "context_window"],
    tier: TIERS,
    as_of: DAYS,
    rates: NONE,
  },
  OPENAI_MODELS: { filter: ["gpt-5", "", "o3"], as_of: DAYS, rates: NONE },
  OPENAI_RATES: { model: ["gpt-5", "", "o3"], as_of: [...DAYS, ""], rates: NONE },
  OPENAI_RATES_INFO: { attribute: ["version", "updated", "source", "age_days", ""], rates: NONE },
  OPENAI_COMPARE: {
    models: ["gpt-5"],
    input: [1_000],
    cached: [0],
    output: [10],
    tier: TIERS,
    as_of: DAYS,
    rates: NONE,
    requests: [1],
  },
  OPENAI_TOKENS: { text: ["hello", 12, "größe"], model: ["gpt-5", ""] },
  OPENAI_SESSION_TOKENS: {
    system: [1_000, 0],
    user: [200, 1],
    answer: [300, 2.5],
    turns: [10, 0, 1],
    part: ["input", "cached", "", "output", "all"],
  },
  IMAGE_TOKENS: {
    width: [512, 2_000, 0],
    height: [512, 1],
    detail: ["high", "low", "", "original"],
    model: ["gpt-5", "gpt-4.1-mini", "", "gpt-5.5"],
    as_of: DAYS,
  },
  OPENAI_IMAGE_COST: {
    width: [512, 2_000],
    height: [512, 1, 0],
    detail: ["high", "low", ""],
    model: ["gpt-5", "gpt-image-1", ""],
    count: [1, 7, ""],
    tier: TIERS,
    as_of: DAYS,
    rates: NONE,
    on_problem: ["stop"],
  },
  OPENAI_IMAGE_GENERATION_COST: {
    model: ["gpt-image-1", "gpt-image-2", "gpt-5"],
    quality: ["low", "high"],
    size: ["1024x1024", "1024x1536", "3x3"],
    count: [1, 10, ""],
    prompt_tokens: [0, 50, ""],
    tier: ["standard", ""],
    as_of: ["2026-08-31", "2026-09-01"],
    rates: NONE,
  },
  OPENAI_REALTIME_COST: {
    model: ["gpt-realtime", "gpt-audio", "gpt-4o-transcribe"],
    text_input: [2_000, 100],
    text_cached: [100, 0, 500],
    text_output: [300, 0],
    audio_input: [6_000, 500],
    audio_cached: [500, 0],
    audio_output: [2_400, 0],
    image_input: [0, ""],
    image_cached: [0, ""],
    as_of: ["2026-08-31", "2025-11-15"],
    rates: NONE,
  },
  OPENAI_AUDIO_TOKENS: { seconds: [60, 0, 1.25, 1e308], direction: ["input", "output", ""] },
  OPENAI_VIDEO_COST: {
    model: ["sora-2", "sora-2-pro", "gpt-5"],
    size: ["720p", "1280x720", "1080p"],
    seconds: [8, 0.5],
    count: [1, 3, ""],
    tier: ["standard", "batch"],
    as_of: DAYS,
    rates: NONE,
  },
  OPENAI_TRAINING_COST: {
    model: ["gpt-4.1", "ft:gpt-4o", "o4-mini"],
    quantity: [1_000, 2.5],
    epochs: [1, "", 3],
    as_of: ["2025-11-15", "2026-08-31"],
    rates: NONE,
  },
  OPENAI_TOOL_COST: {
    tool: ["web-search", "file_search", "code-interpreter", "web-search-preview"],
    quantity: [1, 400],
    model: ["gpt-5", "gpt-4o-mini", ""],
    content_tokens: [0, "", 8_000],
    as_of: DAYS,
    rates: NONE,
  },
  OPENAI_STORAGE_COST: {
    tool: ["file-search", "chatkit", "web-search"],
    gigabytes: [2, 0.5],
    days: [30, 1],
    as_of: ["2026-08-31", "2025-11-15"],
    rates: NONE,
  },
  OPENAI_FORECAST: { inputs: [""], rates: NONE },
  OPENAI_SENSITIVITY: { inputs: [""], scenario: ["", "With caching"], changes: [0.1, -0.1], rates: NONE },
};

/** What the arguments of a function may hold. Throws where nobody has said it yet. */
export function choicesOf(name: string): Choices {
  const choices = CHOICES[name];
  if (!choices) throw new Error(`${name} has no arguments to try it with: give it some in ${__filename}`);
  return choices;
}

/** A right call of a function. */
export function validCall(name: string): Cell[] {
  return Object.values(choicesOf(name)).map(([first]) => first);
}
