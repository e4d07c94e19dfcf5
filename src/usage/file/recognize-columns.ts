import { isRequestLog } from "../formats/request-log";
import type { Format } from "./formats";

/** What a table is by its columns; `empty` is an export of a period without usage, which has nothing but times. */
export type TableKind = Extract<
  Format,
  | "openai-activity-csv"
  | "openai-cost-csv"
  | "openai-activity-csv-2024"
  | "litellm-spend-logs"
  | "openrouter-activity"
  | "focus"
  | "request-log"
>;

/** Signs of a kind: a table that has all of them is of it. The more particular ones come first. */
const SIGNS: readonly (readonly [TableKind, readonly string[]])[] = [
  ["openai-cost-csv", ["amount_value", "amount_currency"]],
  ["openai-activity-csv-2024", ["n_context_tokens_total", "usage_type", "timestamp"]],
  ["litellm-spend-logs", ["request_id", "call_type", "spend"]],
  ["openrouter-activity", ["generation_id", "cost_total", "model_permaslug"]],
  ["focus", ["billedcost", "chargeperiodstart"]],
];

const TIMES = ["start_time", "end_time", "start_time_iso", "end_time_iso"];

/** The quantities of the activity exports, each of which has one file of its own. */
export const ACTIVITY_QUANTITIES: readonly string[] = [
  "input_tokens",
  "output_tokens",
  "images",
  "characters",
  "seconds",
  "usage_bytes",
  "num_sessions",
  "num_requests",
];

/** @param columns names in lower case */
export function recognizeColumns(columns: ReadonlySet<string>): TableKind | "empty" | undefined {
  for (const [kind, signs] of SIGNS) if (signs.every((sign) => columns.has(sign))) return kind;
  if (columns.size === TIMES.length && TIMES.every((name) => columns.has(name))) return "empty";
  const isReport = columns.has("start_time_iso") || (columns.has("start_time") && columns.has("end_time"));
  if (isReport && ACTIVITY_QUANTITIES.some((name) => columns.has(name))) return "openai-activity-csv";
  return isRequestLog(columns) ? "request-log" : undefined;
}
