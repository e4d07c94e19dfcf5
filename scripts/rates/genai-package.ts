import { findProvider } from "@pydantic/genai-prices";
import type { Canonical } from "../../src/feeds/feed-rate";
import { readGenaiPrices } from "../../src/feeds/genai-prices";
import { LONG_CONTEXT_THRESHOLD } from "../../src/pricing/context";
import { perOf } from "../../src/pricing/meter";
import { joinNotes, type Claim, type Report } from "./claim";

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
/** Previews whose single input price the list also charges for audio tokens. */
const ONE_INPUT_PRICE = ["gpt-4o-audio-preview", "gpt-4o-mini-audio-preview"];

/** The dated prices of the installed @pydantic/genai-prices (MIT licence). */
export function readGenaiPackage(canonical: Canonical, report: Report): Claim[] {
  const provider = findProvider({ providerId: "openai" });
  if (!provider) throw new Error("@pydantic/genai-prices has no provider “openai”");
  const result = readGenaiPrices(JSON.stringify(provider), (id) => canonical(OWN_NAMES.get(id) ?? id));
  if (!result.ok) throw new Error(result.failure.message);
  report.left.push(...result.value.left.map((left) => `genai-prices ${left.what}: ${left.why}`));
  const fromOpenRouter = new Set(
    provider.models
      .filter((model) => model.price_comments?.includes("OpenRouter") ?? false)
      .map((model) => model.id),
  );

  const claims: Claim[] = [];
  for (const rate of result.value.rates) {
    const reason = NOT_OPENAI.get(rate.model) ?? (AZURE.test(rate.model) ? "Azure's spelling" : undefined);
    if (reason !== undefined) {
      const line = `genai-prices ${rate.model}: ${reason}`;
      if (!report.left.includes(line)) report.left.push(line);
      continue;
    }
    const note = fromOpenRouter.has(rate.model)
      ? "imported by genai-prices from OpenRouter; OpenAI publishes no price"
      : "";
    claims.push(withThreshold({ ...rate, note, source: "genai-prices" }, report));
    if (rate.meter === "input" && ONE_INPUT_PRICE.includes(rate.model))
      claims.push({
        ...rate,
        meter: "audio_input",
        per: perOf("audio_input"),
        note: joinNotes(
          note,
          "genai-prices lists one input price and bills audio tokens at it; OpenAI's own audio price of this retired preview is not in the sources",
        ),
        source: "genai-prices",
      });
  }
  return claims;
}

/**
 * The list starts some long contexts one token too early. OpenAI bills a request as long when it has MORE than 272,000 input
 * tokens, so its figure goes before the list's.
 */
function withThreshold(claim: Claim, report: Report): Claim {
  const { context } = claim;
  if (context.band === "any" || context.threshold === LONG_CONTEXT_THRESHOLD) return claim;
  const line = `${claim.model}: genai-prices starts long context above ${context.threshold} tokens, OpenAI above ${LONG_CONTEXT_THRESHOLD}`;
  if (!report.disagreements.includes(line)) report.disagreements.push(line);
  return {
    ...claim,
    context: { band: context.band, threshold: LONG_CONTEXT_THRESHOLD },
    note: joinNotes(
      claim.note,
      context.band === "long" ? `genai-prices has a threshold of ${context.threshold}` : "",
    ),
  };
}
