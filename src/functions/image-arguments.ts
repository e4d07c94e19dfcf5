import { resolveModel, type ModelNames } from "../pricing/aliases";
import { bundledTable, modelFacts } from "../pricing/bundled";
import { PricingError } from "../pricing/errors";
import { DETAILS, parseDetail, type Detail } from "../pricing/images/image-rule";
import { hasImageRule } from "../pricing/images/model-images";
import { readerByDay } from "./arguments/kinds";
import type { CellArgument, Kind } from "./arguments/kind";
import { isBlank, readModelText, show } from "./cells";
import type { Cell } from "./definition";

/** The model that is meant when none is given. */
export const DEFAULT_MODEL = "gpt-5";

/** Every model with a price or an image rule, found without reading the rate table where the rules know it. */
const COUNTED_MODELS: ModelNames = {
  has: (model) => hasImageRule(model) || bundledTable().has(model),
  models: () => bundledTable().models(),
  get aliases() {
    return modelFacts().aliases;
  },
};

/** A model whose images can be counted, whether or not it has a price; gpt-5 if left out. */
export const COUNTED_MODEL: CellArgument<string> = {
  per: "cell",
  required: false,
  kind: {
    says: "model",
    byDay: true,
    reader: (name) =>
      readerByDay((cell, day) => resolveModel(readModelText(name, cell), COUNTED_MODELS, day)),
  },
  blank: () => DEFAULT_MODEL,
};

/** The id of a model, gpt-5 for a blank, not yet resolved. */
export function readImageModel(cell: Cell): string {
  return isBlank(cell) ? DEFAULT_MODEL : readModelText("model", cell);
}

/** A side in pixels; what numbers are a side is for the count to say. */
export const SIDE: Kind<number> = {
  says: "quantity",
  byDay: false,
  reader: (name) => (cell) => {
    if (typeof cell === "number") return cell;
    throw new PricingError(
      `${name} is ${show(cell)}, but must be a whole number of pixels. Give both sides of the image.`,
    );
  },
};

/** How closely the model looks; blank is auto. */
export function readDetail(name: string, cell: Cell): Detail {
  if (isBlank(cell)) return "auto";
  const detail = typeof cell === "string" ? parseDetail(cell) : undefined;
  if (detail !== undefined) return detail;
  throw new PricingError(`${name} is ${show(cell)}, but must be one of ${DETAILS.join(", ")}.`);
}
