import type { Claim } from "./claim";

/** Orders the periods of one rate by their start; an unknown start comes first. */
export function byStart(one: Claim, other: Claim): number {
  return (one.from ?? "").localeCompare(other.from ?? "");
}
