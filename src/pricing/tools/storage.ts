import { Decimal } from "../money";

/** Gigabytes an account stores for free on every day, by tool (price pages, 2025-10 and 2026-08). */
const FREE_GIGABYTES: ReadonlyMap<string, number> = new Map([
  ["file-search", 1],
  ["chatkit", 1],
]);

export const STORAGE_TOOLS: readonly string[] = [...FREE_GIGABYTES.keys()];

/**
 * The GB-days an account is billed for: what lies above the free gigabyte of 2^30 bytes, times the days.
 * Worked: 2.5 GB for 30 days → 45 GB-days. Undefined for a tool without storage.
 */
export function billedGigabyteDays(tool: string, gigabytes: number, days: number): Decimal | undefined {
  const free = FREE_GIGABYTES.get(tool);
  return free === undefined ? undefined : Decimal.max(0, new Decimal(gigabytes).minus(free)).times(days);
}
