import { CountReader } from "../rows/fields";
import { tierOfRow } from "../rows/row-tier";
import { dayOf, ownerOf, unreadCharge } from "../rows/row-facts";
import { splitTokens, withProblems } from "../rows/split-tokens";
import { usageCharges } from "../rows/usage-row";
import { LOG_COLUMNS } from "./log-columns";
import { sellsOf, type Reading, type SourceRow } from "./reading";
import type { Charge } from "../charge";

const OWNER = {
  organization: ["organization_id", "organization"],
  project: ["project_id", "project"],
  user: ["user_id", "user"],
  key: ["api_key_id", "api_key", "key"],
};

export function isRequestLog(columns: ReadonlySet<string>): boolean {
  const has = (names: readonly string[]): boolean => names.some((name) => columns.has(name));
  return has(LOG_COLUMNS.model) && (has(LOG_COLUMNS.input) || has(LOG_COLUMNS.output));
}

/** Reads the rows of a log of requests. A line is one request, unless the log has a column that says how many. */
export function requestLogReader(
  columns: ReadonlySet<string>,
): (row: SourceRow, reading: Reading) => readonly Charge[] {
  const hasRequests = LOG_COLUMNS.requests.some((name) => columns.has(name));
  const hasCached = LOG_COLUMNS.cached.some((name) => columns.has(name));
  const hasTime = LOG_COLUMNS.time.some((name) => columns.has(name));
  return ({ line, fields }, reading) => {
    const told = dayOf(fields, ...LOG_COLUMNS.time);
    if (told === undefined && LOG_COLUMNS.time.some((name) => fields.text(name) !== undefined)) {
      return [
        unreadCharge(
          line,
          `${LOG_COLUMNS.time.find((name) => fields.text(name) !== undefined) ?? ""} is no time that is known: give Unix seconds or 2026-10-01`,
        ),
      ];
    }
    if (told === undefined && hasTime)
      return [unreadCharge(line, "the row has no time, so the day is not known")];
    const day = told ?? reading.otherwise;
    const sourceModel = fields.text("model") ?? "";
    const counts = new CountReader(fields);
    const split = splitTokens(logTokens(counts, hasCached), sellsOf(reading.prices, sourceModel, day));
    const requests = hasRequests ? (counts.count(...LOG_COLUMNS.requests) ?? null) : 1;
    if (requests === 0 && split.inputTokens > 0)
      counts.problems.push("requests is 0, but the row has tokens");
    return usageCharges(
      {
        ...ownerOf(fields, OWNER, reading),
        line,
        day,
        sourceModel,
        provider: fields.text("provider") ?? fields.text("custom_llm_provider"),
        source: "",
        billed: null,
        estimate: null,
        split: withProblems(
          told === undefined ? { ...split, notes: [...split.notes, "day-not-in-file"] } : split,
          counts.problems,
        ),
        tier: tierOfRow(
          fields.text("batch"),
          LOG_COLUMNS.tier.map((name) => fields.text(name)).find((text) => text !== undefined),
        ),
        requests,
        countsRequests: true,
      },
      reading.prices,
    );
  };
}

function logTokens(counts: CountReader, hasCached: boolean): Parameters<typeof splitTokens>[0] {
  const of = (name: keyof typeof LOG_COLUMNS): number | undefined => counts.count(...LOG_COLUMNS[name]);
  return {
    input: of("input"),
    output: of("output"),
    // A blank in a column of them is none.
    cached: of("cached") ?? (hasCached ? 0 : undefined),
    cacheWrites: of("cacheWrites"),
    inputAudio: of("inputAudio"),
    inputImage: of("inputImage"),
    cachedAudio: of("cachedAudio"),
    cachedImage: of("cachedImage"),
    outputAudio: of("outputAudio"),
    outputImage: of("outputImage"),
  };
}
