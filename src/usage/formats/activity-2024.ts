import { servedTier } from "../service-tier";
import { CountReader, type Fields } from "../rows/fields";
import { dayOf, ownerOf, unreadCharge } from "../rows/row-facts";
import {
  NOTHING,
  oneQuantity,
  splitTokens,
  withoutPrice,
  withProblems,
  type Split,
} from "../rows/split-tokens";
import { usageCharges } from "../rows/usage-row";
import type { Charge } from "../charge";
import { picturesOf, seconds } from "./other-endpoints";
import { sellsOf, type Reading, type RowReader, type SourceRow } from "./reading";

const OWNER = {
  organization: ["organization_id"],
  project: ["project_id", "project_name"],
  user: ["user", "user_id", "email"],
  key: ["api_key_id", "api_key_name"],
};

/** A row of the activity export of 2024 to mid 2025: all kinds of use in one file, told apart by `usage_type`. */
export const readActivity2024: RowReader = ({ line, fields }, reading) =>
  olderCharges({ line, fields }, reading, {
    day: ["timestamp"],
    model: ["model"],
    requests: ["num_requests"],
    kind: fields.text("usage_type") ?? "",
  });

/** Where an older report keeps what every row has. */
export interface OlderNames {
  readonly day: readonly string[];
  readonly model: readonly string[];
  readonly requests: readonly string[];
  /** `text`, `dalle`, `tts`, `whisper`. */
  readonly kind: string;
}

/** The charges of a row of the reports that count `n_context_tokens_total`. */
export function olderCharges({ line, fields }: SourceRow, reading: Reading, names: OlderNames): Charge[] {
  const day = dayOf(fields, ...names.day);
  if (day === undefined)
    return [unreadCharge(line, `${names.day.join(", ")} is missing or no time, so the day is not known`)];
  const sourceModel = names.model.map((name) => fields.text(name)).find((text) => text !== undefined) ?? "";
  const counts = new CountReader(fields);
  const split = olderSplit(
    fields,
    counts,
    names.kind,
    sourceModel,
    sellsOf(reading.prices, sourceModel, day),
  );
  const requests = counts.count(...names.requests) ?? null;
  return usageCharges(
    {
      ...ownerOf(fields, OWNER, reading),
      line,
      day,
      sourceModel,
      source: names.kind,
      billed: null,
      estimate: null,
      split: withProblems(split, counts.problems),
      // The file tells batch from the rest, and knows of no other tier.
      tier: servedTier(fields.text("request_type")?.toLowerCase() === "batch", "default"),
      requests,
      countsRequests: true,
    },
    reading.prices,
  );
}

function olderSplit(
  fields: Fields,
  counts: CountReader,
  kind: string,
  model: string,
  sells: Parameters<typeof splitTokens>[1],
): Split {
  const pictures = counts.count("num_images");
  const characters = counts.count("num_characters");
  if (kind === "dalle" || pictures !== undefined)
    return picturesOf(model, pictures, fields.text("image_size"));
  if (kind === "tts" || characters !== undefined) {
    if (characters === undefined) return withoutPrice(undefined, "no num_characters in the row");
    return characters === 0 ? NOTHING : oneQuantity({ meter: "character", count: characters, inUnit: 1 });
  }
  if (kind === "whisper" || fields.text("num_seconds") !== undefined)
    return seconds(fields.text("num_seconds"));
  const input = counts.count("n_context_tokens_total");
  const output = counts.count("n_generated_tokens_total");
  if (input === undefined && output === undefined && counts.problems.length === 0) {
    return withoutPrice(undefined, "no quantity in the row that is known");
  }
  return splitTokens(
    {
      input,
      output,
      cached: counts.count("n_cached_context_tokens_total"),
      // A 0 of text models says nothing of what the rest is.
      inputAudio: counts.count("n_context_audio_tokens_total"),
      outputAudio: counts.count("n_generated_audio_tokens_total"),
    },
    sells,
  );
}
