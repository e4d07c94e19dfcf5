import { findProvider } from "@pydantic/genai-prices";
import type { Canonical, DatedFeedRate } from "../../src/feeds/feed-rate";
import { readGenaiPrices } from "../../src/feeds/genai-prices";
import { LONG_CONTEXT_THRESHOLD } from "../../src/pricing/context";
import type { Report } from "./claim";

/** Ids that the list groups with OpenAI's models and that OpenAI itself does not sell under these names. */
const NOT_OPENAI = new Map([
  ["gpt-3.5-0301", "not an id of OpenAI's API"],
  ["gpt-4-turbo-0125-preview", "not an id of OpenAI's API"],
  ["o3-mini-high", "a setting of ChatGPT, not a model of the API"],
  ["o4-mini-high", "a setting of ChatGPT, not a model of the API"],
  ["gpt-5-image", "OpenRouter's id"],
  ["gpt-5-image-mini", "OpenRouter's id"],
  ["gpt-5.4-image-2", "OpenRouter's id"],
  ["gpt-chat-latest", "OpenRouter's id for chat-latest"],
]);
/** Azure writes dashes where OpenAI writes dots: gpt-5-1, gpt-35-turbo. */
const AZURE = /^gpt-(?:\d-\d(?:-|$)|35-)/;
/** Entries that match by a prefix only, under the id OpenAI sells. */
const OWN_NAMES = new Map([["computer-use", "computer-use-preview"]]);
/** The dated prices of the installed @pydantic/genai-prices (MIT licence). */
export function readGenaiPackage(canonical: Canonical, report: Report): DatedFeedRate[] {
  const provider = findProvider({ providerId: "openai" });
  if (!provider) throw new Error("@pydantic/genai-prices has no provider “openai”");
  const result = readGenaiPrices(JSON.stringify(provider), (id) => canonical(OWN_NAMES.get(id) ?? id));
  if (!result.ok) throw new Error(result.failure.message);
  report.left.push(...result.value.left.map((left) => `genai-prices ${left.what}: ${left.why}`));
  return result.value.rates.flatMap((rate) => {
    const reason = NOT_OPENAI.get(rate.model) ?? (AZURE.test(rate.model) ? "Azure's spelling" : undefined);
    if (reason === undefined) return [withThreshold(rate, report)];
    const line = `genai-prices ${rate.model}: ${reason}`;
    if (!report.left.includes(line)) report.left.push(line);
    return [];
  });
}

/**
 * The list starts some long contexts one token too early. OpenAI bills a request as long when it has MORE than 272,000 input
 * tokens, so its figure goes before the list's.
 */
function withThreshold(rate: DatedFeedRate, report: Report): DatedFeedRate {
  const { context } = rate;
  if (context.band === "any" || context.threshold === LONG_CONTEXT_THRESHOLD) return rate;
  const line = `${rate.model}: genai-prices starts long context above ${context.threshold} tokens, OpenAI above ${LONG_CONTEXT_THRESHOLD}`;
  if (!report.left.includes(line)) report.left.push(line);
  return { ...rate, context: { band: context.band, threshold: LONG_CONTEXT_THRESHOLD } };
}
