import { readTypedPrice } from "../../api/typed-price";
import { normalizeModelId } from "../../pricing/aliases";
import { likelySlip, slipIndex } from "../../pricing/likely-slip";
import type { OverrideRequest } from "../../api/rates-overrides";

/** An empty form. Standard tier and any context are what most agreements name. */
export const EMPTY_OVERRIDE: OverrideRequest = {
  model: "",
  meter: "input",
  tier: "standard",
  context: "any",
  price: "",
  from: "",
  until: "",
  note: "",
};

export type OverrideProblems = Readonly<Partial<Record<keyof OverrideRequest, string>>>;

/** What can be told wrong before the server is asked; the server decides. */
export function overrideProblems(
  { model, price, from, until }: OverrideRequest,
  decimalComma = false,
): OverrideProblems {
  const read = readTypedPrice(price, decimalComma);
  return {
    ...(model.trim() === "" && { model: "Give the model the price is for." }),
    ...(!read.ok && { price: read.why }),
    ...(from !== "" && until !== "" && until <= from && { until: "It must come after the first day." }),
  };
}

/** The price as the server reads it. */
export function toSend(form: OverrideRequest, decimalComma: boolean): OverrideRequest {
  const read = readTypedPrice(form.price, decimalComma);
  return read.ok ? { ...form, price: read.price } : form;
}

/** A model of which the rates know nothing, and the one that is likely meant; undefined for one that is known. */
export function unknownModel(
  typed: string,
  models: readonly string[],
): { readonly model: string; readonly likely: string | undefined } | undefined {
  const model = normalizeModelId(typed);
  const base = model.replace(/-\d{4}-\d{2}-\d{2}$/, "").replace(/^(ft:[^:]+):.*$/, "$1");
  if (models.includes(model) || models.includes(base)) return undefined;
  return { model: typed.trim(), likely: likelySlip(model, slipIndex(models)) };
}
