import type { Day } from "../pricing/day";
import { addDays } from "./time";

/**
 * Whether the figures of a day may still change: today and yesterday (UTC). Seen: exports of one day disagreed with each
 * other, and a day's cost was 72 % of its own usage at list.
 */
export function isProvisional(day: Day, today: Day): boolean {
  return day >= addDays(today, -1);
}
