import type { ActualsKind } from "../../../api/actuals";
import type { Charge } from "../../../usage/charge";

/** What a kind is to a person in finance. */
export const KINDS: Readonly<Record<ActualsKind, string>> = {
  usage: "What was used",
  cost: "What was billed",
  log: "What a log says",
};

/** What a row of usage counts: `completions`, `embeddings`. Blank for money and logs, which are one report each. */
export function reportOf(kind: ActualsKind, { source }: Charge): string {
  return kind === "usage" ? source : "";
}
