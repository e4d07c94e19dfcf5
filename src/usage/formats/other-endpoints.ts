import { Decimal } from "../../pricing/money";
import { isMeter } from "../../pricing/meter";
import { codeInterpreterUse } from "../../pricing/tools/code-interpreter";
import { reasons } from "../../pricing/tools/tool-models";
import type { ListPrices } from "../list-prices";
import type { CountReader, Fields } from "../rows/fields";
import type { Bucket } from "../rows/row-facts";
import { NOTHING, oneQuantity, withoutPrice, type Split } from "../rows/split-tokens";
import { decimalText } from "../exact";

const DAY_MS = 86_400_000;
const GIBIBYTE = 2 ** 30;

/** A row of an endpoint that does not count tokens. */
export interface EndpointRow {
  readonly endpoint: string;
  readonly fields: Fields;
  readonly counts: CountReader;
  readonly sourceModel: string;
  readonly bucket: Bucket;
  readonly prices: ListPrices;
  readonly freeBytes: Map<number, number>;
}

/** What was used, and the tool of the rate table where that is what was used, and not the model. */
export interface EndpointUse {
  readonly split: Split;
  readonly tool?: string;
}

/** Reads the endpoints of OpenAI's usage reports that do not count tokens; undefined for one that is not known. */
export function otherEndpoint(row: EndpointRow): EndpointUse | undefined {
  const { endpoint, counts } = row;
  switch (endpoint) {
    case "images":
      return { split: pictures(row) };
    case "audio_speeches":
      return {
        split: amount(counts.count("characters"), "characters", (count) => ({
          meter: "character",
          count,
          inUnit: 1,
        })),
      };
    case "audio_transcriptions":
      return { split: seconds(row.fields.text("seconds")) };
    case "vector_stores":
      return { tool: "file-search", split: storage(row) };
    case "code_interpreter_sessions":
      return { tool: "code-interpreter", split: sessions(row) };
    case "web_searches":
    case "web_search_calls":
      return { tool: "web-search", split: webSearches(row) };
    case "file_searches":
    case "file_search_calls":
      return { tool: "file-search", split: calls(counts) };
    default:
      return undefined;
  }
}

function amount(
  count: number | undefined,
  name: string,
  quantity: (count: number) => Parameters<typeof oneQuantity>[0],
): Split {
  if (count === undefined) return withoutPrice(undefined, `no ${name} in the row`);
  return count === 0 ? NOTHING : oneQuantity(quantity(count));
}

/** Transcriptions are counted in seconds and sold by the minute. */
export function seconds(text: string | undefined): Split {
  const exact = text === undefined ? undefined : decimalText(text);
  if (exact === undefined || exact.startsWith("-")) return withoutPrice(undefined, "no seconds in the row");
  return exact === "0" ? NOTHING : oneQuantity({ meter: "minute", count: exactCount(exact), inUnit: 60 });
}

function exactCount(text: string): number | Decimal {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : new Decimal(text);
}

const BY_TOKENS = /^(?:chat)?gpt-image/;

/**
 * Pictures of the models that are priced by the picture. Those of GPT Image models are billed by the tokens that the
 * completions endpoint counts: pricing them here too would bill them twice.
 */
function pictures({ fields, counts, sourceModel, bucket, prices }: EndpointRow): Split {
  const count = counts.count("images");
  const named = prices.model(sourceModel, bucket.day);
  const model = "model" in named ? named.model : sourceModel;
  if (BY_TOKENS.test(model) || prices.sells(model, "image_output")) {
    return withoutPrice(
      count,
      "pictures are billed by the tokens of the completions report, not by their number",
    );
  }
  return picturesOf(model, count, fields.text("size"));
}

/** Pictures of dall-e by size. OpenAI's reports do not say the quality: standard, and said so. */
export function picturesOf(model: string, count: number | undefined, size: string | undefined): Split {
  if (count === undefined) return withoutPrice(undefined, "no number of pictures in the row");
  if (size === undefined)
    return withoutPrice(count, "no size of the pictures in the file: export again, grouped by size");
  const bySize = `image_${size}`;
  const byQuality = `image_standard_${size}`;
  if (model === "dall-e-3" && isMeter(byQuality)) {
    return oneQuantity({ meter: byQuality, count, inUnit: 1 }, ["quality-not-in-file"]);
  }
  if (model === "dall-e-2" && isMeter(bySize)) return oneQuantity({ meter: bySize, count, inUnit: 1 });
  return withoutPrice(count, `no price of a picture of ${size} by ${JSON.stringify(model)} is known`);
}

/** Bytes above the free gigabyte of the account, for the part of a day that the bucket is. */
function storage({ counts, bucket, freeBytes }: EndpointRow): Split {
  const bytes = counts.count("usage_bytes");
  if (bytes === undefined) return withoutPrice(undefined, "no usage_bytes in the row");
  const free = freeBytes.get(bucket.start) ?? GIBIBYTE;
  const billed = Math.max(0, bytes - free);
  freeBytes.set(bucket.start, Math.max(0, free - bytes));
  const inUnit = GIBIBYTE * (DAY_MS / bucket.length);
  return billed === 0 ? NOTHING : oneQuantity({ meter: "gb_day", count: billed, inUnit }, ["storage-by-day"]);
}

function sessions({ counts, bucket }: EndpointRow): Split {
  const count = counts.count("num_sessions");
  if (count === undefined) return withoutPrice(undefined, "no num_sessions in the row");
  if (codeInterpreterUse("code-interpreter", count, bucket.day)?.meter === "session") {
    return count === 0 ? NOTHING : oneQuantity({ meter: "session", count, inUnit: 1 });
  }
  return withoutPrice(
    count,
    "sessions are billed by the minutes of their containers since 2026-06-02, which this report does not count",
  );
}

function calls(counts: CountReader): Split {
  return amount(counts.count("num_requests"), "num_requests", (count) => ({
    meter: "call",
    count,
    inUnit: 1,
  }));
}

/** Models that do not reason may have used the preview tool, whose calls cost more. */
function webSearches({ counts, sourceModel, bucket, prices }: EndpointRow): Split {
  const split = calls(counts);
  const named = sourceModel === "" ? undefined : prices.model(sourceModel, bucket.day);
  const isReasoning = named !== undefined && "model" in named && reasons(named.model) === true;
  return isReasoning || split.quantities.length === 0
    ? split
    : { ...split, notes: ["search-tool-not-in-file"] };
}
