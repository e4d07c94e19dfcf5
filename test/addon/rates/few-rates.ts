import type { OverrideRequest } from "../../../src/api/rates-overrides";

/** Few models, for tests that write the table dozens of times. */
export const MODELS = ["gpt-5.4-nano", "gpt-5", "gpt-4.1"];

/** The line of the page of August 2026, and the same cheaper. */
export const CHEAPER_NANO: readonly [line: string, by: string] = [
  "| gpt-5.4-nano | $0.20 | $0.02 | - | $1.25 | - | - | - | - |",
  "| gpt-5.4-nano | $0.16 | $0.016 | - | $1.00 | - | - | - | - |",
];

/** A price of the user's own. */
export const OVERRIDE: OverrideRequest = {
  model: "gpt-5",
  meter: "input",
  tier: "standard",
  context: "any",
  price: "1.10",
  from: "",
  until: "",
  note: "contract",
};
