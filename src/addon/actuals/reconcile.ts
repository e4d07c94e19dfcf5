import { reconcileTab, RECONCILE_INPUTS, type ReconcileTyped } from "../../actuals/reconcile/reconcile-sheet";
import { INVOICE_TITLES, INVOICE_TYPED, type InvoiceLines } from "../../actuals/reconcile/invoice";
import type { Typed } from "../../actuals/typed";
import type { ChargeLine } from "../../actuals/charges/line";
import { USD } from "./charges-tab";
import type { ActualsDesk } from "./desk";
import { namesOfTabs, ownTabs } from "./own-tabs";
import { hasChanges } from "./tab-memory";
import { TypedCells } from "./typed-cells";
import { writeTab } from "./write-tab";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is known of the Reconcile tab before anything is written: what was typed, and whether it was changed. */
export interface ReconcileNow {
  readonly typed: ReconcileTyped;
  readonly isChanged: boolean;
}

export function reconcileNow({ book, spreadsheet }: ActualsDesk): ReconcileNow {
  const sheet = ownTabs(spreadsheet).get("reconcile");
  if (sheet === undefined) {
    return { typed: { usedKind: null, noise: null, invoices: new Map() }, isChanged: false };
  }
  return {
    typed: typedIn(sheet, (instant) => book.host.dayOf(instant)),
    isChanged: hasChanges(sheet, book.host),
  };
}

function typedIn(sheet: Sheet, dayOf: (instant: Date) => string): ReconcileTyped {
  const cells = new TypedCells(sheet, INVOICE_TITLES.length, dayOf);
  const at = ({ row, column }: { row: number; column: number }): Typed => cells.typed(row - 1, column - 1);
  const [kind, noise] = [at(RECONCILE_INPUTS.usedKind), at(RECONCILE_INPUTS.noise)];
  const invoices = new Map<string, InvoiceLines>();
  // The section is found by its headings, wherever rows were inserted or deleted.
  const titles = cells.rowOf(INVOICE_TITLES);
  for (let row = titles + 1; titles >= 0 && row < cells.rows; row++) {
    const month = cells.text(row, 0);
    if (month === "") break;
    const typed = INVOICE_TYPED.map((column) => cells.typed(row, column - 1));
    if (typed.some((value) => value !== null)) invoices.set(month, typed);
  }
  return {
    usedKind: kind === "usage" || kind === "log" ? kind : null,
    noise: typeof noise === "number" ? noise : null,
    invoices,
  };
}

/** Writes Reconcile from the charges. */
export function writeReconcile(desk: ActualsDesk, lines: readonly ChargeLine[], now: ReconcileNow): void {
  const names = namesOfTabs(desk.spreadsheet, ownTabs(desk.spreadsheet));
  const { sheet } = reconcileTab(lines, names, now.typed);
  writeTab(desk, { sheet, money: USD, mark: "reconcile", isChanged: now.isChanged });
}
