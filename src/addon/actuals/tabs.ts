import type { ChargeLine } from "../../actuals/charges/line";
import { ACTUALS_NAMES, type ActualsRole } from "../../actuals/tabs";
import type { ActualsTabs } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { actualsAnswer, problem } from "../problem";
import { alternativesNow, writeAlternatives } from "./alternatives";
import { mendPrices } from "./charges-tab";
import { toldWords, withActualsLock, type ActualsDesk } from "./desk";
import { overviewOf } from "./overview";
import { clearUnfinished, namesOfTabs, ownTabs } from "./own-tabs";
import { reconcileNow, writeReconcile } from "./reconcile";
import { chargesNow } from "./rewrite";
import { spendNow, writeSpend } from "./spend";

/**
 * Writes anew the tabs that rest on Charges. They can be written again at any time: a failure is told, and is no reason to
 * lose an import.
 */
export function writeTabs(desk: ActualsDesk): void {
  clearBegun(desk);
  // All is read before anything is written: then formulas have no results.
  const [reconcile, spend, alternatives] = [reconcileNow(desk), spendNow(desk), alternativesNow(desk)];
  const lines = chargesNow(desk);
  desk.book.attempt("the Reconcile tab", () => {
    writeReconcile(desk, lines, reconcile);
  });
  if (ownTabs(desk.spreadsheet).has("spend")) {
    desk.book.attempt(`the tab ${ACTUALS_NAMES.spend}`, () => {
      writeSpend(desk, lines, spend);
    });
  }
  if (alternatives === undefined) return;
  desk.book.attempt(`the tab ${ACTUALS_NAMES.alternatives}`, () => {
    writeAlternatives(desk, lines, alternatives);
  });
}

/** Writes the Reconcile tab, or writes it anew from Charges. */
export function buildReconcile(): Result<ActualsTabs, Problem> {
  return buildTab("reconcile", reconcileNow, writeReconcile);
}

/** Writes the Spend tab, or writes it anew from Charges. */
export function buildSpend(): Result<ActualsTabs, Problem> {
  return buildTab("spend", spendNow, writeSpend);
}

/** Writes the tab of what the usage would have cost in other ways, or writes it anew from Charges. */
export function buildAlternatives(): Result<ActualsTabs, Problem> {
  return buildTab("alternatives", alternativesNow, writeAlternatives);
}

/** @param read what is kept of the tab; it is read before anything is written: then formulas have no results */
function buildTab<Now>(
  role: ActualsRole,
  read: (desk: ActualsDesk) => Now,
  write: (desk: ActualsDesk, lines: readonly ChargeLine[], now: Now) => void,
): Result<ActualsTabs, Problem> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      refuseWithoutCharges(desk);
      clearBegun(desk);
      const now = read(desk);
      const lines = chargesNow(desk);
      const charges = ownTabs(desk.spreadsheet).get("charges");
      if (charges !== undefined) mendPrices(charges);
      write(desk, lines, now);
      return written(desk, [namesOfTabs(desk.spreadsheet, ownTabs(desk.spreadsheet))[role]]);
    }),
  );
}

/** Removes tabs that were begun and cut off, before their names are asked for: else a second one would have another. */
function clearBegun({ spreadsheet }: ActualsDesk): void {
  clearUnfinished(spreadsheet, Object.values(ACTUALS_NAMES));
}

function refuseWithoutCharges({ spreadsheet, notes }: ActualsDesk): void {
  const { journal } = notes.memory;
  if (journal !== null && journal.phase !== "receiving") {
    throw problem("changed", `${journal.files} is being written.`, "Let that finish first.", true);
  }
  if (ownTabs(spreadsheet).has("charges")) return;
  throw problem("nothing", "Nothing was imported yet.", "Import usage or costs first.");
}

function written(desk: ActualsDesk, sheets: readonly string[]): ActualsTabs {
  return {
    sheets,
    kept: desk.kept,
    message: `Wrote ${sheets.join(", ")}.${toldWords(desk)}`,
    overview: overviewOf(desk),
  };
}
