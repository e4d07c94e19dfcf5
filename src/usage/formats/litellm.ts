import { isObject, type Json, type JsonObject } from "../json-value";
import { wholeNumber, decimalText } from "../exact";
import { servedTier } from "../service-tier";
import { CountReader } from "../rows/fields";
import { dayOf, ownerOf, unreadCharge } from "../rows/row-facts";
import { splitTokens, withProblems } from "../rows/split-tokens";
import { usageCharges } from "../rows/usage-row";
import { sellsOf, type RowReader } from "./reading";

const OWNER = {
  organization: ["organization_id"],
  project: ["team_id"],
  user: ["user", "end_user"],
  key: ["api_key"],
};

/** The places in `metadata` where its versions keep a count; the first that has one tells it. */
const CACHED = [
  "usage_object.prompt_tokens_details.cached_tokens",
  "usage_object.cache_read_input_tokens",
  "additional_usage_values.prompt_tokens_details.cached_tokens",
  "additional_usage_values.cache_read_input_tokens",
];
const WRITES = [
  "usage_object.prompt_tokens_details.cache_write_tokens",
  "usage_object.prompt_tokens_details.cache_creation_tokens",
  "usage_object.cache_creation_input_tokens",
  "additional_usage_values.cache_creation_input_tokens",
];
const AUDIO_IN = ["usage_object.prompt_tokens_details.audio_tokens"];
const AUDIO_OUT = ["usage_object.completion_tokens_details.audio_tokens"];
const IMAGE_IN = ["usage_object.prompt_tokens_details.image_tokens"];
const IMAGE_OUT = ["usage_object.completion_tokens_details.image_tokens"];
const TIER = ["usage_object.service_tier", "service_tier"];

/** A row of LiteLLM_SpendLogs: a request, with an estimate of its own that is no bill. */
export const readLitellm: RowReader = ({ line, fields }, reading) => {
  const day = dayOf(fields, "starttime", "endtime");
  if (day === undefined)
    return [unreadCharge(line, "startTime is missing or no time, so the day is not known")];
  const sourceModel = fields.text("model") ?? "";
  const counts = new CountReader(fields);
  const told = fields.object("metadata");
  const metadata = told === "broken" || told === undefined ? {} : told;
  if (told === "broken") counts.problems.push("metadata is no JSON, so the cached tokens are not known");
  const cached = countAt(metadata, CACHED);
  const split = splitTokens(
    {
      input: counts.count("prompt_tokens"),
      output: counts.count("completion_tokens"),
      cached,
      cacheWrites: countAt(metadata, WRITES),
      inputAudio: countAt(metadata, AUDIO_IN),
      inputImage: countAt(metadata, IMAGE_IN) || undefined,
      outputAudio: countAt(metadata, AUDIO_OUT),
      outputImage: countAt(metadata, IMAGE_OUT) || undefined,
    },
    sellsOf(reading.prices, sourceModel, day),
  );
  const estimate = decimalText(fields.text("spend") ?? "");
  const tier = TIER.map((path) => valueAt(metadata, path)).find((value) => typeof value === "string");
  return usageCharges(
    {
      ...ownerOf(fields, OWNER, reading),
      line,
      day,
      sourceModel,
      provider: fields.text("custom_llm_provider"),
      source: fields.text("call_type") ?? "",
      billed: null,
      estimate: estimate ?? null,
      split: withProblems(split, counts.problems),
      tier: servedTier(undefined, tier),
      requests: 1,
      countsRequests: true,
    },
    reading.prices,
  );
};

function valueAt(object: JsonObject, path: string): Json | undefined {
  return path
    .split(".")
    .reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), object);
}

function countAt(object: JsonObject, paths: readonly string[]): number | undefined {
  for (const path of paths) {
    const value = valueAt(object, path);
    if (typeof value === "number" || typeof value === "string") return wholeNumber(value);
  }
  return undefined;
}
