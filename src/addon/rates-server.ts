import type { RatesServer } from "../api/rates-server";
import { linkFormulas, previewLinks } from "./formulas/link-formulas";
import { applyUpdates, ratesImpact } from "./rates/apply";
import { checkForUpdates } from "./rates/check";
import { ratesOverview } from "./rates/overview";
import { overrideChoices, overrideRate, removeOverride } from "./rates/overrides";
import { repairRates } from "./rates/repair";
import { undoRefresh } from "./rates/undo";
import { ratesInForce } from "./rates-table";

/** The requests of the Rates card. */
export const ratesServer: RatesServer = {
  ratesInForce,
  ratesOverview,
  checkForUpdates,
  applyUpdates,
  ratesImpact,
  undoRefresh,
  repairRates,
  overrideChoices,
  overrideRate,
  removeOverride,
  previewLinks,
  linkFormulas,
};
