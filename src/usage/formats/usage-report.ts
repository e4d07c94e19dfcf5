import type { Charge } from "../charge";
import type { ServedTier } from "../service-tier";
import { CountReader } from "../rows/fields";
import { tierOfRow } from "../rows/row-tier";
import { bucketOf, ownerOf, unreadCharge, type Bucket } from "../rows/row-facts";
import { splitTokens, withProblems, type TokenCounts } from "../rows/split-tokens";
import { usageCharges, type UsageRow } from "../rows/usage-row";
import { sellsOf, type Reading, type SourceRow } from "./reading";
import { otherEndpoint } from "./other-endpoints";

const OWNER = {
  organization: ["organization_id"],
  project: ["project_id", "project_name"],
  user: ["user_id", "user_email"],
  key: ["api_key_id"],
};

/** What a report of usage counts; the names of the usage API, `organization.usage.completions.result`. */
export type Endpoint = string;

const TOKEN_ENDPOINTS: ReadonlySet<Endpoint> = new Set(["completions", "embeddings", "moderations"]);
const STANDARD: ServedTier = { tier: "standard", free: false, problem: null, note: null };

/** Reads rows of OpenAI's usage reports: results of the usage API, rows of the activity exports of 2025 and later. */
export class UsageReport {
  /** The free gigabyte is one an account and day: what of it the rows of a bucket have not used yet. */
  private readonly freeBytes = new Map<number, number>();

  constructor(private readonly reading: Reading) {}

  /** @param given the bucket that a result of the API stands in; a row of a file has its own */
  charges({ line, fields }: SourceRow, endpoint: Endpoint, given?: Bucket): readonly Charge[] {
    const bucket = given ?? bucketOf(fields);
    if (bucket === undefined)
      return [unreadCharge(line, "start_time is missing or no time, so the day is not known")];
    const { prices } = this.reading;
    const counts = new CountReader(fields);
    const sourceModel = fields.text("model") ?? "";
    const isTokens = TOKEN_ENDPOINTS.has(endpoint);
    const what = isTokens
      ? { split: splitTokens(reportedTokens(counts), sellsOf(prices, sourceModel, bucket.day)) }
      : otherEndpoint({ endpoint, fields, counts, sourceModel, bucket, prices, freeBytes: this.freeBytes });
    if (what === undefined) {
      return [
        unreadCharge(line, `usage of ${JSON.stringify(endpoint)} is not known`, {
          day: bucket.day,
          source: endpoint,
          status: "unrecognised",
        }),
      ];
    }
    const requests = counts.count("num_model_requests") ?? null;
    const owner = ownerOf(fields, OWNER, this.reading);
    // Copying objects would take a good part of the time of reading a file.
    const row: UsageRow = {
      organization: owner.organization,
      project: owner.project,
      user: owner.user,
      key: owner.key,
      ...("tool" in what ? { tool: what.tool } : undefined),
      line,
      day: bucket.day,
      sourceModel,
      source: endpoint,
      billed: null,
      estimate: null,
      split: withProblems(what.split, counts.problems),
      tier:
        endpoint === "completions" ? tierOfRow(fields.text("batch"), fields.text("service_tier")) : STANDARD,
      requests,
      // Searches, pictures and storage count the requests that completions count already.
      countsRequests: isTokens || endpoint.startsWith("audio_"),
    };
    return usageCharges(row, prices);
  }
}

/** The token counts of a row by the names of the usage API. */
function reportedTokens(counts: CountReader): TokenCounts {
  return {
    input: counts.count("input_tokens"),
    output: counts.count("output_tokens"),
    cached: counts.count("input_cached_tokens"),
    cacheWrites: counts.count("input_cache_write_tokens"),
    uncached: counts.count("input_uncached_tokens"),
    inputText: counts.count("input_text_tokens"),
    inputAudio: counts.count("input_audio_tokens"),
    inputImage: counts.count("input_image_tokens"),
    cachedText: counts.count("input_cached_text_tokens"),
    cachedAudio: counts.count("input_cached_audio_tokens"),
    cachedImage: counts.count("input_cached_image_tokens"),
    outputText: counts.count("output_text_tokens"),
    outputAudio: counts.count("output_audio_tokens"),
    outputImage: counts.count("output_image_tokens"),
  };
}
