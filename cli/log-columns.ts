import { LOG_COLUMNS } from "../src/usage/formats/log-columns";
import { LARGEST_COUNT } from "../src/sql/steps";
import { identifier, literal } from "./duckdb";
import type { LogColumn, LogSource } from "./log-source";

export type LogRole = keyof typeof LOG_COLUMNS;

/** The roles that count something. */
export const COUNT_ROLES = [
  "input",
  "output",
  "cached",
  "cacheWrites",
  "inputAudio",
  "inputImage",
  "cachedAudio",
  "cachedImage",
  "outputAudio",
  "outputImage",
] as const satisfies readonly LogRole[];

export type CountRole = (typeof COUNT_ROLES)[number];

const BAD = -1;

/** The columns of a log by what they say, as SQL over `l`, a line of it. */
export class LogColumns {
  constructor(private readonly source: LogSource) {}

  /** The names of a role that the log has, in the order in which they count. */
  of(role: LogRole): readonly LogColumn[] {
    return this.named(LOG_COLUMNS[role]);
  }

  named(names: readonly string[]): readonly LogColumn[] {
    return names.flatMap((name) => this.source.columns.filter(({ key }) => key === name));
  }

  has(role: LogRole): boolean {
    return this.of(role).length > 0;
  }

  /** The first text of several columns that is not blank; NULL where there is none. */
  text(columns: readonly LogColumn[]): string {
    const texts = columns.map((column) => `NULLIF(TRIM(${plainText(column)}), '')`);
    return texts.length === 0 ? "CAST(NULL AS VARCHAR)" : `COALESCE(${texts.join(", ")})`;
  }

  /** A count as src/usage reads it: NULL where there is none, -1 where it is no whole number of at least 0. */
  count(role: CountRole | "requests"): string {
    const columns = this.of(role);
    if (columns.length === 0) return "CAST(NULL AS BIGINT)";
    const range = (value: string): string => `${value} BETWEEN 0 AND ${LARGEST_COUNT}`;
    if (columns.every(({ kind }) => kind === "integer")) {
      const value = `COALESCE(${columns.map(({ name }) => `l.${identifier(name)}`).join(", ")})`;
      return `CASE WHEN ${range(value)} THEN CAST(${value} AS BIGINT) WHEN ${value} IS NULL THEN NULL ELSE ${BAD} END`;
    }
    const text = this.text(columns);
    const number = `TRY_CAST(${text} AS DOUBLE)`;
    return `CASE WHEN ${range(number)} AND ${number} = FLOOR(${number}) AND NOT CONTAINS(${text}, '_') THEN CAST(${number} AS BIGINT)
      WHEN ${text} IS NULL THEN NULL ELSE ${BAD} END`;
  }

  /** The UTC day of the first column that holds a time; NULL where none does. */
  day(): string {
    const days = this.of("time").map(dayOf);
    return days.length === 0 ? "CAST(NULL AS DATE)" : `COALESCE(${days.join(", ")})`;
  }
}

function plainText({ name, kind }: LogColumn): string {
  const column = `l.${identifier(name)}`;
  if (kind === "text") return column;
  return kind === "json" ? `json_extract_string(${column}, '$')` : `CAST(${column} AS VARCHAR)`;
}

/** As `parseInstant` of src/usage: 2015 to 2100, in seconds or milliseconds. */
const SECONDS = "BETWEEN 1420070400 AND 4102444799.999999";
const MILLISECONDS = "BETWEEN 1420070400000 AND 4102444799999";
const ISO =
  "(?i)^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?$";

function dayOf(column: LogColumn): string {
  const name = `l.${identifier(column.name)}`;
  // Without a zone a time is UTC, and the session's zone is UTC too.
  if (column.kind === "time") return `CAST(${name} AS DATE)`;
  if (column.kind === "integer" || column.kind === "number") return unixDay(name);
  const text = `TRIM(${plainText(column)})`;
  const parts = `regexp_extract(${text}, ${literal(ISO)}, ['d', 'h', 'm', 's', 'f', 'z'])`;
  const part = (key: string): string => `(${parts}).${key}`;
  const number = (key: string): string => `COALESCE(TRY_CAST(NULLIF(${part(key)}, '') AS INTEGER), 0)`;
  const zone = `REPLACE(${part("z")}, ':', '')`;
  const offset = `CASE WHEN ${zone} SIMILAR TO '[+-].*' THEN (CASE WHEN LEFT(${zone}, 1) = '-' THEN -1 ELSE 1 END)
        * (TRY_CAST(SUBSTR(${zone}, 2, 2) AS INTEGER) * 60 + COALESCE(TRY_CAST(NULLIF(SUBSTR(${zone}, 4, 2), '') AS INTEGER), 0)) ELSE 0 END`;
  const days = `FLOOR((${number("h")} * 60 + ${number("m")} - ${offset}) / 1440.0)`;
  const valid = `${number("h")} <= 23 AND ${number("m")} <= 59 AND ${number("s")} <= 60`;
  return `CASE WHEN regexp_full_match(${text}, '\\d+(\\.\\d+)?') THEN ${unixDay(`TRY_CAST(${text} AS DOUBLE)`)}
      WHEN ${valid} THEN CAST(TRY_CAST(NULLIF(${part("d")}, '') AS DATE) + CAST(${days} AS INTEGER) AS DATE) END`;
}

function unixDay(number: string): string {
  const day = (seconds: string): string => `DATE '1970-01-01' + CAST(FLOOR(${seconds} / 86400) AS INTEGER)`;
  return `CASE WHEN ${number} ${SECONDS} THEN ${day(number)} WHEN ${number} ${MILLISECONDS} THEN ${day(`${number} / 1000.0`)} END`;
}
