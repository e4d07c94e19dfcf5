import type { Day } from "../../src/pricing/day";
import type { Claim } from "./claim";

/** Orders the periods of one rate by their start; an unknown start comes first. */
export function byStart(one: Claim, other: Claim): number {
  return (one.from ?? "").localeCompare(other.from ?? "");
}

export function isInForce(claim: Pick<Claim, "from" | "until">, day: Day): boolean {
  return (claim.from === null || claim.from <= day) && (claim.until === null || day < claim.until);
}

export function overlap(one: Pick<Claim, "from" | "until">, other: Pick<Claim, "from" | "until">): boolean {
  const startsBefore = (from: Day | null, until: Day | null): boolean =>
    from === null || until === null || from < until;
  return startsBefore(one.from, other.until) && startsBefore(other.from, one.until);
}
