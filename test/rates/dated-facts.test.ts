import { call } from "../support/call";

/** Figures and days from the sources named beside them, written down by hand; none was copied from the table. */
describe("what a cell gives on a day", () => {
  test.each([
    // OpenAI's price page of 2022-07 and its help article on the prices from 2022-09-01, per 1,000 tokens: $0.06 → $0.02.
    ["davinci", "input", "", "2022-08-31", 60],
    ["davinci", "input", "", "2022-09-01", 20],
    // "Introducing ChatGPT and Whisper APIs", 2023-03-01: $0.002 per 1,000; input 25 % less from 2023-06-13.
    ["gpt-3.5-turbo", "input", "", "2023-03-01", 2],
    ["gpt-3.5-turbo", "input", "", "2023-06-13", 1.5],
    // The alias became gpt-3.5-turbo-0125, at $0.50, on 2024-02-16, two weeks after that snapshot came.
    ["gpt-3.5-turbo", "input", "", "2024-02-15", 1.5],
    ["gpt-3.5-turbo-0125", "input", "", "2024-02-15", 0.5],
    ["gpt-3.5-turbo", "input", "", "2024-02-16", 0.5],
    // Function calling post of 2023-06-13: embeddings 75 % cheaper.
    ["text-embedding-ada-002", "input", "", "2023-06-12", 0.4],
    ["text-embedding-ada-002", "input", "", "2023-06-13", 0.1],
    // E-mail of 2024-09: gpt-4o is gpt-4o-2024-08-06 from 2024-10-02.
    ["gpt-4o", "input", "", "2024-05-13", 5],
    ["gpt-4o", "input", "", "2024-10-01", 5],
    ["gpt-4o", "input", "", "2024-10-02", 2.5],
    ["gpt-4o-2024-08-06", "input", "", "2024-08-06", 2.5],
    ["gpt-4o-2024-05-13", "output", "", "2026-01-01", 15],
    // Realtime post of 2024-10-01: $100 and $200; $40 and $80 from the snapshot of 2024-12-17.
    ["gpt-4o-realtime-preview-2024-10-01", "audio_output", "", "2025-01-15", 200],
    ["gpt-4o-realtime-preview", "audio_input", "", "2024-10-15", 100],
    ["gpt-4o-realtime-preview", "audio_input", "", "2025-01-15", 40],
    // Model page of gpt-4o-audio-preview: $40 and $80, not the text price.
    ["gpt-4o-audio-preview", "audio_input", "", "2025-06-09", 40],
    ["gpt-4o-audio-preview", "audio_output", "", "2025-06-09", 80],
    ["gpt-4o-mini-audio-preview", "audio_input", "", "2025-06-09", 10],
    // o1-mini: $3/$12, cut with o3-mini's release on 2025-01-31 (two price lists, within one day).
    ["o1-mini", "output", "", "2024-12-31", 12],
    ["o1-mini", "output", "", "2025-02-02", 4.4],
    // Changelog of 2025-06-10: o3 80 % cheaper, batch and flex too.
    ["o3", "input", "", "2025-06-09", 10],
    ["o3", "cached_input", "", "2025-06-09", 2.5],
    ["o3", "output", "batch", "2025-06-09", 20],
    ["o3", "input", "flex", "2025-06-10", 1],
    ["o3", "output", "", "2025-06-10", 8],
    // Price pages of 2026: −20 % and −80 % on 2026-07-30, in batch too; gpt-5.6-sol on 2026-08-21.
    ["gpt-5.6-terra", "input", "", "2026-07-29", 2.5],
    ["gpt-5.6-terra", "input", "", "2026-07-30", 2],
    ["gpt-5.6-luna", "output", "batch", "2026-07-29", 3],
    ["gpt-5.6-luna", "output", "batch", "2026-07-30", 0.6],
    ["gpt-5.6", "output", "", "2026-08-20", 30],
    ["gpt-daybreak-blue-latest", "output", "", "2026-08-21", 20],
    // Code Interpreter: free at DevDay 2023 until 2023-11-17, then $0.03 a session.
    ["code-interpreter", "session", "", "2023-11-10", 0],
    ["code-interpreter", "session", "", "2024-06-01", 0.03],
    // Batch of embeddings (changelog of 2024-04-29): half.
    ["text-embedding-3-small", "input", "batch", "2025-10-07", 0.01],
    // Pages of September to November 2026.
    ["gpt-6-astra", "output", "batch", "2026-09-03", 25],
    ["gpt-6-astra", "input", "ultrafast", "2026-10-01", 60],
    ["gpt-6.1-terra", "cached_input", "flex", "2026-11-01", 0.025],
    ["gpt-6.2-sol", "long_output", "priority", "2026-11-20", 30],
    ["gpt-image-2.5-flare", "image_output", "", "2026-10-01", 30],
    ["gpt-image-2.6-sunburst", "cached_image_input", "", "2026-11-10", 2],
    ["gpt-live-1", "minute", "", "2026-09-10", 0.05],
    ["gpt-live-1.1", "standby_minute", "", "2026-11-24", 0.02],
    ["gpt-rosalind-research", "output", "", "2026-10-05", 25],
    // Price page of 2023-11, per picture.
    ["dall-e-3", "image_hd_1024x1792", "", "2024-10-17", 0.12],
    ["dall-e-2", "image_512x512", "", "2024-10-17", 0.018],
    // Web search by context size until 2025-06-26, one price from then on.
    ["web-search-preview-medium", "call", "", "2025-06-25", 35],
    ["web-search-preview-mini-medium", "call", "", "2025-06-25", 27.5],
    ["web-search-preview-non-reasoning", "call", "", "2025-06-26", 25],
  ])("%s %s %s on %s is $%d", (model, meter, tier, day, price) => {
    expect(call("OPENAI_RATE", [model, meter, tier, day])).toBe(price);
  });

  test.each([
    // No model answers for a day before it existed.
    [
      "gpt-5",
      "input",
      "",
      "2025-08-06",
      /its first known one is from 2025-08-07\. It was released on 2025-08-07/,
    ],
    ["gpt-5.5", "input", "", "2026-04-23", /from 2026-04-24/],
    ["gpt-5-2025-08-07", "input", "", "2025-08-06", /there is such a model since 2025-08-07/],
    ["gpt-4o", "input", "", "2024-05-12", /there is such a model since 2024-05-13/],
    ["whisper", "minute", "", "2023-02-28", /there is such a model since 2023-03-01/],
    ["ft:gpt-3.5-turbo-1106:acme::x", "input", "", "2023-11-05", /there is such a model since 2023-11-06/],
    // Priority begins with its first day, and is no price of the days before.
    ["gpt-4o", "input", "priority", "2025-06-26", /its first known one is from 2025-06-27/],
    // A price whose days are not known is an error, not the one before or after it.
    ["gpt-audio", "audio_input", "", "2025-11-01", /from 2025-09-23 until 2026-01-19 none is known/],
    // Never published, or never sold.
    ["gpt-image-2", "output", "", "2026-10-01", /has no output price/],
    ["gpt-5.3", "input", "", "2026-03-01", /unknown model "gpt-5.3"/],
    ["daybreak-red-latest", "input", "", "2026-10-01", /unknown model/],
    ["web-search-preview-medium", "call", "", "2025-06-26", /the last known one ended on 2025-06-26/],
  ])("%s %s %s on %s has no price", (model, meter, tier, day, message) => {
    expect(() => call("OPENAI_RATE", [model, meter, tier, day])).toThrow(message);
  });

  test.each([
    ["sora-2", "video_720p", "2026-09-24", 0.1],
    ["gpt-4o-2024-05-13", "input", "2026-10-23", 5],
    ["dall-e-3", "image_standard_1024x1024", "2026-11-24", 0.04],
  ])("%s was shut down and keeps its last price: %s on %s is $%d", (model, meter, day, price) => {
    expect(call("OPENAI_RATE", [model, meter, "", day])).toBe(price);
  });
});
