import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import type { Detail, Evidence } from "../pricing/images/image-rule";
import { countImageTokens, imageMeter, imageRule } from "../pricing/images/image-tokens";
import { imageWork, type WorkLine } from "../pricing/images/image-work";
import type { ImageSize } from "../pricing/images/resize";
import type { RateTable } from "../pricing/rate-table";

/** The work behind the price of an image and how far it can be relied on. */
export interface ImageExplanation {
  readonly lines: readonly WorkLine[];
  readonly evidence: Evidence;
  /** What a reader must know of the rule; empty when there is nothing. */
  readonly note: string;
}

/**
 * Explains what OPENAI_IMAGE_COST gives for one image in the standard tier, line by line.
 * @throws PricingError for what the function refuses too
 */
export function explainImage(
  table: RateTable,
  model: string,
  size: ImageSize,
  detail: Detail,
  day: Day,
): ImageExplanation {
  const id = resolveModel(model, table, day);
  const rule = imageRule(id, day);
  const rate = table.get({ model: id, meter: imageMeter(rule), tier: "standard", day });
  return {
    lines: imageWork(countImageTokens(rule, size, detail), rate),
    evidence: rule.evidence,
    note: rule.note,
  };
}
