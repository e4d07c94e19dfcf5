/** What kind of thing is wrong, where more than words follow from it. */
export type PricingReason =
  /** Input above the long-context threshold, and nobody says of how many requests. */
  | "requests"
  /** A model that is not in the table; its error names the one that was likely meant. */
  | "likely model"
  | "unknown model"
  /** A model that is billed by more than the function prices; its error names the function that does. */
  | "other function"
  /** A day on which the model, its name or its price was not there. */
  | "day"
  /** No model where there is a quantity, or no argument at all. */
  | "blank";

/** A price that cannot be given, in words for the person who asked: what is wrong, with which value, what to do. */
export class PricingError extends Error {
  /** @param reasons of the places that are wrong, each once; none for what has no kind */
  constructor(
    message: string,
    readonly reasons: readonly PricingReason[] = [],
  ) {
    super(message);
  }
}
