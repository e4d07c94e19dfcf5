import { randomFrom, type Count, type OpenData } from "./random-usage";

/** A line of `charges` as the view has it; null is NULL. */
export interface ChargeRow {
  readonly request_id: number;
  readonly model: string | null;
  readonly meter: string | null;
  readonly service_tier: string | null;
  readonly context: string | null;
  readonly day: string | null;
  /** With at most 9 decimals and 15 digits, which a double holds. */
  readonly quantity: Count;
}

export const CHARGE_FIELDS = [
  "request_id",
  "model",
  "meter",
  "service_tier",
  "context",
  "day",
  "quantity",
] as const satisfies readonly (keyof ChargeRow)[];

const NO_METERS = ["", "tokens", "minutes", "long_", "video", "input tokens", "gb-day"];
const TIERS = ["standard", "batch", "flex", "priority", "ultrafast", "Fast ", "auto", "", " DEFAULT"];
const ODD_TIERS = ["scale", "incentivized-tier", "turbo"];

/** Random charges: mostly a model with a meter that it is billed by, around the days of its prices. */
export function randomCharges(data: OpenData, seed: number): () => ChargeRow {
  const random = randomFrom(seed);
  const int = (below: number): number => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const meters = [...new Set(data.rates.map(({ meter }) => meter))];
  const aliases = new Map(data.aliases.map(({ alias, model }) => [model, alias]));
  const plusDays = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  const spelled = (text: string): string => {
    const kind = int(10);
    return kind === 0 ? text.toUpperCase() : kind === 1 ? `  ${text} ` : text;
  };
  const quantity = (): Count => {
    const kind = int(16);
    if (kind === 0) return 0;
    if (kind === 1) return null;
    // DuckDB's decimals end at 10^17 USD, which no more than this many hours of training cost.
    if (kind === 2) return pick<Count>([-1, -0.5, "9007199254740992", "900719925474099"]);
    if (kind < 6) return int(10_000_000) / 1000;
    if (kind === 6) return (int(1_000_000) / 1e9).toFixed(9);
    return kind < 12 ? int(1000) : int(2 ** 31);
  };
  let count = 0;
  return () => {
    const rate = pick(data.rates);
    const id = int(4) === 0 ? (aliases.get(rate.model) ?? rate.model) : rate.model;
    const known = int(12) > 0 ? rate.meter : pick(meters);
    const meter = int(40) === 0 ? pick(NO_METERS) : int(8) === 0 ? `long_${known}` : known;
    const around = pick([rate.from, rate.until, "2026-11-01"]) ?? "2026-06-01";
    return {
      request_id: count++,
      model:
        int(60) === 0 ? pick([null, "gpt-99", "", "openai/"]) : spelled(int(12) === 0 ? `openai/${id}` : id),
      meter: int(80) === 0 ? null : spelled(meter),
      service_tier: int(3) > 0 ? null : int(8) === 0 ? pick(ODD_TIERS) : pick(TIERS),
      context: pick([null, null, null, "short", "long", " Long "]),
      day: int(80) === 0 ? null : plusDays(around, int(3) === 0 ? int(400) : int(3) - 1),
      quantity: quantity(),
    };
  };
}
