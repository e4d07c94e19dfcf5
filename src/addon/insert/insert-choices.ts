import type { InsertChoices } from "../../api/insert-function";
import { ratesFor } from "../../functions/rates-argument";
import { PricingError } from "../../pricing/errors";
import { TIERS } from "../../pricing/tier";
import { hasDecimalComma } from "../decimal-comma";
import { sheetHost } from "../sheet-host";

/** The models and tiers that the form suggests, and how numbers are written here. */
export function insertChoices(): InsertChoices {
  return { models: models(), tiers: [...TIERS], decimalComma: hasDecimalComma() };
}

function models(): readonly string[] {
  try {
    return ratesFor(undefined, sheetHost()).models();
  } catch (error) {
    if (error instanceof PricingError) return [];
    throw error;
  }
}
