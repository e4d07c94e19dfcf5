import { AS_IS, AS_OF } from "./arguments/kinds";
import { optional, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { COUNTED_MODEL, SIDE } from "./image-arguments";
import { imageCounters } from "./image-counters";

export const imageTokens = rowWise({
  name: "IMAGE_TOKENS",
  arguments: {
    width: required(SIDE),
    height: required(SIDE),
    // What it may say depends on the model.
    detail: optional(AS_IS, undefined),
    model: COUNTED_MODEL,
    as_of: AS_OF,
  },
  prepare() {
    const counterOf = imageCounters();
    return ({ width, height, detail, model, as_of: day }) => counterOf(model, day)({ width, height }, detail);
  },
});
