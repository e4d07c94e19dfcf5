import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGenaiPrices } from "../../src/feeds/genai-prices";
import { field, matchedIds, readProvider } from "../../src/feeds/genai-shape";
import { SECOND_SOURCE } from "../../src/feeds/sources";
import type { Canonical, DatedFeedRate } from "../../src/feeds/feed-rate";
import { parseDay, type Day } from "../../src/pricing/day";
import { readTsv, writeTsv } from "./tsv";

/** A refresh as it was decided: the texts that were read, and what was accepted of them. Kept among the inputs. */
export interface Refresh {
  /** The day the page was read. */
  readonly read: Day;
  /** The first day of changed prices. */
  readonly from: Day;
  /** The models whose changes were accepted in spite of doubts. */
  readonly accepted: readonly string[];
  readonly page: string;
  /** The OpenAI part of the second source; null when it could not be read. */
  readonly second: string | null;
}

const LIST = "refreshes.tsv";
const COLUMNS = ["read", "from", "accepted"] as const;

/** The refreshes since the pages that the table was built from, the first one first. */
export function readRefreshes(inputs: string): readonly Refresh[] {
  const list = join(inputs, LIST);
  if (!existsSync(list)) return [];
  return readTsv(readFileSync(list, "utf8")).map((row) => {
    const read = dayIn(row, "read");
    const second = secondFile(inputs, read);
    return {
      read,
      from: dayIn(row, "from"),
      accepted: (row.get("accepted") ?? "").split(" ").filter((model) => model !== ""),
      page: readFileSync(pageFile(inputs, read), "utf8"),
      second: existsSync(second) ? readFileSync(second, "utf8") : null,
    };
  });
}

/** Keeps a refresh; one of the same day takes the place of the earlier. */
export function keepRefresh(inputs: string, refresh: Refresh): void {
  const others = readRefreshes(inputs).filter(({ read }) => read !== refresh.read);
  const all = [...others, refresh].sort((one, other) => (one.read < other.read ? -1 : 1));
  mkdirSync(join(inputs, "refreshes"), { recursive: true });
  writeFileSync(pageFile(inputs, refresh.read), refresh.page);
  if (refresh.second !== null) writeFileSync(secondFile(inputs, refresh.read), refresh.second);
  const rows = all.map(({ read, from, accepted }) => [read, from, accepted.join(" ")]);
  writeFileSync(join(inputs, LIST), writeTsv(COLUMNS, rows));
}

/** The second source's prices as they were then; null when it could not be read. */
export function secondRates({ second }: Refresh, canonical: Canonical): readonly DatedFeedRate[] | null {
  if (second === null) return null;
  const reading = readGenaiPrices(second, canonical);
  if (!reading.ok) throw new Error(reading.failure.message);
  return reading.value.rates;
}

/**
 * The second source without what is not OpenAI's prices, as it is kept: of each model its id, the ids it names exactly, and its
 * prices.
 */
export function openaiPart(text: string): string {
  const models = readProvider(text, "openai", SECOND_SOURCE.name).map((model) => ({
    id: field(model, "id"),
    match: { or: matchedIds(model).map((id) => ({ equals: id })) },
    prices: field(model, "prices"),
  }));
  const lines = models.map((model) => `  ${JSON.stringify(model)}`).join(",\n");
  return `[{"id":"openai","models":[\n${lines}\n]}]\n`;
}

function pageFile(inputs: string, read: Day): string {
  return join(inputs, "refreshes", `${read}-pricing.md`);
}

function secondFile(inputs: string, read: Day): string {
  return join(inputs, "refreshes", `${read}-genai-prices.json`);
}

function dayIn(row: ReadonlyMap<string, string>, column: string): Day {
  const day = parseDay(row.get(column) ?? "");
  if (day === undefined) throw new Error(`${LIST}: ${column} is no day`);
  return day;
}
