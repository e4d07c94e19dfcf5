import { PricingError } from "../../pricing/errors";
import { MODALITIES, type Meter, type Modality } from "../../pricing/meter";
import { tokenMeter } from "../line-item/modality-meters";
import type { Quantity, Usage } from "../quantity";
import type { Count, Counts } from "./read-usage";
import type { Role } from "./usage-fields";

type ByModality = Record<Modality, number>;

const INPUT: Readonly<Record<Modality, Role>> = { text: "inText", audio: "inAudio", image: "inImage" };
const CACHED: Readonly<Record<Modality, Role>> = {
  text: "cachedText",
  audio: "cachedAudio",
  image: "cachedImage",
};
const OUTPUT: Readonly<Record<Modality, Role>> = { text: "outText", audio: "outAudio", image: "outImage" };

/**
 * Splits the counts of a usage object into the meters they are billed on, for a model of which `sells` tells the meters.
 * Input includes cached tokens and cache writes, output includes reasoning. What the counts leave open and changes the
 * price is an error: text or audio, cached text or cached audio.
 */
export function splitUsage(counts: Counts, sells: (meter: Meter) => boolean): Usage {
  checkTotals(counts);
  const seconds = counts.get("seconds");
  if (seconds !== undefined && !counts.has("input") && !counts.has("output")) {
    return { quantities: [{ meter: "minute", count: seconds.value, inUnit: 60 }], inputTokens: 0 };
  }
  if (seconds !== undefined && seconds.value > 0) {
    throw new PricingError("usage has seconds and tokens, and does not say which of them is billed.");
  }
  const input = splitInput(counts, sells);
  const cached = splitCached(counts, input, sells);
  const cacheWrites = valueOf(counts, "cacheWrites");
  const output = splitOutput(counts, sells);
  if (cached.text + cacheWrites > input.text)
    throw tooMuch(counts, "cached tokens and cache writes", input.text);
  const quantities: Quantity[] = [];
  const add = (meter: Meter | undefined, count: number): void => {
    if (meter !== undefined && count > 0) quantities.push({ meter, count, inUnit: 1 });
  };
  for (const modality of MODALITIES) {
    const written = modality === "text" ? cacheWrites : 0;
    add(tokenMeter(modality, "input"), input[modality] - cached[modality] - written);
    add(tokenMeter(modality, "cached input"), cached[modality]);
    add(tokenMeter(modality, "cache writes"), written);
  }
  for (const modality of MODALITIES) add(tokenMeter(modality, "output"), output[modality]);
  return { quantities, inputTokens: valueOf(counts, "input") };
}

function checkTotals(counts: Counts): void {
  const input = valueOf(counts, "input");
  const output = valueOf(counts, "output");
  if (!counts.has("input") && !counts.has("output") && !counts.has("seconds")) {
    throw new PricingError(
      "usage has neither input_tokens nor output_tokens. Give the usage object as OpenAI returns it.",
    );
  }
  const total = counts.get("total");
  if (total !== undefined && total.value !== input + output) {
    throw new PricingError(
      `usage says ${total.field} ${total.value}, but input and output together are ${input + output}.`,
    );
  }
  for (const role of ["reasoning", "accepted", "rejected"] as const)
    atMost(counts, role, output, "output tokens");
  mustEqual(counts, "sameAsCached", "cached");
  mustEqual(counts, "sameAsCacheWrites", "cacheWrites");
  const uncached = counts.get("uncached");
  const rest = input - valueOf(counts, "cached") - valueOf(counts, "cacheWrites");
  if (uncached !== undefined && uncached.value !== rest) {
    throw new PricingError(
      `usage says ${uncached.field} ${uncached.value}, but ${rest} of the input is uncached.`,
    );
  }
}

/** The field means what another one says, or it means something that is not known. */
function mustEqual(counts: Counts, role: Role, other: Role): void {
  const count = counts.get(role);
  if (count === undefined || count.value === valueOf(counts, other)) return;
  throw new PricingError(
    `usage says ${count.field} ${count.value}, but no cached_tokens or cache_write_tokens of OpenAI's details says the same: whether it is part of the input is not known.`,
  );
}

function splitInput(counts: Counts, sells: (meter: Meter) => boolean): ByModality {
  const input = parts(counts, INPUT);
  const total = valueOf(counts, "input");
  const rest = restOf(counts, input, total, "input");
  if (rest > 0 && !tellsModality(counts, INPUT) && (sells("audio_input") || sells("image_input"))) {
    throw new PricingError(
      `usage does not say how many of the ${total} input tokens are text, audio or image, which this model prices apart. Give the details of the input too, or price the parts with OPENAI_CHARGE.`,
    );
  }
  input.text += rest;
  // A model without a price for image tokens bills them as the text they take the place of.
  if (!sells("image_input")) {
    input.text += input.image;
    input.image = 0;
  }
  return input;
}

function splitCached(counts: Counts, input: ByModality, sells: (meter: Meter) => boolean): ByModality {
  const cached = parts(counts, CACHED);
  const told = sum(cached);
  const total = counts.get("cached");
  if (total !== undefined && tellsModality(counts, CACHED) && told !== total.value) {
    throw new PricingError(`usage says ${total.field} ${total.value}, but its details add up to ${told}.`);
  }
  if (total !== undefined && !tellsModality(counts, CACHED)) {
    if (total.value > sum(input)) throw tooMuch(counts, `${total.field} ${total.value}`, sum(input));
    const used = MODALITIES.filter((modality) => input[modality] > 0);
    const [only = "text", ...others] = used;
    const priced = used.some((modality) => sells(tokenMeter(modality, "cached input") ?? "cached_input"));
    if (total.value > 0 && others.length > 0 && priced) {
      throw new PricingError(
        `usage says ${total.field} ${total.value}, but not how many of them are ${used.join(", ")}. Give cached_tokens_details too, or price the parts with OPENAI_CHARGE.`,
      );
    }
    // Where no cached price exists, cached tokens cost what uncached ones do, whatever they carry.
    if (others.length === 0) cached[only] = total.value;
  }
  if (!sells("image_input")) {
    cached.text += cached.image;
    cached.image = 0;
  }
  for (const modality of MODALITIES) {
    if (cached[modality] > input[modality]) {
      throw tooMuch(counts, `${cached[modality]} cached ${modality} tokens`, input[modality]);
    }
  }
  return cached;
}

function splitOutput(counts: Counts, sells: (meter: Meter) => boolean): ByModality {
  const output = parts(counts, OUTPUT);
  const total = valueOf(counts, "output");
  const rest = restOf(counts, output, total, "output");
  if (rest === 0) return output;
  if (tellsModality(counts, OUTPUT) || (!sells("audio_output") && !sells("image_output")))
    output.text += rest;
  // An Images answer whose output is not taken apart: pictures. No model sells both audio and images.
  else if (sells("image_output")) output.image += rest;
  else if (!sells("output")) output.audio += rest;
  else {
    throw new PricingError(
      `usage does not say how many of the ${total} output tokens are text or audio, which this model prices apart. Give the details of the output too, or price the parts with OPENAI_CHARGE.`,
    );
  }
  return output;
}

function parts(counts: Counts, roles: Readonly<Record<Modality, Role>>): ByModality {
  return {
    text: valueOf(counts, roles.text),
    audio: valueOf(counts, roles.audio),
    image: valueOf(counts, roles.image),
  };
}

/** What the parts leave of the whole: text, unless text is one of the parts that are told. */
function restOf(counts: Counts, told: ByModality, total: number, what: "input" | "output"): number {
  const rest = total - sum(told);
  // The AI SDK tells the text of an output without its reasoning.
  const apart = what === "output" ? valueOf(counts, "reasoning") : 0;
  const tellsText = counts.has(what === "output" ? OUTPUT.text : INPUT.text);
  if (rest < 0 || (rest > 0 && tellsText && rest !== apart)) {
    throw new PricingError(`usage says ${total} ${what} tokens, but their details add up to ${sum(told)}.`);
  }
  return rest;
}

function tellsModality(counts: Counts, roles: Readonly<Record<Modality, Role>>): boolean {
  return MODALITIES.some((modality) => counts.has(roles[modality]));
}

function sum({ text, audio, image }: ByModality): number {
  return text + audio + image;
}

function valueOf(counts: Counts, role: Role): number {
  return counts.get(role)?.value ?? 0;
}

function atMost(counts: Counts, role: Role, most: number, what: string): void {
  const count: Count | undefined = counts.get(role);
  if (count !== undefined && count.value > most) {
    throw new PricingError(
      `usage says ${count.field} ${count.value}, but they are part of the ${most} ${what}.`,
    );
  }
}

function tooMuch(counts: Counts, what: string, of: number): PricingError {
  const field = counts.get("input")?.field ?? "input_tokens";
  return new PricingError(`usage says ${what}, but they are part of the ${of} tokens of ${field}.`);
}
