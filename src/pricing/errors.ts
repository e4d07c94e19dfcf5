/** A price that cannot be given, in words for the person who asked: what is wrong, with which value, what to do. */
export class PricingError extends Error {}
