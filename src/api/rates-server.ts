import type { Problem } from "./problem";
import type { Result } from "../pricing/result";
import type { RatesCheck } from "./rates-check";
import type { LinkRequest, LinksDone, LinksPreview } from "./rates-links";
import type { FormulasToLookAt, MendingDone, MendRequest } from "./rates-mending";
import type { OverrideChoices, OverrideRequest } from "./rates-overrides";
import type { RatesInForce } from "./rates-table";
import type { RatesImpact } from "./rates-impact";
import type { ApplyRequest, RatesOverview, RatesRepaired, RatesWritten } from "./rates-refresh";

/** The requests of the Rates card. None throws: what cannot be done is answered as a problem in plain words. */
export interface RatesServer {
  /** Settles what an earlier request left half done, and says what can be undone, repaired and linked. */
  ratesOverview(): Result<RatesOverview, Problem>;
  /** Reads the price list and the second source and compares them with the table in use. Writes nothing. */
  checkForUpdates(): Result<RatesCheck, Problem>;
  applyUpdates(request: ApplyRequest): Result<RatesWritten, Problem>;
  /** Which formulas of the spreadsheet would give something else. Writes nothing. */
  ratesImpact(request: ApplyRequest): Result<RatesImpact, Problem>;
  /** Brings back the table before the last refresh; overrides made since are kept. */
  undoRefresh(): Result<RatesWritten, Problem>;
  /** Rebuilds a damaged Rates sheet from the last good table, keeping the user's readable rows. */
  repairRates(): Result<RatesRepaired, Problem>;
  overrideChoices(): Result<OverrideChoices, Problem>;
  overrideRate(request: OverrideRequest): Result<RatesWritten, Problem>;
  removeOverride(request: { readonly id: string }): Result<RatesWritten, Problem>;
  previewLinks(): Result<LinksPreview, Problem>;
  /** The rates that formulas use, for what the page prices by itself. */
  ratesInForce(): Result<RatesInForce, Problem>;
  linkFormulas(request: LinkRequest): Result<LinksDone, Problem>;
  /** Formulas that give an error which a person can mend, and how. Writes nothing. */
  formulasToLookAt(): Result<FormulasToLookAt, Problem>;
  mendFormulas(request: MendRequest): Result<MendingDone, Problem>;
  /** Puts back the formulas of the last mending, where they still stand as mended. */
  undoMending(): Result<MendingDone, Problem>;
}
