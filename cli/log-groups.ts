import type { Day } from "../src/pricing/day";
import type { RateTable } from "../src/pricing/rate-table";
import type { Reading } from "../src/usage/formats/reading";
import { LOG_COLUMNS } from "../src/usage/formats/log-columns";
import { requestLogReader } from "../src/usage/formats/request-log";
import { ListPrices } from "../src/usage/list-prices";
import type { Fields } from "../src/usage/rows/fields";
import { unreadCharge } from "../src/usage/rows/row-facts";
import type { GroupKey } from "./tally";
import { identifier, type Duck } from "./duckdb";
import { refused } from "./failure";
import { COUNT_ROLES, LogColumns, type CountRole, type LogRole } from "./log-columns";
import type { LogSource } from "./log-source";
import type { Tally } from "./tally";

/** The columns that say whose a line is; they split the groups only where somebody asks for them. */
const OWNERS: Readonly<Partial<Record<GroupKey, readonly string[]>>> = {
  organization: ["organization_id", "organization"],
  project: ["project_id", "project"],
  user: ["user_id", "user"],
  key: ["api_key_id", "api_key", "key"],
};
const PROVIDER = ["provider", "custom_llm_provider"];

const MISSHAPEN =
  "the line does not have the fields of the header: it is cut off, or a separator stands inside a field without quotes";

/** Counts above this are priced line by line: their sums might leave the whole numbers below 2^53. */
const LARGE = 1_000_000_000;

export interface LogReading {
  readonly rates: RateTable;
  readonly today: Day;
}

/** A line of the log, or many that are priced alike: each count the sum of theirs. */
interface Group {
  readonly lines: number;
  /** Whether the counts are those of one line, and all lines are alike. */
  readonly alike: boolean;
  /** A number of requests that is not known, where it does not matter. */
  readonly blankRequests: boolean;
  readonly broken: boolean;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Adds a request log to a tally without reading its lines one by one: DuckDB sums those that are alike in all that decides
 * their prices and problems, and src/usage prices each sum as it prices a line. The cost is linear in the tokens within
 * such a group, so the totals are those of the lines, to the last digit.
 */
export async function tallyLog(
  duck: Duck,
  source: LogSource,
  tally: Tally,
  { rates, today }: LogReading,
): Promise<void> {
  const columns = new LogColumns(source);
  const reading: Reading = {
    prices: new ListPrices(rates),
    keepEmails: false,
    emails: new Set(),
    otherwise: today,
  };
  const thresholds = thresholdsOf(rates);
  const names = new Set([...source.columns.map(({ key }) => key), LOG_COLUMNS.requests[0]]);
  const read = requestLogReader(names);
  for (const group of await groupsOf(duck, source, columns, tally.keys, thresholds)) {
    const charges = group.broken
      ? [unreadCharge(0, "the line is no JSON object: it is broken, or breaks off")]
      : read({ line: 0, fields: new GroupFields(group.fields) }, reading);
    for (const charge of charges) {
      const requests = group.blankRequests ? null : charge.requests;
      tally.add({ ...charge, requests }, group.lines, group.alike ? group.lines : 1);
    }
  }
  if (source.rejects) {
    const [[count] = ["0"]] = await duck.texts("SELECT COUNT(DISTINCT line) FROM reject_errors");
    const rejected = Number(count ?? 0);
    if (rejected > 0) tally.add(unreadCharge(0, MISSHAPEN), rejected);
  }
}

class GroupFields implements Fields {
  constructor(private readonly values: ReadonlyMap<string, string>) {}

  text(name: string): string | undefined {
    return this.values.get(name);
  }

  /** No column of a request log is read as JSON. */
  object(): undefined {
    return undefined;
  }
}

function thresholdsOf(rates: RateTable): number[] {
  const found = new Set<number>();
  for (const { context } of rates.rates) if (context.band !== "any") found.add(context.threshold);
  return [...found].sort((a, b) => b - a);
}

/** What the lines of a group have in common, and the sums of the rest. */
async function groupsOf(
  duck: Duck,
  source: LogSource,
  columns: LogColumns,
  keys: readonly GroupKey[],
  thresholds: readonly number[],
): Promise<Group[]> {
  const counts = COUNT_ROLES.filter((role) => columns.has(role));
  const owners = keys.flatMap((key) => {
    const [name] = OWNERS[key] ?? [];
    return name === undefined ? [] : [{ name, text: columns.text(columns.named(OWNERS[key] ?? [])) }];
  });
  const texts = [
    { name: "model", text: columns.text(columns.of("model")) },
    { name: "tier", text: columns.text(columns.of("tier")) },
    { name: "batch", text: columns.text(columns.named(["batch"])) },
    { name: "provider", text: columns.text(columns.named(PROVIDER)) },
    ...owners,
  ];
  const requests = columns.has("requests") ? columns.count("requests") : "1";
  const everything = source.columns.map(({ name }) => `l.${identifier(name)} IS NULL`).join(" AND ");
  const query = groupQuery({
    source,
    texts,
    counts: counts.map((role) => ({
      role,
      count: columns.count(role),
      text: columns.text(columns.of(role)),
    })),
    day: columns.day(),
    time: columns.text(columns.of("time")),
    requests,
    requestsText: columns.text(columns.of("requests")),
    broken: source.brokenLines ? everything : "FALSE",
    thresholds,
  });
  const rows = await duck.texts(query);
  return rows.map((row) =>
    groupOf(
      row,
      texts.map(({ name }) => name),
      counts,
      columns,
    ),
  );
}

interface CountColumn {
  readonly role: CountRole;
  readonly count: string;
  readonly text: string;
}

interface Parts {
  readonly source: LogSource;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly counts: readonly CountColumn[];
  readonly day: string;
  readonly time: string;
  readonly requests: string;
  readonly requestsText: string;
  readonly broken: string;
  readonly thresholds: readonly number[];
}

function groupQuery(parts: Parts): string {
  const { source, texts, counts, thresholds } = parts;
  const of = (role: CountRole): string =>
    counts.some((count) => count.role === role) ? `GREATEST(COALESCE(c_${role}, 0), 0)` : "0";
  const bits: string[] = [
    ...counts.flatMap(({ role }) => [`c_${role} IS NULL`, `c_${role} < 0`, `c_${role} > 0`]),
    ...[
      `${of("input")} - ${of("cached")} - ${of("cacheWrites")} - ${of("inputAudio")} - ${of("inputImage")}`,
      `${of("cached")} - ${of("cachedAudio")} - ${of("cachedImage")}`,
      `${of("output")} - ${of("outputAudio")} - ${of("outputImage")}`,
    ].flatMap((rest) => [`${rest} < 0`, `${rest} > 0`]),
  ];
  const flags = bits.map((bit, index) => `CASE WHEN ${bit} THEN ${2 ** index} ELSE 0 END`).join(" + ");
  const average = `CASE WHEN c_requests > 1 THEN (${of("input")} + c_requests - 1) // c_requests ELSE ${of("input")} END`;
  const band =
    thresholds.map((threshold) => `CASE WHEN ${average} > ${threshold} THEN 1 ELSE 0 END`).join(" + ") || "0";
  const largest = [
    "0",
    "COALESCE(c_requests, 0)",
    ...counts.map(({ role }) => `COALESCE(c_${role}, 0)`),
  ].join(", ");
  const all = ["c_requests", ...counts.map(({ role }) => `c_${role}`)]
    .map((name) => `COALESCE(CAST(${name} AS VARCHAR), '')`)
    .join(" || ',' || ");
  const keys = [
    ...texts.map((_, index) => `t${index}`),
    "day",
    "time_state",
    "broken",
    "request_state",
    "flags",
    "band",
    "alike",
  ];
  return `WITH read AS (
  SELECT ${texts.map(({ text }, index) => `${text} AS t${index}`).join(", ")},
    ${parts.day} AS day, ${parts.time} AS time, ${parts.broken} AS broken,
    ${parts.requests} AS c_requests, ${parts.requestsText} AS x_requests
    ${counts.map(({ role, count, text }) => `, ${count} AS c_${role}, ${text} AS x_${role}`).join("\n    ")}
  FROM ${source.from} AS l ${source.except === undefined ? "" : `WHERE NOT (${source.except})`}
), flagged AS (
  SELECT *, CASE WHEN day IS NOT NULL THEN 0 WHEN time IS NULL THEN 1 ELSE 2 END AS time_state,
    CASE WHEN c_requests IS NULL THEN 1 WHEN c_requests < 0 THEN 2 WHEN c_requests = 0 THEN 3 ELSE 0 END AS request_state,
    ${flags} AS flags, ${band} AS band, GREATEST(${largest}) > ${LARGE} AS large
  FROM read
), keyed AS (
  SELECT *, CASE WHEN large OR (request_state = 1 AND band > 0) THEN ${all} END AS alike FROM flagged
)
SELECT ${keys.join(", ")}, COUNT(*), MIN(time), MIN(x_requests),
  CASE WHEN alike IS NULL THEN SUM(c_requests) ELSE MIN(c_requests) END
  ${counts.map(({ role }) => `, CASE WHEN alike IS NULL THEN SUM(CASE WHEN c_${role} > 0 THEN c_${role} ELSE 0 END) ELSE MIN(c_${role}) END, MIN(CASE WHEN c_${role} < 0 THEN x_${role} END), BOOL_AND(c_${role} IS NULL)`).join("\n  ")}
FROM keyed GROUP BY ${keys.join(", ")}`;
}

function groupOf(
  row: readonly (string | null)[],
  textNames: readonly string[],
  counts: readonly CountRole[],
  columns: LogColumns,
): Group {
  const values = [...row];
  const next = (): string | null => values.shift() ?? null;
  const fields = new Map<string, string>();
  const put = (name: string | undefined, value: string | null): void => {
    if (name !== undefined && value !== null) fields.set(name, value);
  };
  const nameOf = (role: LogRole): string | undefined => columns.of(role)[0]?.key;
  for (const name of textNames) put(name === "tier" ? nameOf("tier") : name, next());
  const [day, timeState, broken, requestState] = [next(), next(), next(), next()];
  next();
  const band = Number(next());
  const alike = next() !== null;
  const lines = Number(next());
  const [time, badRequests, requests] = [next(), next(), next()];
  put(nameOf("time"), timeState === "0" ? day : timeState === "2" ? time : null);
  const blank = requestState === "1";
  const known =
    requestState === "2" ? badRequests : blank ? (band === 0 && !alike ? String(lines) : null) : requests;
  put(LOG_COLUMNS.requests[0], known);
  for (const role of counts) {
    const [sum, bad, none] = [next(), next(), next()];
    if (none === "true") continue;
    const value = bad ?? sum;
    if (bad === null && Number(sum) > Number.MAX_SAFE_INTEGER) {
      throw refused(
        `the ${role} tokens of one model and day are more than can be counted exactly: ${String(sum)}.`,
      );
    }
    put(nameOf(role), value);
  }
  return { lines, alike, blankRequests: blank, broken: broken === "true", fields };
}
