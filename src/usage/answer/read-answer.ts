import type { Day } from "../../pricing/day";
import { PricingError } from "../../pricing/errors";
import { carriesNumber, isObject, textOf, type Json, type JsonObject } from "../json-value";
import { parseUtcDay } from "../time";
import { readCounts, type Counts } from "./read-usage";
import { snakeCase, USAGE_FIELDS } from "./usage-fields";

/** An answer of the API, or a usage object alone, as far as its price depends on it. */
export interface Answer {
  /** The id the answer names; undefined when it names none. */
  readonly model: string | undefined;
  /** The tier it was served in, as written; `batch` for a line of a Batch output whatever its body says. */
  readonly tier: string | undefined;
  /** The UTC day on which it was created. */
  readonly day: Day | undefined;
  /** How many requests it adds up: 1, but for the totals of a batch or a session. */
  readonly requests: number;
  /** Undefined for a request that failed: it costs nothing. */
  readonly counts: Counts | undefined;
}

/**
 * Reads an answer of Chat Completions, Responses, Realtime, Images, Transcriptions or Embeddings, a line of a Batch
 * output, or a usage object alone. Throws a PricingError for anything else.
 */
export function readAnswer(value: Json): Answer {
  if (!isObject(value)) {
    throw new PricingError("usage is JSON, but no object. Give one answer, or its usage object, a cell.");
  }
  return isBatchLine(value) ? readBatchLine(value) : readBody(value);
}

export function isBatchLine(value: JsonObject): boolean {
  return "custom_id" in value && ("response" in value || "error" in value);
}

/** Errors cost nothing; the tier is batch (OpenAI sells it by the file), and the body is that of a single answer. */
function readBatchLine(line: JsonObject): Answer {
  const response = isObject(line["response"]) ? line["response"] : undefined;
  const body = isObject(response?.["body"]) ? response["body"] : undefined;
  const status = response?.["status_code"];
  const failed = saysError(line["error"]) || (typeof status === "number" && status >= 400);
  if (!failed && body === undefined) {
    throw new PricingError(
      "usage is a line of a Batch output with neither an answer nor an error, so what it costs is not known. Leave it out, or give the line as the output file has it.",
    );
  }
  return { ...(failed || body === undefined ? failedAnswer(body ?? {}) : readBody(body)), tier: "batch" };
}

function readBody(body: JsonObject): Answer {
  const inner = body["response"];
  // An event of a stream or of a realtime session carries its answer inside.
  if (isObject(inner) && !isObject(body["usage"])) return readBody(inner);
  refuseOtherObject(textOf(body["object"]));
  if (saysError(body["error"]) && !isObject(body["usage"])) return failedAnswer(body);
  const usage = usageOf(body);
  if (carriesNumber(body["tool_usage"])) {
    throw new PricingError(
      "the answer has tool_usage, which is billed beside its tokens. Give the usage object alone, and price the tools with OPENAI_TOOL_COST.",
    );
  }
  const counts = readCounts(usage);
  return { ...factsOf(body), requests: requestsOf(body, counts), counts };
}

/** An empty object is what some jobs carry for no error. */
function saysError(error: Json | undefined): boolean {
  return isObject(error) && Object.keys(error).length > 0;
}

/** What the API returns beside answers and counts tokens too: to price it as an answer would be wrong or misleading. */
function refuseOtherObject(object: string | undefined): void {
  if (object?.startsWith("organization.usage.") === true) {
    throw new PricingError(
      "usage is a row of OpenAI's usage report, which adds up many requests, and no answer. Put its counts in columns and price them with OPENAI_COST, its num_model_requests as requests, or with OPENAI_CHARGE where they are no text.",
    );
  }
  if (object === "fine_tuning.job") {
    throw new PricingError(
      "usage is a fine-tuning job, and no answer. Price its trained_tokens with OPENAI_TRAINING_COST: they count every epoch.",
    );
  }
  if (object === "video") {
    throw new PricingError("usage is a video job, and no answer. Price its seconds with OPENAI_VIDEO_COST.");
  }
}

function failedAnswer(body: JsonObject): Answer {
  return { ...factsOf(body), requests: 1, counts: undefined };
}

function usageOf(body: JsonObject): JsonObject {
  const usage = body["usage"];
  if (isObject(usage)) return usage;
  const isUsage = Object.keys(body).some((name) => {
    const role = USAGE_FIELDS.get(snakeCase(name));
    return role !== undefined && role !== "none";
  });
  if (isUsage && usage === undefined) return body;
  const status = textOf(body["status"]);
  throw new PricingError(
    `the answer has no usage object${status === undefined ? "" : ` (its status is ${JSON.stringify(status)})`}. Give an answer that has one, or the usage object itself.`,
  );
}

function factsOf(body: JsonObject): Pick<Answer, "model" | "tier" | "day"> {
  const isBatch = body["object"] === "batch";
  return {
    model: textOf(body["model"]),
    tier: isBatch ? "batch" : (textOf(body["service_tier"]) ?? textOf(body["serviceTier"])),
    day: dayOf(body["created_at"] ?? body["created"] ?? body["createdAt"]),
  };
}

/** A batch as a whole counts its requests; a usage object of a session may. */
function requestsOf(body: JsonObject, counts: Counts): number {
  const told = isObject(body["request_counts"]) ? body["request_counts"]["completed"] : undefined;
  if (typeof told === "number" && Number.isSafeInteger(told) && told > 0) return told;
  return Math.max(1, counts.get("requests")?.value ?? 1);
}

function dayOf(value: Json | undefined): Day | undefined {
  return typeof value === "number" || typeof value === "string" ? parseUtcDay(value) : undefined;
}
