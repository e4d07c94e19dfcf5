import { readDetail, readImageModel } from "../functions/image-arguments";
import { ratesFor } from "../functions/rates-argument";
import { resolveModel } from "../pricing/aliases";
import { bundledTable } from "../pricing/bundled";
import { PricingError } from "../pricing/errors";
import { DETAILS } from "../pricing/images/image-rule";
import { countImageTokens, imageMeter } from "../pricing/images/image-tokens";
import { imageRule, modelsWithImageRule } from "../pricing/images/model-images";
import { imageWork } from "../pricing/images/image-work";
import type { ImageBreakdown, ImageChoices, ImageRequest } from "../api/image-breakdown";
import type { Problem } from "../api/problem";
import { failure, success, type Result } from "../pricing/result";
import { sheetHost } from "./sheet-host";

/** The models whose counting of images is known and that have a price, and the details of the API. */
export function imageChoices(): ImageChoices {
  const priced = bundledTable();
  const models = modelsWithImageRule().filter((model) => priced.has(model));
  return { models: [...models].sort(), details: [...DETAILS] };
}

/** Counts and prices an input image today, with the work behind it. */
export function imageBreakdown(request: ImageRequest): Result<ImageBreakdown, Problem> {
  try {
    return success(breakdown(request));
  } catch (error) {
    if (!(error instanceof PricingError)) throw error;
    return failure({ code: "invalid", message: sentence(error.message), advice: "", retry: false });
  }
}

function breakdown(request: ImageRequest): ImageBreakdown {
  const host = sheetHost();
  const day = host.today();
  const table = ratesFor(undefined, host);
  const model = resolveModel(readImageModel(request.model), table, day);
  const rule = imageRule(model, day);
  const size = { width: side("width", request.width), height: side("height", request.height) };
  const tokens = countImageTokens(rule, size, readDetail("detail", request.detail));
  const rate = table.get({ model, meter: imageMeter(rule), tier: "standard", day });
  return {
    lines: imageWork(tokens, rate).map(({ label, value }) => ({ label, value })),
    source: rule.evidence.source,
    certainty: rule.evidence.certainty,
    note: rule.note,
  };
}

function side(name: string, typed: string): number {
  const text = typed.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new PricingError(`${name} must be a whole number of pixels, such as 1024.`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
