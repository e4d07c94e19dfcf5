import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Decimal } from "../src/pricing/money";
import type { Charge } from "../src/usage/charge";
import { firstRows, SEPARATORS } from "../src/usage/file/csv-text";
import { findTable, namesOf } from "../src/usage/file/find-table";
import { looksLikeJson, readJsonFile } from "../src/usage/file/json-text";
import { isObject, type Json } from "../src/usage/json-value";
import { Duck, literal } from "./duckdb";
import { refused } from "./failure";
import { writeLogs } from "./log-out";
import type { PricedFile, PriceOptions } from "./price-files";

const ADDED = ["list_cost", "problem"];

/** A table to be written: the columns in their order, and rows of texts. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes the lines of the files with `list_cost` and `problem` behind their own columns. Reports of OpenAI's API, which have
 * no lines, are written as their charges.
 */
export async function writePriced(
  out: string,
  files: readonly PricedFile[],
  options: PriceOptions,
): Promise<void> {
  const byDuck = files.filter(({ charges, file }) => charges === undefined || file.kind === "parquet");
  if (byDuck.length > 0) {
    if (byDuck.length < files.length)
      throw refused("--out takes Parquet and other files one by one: their lines have no common columns.");
    await writeLogs(out, files, options);
    return;
  }
  const tables = files.map(({ text = "", charges = [], format }) =>
    format === "request-log" || !looksLikeJson(text) ? pricedLines(text, charges) : chargesTable(charges),
  );
  const columns = [...new Set(tables.flatMap((table) => table.columns))].filter(
    (name) => !ADDED.includes(name),
  );
  const all = [...columns, ...ADDED];
  const rows = tables.flatMap((table) => {
    const positions = all.map((name) => table.columns.lastIndexOf(name));
    return table.rows.map((row) => positions.map((at) => (at < 0 ? "" : (row[at] ?? ""))));
  });
  const csv = csvText([all, ...rows]);
  if (/\.parquet$/i.test(out))
    await writeParquet(
      out,
      csv,
      rows.map((row) => row[all.length - 2] ?? ""),
    );
  else await writeFile(out, csv).catch((error: unknown) => fail(out, error));
}

/** The rows of a log or a table as they are, each with its cost. */
function pricedLines(text: string, charges: readonly Charge[]): Table {
  const byLine = new Map<number, Charge[]>();
  for (const charge of charges) {
    const known = byLine.get(charge.line);
    if (known) known.push(charge);
    else byLine.set(charge.line, [charge]);
  }
  const added = (line: number): string[] => addedTo(byLine.get(line) ?? []);
  const content = text.replace(/^\ufeff/, "");
  if (looksLikeJson(content)) return pricedObjects(content, added);
  const { columns, headerLine, rows } = findTable(content);
  const written = rows.filter(({ line }) => byLine.has(line));
  const names = headerNames(content, headerLine, columns);
  return {
    columns: [...names, ...ADDED],
    rows: written.map(({ line, cells }) => [...names.map((_, index) => cells[index] ?? ""), ...added(line)]),
  };
}

/** The names as the file spells them. */
function headerNames(text: string, headerLine: number, columns: readonly string[]): readonly string[] {
  for (const separator of SEPARATORS) {
    const header = firstRows(text, separator).find(({ line }) => line === headerLine);
    if (header !== undefined && namesOf(header).join() === columns.join())
      return header.cells.map((cell) => cell.trim());
  }
  return columns;
}

/** RFC 4180, with `\n`. */
function csvText(rows: readonly (readonly string[])[]): string {
  const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => `${row.map(field).join(",")}\n`).join("");
}

function pricedObjects(text: string, added: (line: number) => string[]): Table {
  const { documents, byLine } = readJsonFile(text);
  const [only] = documents;
  const list: readonly Json[] | undefined =
    documents.length === 1 && Array.isArray(only?.value) ? (only.value as readonly Json[]) : undefined;
  const values = list ?? documents.map(({ value }) => value);
  const objects = values.map((value, index) => ({
    line: list === undefined && byLine ? (documents[index]?.line ?? 0) : index + 1,
    object: isObject(value) ? value : {},
  }));
  const columns = [...new Set(objects.flatMap(({ object }) => Object.keys(object)))];
  return {
    columns: [...columns, ...ADDED],
    rows: objects.map(({ line, object }) => [
      ...columns.map((name) => jsonCell(object[name])),
      ...added(line),
    ]),
  };
}

function jsonCell(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The cost of a line: the sum of its charges, blank where one of them has no price, since the rest would pass for it. */
function addedTo(charges: readonly Charge[]): string[] {
  const problem = [...new Set(charges.map((charge) => charge.problem).filter((text) => text !== null))].join(
    "; ",
  );
  if (charges.length === 0 || charges.some(({ listCost }) => listCost === null)) return ["", problem];
  const paid = charges.filter(({ free }) => !free);
  return [paid.reduce((sum, { listCost }) => sum.plus(listCost ?? 0), new Decimal(0)).toFixed(), problem];
}

function chargesTable(charges: readonly Charge[]): Table {
  const columns = [
    "day",
    "project",
    "user",
    "key",
    "source_model",
    "model",
    "meter",
    "tier",
    "context",
    "quantity",
    "requests",
    "billed",
    "free",
  ];
  return {
    columns: [...columns, ...ADDED],
    rows: charges.map((charge) =>
      [
        charge.day,
        charge.project,
        charge.user,
        charge.key,
        charge.sourceModel,
        charge.model,
        charge.meter,
        charge.tier,
        charge.context,
        charge.quantity,
        charge.requests,
        charge.billed,
        charge.free,
        charge.listCost,
        charge.problem,
      ].map((value) => (value === null ? "" : String(value))),
    ),
  };
}

const PLACES = 12;

/** Parquet is written by DuckDB, from the same CSV; costs as decimals where 12 places hold them, else as text. */
async function writeParquet(out: string, csv: string, costs: readonly string[]): Promise<void> {
  const duck = await Duck.open("Parquet");
  const folder = await mkdtemp(path.join(tmpdir(), "ratesheet-"));
  try {
    const file = path.join(folder, "priced.csv");
    await writeFile(file, csv);
    const fits = costs.every((cost) => (cost.split(".")[1] ?? "").length <= PLACES);
    const cost = fits ? `REPLACE (CAST(list_cost AS DECIMAL(38,${PLACES})) AS list_cost)` : "";
    await duck.run(
      `COPY (SELECT * ${cost} FROM read_csv(${literal(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')) TO ${literal(out)} (FORMAT parquet)`,
    );
  } catch (error) {
    fail(out, error);
  } finally {
    duck.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export function fail(out: string, error: unknown): never {
  throw refused(
    `${out} cannot be written. ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : ""}`,
  );
}
