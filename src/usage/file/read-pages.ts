import { utcDay } from "../../pricing/day";
import type { Charge } from "../charge";
import { costCharge } from "../formats/cost-report";
import type { Reading } from "../formats/reading";
import { UsageReport } from "../formats/usage-report";
import { isObject, textOf, type Json, type JsonObject } from "../json-value";
import { JsonFields } from "../rows/fields";
import { unreadCharge, type Bucket } from "../rows/row-facts";
import { parseInstant } from "../time";
import type { Findings } from "./findings";
import type { Format } from "./formats";
import type { RowCount } from "./read-table";
import { FileRefused } from "./refusal";

const DAY_MS = 86_400_000;
const USAGE = /^organization\.usage\.(\w+)\.result$/;
const COSTS = "organization.costs.result";

/** A page of the usage or costs API: buckets with results. */
export function isPage(value: JsonObject): boolean {
  return (
    value["object"] === "page" ||
    (Array.isArray(value["data"]) && value["data"].some((item: Json) => isObject(item) && isBucket(item)))
  );
}

export function isBucket(value: JsonObject): boolean {
  return value["object"] === "bucket" || (Array.isArray(resultsOf(value)) && "start_time" in value);
}

/** Some older documentation calls the results of a bucket `result`. */
function resultsOf(bucket: JsonObject): Json | undefined {
  return bucket["results"] ?? bucket["result"];
}

/** Which API a page or bucket is of, by its first result; a page without results may be of either. */
export function pageFormat(value: JsonObject): Format | undefined {
  const kinds = new Set<Format>();
  for (const bucket of bucketsOf(value)) {
    for (const result of listOf(resultsOf(bucket))) {
      kinds.add(result["object"] === COSTS || "amount" in result ? "openai-costs-api" : "openai-usage-api");
    }
  }
  if (kinds.size > 1) throw new FileRefused("A page holds both usage and costs. Import the two one by one.");
  return [...kinds][0];
}

function bucketsOf(value: JsonObject): readonly JsonObject[] {
  return isBucket(value) ? [value] : listOf(value["data"]);
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** How many results pages have. */
export function resultCount(pages: readonly JsonObject[]): number {
  return pages.reduce(
    (sum, page) => bucketsOf(page).reduce((of, bucket) => of + listOf(resultsOf(bucket)).length, sum),
    0,
  );
}

/** Reads pages of one API, result by result. Results are numbered through all of them. */
export function* readPages(
  pages: readonly JsonObject[],
  reading: Reading,
  findings: Findings,
): Generator<readonly Charge[], RowCount> {
  const report = new UsageReport(reading);
  const seen = new Set<string>();
  let line = 0;
  let emptyRows = 0;
  for (const page of pages) {
    for (const bucket of bucketsOf(page)) {
      const results = listOf(resultsOf(bucket));
      if (results.length === 0) emptyRows++;
      if (results.length > 0 && isRepeated(bucket, seen)) {
        findings.add(
          "repeated",
          "A bucket stands in the file twice, with the same results: it was counted once.",
        );
        continue;
      }
      const time = timeOf(bucket);
      if (time !== undefined && time.length > DAY_MS) {
        findings.add(
          "long-buckets",
          "Buckets are longer than a day: all of each is priced at its first day. Export again with a bucket width of 1 day.",
        );
      }
      for (const result of results) yield readResult(result, ++line, time, reading, report);
    }
  }
  checkMore(pages, findings);
  if (line === 0) findings.add("nothing-used", "There are no results in this period.");
  return { rows: line, emptyRows };
}

function readResult(
  result: JsonObject,
  line: number,
  time: Bucket | undefined,
  reading: Reading,
  report: UsageReport,
): readonly Charge[] {
  const object = textOf(result["object"]) ?? "";
  const fields = new JsonFields(result);
  if (time === undefined)
    return [unreadCharge(line, "the bucket has no start_time, so the day is not known", { source: object })];
  if (object === COSTS || "amount" in result) return [costCharge({ line, fields }, reading, time)];
  const [, endpoint = object === "" && "input_tokens" in result ? "completions" : object] =
    USAGE.exec(object) ?? [];
  return report.charges({ line, fields }, endpoint, time);
}

function timeOf(bucket: JsonObject): Bucket | undefined {
  const at = (name: string): number | undefined => {
    const value = bucket[name];
    return typeof value === "number" || typeof value === "string" ? parseInstant(value) : undefined;
  };
  const start = at("start_time");
  if (start === undefined) return undefined;
  const end = at("end_time") ?? start + DAY_MS;
  return { day: utcDay(new Date(start)), start, length: end > start ? end - start : DAY_MS };
}

function isRepeated(bucket: JsonObject, seen: Set<string>): boolean {
  const key = JSON.stringify(bucket);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** Every page but the last says has_more. */
function checkMore(pages: readonly JsonObject[], findings: Findings): void {
  const open = pages.filter((page) => page["has_more"] === true).length;
  if (open < pages.length || pages.length === 0) return;
  findings.add(
    "has-more",
    "This is a part of the period: its last page says has_more. Fetch the pages that follow (next_page), and import them together.",
  );
}
