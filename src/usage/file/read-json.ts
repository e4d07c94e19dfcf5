import type { Charge } from "../charge";
import { isBatchLine } from "../answer/read-answer";
import { readAnswers } from "../formats/answers";
import { readBillingLegacy } from "../formats/billing-legacy";
import type { Reading } from "../formats/reading";
import { isUsageLegacy, readUsageLegacy } from "../formats/usage-legacy";
import { isObject, type Json, type JsonObject } from "../json-value";
import { JsonFields } from "../rows/fields";
import { unreadCharge } from "../rows/row-facts";
import type { Findings } from "./findings";
import { FORMATS, type Format } from "./formats";
import { readJsonFile, type JsonDocument } from "./json-text";
import { isBucket, isPage, pageFormat, readPages, resultCount } from "./read-pages";
import { recognizeColumns } from "./recognize-columns";
import { tableReader, type FileRows, type RowCount } from "./read-table";
import { FileRefused } from "./refusal";

/** Reads the JSON of a file: pages of an API, legacy answers, logs with an object a line. */
export function readJson(text: string, reading: Reading, findings: Findings): FileRows {
  const { documents, byLine } = readJsonFile(text);
  const entries = entriesOf(documents, byLine);
  const format = formatOf(entries);
  const objects = entries.filter(hasObject);
  const values = objects.map(({ value }) => value);
  switch (format) {
    case "openai-usage-api":
    case "openai-costs-api":
      refuseBroken(entries);
      return { format, most: resultCount(values), charges: readPages(values, reading, findings) };
    case "openai-usage-legacy":
      refuseBroken(entries);
      return counted(format, objects.length, legacyUsage(values, reading));
    case "openai-billing-legacy":
      refuseBroken(entries);
      findings.add(
        "cents-assumed",
        "The amounts of this report are taken for US cents, as public copies of it show.",
      );
      return counted(format, objects.length, legacyBills(values));
    case "openai-batch-output":
    case "openai-answers":
      return counted(format, entries.length, readAnswers(entries, reading));
    default:
      return counted(format, entries.length, readRecords(format, entries, reading));
  }
}

/** An entry of the file: a document, or an element of the list that the file is; a broken line has no value. */
type Entry = JsonDocument;

function entriesOf(documents: readonly JsonDocument[], byLine: boolean): Entry[] {
  const [only] = documents;
  if (documents.length === 1 && Array.isArray(only?.value)) {
    return only.value.map((value: Json, index) => ({ line: index + 1, value }));
  }
  return documents.map(({ line, value }, index) => ({ line: byLine ? line : index + 1, value }));
}

function hasObject(entry: Entry): entry is { line: number; value: JsonObject } {
  return isObject(entry.value);
}

/** The format that all entries have. Throws a FileRefused for one that is not known, and for several. */
function formatOf(entries: readonly Entry[]): Format {
  const formats = new Map<Format, number>();
  for (const { line, value } of entries) {
    const format = isObject(value) ? entryFormat(value) : undefined;
    if (format !== undefined && !formats.has(format)) formats.set(format, line);
  }
  const [first, second] = [...formats];
  // Pages of a period without usage name neither of the two.
  if (first === undefined && entries.some(({ value }) => isObject(value) && isPage(value)))
    return "openai-usage-api";
  if (first === undefined) {
    throw new FileRefused(
      "The file is JSON, but none that is known: no page of OpenAI's usage or costs API, no Batch output, no log of answers or requests.",
    );
  }
  if (second !== undefined) {
    const [one, other] = [first, second].map(([format, line]) => `${FORMATS[format]} (from ${line})`);
    throw new FileRefused(
      `The file holds two kinds of report: ${one ?? ""} and ${other ?? ""}. Import them one by one.`,
    );
  }
  return first[0];
}

function entryFormat(value: JsonObject): Format | undefined {
  if (isPage(value) || isBucket(value)) return pageFormat(value);
  if ("daily_costs" in value) return "openai-billing-legacy";
  if (isUsageLegacy(value)) return "openai-usage-legacy";
  if (isBatchLine(value)) return "openai-batch-output";
  if (isObject(value["usage"]) || isObject(value["response"])) return "openai-answers";
  const kind = recognizeColumns(columnsOf(value));
  return kind === "empty" ? undefined : kind;
}

function columnsOf(value: JsonObject): Set<string> {
  return new Set(Object.keys(value).map((name) => name.toLowerCase()));
}

/** A page that is broken is a part of the period: what is left would be taken for the whole. */
function refuseBroken(entries: readonly Entry[]): void {
  const broken = entries.find((entry) => !isObject(entry.value));
  if (broken === undefined) return;
  throw new FileRefused(
    `Line ${broken.line} is no JSON object: the file is cut short or damaged. Export it again.`,
  );
}

function* legacyUsage(values: readonly JsonObject[], reading: Reading): Generator<readonly Charge[]> {
  let last = 0;
  for (const value of values) {
    const charges = readUsageLegacy(value, reading, last + 1);
    last = charges[charges.length - 1]?.line ?? 0;
    yield charges;
  }
}

function* legacyBills(values: readonly JsonObject[]): Generator<readonly Charge[]> {
  let last = 0;
  for (const value of values) {
    const charges = readBillingLegacy(value, last + 1);
    last = charges[charges.length - 1]?.line ?? 0;
    yield charges;
  }
}

/** Tables written as an object a row: their names are those of the columns. */
function* readRecords(
  format: Exclude<
    Format,
    | `openai-${string}-api`
    | "openai-usage-legacy"
    | "openai-billing-legacy"
    | "openai-batch-output"
    | "openai-answers"
  >,
  entries: readonly Entry[],
  reading: Reading,
): Generator<readonly Charge[]> {
  const columns = new Set(entries.filter(hasObject).flatMap(({ value }) => [...columnsOf(value)]));
  const read = tableReader(format, columns, reading);
  for (const entry of entries) {
    yield hasObject(entry)
      ? read({ line: entry.line, fields: new JsonFields(entry.value) }, reading)
      : [unreadCharge(entry.line, "the line is no JSON object: it is broken, or breaks off")];
  }
}

function counted(format: Format, most: number, charges: Generator<readonly Charge[]>): FileRows {
  return { format, most, charges: countRows(charges) };
}

/** A row is a line with a charge. */
function* countRows(all: Generator<readonly Charge[]>): Generator<readonly Charge[], RowCount> {
  const lines = new Set<number>();
  for (const charges of all) {
    for (const { line } of charges) lines.add(line);
    yield charges;
  }
  return { rows: lines.size, emptyRows: 0 };
}
