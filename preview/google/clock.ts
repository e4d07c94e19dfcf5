import { CALLS_AT_A_TIME } from "./limits";

/**
 * Milliseconds that a call of a service takes, by the beginning of its name; the longest that fits counts. Properties
 * and caches: averages measured by ziritione.org (apps_script_performance); formatDate: 36 s for 86,401 calls with a
 * native formatter; the others are of the order that reports give, until the self-test has Google's own.
 */
const COSTS: readonly (readonly [string, number])[] = [
  ["", 1],
  ["Utilities.formatDate", 0.42],
  ["Utilities.computeDigest", 1],
  ["Properties.get", 34],
  ["Properties.set", 64],
  ["Properties.delete", 64],
  ["Cache.get", 4],
  ["Cache.put", 92],
  ["Cache.remove", 92],
  ["Lock.tryLock", 50],
  ["UrlFetchApp.fetch", 1000],
  ["HtmlService.create", 50],
  ["SpreadsheetApp.flush", 600],
  ["Spreadsheet.insertSheet", 300],
  ["Spreadsheet.deleteSheet", 300],
  ["Sheet.insertChart", 300],
  ["Range.getValues", 50],
  ["Range.getFormulas", 50],
  ["Range.set", 50],
  ["Spreadsheet.getDeveloperMetadata", 50],
  ["Sheet.getDeveloperMetadata", 50],
];

const known = new Map<string, number>();

/** What one call of a member takes on the simulated clock, in milliseconds. */
export function costOf(member: string): number {
  const found = known.get(member);
  if (found !== undefined) return found;
  const fitting = COSTS.filter(([start]) => member.startsWith(start));
  const [, cost] = fitting.reduce((best, entry) => (entry[0].length > best[0].length ? entry : best));
  known.set(member, cost);
  return cost;
}

/** What a custom function takes to start, about; each use in a cell is a call of its own. */
export const CUSTOM_FUNCTION_MILLISECONDS = 1000;

/**
 * How long calls take that Google runs so many at a time, in seconds: each begins when a place is free. Calls that wait
 * for the results of others take longer; this is the least.
 */
export function secondsTogether(milliseconds: readonly number[], atATime = CALLS_AT_A_TIME): number {
  const places = Array<number>(atATime).fill(0);
  for (const duration of milliseconds) {
    const free = places.indexOf(Math.min(...places));
    places[free] = (places[free] ?? 0) + duration;
  }
  return Math.max(...places) / 1000;
}
