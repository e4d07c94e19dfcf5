/** Columns of the export of completions since 2026-08, as OpenAI writes them. */
const COLUMNS = [
  ..."start_time end_time start_time_iso end_time_iso project_id num_model_requests user_id api_key_id model batch".split(
    " ",
  ),
  ..."service_tier compute_units input_tokens output_tokens input_cached_tokens input_cache_write_tokens".split(
    " ",
  ),
  ..."input_uncached_tokens input_text_tokens output_text_tokens input_cached_text_tokens input_audio_tokens".split(
    " ",
  ),
  ..."input_cached_audio_tokens output_audio_tokens input_image_tokens input_cached_image_tokens output_image_tokens".split(
    " ",
  ),
];

const MODELS = [
  ..."gpt-5-2025-08-07 gpt-5-mini-2025-08-07 gpt-5.1-2025-11-13 gpt-4o-2024-08-06 gpt-4o-mini-2024-07-18".split(
    " ",
  ),
  ..."gpt-4.1-2025-04-14 gpt-5.4-2026-03-05 o3-2025-04-16".split(" "),
];
const FIRST_DAY = Date.UTC(2026, 7, 1) / 1000;
const DAY = 86_400;

/**
 * A repeatable export of usage: so many lines of days × keys × models, each with text that is new, cached and answered, so
 * that a line gives three charges. Counts are floats, as the dashboard writes them.
 * @param days how many days the lines are spread over
 */
export function usageExport(lines: number, days = 90): string {
  const text = [COLUMNS.join(",")];
  const aDay = Math.ceil(lines / days);
  for (let index = 0; index < lines; index++) {
    const day = FIRST_DAY + Math.floor(index / aDay) * DAY;
    const within = index % aDay;
    const model = MODELS[within % MODELS.length] ?? "";
    const key = Math.floor(within / MODELS.length);
    const input = 20_000 + ((index * 7_919) % 60_000);
    const cached = (index * 104_729) % 20_000;
    const output = 1_000 + ((index * 1_299_709) % 9_000);
    const iso = (time: number): string => new Date(time * 1000).toISOString().slice(0, 19);
    text.push(
      [
        ...[
          day,
          day + DAY,
          iso(day),
          iso(day + DAY),
          `proj_${key % 20}`,
          "12.0",
          "",
          `key_${key}`,
          model,
          "False",
        ],
        ...["default", "", `${input}.0`, `${output}.0`, `${cached}.0`, "0.0", `${input - cached}.0`],
        ...[`${input - cached}.0`, `${output}.0`, `${cached}.0`, "0.0", "0.0", "0.0", "0.0", "0.0", "0.0"],
      ].join(","),
    );
  }
  return `${text.join("\n")}\n`;
}
