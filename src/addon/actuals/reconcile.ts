import { reconcileTab, RECONCILE_INPUTS, type ReconcileTyped } from "../../actuals/reconcile/reconcile-sheet";
import { INVOICE_TITLES, INVOICE_TYPED, type InvoiceLines } from "../../actuals/reconcile/invoice";
import { isDate } from "../../functions/cells";
import type { Cell } from "../../functions/definition";
import type { ChargeLine } from "../../actuals/charges/line";
import { USD } from "./charges-tab";
import type { ActualsDesk } from "./desk";
import { namesOfTabs, ownTabs } from "./own-tabs";
import { hasChanges } from "./tab-memory";
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
  const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), INVOICE_TITLES.length);
  const [values, formulas] = [range.getValues() as Cell[][], range.getFormulas()];
  const at = ({ row, column }: { row: number; column: number }): Cell => values[row - 1]?.[column - 1];
  const [kind, noise] = [at(RECONCILE_INPUTS.usedKind), at(RECONCILE_INPUTS.noise)];
  const invoices = new Map<string, InvoiceLines>();
  // The section is found by its headings, wherever rows were inserted or deleted.
  const titles = values.findIndex((line) =>
    INVOICE_TITLES.every((title, index) => title === "" || line[index] === title),
  );
  for (let row = titles + 1; titles >= 0 && row < values.length; row++) {
    const month = values[row]?.[0];
    const key = isDate(month) ? dayOf(month) : String(month ?? "");
    if (key === "") break;
    const typed = INVOICE_TYPED.map((column): string | number | null => {
      const formula = formulas[row]?.[column - 1] ?? "";
      const value = values[row]?.[column - 1];
      if (formula !== "") return formula;
      return typeof value === "number" ? value : value === "" || value === undefined ? null : String(value);
    });
    if (typed.some((value) => value !== null)) invoices.set(key, typed);
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
