import type { Values } from "../broadcast";
import type { CellArgument } from "./kind";

interface Given {
  readonly argument: CellArgument<unknown>;
  readonly values: Values;
}

/**
 * The arguments that say whether a place is blank: it is where all of them are.
 *
 * Model and quantities decide. Where one of them that is needed is a range, so are rows that end: what is given once for
 * all of them says nothing of a single row, but for a quantity that meets a blank model, which is a problem. Where only
 * details are ranges (the quality of an image, its size), they decide. Else nothing is blank but a call with blanks.
 */
export function decidingArguments<One extends Given>(all: readonly One[]): readonly One[] {
  const says = (what: string) => all.filter(({ argument }) => argument.kind.says === what);
  const [models, quantities, details] = [says("model"), says("quantity"), says("detail")];
  const ranges = (some: readonly One[]): readonly One[] => some.filter(({ values }) => values.varies);
  const required = (some: readonly One[]): readonly One[] => some.filter(({ argument }) => argument.required);

  const modelRanges = ranges(models);
  if (modelRanges.length > 0) {
    const fixed = required(quantities).filter(({ values }) => !values.varies);
    return [...modelRanges, ...fixed, ...ranges(quantities)];
  }
  if (ranges(required(quantities)).length > 0) return ranges(quantities);
  const detailRanges = ranges(required(details));
  return detailRanges.length > 0 ? [...detailRanges, ...ranges(quantities)] : [...models, ...quantities];
}
