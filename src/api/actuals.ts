import type { Problem } from "./problem";
import type { Result } from "../pricing/result";
import type { ActualsKind, ChargeRow } from "../usage/charge-row";

export type { ActualsKind, ChargeRow };

/** More charges than this are not written to a spreadsheet: the command line and BigQuery take them. */
export const MOST_CHARGES = 200_000;
/** Charges of a chunk, but for the last one: a chunk's place follows from its index. */
export const CHUNK_CHARGES = 2_000;

/** What is imported, before any charge of it. Several files of one kind make one import. */
export interface ImportHeader {
  /** Names the file or files and their content: SHA-256, hexadecimal. The same hashes are the same import. */
  readonly files: readonly { readonly name: string; readonly hash: string }[];
  readonly kind: ActualsKind;
  /** The format in words: `OpenAI cost export`. */
  readonly format: string;
  /**
   * The distinct `source` of the rows where `kind` is usage: `completions`, `embeddings`; else none. Days are replaced within
   * it: embeddings do not take the place of completions. Logs are replaced within their `format`.
   */
  readonly reports: readonly string[];
  /** The organisations that rows name. */
  readonly organizations: readonly string[];
  /** That of the rows that name none, where the person gave one; else blank. */
  readonly organization: string;
  /** UTC days of the charges; null where no charge has one. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** By what the rows are told apart, in words: `project`, `key`, `model`, `line item`. */
  readonly grouping: readonly string[];
  /** Days that may still change: the last two before the export. */
  readonly provisionalDays: readonly string[];
  /** True where the file is of some projects only: then only their charges are replaced. */
  readonly onlyItsProjects: boolean;
  /** The projects that the charges name. */
  readonly projects: readonly string[];
  /** Rows of the files that say something. */
  readonly rows: number;
  readonly totals: ImportTotals;
}

/** Sums as the browser read them. Money is USD as decimal text; null where there is none. */
export interface ImportTotals {
  /** The rows that are sent: charges summed to days, without those that say nothing. */
  readonly charges: number;
  readonly requests: number;
  /** Of all units together: what is in Charges is held against it. */
  readonly quantity: string;
  readonly listCost: string;
  readonly billed: string | null;
  /** The list value of complimentary tokens, which is outside `listCost`. */
  readonly freeCost: string;
  readonly unpricedRows: number;
  readonly unrecognisedRows: number;
}

/** What an import would do to the charges that are there. Nothing has been written. */
export interface ImportCheck {
  /** Charges that would go because the file has their days. */
  readonly replaced: number;
  /** The first and last of those days, and how many they are; null when none. */
  readonly days: { readonly from: string; readonly to: string; readonly count: number } | null;
  /** Projects with charges in those days that the file does not name: their charges would go with the rest. */
  readonly otherProjects: readonly string[];
  /** The import of the same files that is in use already; null when there is none. */
  readonly same: { readonly number: number; readonly when: string } | null;
  /** Charges afterwards. */
  readonly charges: number;
  /** A table that was begun and cut off: what is to come of it is sent, not all of it. */
  readonly resumes: boolean;
}

export interface ImportBegun {
  readonly id: string;
  /** The index of the next chunk to send; more than 0 where the same import was cut off. */
  readonly next: number;
}

/** Work that takes several requests: ask again until it is done. */
export type ActualsProgress =
  /** `done` of `of` steps, for a progress bar. */
  | { readonly state: "more"; readonly done: number; readonly of: number }
  | {
      readonly state: "done";
      /** One sentence on what was done. */
      readonly message: string;
      readonly overview: ActualsOverview;
    };

/** A line of the Imports tab. */
export interface ImportLine {
  readonly number: number;
  /** `2026-11-24 11:15 UTC` */
  readonly when: string;
  readonly files: string;
  readonly hashes: readonly string[];
  readonly kind: ActualsKind;
  readonly format: string;
  readonly organization: string;
  /** Days; blank where none. */
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly charges: number;
  /** `in use`, `partly replaced`, `replaced`, `undone`, in words. */
  readonly state: string;
  readonly ratesVersion: string;
}

/** What the spreadsheet holds of actuals. */
export interface ActualsOverview {
  /** Null where nothing was imported. */
  readonly charges: {
    readonly sheet: string;
    readonly count: number;
    readonly from: string;
    readonly to: string;
    readonly organizations: readonly string[];
  } | null;
  /** The newest first. */
  readonly imports: readonly ImportLine[];
  /** The last import, where it can be taken back. */
  readonly undo: { readonly number: number; readonly files: string } | null;
  /**
   * What was cut off before it was finished. An import goes on with the same files, or is cancelled while `isWriting` is
   * false; an undo goes on with the same `number`.
   */
  readonly unfinished: {
    readonly id: string;
    readonly action: "import" | "undo";
    readonly number: number;
    readonly files: string;
    readonly received: number;
    readonly of: number;
    /** True when all charges are there and are being written: it can only be finished. */
    readonly isWriting: boolean;
  } | null;
  /** The tabs that stand: their names. */
  readonly tabs: {
    readonly reconcile: string | null;
    readonly spend: string | null;
    readonly alternatives: string | null;
  };
  readonly ratesVersion: string;
}

/** Cells of a sheet, for the page to recognise. */
export interface SheetTable {
  readonly sheet: string;
  /** All of the table: `A1:H120`. */
  readonly a1: string;
  readonly rows: number;
  readonly columns: number;
  /** The row of these cells within the table, from 0. */
  readonly from: number;
  /** Row by row: numbers as the sheet holds them, days and times as ISO text, all else as text. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  /** The row to ask for next; null when these are the last. */
  readonly next: number | null;
  /** True where the spreadsheet writes 1,5 for one and a half. */
  readonly decimalComma: boolean;
  /** Changes when a cell of the table does: sent back with what is written beside it. */
  readonly hash: string;
}

/** A column of costs beside a table. */
export interface CostColumnRequest {
  readonly sheet: string;
  readonly a1: string;
  /** The row of the headings within the table, from 0; -1 for a table without. */
  readonly headerRow: number;
  /** Where each column stands, from 0, by what it is: `model`, `input`, `cached`, `item`, `quantity`, … */
  readonly columns: Readonly<Record<string, number>>;
  /** Whether a row without a number of requests is one request, or adds up many. */
  readonly rowIs: "request" | "total";
}

/** What would be written beside a table. Nothing has been. */
export interface CostColumnPreview {
  readonly formula: string;
  readonly sheet: string;
  /** The cell of the formula, and all that it fills: `I2`, `I2:I120`. */
  readonly cell: string;
  readonly fills: string;
  /** Where its heading would stand; null for a table without. */
  readonly headingCell: string | null;
  /** Why it cannot stand there; null where it can. */
  readonly obstacle: string | null;
  readonly priced: number;
  /** USD, the sum of the rows that have a cost. */
  readonly total: string;
  readonly attention: readonly AttentionRow[];
  /** How many rows need attention in all; the list has the first ones. */
  readonly attentionCount: number;
}

/** A row without a cost, with why. */
export interface AttentionRow {
  readonly cell: string;
  readonly text: string;
}

export interface CostColumnWritten {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly message: string;
}

/** Tabs that were written. */
export interface ActualsTabs {
  readonly sheets: readonly string[];
  /** Old tabs with changes of the person's own, under their new names. */
  readonly kept: readonly string[];
  readonly message: string;
  readonly overview: ActualsOverview;
}

/**
 * The requests of the Actuals card. None throws: what cannot be done is a problem in plain words. An import is
 * `beginImport`, `putCharges` for each chunk, `finishImport` until it says `done`; each may be repeated after a failure
 * and adds nothing twice.
 */
export interface ActualsServer {
  actualsOverview(): Result<ActualsOverview, Problem>;
  /** What the import would replace. Writes nothing. */
  checkImport(request: ImportHeader): Result<ImportCheck, Problem>;
  /** Makes room for the charges. Another import that was begun and not finished must be cancelled first. */
  beginImport(request: ImportHeader): Result<ImportBegun, Problem>;
  /** Chunks go in order of `index`, from 0; one that is there already is not written again. */
  putCharges(request: {
    readonly id: string;
    readonly index: number;
    readonly rows: readonly ChargeRow[];
  }): Result<{ readonly next: number }, Problem>;
  /** Puts the charges in the place of those of the same days, and writes the tabs. Repeat while it says `more`. */
  finishImport(request: { readonly id: string }): Result<ActualsProgress, Problem>;
  /** Forgets an import that is not finished. Charges are as they were. */
  cancelImport(request: { readonly id: string }): Result<ActualsOverview, Problem>;
  /** Brings back the charges before the last import. Repeat while it says `more`. */
  undoImport(request: { readonly number: number }): Result<ActualsProgress, Problem>;

  /** The selection, or the table around the selected cell; in pieces, of which `from` is the first row. */
  readSheetTable(request: {
    /** The table of an earlier piece; null for the selection. */
    readonly table: { readonly sheet: string; readonly a1: string } | null;
    readonly from: number;
  }): Result<SheetTable, Problem>;
  previewCostColumn(request: CostColumnRequest): Result<CostColumnPreview, Problem>;
  /** Writes one formula and its heading into empty cells beside the table. */
  writeCostColumn(request: CostColumnRequest): Result<CostColumnWritten, Problem>;

  /** Writes the Reconcile tab, or writes it anew from Charges; invoice lines that were typed are kept. */
  buildReconcile(): Result<ActualsTabs, Problem>;
  /** Writes the Spend tab, or writes it anew; the budget, units and cost centres that were typed are kept. */
  buildSpend(): Result<ActualsTabs, Problem>;
  /** Writes the tab of what the usage would have cost in other ways, or writes it anew; what was typed is kept. */
  buildAlternatives(): Result<ActualsTabs, Problem>;
}
