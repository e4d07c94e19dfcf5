import type { OverrideRequest } from "../../api/rates-overrides";

/** An empty form. Standard tier and any context are what most agreements name. */
export const EMPTY_OVERRIDE: OverrideRequest = {
  model: "",
  meter: "input",
  tier: "standard",
  context: "any",
  price: "",
  from: "",
  until: "",
  note: "",
};

export type OverrideProblems = Readonly<Partial<Record<keyof OverrideRequest, string>>>;

const PRICE = /^\d{1,6}(\.\d{1,12})?$/;

/** What can be told wrong before the server is asked; the server decides. */
export function overrideProblems({ model, price, from, until }: OverrideRequest): OverrideProblems {
  return {
    ...(model.trim() === "" && { model: "Give the model the price is for." }),
    ...(!PRICE.test(price.trim()) && { price: "Give the price in dollars, such as 1.25." }),
    ...(from !== "" && until !== "" && until <= from && { until: "It must come after the first day." }),
  };
}
