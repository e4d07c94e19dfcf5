import type { ActualsOverview, ImportCheck, ImportLine, SheetTable } from "../../../src/api/actuals";
import { success } from "../../../src/pricing/result";
import type { Answers } from "./fake-server";

/** A spreadsheet without charges. */
export const NOTHING_HELD: ActualsOverview = {
  charges: null,
  imports: [],
  undo: null,
  unfinished: null,
  tabs: { reconcile: null, spend: null, alternatives: null },
  ratesVersion: "2026-11-24.abcdef12",
};

const LINE: ImportLine = {
  number: 1,
  when: "2026-11-24 11:15 UTC",
  files: "cost_2026-10.csv",
  hashes: ["ab"],
  kind: "cost",
  format: "OpenAI cost export",
  organization: "org-sample",
  from: "2026-10-01",
  to: "2026-10-31",
  rows: 812,
  charges: 640,
  state: "in use",
  ratesVersion: "2026-11-24.abcdef12",
};

/** One with a bill and a plan. */
export const BILL_HELD: ActualsOverview = {
  ...NOTHING_HELD,
  charges: {
    sheet: "Charges",
    count: 640,
    from: "2026-10-01",
    to: "2026-10-31",
    organizations: ["org-sample"],
  },
  imports: [LINE],
  undo: { number: 1, files: "cost_2026-10.csv" },
};

export const ADDS: ImportCheck = {
  replaced: 0,
  days: null,
  otherProjects: [],
  same: null,
  charges: 4,
  resumes: false,
};

export const table = (cells: SheetTable["cells"], a1: string): SheetTable => ({
  sheet: "Log",
  a1,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
  from: 0,
  cells,
  next: null,
  decimalComma: false,
  hash: "h",
});

/** A server that takes every import at once. */
export const ACTUALS: Answers = {
  actualsOverview: () => success(NOTHING_HELD),
  ratesInForce: () => success({ rates: null }),
  checkImport: () => success(ADDS),
  beginImport: () => success({ id: "i1", next: 0 }),
  putCharges: ({ index }) => success({ next: index + 1 }),
  finishImport: () =>
    success({ state: "done", message: "4 charges of 2026-10-01 were imported.", overview: BILL_HELD }),
  cancelImport: () => success(NOTHING_HELD),
  showSheet: () => success(null),
};
