import { bundledTable } from "../src/pricing/bundled";
import { describeRates } from "../src/pricing/rate-info";

/** A value that a cell shows; of some texts only how they look is told. */
export type SampleValue = string | number | RegExp;

/** What a sample shows: the first cells of its first two rows. */
export interface SampleResult {
  /** What stands in the sheet before the formula is typed, as it is typed. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly first: readonly SampleValue[];
  readonly second?: readonly SampleValue[];
}

const EXPORT: Readonly<Record<string, string>> = {
  A2: "gpt-5",
  B2: "34500",
  C2: "28800",
  D2: "3000",
  E2: "standard",
  F2: "2026-08-31",
};
const IMAGES: Readonly<Record<string, string>> = { A2: "512", B2: "512" };

/** What each sample of the function reference shows, worked out by hand from the prices of its day. */
export const REFERENCE_SAMPLES: Readonly<Record<string, SampleResult>> = {
  // (34,500 − 28,800) × $1.25 + 28,800 × $0.125 + 3,000 × $10, per 1M.
  '=OPENAI_COST("gpt-5", 34500, 28800, 3000, , "2026-08-31")': { first: [0.040725] },
  "=OPENAI_COST(A2:A, B2:B, C2:C, D2:D, E2:E, F2:F, OPENAI_RATES)": {
    cells: EXPORT,
    first: [0.040725],
    second: [""],
  },
  // 86 × $2.50 + 1,920 × $1.25 + 300 × $10, per 1M.
  '=OPENAI_USAGE_COST("{""input_tokens"": 2006, ""input_tokens_details"": {""cached_tokens"": 1920}, ""output_tokens"": 300}", "gpt-4o", , "2026-08-31")':
    { first: [0.005615] },
  // 1,000 × $1.25 + 100 × $10, per 1M.
  "=OPENAI_USAGE_COST(A2:A)": {
    cells: {
      A2: '{"model": "gpt-5", "created_at": 1788134400, "usage": {"input_tokens": 1000, "output_tokens": 100}}',
    },
    first: [0.00225],
    second: [""],
  },
  '=OPENAI_LINE_ITEM("gpt-5.4-2026-03-05, input, long context")': {
    first: ["gpt-5.4", "long_input", "standard", "long"],
  },
  '=OPENAI_LINE_ITEM("flex | gpt-5-mini-2025-08-07, cached input", "meter")': { first: ["cached_input"] },
  '=OPENAI_COST("gpt-5.4", 5000000, 0, 100000, , "2026-08-31", , , 200)': { first: [14] },
  '=OPENAI_COST(A2:A4, B2:B4, , , , "2026-08-31", , , , "show")': {
    cells: { A2: "gpt-5", B2: "1000000", A3: "Total", B3: "1000000" },
    first: [1.25],
    second: ['Problem: unknown model "Total". OPENAI_MODELS() lists them.'],
  },
  '=OPENAI_CHARGE(A2:A4, B2:B4, C2:C4, , "2026-08-31", , "show")': {
    cells: { A2: "web-search", B2: "call", C2: "400", A3: "whisper-1", B3: "hours", C3: "2" },
    first: [4],
    second: [/^Problem: meter is "hours", but must be one of input, /],
  },
  '=OPENAI_IMAGE_COST(A2:A4, B2:B4, "high", "gpt-5", 1, , "2025-10-15", , "show")': {
    cells: { A2: "512", B2: "512", A3: "512" },
    first: [0.0002625],
    second: [
      "Problem: height is a blank, but must be a whole number of pixels. Give both sides of the image.",
    ],
  },
  // 5.7M × $2.50 + 28.8M × $0.25 + 3M × $15, per 1M, is $66.45, beside $40.725 with gpt-5.
  '=OPENAI_COMPARE({"gpt-5";"gpt-5.4"}, 34500000, 28800000, 3000000, , "2026-08-31", , 5000)': {
    first: ["model"],
    second: ["gpt-5", 40.725, 1],
  },
  // 600,000 × $32 per 1M.
  '=OPENAI_CHARGE("gpt-realtime", "audio_input", 600000, , "2026-08-31")': { first: [19.2] },
  '=OPENAI_RATE("o3", "input", , "2025-06-09")': { first: [10] },
  '=OPENAI_RATE("gpt-5.4", "long_input", "batch", "2026-08-31")': { first: [2.5] },
  '=OPENAI_RATE("sora-2", "shutdown")': { first: ["2026-09-24"] },
  '=OPENAI_RATE("gpt-5", "released")': { first: ["2025-08-07"] },
  '=OPENAI_RATE("gpt-5", "context_window")': { first: [400_000] },
  '=OPENAI_MODELS("gpt-4.1", "2026-08-31")': { first: ["model"], second: ["ft:gpt-4.1", 3, 0.75, 12] },
  '=OPENAI_RATES("o3")': {
    first: ["model", "meter"],
    second: ["o3", "input", "standard", "any", 10, 1_000_000],
  },
  '=OPENAI_RATES_INFO("version")': { first: [describeRates(bundledTable().rates).version] },
  // gpt-5-mini: 10,000 × $0.25 + 1,000 × $2 = $0.0045 per 1M; gpt-5 costs five times, gpt-4.1 more than six times that.
  '=OPENAI_COMPARE({"gpt-5";"gpt-5-mini";"gpt-4.1"}, 10000, 0, 1000, , "2026-08-31")': {
    first: ["model"],
    second: ["gpt-5-mini", 0.0045, 1],
  },
  '=OPENAI_TOKENS("2 + 2 = 4")': { first: [7] },
  '=OPENAI_TOKENS("お誕生日おめでとう", "gpt-4")': { first: [9] },
  '=OPENAI_SESSION_TOKENS(1000, 200, 300, 10, "input")': { first: [34_500] },
  '=IMAGE_TOKENS(512, 512, "high", "gpt-5")': { first: [210] },
  // 1,024 patches × 1.62 = 1,658.88.
  '=IMAGE_TOKENS(1024, 1024, "high", "gpt-4.1-mini", "2025-10-15")': { first: [1_659] },
  // 16 × 16 patches × 1.2 = 307.2.
  '=IMAGE_TOKENS(A2:A, B2:B, "low", "gpt-5.5")': { cells: IMAGES, first: [308], second: [""] },
  '=OPENAI_IMAGE_COST(512, 512, "high", "gpt-5", 1, , "2025-10-15")': { first: [0.0002625] },
  '=OPENAI_IMAGE_GENERATION_COST("gpt-image-1", "medium", "1024x1024", 1, 0, , "2025-10-15")': {
    first: [0.04224],
  },
  // 10 × 5,063 × $15 + 500 × $2.50, per 1M.
  '=OPENAI_IMAGE_GENERATION_COST("gpt-image-2", "high", "1792x1024", 10, 500, "batch", "2026-08-31")': {
    first: [0.7607],
  },
  // 2,000 + 600 + 4,800 for text, 64,000 + 1,600 + 153,600 for audio, per 1M.
  '=OPENAI_REALTIME_COST("gpt-realtime", 2000, 1500, 300, 6000, 4000, 2400, 0, 0, "2025-10-15")': {
    first: [0.2266],
  },
  '=OPENAI_AUDIO_TOKENS(60, "output")': { first: [1_200] },
  '=OPENAI_VIDEO_COST("sora-2-pro", "1024x1792", 12, 1, , "2025-10-15")': { first: [6] },
  '=OPENAI_VIDEO_COST("sora-2", "720p", 8, 100, "batch", "2026-08-31")': { first: [40] },
  '=OPENAI_TRAINING_COST("gpt-4.1", 2000000, 3, "2025-10-15")': { first: [150] },
  '=OPENAI_TRAINING_COST("o4-mini", 1.5, , "2025-10-15")': { first: [150] },
  // $10 for the calls, 8,000,000 tokens at $0.15 per 1M.
  '=OPENAI_TOOL_COST("web-search", 1000, "gpt-4o-mini", 0, "2025-10-15")': { first: [11.2] },
  '=OPENAI_TOOL_COST("web-search-preview", 1000, "gpt-4o", , "2025-10-15")': { first: [25] },
  // Five minutes at $0.03 per 20.
  '=OPENAI_TOOL_COST("code-interpreter", 3, , , "2026-08-31")': { first: [0.0075] },
  '=OPENAI_STORAGE_COST("file-search", 2.5, 30, "2025-10-15")': { first: [4.5] },
  // The figures themselves are tested with the scenarios.
  "=OPENAI_FORECAST(Inputs!A:J, OPENAI_RATES)": { first: ["scenario", "One model", "Small model first"] },
  "=OPENAI_SENSITIVITY(Inputs!A:J, D5, , OPENAI_RATES)": { first: ["driver", -0.25, -0.1, 0.1, 0.25] },
};
