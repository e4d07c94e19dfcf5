import { resolveModel, type ModelNames } from "../pricing/aliases";
import { bundledTable, modelFacts } from "../pricing/bundled";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { DETAILS, parseDetail, type Detail, type ImageRule } from "../pricing/images/image-rule";
import { hasImageRule, imageRule } from "../pricing/images/image-tokens";
import { isBlank, readModelText, show } from "./cells";
import type { Cell, Host } from "./definition";
import { dayReader, memoize } from "./memo";

/** The model that is meant when none is given. */
const DEFAULT_MODEL = "gpt-5";

/** Every model with a price or an image rule, found without reading the rate table where the rules know it. */
export const IMAGE_MODELS: ModelNames = {
  has: (model) => hasImageRule(model) || bundledTable().has(model),
  models: () => bundledTable().models(),
  get aliases() {
    return modelFacts().aliases;
  },
};

/** The id of a model, gpt-5 for a blank, not yet resolved. */
export function readImageModel(cell: Cell): string {
  return isBlank(cell) ? DEFAULT_MODEL : readModelText("model", cell);
}

/** Gives the rule for the model and day that two cells name, each worked out once a call. */
export function rulesOf(
  host: Host,
  names: ModelNames = IMAGE_MODELS,
): (model: Cell, asOf: Cell) => ImageRule {
  const dayOf = dayReader(host);
  const byModel = memoize((cell: Cell) => {
    const text = readImageModel(cell);
    return memoize((day: Day) => imageRule(resolveModel(text, names, day), day));
  });
  return (model, asOf) => byModel(model)(dayOf(asOf));
}

/** A side as a number; what numbers are a side is for the count to say. */
export function readSide(name: string, cell: Cell): number {
  if (typeof cell === "number") return cell;
  throw new PricingError(
    `${name} is ${show(cell)}, but must be a whole number of pixels. Give both sides of the image.`,
  );
}

/** Gives the detail that a cell names; blank is auto. */
export function detailReader(): (cell: Cell) => Detail {
  return memoize((cell: Cell) => {
    if (isBlank(cell)) return "auto";
    const detail = typeof cell === "string" ? parseDetail(cell) : undefined;
    if (detail !== undefined) return detail;
    throw new PricingError(`detail is ${show(cell)}, but must be one of ${DETAILS.join(", ")}.`);
  });
}
