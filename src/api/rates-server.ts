import type { Outcome } from "./problem";
import type { RatesCheck } from "./rates-check";
import type { LinkRequest, LinksDone, LinksPreview } from "./rates-links";
import type { OverrideChoices, OverrideRequest } from "./rates-overrides";
import type { ApplyRequest, RatesDesk, RatesRepaired, RatesWritten } from "./rates-refresh";

/** The requests of the Rates card. None throws: what cannot be done is answered as a problem in plain words. */
export interface RatesServer {
  /** Settles what an earlier request left half done, and says what can be undone, repaired and linked. */
  ratesDesk(): Outcome<RatesDesk>;
  /** Reads the price list and the second source and compares them with the table in use. Writes nothing. */
  checkForUpdates(): Outcome<RatesCheck>;
  applyUpdates(request: ApplyRequest): Outcome<RatesWritten>;
  /** Brings back the table before the last refresh; overrides made since are kept. */
  undoRefresh(): Outcome<RatesWritten>;
  /** Rebuilds a damaged Rates sheet from the last good table, keeping the user's readable rows. */
  repairRates(): Outcome<RatesRepaired>;
  overrideChoices(): Outcome<OverrideChoices>;
  overrideRate(request: OverrideRequest): Outcome<RatesWritten>;
  removeOverride(request: { readonly id: string }): Outcome<RatesWritten>;
  previewLinks(): Outcome<LinksPreview>;
  linkFormulas(request: LinkRequest): Outcome<LinksDone>;
}
