import { latestAlias } from "../pricing/aliases";
import { modelFacts } from "../pricing/bundled";

/** The model an id bills as, from the explicit list; an unknown id is itself. */
export function canonicalModel(id: string): string {
  return latestAlias(id, modelFacts().aliases) ?? id;
}
