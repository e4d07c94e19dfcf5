/** A line of `usage` as the view has it; null is NULL. Counts are text where a double cannot hold them. */
export interface UsageRow {
  readonly request_id: number;
  readonly model: string | null;
  readonly service_tier: string | null;
  readonly day: string | null;
  readonly requests: Count;
  readonly input_tokens: Count;
  readonly cached_tokens: Count;
  readonly cache_write_tokens: Count;
  readonly output_tokens: Count;
  readonly input_audio_tokens: Count;
  readonly input_cached_audio_tokens: Count;
  readonly output_audio_tokens: Count;
  readonly input_image_tokens: Count;
  readonly input_cached_image_tokens: Count;
  readonly output_image_tokens: Count;
}

export type Count = number | string | null;

export const USAGE_FIELDS = [
  "request_id",
  "model",
  "service_tier",
  "day",
  "requests",
  "input_tokens",
  "cached_tokens",
  "cache_write_tokens",
  "output_tokens",
  "input_audio_tokens",
  "input_cached_audio_tokens",
  "output_audio_tokens",
  "input_image_tokens",
  "input_cached_image_tokens",
  "output_image_tokens",
] as const satisfies readonly (keyof UsageRow)[];

/** What dist/rates.json tells of ids and days. */
export interface OpenData {
  readonly models: readonly { readonly model: string }[];
  readonly aliases: readonly {
    readonly alias: string;
    readonly model: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
  readonly rates: readonly {
    readonly model: string;
    readonly meter: string;
    readonly threshold: number | null;
    readonly from: string | null;
    readonly until: string | null;
  }[];
}

/** Repeatable random numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NONSENSE = [
  "",
  "  ",
  "gpt-99",
  "claude-sonnet-4",
  "openai/",
  "ft:",
  "azure/gpt-4o",
  "gpt-5 mini",
  "openai/openai/gpt-5",
];
const TIERS = ["standard", "batch", "flex", "priority", "ultrafast"];
const TIER_WORDS = [
  "",
  " ",
  "fast",
  "FAST ",
  "Batch",
  " flex",
  "PRIORITY",
  "default",
  "auto",
  "Standard ",
  "AUTO",
];
const ODD_TIERS = ["scale", "incentivized-tier", "turbo", "on_demand"];

/**
 * Random lines over everything that decides a price: every model and alias, days around each change, tiers and their other
 * words, counts around each threshold and up to 2^53, fine-tuned ids, unknown ids, NULLs and counts that are none.
 */
export function randomUsage(data: OpenData, seed: number): () => UsageRow {
  const random = randomFrom(seed);
  const int = (below: number): number => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const sold = [...new Set(data.rates.map(({ model }) => model))];
  const aliases = [...new Set(data.aliases.map(({ alias }) => alias))];
  const bases = [
    ...sold.filter((model) => model.startsWith("ft:")).map((model) => model.slice(3)),
    ...aliases.filter((alias) => alias.startsWith("ft:")).map((alias) => alias.slice(3)),
    "gpt-4o-2024-08-06",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.1-2025-04-14",
    "gpt-3.5-turbo",
    "gpt-5",
  ];
  const days = [...data.rates, ...data.aliases].flatMap(({ from, until }) => [from, until]);
  const cuts = [...new Set(days.filter((day) => day !== null))].sort();
  const thresholds = [
    ...new Set(data.rates.flatMap(({ threshold }) => (threshold === null ? [] : [threshold]))),
  ];
  const metersOf = new Map<string, Set<string>>();
  for (const { model, meter } of data.rates) {
    const known = metersOf.get(model) ?? new Set();
    metersOf.set(model, known.add(meter));
  }
  let count = 0;

  const plusDays = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  const spelled = (id: string): string => {
    const kind = int(12);
    if (kind === 0) return id.toUpperCase();
    if (kind === 1) return ` ${id}  `;
    if (kind === 2) return `openai/${id}`;
    return kind === 3 ? ` OpenAI/${id.toUpperCase()} ` : id;
  };
  const model = (): string | null => {
    const kind = int(40);
    if (kind < 22) return spelled(pick(sold));
    if (kind < 32) return spelled(pick(aliases));
    if (kind < 36) {
      return spelled(
        `ft:${pick(bases)}${pick(["", ":acme:bot:9abc", "::xyz", ":data-sharing", ":data-sharing:x", ":"])}`,
      );
    }
    if (kind === 36) return `${pick(sold)}-2031-01-01`;
    if (kind === 37) return pick(NONSENSE);
    return kind === 38 ? null : pick(sold);
  };
  const tier = (): string | null => {
    const kind = int(20);
    if (kind < 12) return null;
    if (kind < 16) return pick(TIERS);
    return kind < 19 ? pick(TIER_WORDS) : pick(ODD_TIERS);
  };
  const day = (): string | null => {
    const kind = int(16);
    if (kind === 0) return int(6) === 0 ? null : plusDays("2020-01-01", int(900));
    if (kind < 6) return plusDays(pick(cuts), int(3) - 1);
    return kind < 10 ? plusDays("2022-06-01", int(1900)) : plusDays("2026-01-01", int(340));
  };
  const tokens = (): number => {
    const kind = int(16);
    if (kind === 0) return 0;
    if (kind === 1) return pick(thresholds) + int(3) - 1;
    if (kind === 2) return pick(thresholds) + int(700_000);
    if (kind === 3) return int(2 ** 31) * 1000;
    if (kind === 4) return Number.MAX_SAFE_INTEGER - int(1000);
    if (kind === 5) return int(1e12);
    return kind < 12 ? int(20_000) : int(300_000);
  };
  const part = (whole: number): number => {
    const kind = int(8);
    return kind < 3 ? 0 : kind === 3 ? whole : Math.floor(random() * whole);
  };
  /** Now and then a count that is none. */
  const bad = (value: Count, every: number): Count =>
    int(every) > 0
      ? value
      : pick<Count>([-1, -int(1000), "9007199254740992", "9223372036854775807", "-9223372036854775808"]);

  return () => {
    const id = model();
    const input = tokens();
    const output = int(4) === 0 ? 0 : tokens();
    const requests = pick<Count>([
      1,
      1,
      1,
      1,
      null,
      2,
      3 + int(20),
      1 + int(400),
      Math.max(1, Math.ceil(input / 272_000)),
      int(30) === 0 ? 0 : 1,
    ]);
    const cached = int(3) === 0 ? 0 : part(input);
    const writes = int(12) > 0 ? 0 : part(input - cached);
    const meters = metersOf.get((id ?? "").trim().toLowerCase()) ?? new Set();
    const apart = meters.has("audio_input") || meters.has("audio_output") || meters.has("image_input");
    const told = apart ? int(5) > 0 : int(12) === 0;
    const free = input - cached - writes;
    const audio = told && !meters.has("image_output") ? part(free) : 0;
    const image = told ? part(free - audio) : 0;
    const cachedAudio = told && audio > 0 ? part(cached) : 0;
    const cachedImage = told ? part(cached - cachedAudio) : 0;
    const outputAudio = told && !meters.has("image_output") ? part(output) : 0;
    const outputImage = told && meters.has("image_output") ? part(output) : 0;
    const orNull = (value: number): Count => (told ? value : null);
    return {
      request_id: count++,
      model: id,
      service_tier: tier(),
      day: day(),
      requests: bad(requests, 400),
      input_tokens: int(100) === 0 ? null : bad(input, 200),
      cached_tokens:
        cached === 0 && int(2) === 0 ? null : int(60) === 0 ? input + 1 + int(5) : bad(cached, 400),
      cache_write_tokens: writes === 0 && int(2) === 0 ? null : bad(writes, 400),
      output_tokens: output === 0 && int(2) === 0 ? null : bad(output, 200),
      input_audio_tokens: orNull(audio),
      input_cached_audio_tokens: orNull(cachedAudio),
      output_audio_tokens: orNull(outputAudio),
      input_image_tokens: orNull(image),
      input_cached_image_tokens: orNull(cachedImage),
      output_image_tokens: orNull(outputImage),
    };
  };
}
