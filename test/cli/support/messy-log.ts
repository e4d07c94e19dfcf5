import { randomFrom } from "../../sql/support/random-usage";

const MODELS =
  "gpt-5|GPT-5 |openai/gpt-4o|gpt-4o-2024-05-13|gpt-5.4|gpt-5.4|gpt-5.6-sol|gpt-realtime|gpt-image-1|gpt-image-1.5|gpt-4o-mini-tts|o3|ft:gpt-4o-2024-08-06:acme::x|claude-sonnet-4|azure/gpt-4o|gpt-99||text-embedding-3-small|gpt-audio".split(
    "|",
  );
const TIERS = [
  "",
  "",
  "",
  "default",
  "flex",
  "batch",
  "priority",
  "fast",
  "scale",
  "incentivized-tier",
  "turbo",
  "auto",
];
const OFFSETS = ["", "Z", "+05:30", "-08", "+0200", " UTC"];

export type MessyRow = Readonly<Record<string, string | number>>;

/** Lines of a log as people's logs are: every kind of time, count, tier and model, right and wrong. */
export function messyLog(seed: number, lines: number, withRequests: boolean): MessyRow[] {
  const random = randomFrom(seed);
  const int = (below: number): number => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const one = <T>(...ways: readonly (() => T)[]): T => pick(ways)();
  const often = <T>(share: number, value: () => T, other: () => T): T =>
    random() < share ? value() : other();
  const time = (): string | number =>
    one<string | number>(
      () => 1_790_812_900 + int(1_000_000),
      () => String(1_790_812_900_123 + int(100_000_000)),
      () => `2026-10-0${1 + int(9)}T${String(int(24)).padStart(2, "0")}:10:00${pick(OFFSETS)}`,
      () => "2026-10-05",
      () =>
        pick([
          "2026-10-05 23:30:00.5-0330",
          "yesterday",
          "",
          "2026-13-05",
          "1790812900.5",
          "2026-10-05T25:00:00",
        ]),
    );
  const odd = (): string | number =>
    one<string | number>(
      () => `${int(300)}.0`,
      () => pick(["", "-3", "n/a", "1.5", "9007199254740993", "1e3", " 12 ", "1_000", "inf"]),
      () => 272_000 + int(3) - 1,
      () => pick([300_000, Number.MAX_SAFE_INTEGER, 5e9]),
    );
  const count = (below: number): string | number => often<string | number>(0.85, () => int(below), odd);
  const part = (share: number, below: number): string | number =>
    often<string | number>(
      share,
      () => "",
      () => int(below),
    );
  return Array.from({ length: lines }, () => {
    const input = count(400_000);
    const most = Math.min(Number(input) || 0, 1_000_000);
    return {
      id: `r${int(1e6)}`,
      model: pick(MODELS),
      input_tokens: input,
      cached_tokens: one<string | number>(
        () => "",
        () => int(most + 1),
        () =>
          often(
            0.1,
            () => most + 1,
            () => 0,
          ),
      ),
      cache_write_tokens: part(0.9, 10),
      output_tokens: count(5000),
      input_audio_tokens: part(0.7, 100),
      output_audio_tokens: part(0.7, 100),
      input_image_tokens: part(0.9, 50),
      input_cached_audio_tokens: part(0.9, 30),
      service_tier: pick(TIERS),
      created_at: time(),
      timestamp: often<string | number>(0.5, () => "", time),
      ...(withRequests ? { requests: pick(["", 1, 1, 2, 5, 0, "x", 100]) } : {}),
      batch: often(
        0.95,
        () => "",
        () => pick(["true", "False", "1"]),
      ),
      provider: often(
        0.95,
        () => "",
        () => pick(["openai", "azure", "anthropic"]),
      ),
      project: pick(["a", "b", ""]),
    };
  });
}

export function csvOf(rows: readonly MessyRow[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
}

export function jsonLinesOf(rows: readonly MessyRow[]): string {
  const object = (row: MessyRow, at: number): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(row).filter(([, value], index) => value !== "" || (index + at) % 3 > 0),
      ),
    );
  return rows.map((row, at) => `${object(row, at)}\n`).join("");
}
