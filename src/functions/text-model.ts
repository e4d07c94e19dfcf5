import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { METERS, type Meter } from "../pricing/meter";
import type { RateTable } from "../pricing/rate-table";
import { readerByDay } from "./arguments/kinds";
import type { Kind } from "./arguments/kind";
import { readModelText } from "./cells";

/** A model that is billed by text tokens alone: its canonical id. */
export const TEXT_MODEL: Kind<string> = {
  says: "model",
  byDay: true,
  reader: (name, { table }) =>
    readerByDay((cell, day) => resolveTextModel(readModelText(name, cell), table, day)),
};

/**
 * The canonical id of a model that is billed by text tokens alone. A model whose rates have audio or image output, or
 * audio input, is refused: text tokens would be but a part of its bill. So is one without token prices.
 * @throws PricingError that names the function which prices the model
 */
export function resolveTextModel(text: string, table: RateTable, day: Day): string {
  const model = resolveModel(text, table, day);
  const meters = table.ratesOf(model).map(({ meter }) => meter);
  const why = reasonAgainst(meters);
  if (why === undefined) return model;
  throw new PricingError(`"${model}" ${why}`, ["other function"]);
}

/** What is billed besides text tokens, or instead of them, and what prices it. */
function reasonAgainst(meters: readonly Meter[]): string | undefined {
  const has = (test: (meter: Meter) => boolean): boolean => meters.some(test);
  if (has((meter) => METERS[meter].modality === "audio")) {
    return "bills audio tokens at prices of their own, and this function prices text alone. Use OPENAI_REALTIME_COST, or OPENAI_USAGE_COST for the usage that OpenAI reports.";
  }
  if (has((meter) => meter === "image_output")) {
    return "bills the images it makes at prices of their own, and this function prices text alone. Use OPENAI_IMAGE_GENERATION_COST, or OPENAI_USAGE_COST for the usage that OpenAI reports.";
  }
  if (meters.includes("input")) return undefined;
  const instead = INSTEAD.find(({ meters: served }) => has((meter) => served.test(meter)));
  return `is not billed by text tokens, but by ${[...new Set(meters)].join(", ")}. Use ${instead?.use ?? "OPENAI_CHARGE"}.`;
}

/** What prices a model without token prices, by its meters; OPENAI_CHARGE prices all. */
const INSTEAD: readonly { readonly meters: RegExp; readonly use: string }[] = [
  { meters: /^video_/, use: "OPENAI_VIDEO_COST" },
  { meters: /^image_/, use: "OPENAI_IMAGE_GENERATION_COST" },
  { meters: /^(call|session|container_)/, use: "OPENAI_TOOL_COST" },
  { meters: /^gb_day$/, use: "OPENAI_STORAGE_COST" },
  { meters: /^training/, use: "OPENAI_TRAINING_COST" },
];
