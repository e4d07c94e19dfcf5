import { LOG_COLUMNS } from "../src/usage/formats/log-columns";
import { firstRows, SEPARATORS } from "../src/usage/file/csv-text";
import { namesOf } from "../src/usage/file/find-table";
import { looksLikeJson } from "../src/usage/file/json-text";
import { recognizeColumns } from "../src/usage/file/recognize-columns";
import { identifier, literal, type Duck } from "./duckdb";
import { refused } from "./failure";
import type { InputFile } from "./input-files";

/** How a column of a log is read as text, as a number, as a day. */
export type ColumnKind = "text" | "json" | "integer" | "number" | "time" | "other";

export interface LogColumn {
  /** As the file names it. */
  readonly name: string;
  /** In lower case: what `LOG_COLUMNS` goes by. */
  readonly key: string;
  readonly kind: ColumnKind;
}

/** A request log as DuckDB reads it. */
export interface LogSource {
  /** What stands behind FROM. */
  readonly from: string;
  readonly columns: readonly LogColumn[];
  /** Lines that are no rows of the log: headers again, blank lines. */
  readonly except: string | undefined;
  /** Whether lines that do not fit are set aside and counted in `reject_errors`. */
  readonly rejects: boolean;
  /** Whether a line without any value is a broken one. */
  readonly brokenLines: boolean;
}

/** How a file is known to be a request log before it is read; undefined for what src/usage must read as a whole. */
export type LogShape =
  | { readonly kind: "parquet" }
  | { readonly kind: "json"; readonly format: "newline_delimited" | "array" }
  | {
      readonly kind: "csv";
      readonly separator: string;
      readonly headerLine: number;
      readonly names: readonly string[];
    };

/** Whether the beginning of a file is that of a request log. */
export function logShape({ kind, head }: InputFile): LogShape | undefined {
  if (kind === "parquet") return { kind };
  return looksLikeJson(head) ? jsonShape(head) : csvShape(head);
}

function jsonShape(head: string): LogShape | undefined {
  const isArray = /^\s*\[/.test(head);
  const names = new Set<string>();
  for (const line of isArray ? objectsIn(head) : head.split("\n").slice(0, 50)) {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === "object" && value !== null)
        for (const name of Object.keys(value)) names.add(name.toLowerCase());
    } catch {
      // The last line of a head breaks off, and a broken line is told when the file is read.
    }
  }
  const isAnswer = names.has("usage") || names.has("response") || names.has("object");
  if (isAnswer || recognizeColumns(names) !== "request-log") return undefined;
  return { kind: "json", format: isArray ? "array" : "newline_delimited" };
}

/** The objects of the beginning of a list, as far as none holds another. */
function objectsIn(head: string): string[] {
  return [...head.slice(0, 20_000).matchAll(/\{[^{}]*\}/g)].map(([text]) => text);
}

function csvShape(head: string): LogShape | undefined {
  for (const separator of SEPARATORS) {
    for (const row of firstRows(head, separator)) {
      const keys = namesOf(row);
      const kind = recognizeColumns(new Set(keys.filter((name) => name !== "")));
      if (kind === undefined) continue;
      if (kind !== "request-log") return undefined;
      const names = row.cells.map((cell, index) =>
        cell.trim() === "" ? `column_${index + 1}` : cell.trim(),
      );
      return { kind: "csv", separator, headerLine: row.line, names };
    }
  }
  return undefined;
}

/** The log as DuckDB reads it, by its shape. */
export async function logSource(duck: Duck, file: InputFile, shape: LogShape): Promise<LogSource> {
  const path = literal(file.path);
  if (shape.kind === "parquet") {
    const columns = await described(duck, `read_parquet(${path})`);
    return { from: `read_parquet(${path})`, columns, except: undefined, rejects: false, brokenLines: false };
  }
  const packed = (plain: string): string => `compression = '${file.gzipped ? "gzip" : plain}'`;
  if (shape.kind === "json") {
    const options = `format = '${shape.format}', ignore_errors = ${shape.format === "newline_delimited"}, maximum_object_size = 67108864, ${packed("uncompressed")}`;
    const keys = await duck.texts(
      `SELECT name FROM (SELECT UNNEST(json_keys(json)) AS name, 1 AS one FROM read_json_objects(${path}, ${options}) WHERE json_type(json) = 'OBJECT') GROUP BY name ORDER BY MIN(one), name`,
    );
    const names = keys.map(([name]) => name ?? "");
    const spec = names.map((name) => `${literal(name)}: 'JSON'`).join(", ");
    return {
      from: `read_json(${path}, columns = {${spec}}, ${options})`,
      columns: withoutTwins(
        file,
        names.map((name) => ({ name, key: name.toLowerCase(), kind: "json" })),
      ),
      except: undefined,
      rejects: false,
      brokenLines: true,
    };
  }
  const spec = shape.names.map((name) => `${literal(name)}: 'VARCHAR'`).join(", ");
  const separator = shape.separator === "\t" ? "E'\\t'" : literal(shape.separator);
  const columns = withoutTwins(
    file,
    shape.names.map((name) => ({ name, key: name.toLowerCase().replace(/\s+/g, "_"), kind: "text" })),
  );
  return {
    from: `read_csv(${path}, delim = ${separator}, header = false, skip = ${shape.headerLine}, auto_detect = false, quote = '"', escape = '"', columns = {${spec}}, store_rejects = true, rejects_limit = 0, ${packed("none")})`,
    columns,
    except: repeatedHeader(columns),
    rejects: true,
    brokenLines: false,
  };
}

async function described(duck: Duck, from: string): Promise<LogColumn[]> {
  const rows = await duck.texts(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`);
  return rows.map(([name, type]) => ({
    name: name ?? "",
    key: (name ?? "").toLowerCase().replace(/\s+/g, "_"),
    kind: kindOf(type ?? ""),
  }));
}

function kindOf(type: string): ColumnKind {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return "integer";
  if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return "number";
  if (/^(DATE|TIMESTAMP)/.test(type)) return "time";
  if (type === "VARCHAR") return "text";
  return type === "JSON" ? "json" : "other";
}

function withoutTwins(file: InputFile, columns: readonly LogColumn[]): readonly LogColumn[] {
  const keys = columns.map(({ key }) => key);
  const twin = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twin !== undefined)
    throw refused(`${file.path} names the column ${JSON.stringify(twin)} twice. Remove one of them.`);
  return columns;
}

/** Files that were put together keep their headers. */
function repeatedHeader(columns: readonly LogColumn[]): string {
  const named = columns.filter(({ key }) =>
    [...LOG_COLUMNS.model, ...LOG_COLUMNS.input, ...LOG_COLUMNS.output].some((name) => name === key),
  );
  const header = named.map(
    ({ name, key }) => `LOWER(TRIM(${identifier(name)})) IS NOT DISTINCT FROM ${literal(key)}`,
  );
  const blank = columns.map(({ name }) => `COALESCE(TRIM(${identifier(name)}), '') = ''`);
  return `(${header.join(" AND ")}) OR (${blank.join(" AND ")})`;
}
