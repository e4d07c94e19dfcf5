import type { RatesServer } from "../api/rates-server";
import { linkFormulas, previewLinks } from "./formulas/link-formulas";
import { formulasToLookAt, mendFormulas, undoMending } from "./formulas/mend-formulas";
import { ratesAnswer } from "./problem";
import { applyUpdates } from "./rates/apply";
import { checkForUpdates } from "./rates/check";
import { ratesImpact } from "./rates/impact";
import { ratesOverview } from "./rates/overview";
import { overrideChoices, overrideRate, removeOverride } from "./rates/overrides";
import { repairRates } from "./rates/repair";
import { undoRefresh } from "./rates/undo";
import { ratesInForce } from "./rates-table";

/** The requests of the Rates card. From here each goes one way: rates/ asks feeds/ what to do, and rates-sheet/ does it. */
export const ratesServer: RatesServer = {
  ratesInForce: () => ratesAnswer(ratesInForce),
  ratesOverview: () => ratesAnswer(ratesOverview),
  checkForUpdates: () => ratesAnswer(checkForUpdates),
  applyUpdates: (request) => ratesAnswer(() => applyUpdates(request)),
  ratesImpact: (request) => ratesAnswer(() => ratesImpact(request)),
  undoRefresh: () => ratesAnswer(undoRefresh),
  repairRates: () => ratesAnswer(repairRates),
  overrideChoices: () => ratesAnswer(overrideChoices),
  overrideRate: (request) => ratesAnswer(() => overrideRate(request)),
  removeOverride: (request) => ratesAnswer(() => removeOverride(request)),
  previewLinks: () => ratesAnswer(previewLinks),
  linkFormulas: (request) => ratesAnswer(() => linkFormulas(request)),
  formulasToLookAt: () => ratesAnswer(formulasToLookAt),
  mendFormulas: (request) => ratesAnswer(() => mendFormulas(request)),
  undoMending: () => ratesAnswer(undoMending),
};
