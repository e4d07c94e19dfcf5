/** The sheets that RateSheet writes, by what they are for. */
export type SheetRole = "rates" | "log" | "backup";

/** What happened to the rates, as the log names it. */
export type Action = "first table" | "refresh" | "undo" | "override" | "override removed" | "repair";

/** A line of the log, and what a write that was cut off has to say about itself. */
export interface LogEntry {
  /** ISO, UTC. */
  readonly when: string;
  readonly action: Action;
  readonly source: string;
  /** SHA-256 of the text the rates were read from; blank where none was read. */
  readonly hash: string;
  readonly ratesBefore: number;
  readonly ratesAfter: number;
  /** Versions of the tables before and after. */
  readonly before: string;
  readonly after: string;
  readonly by: string;
  readonly details: string;
}

export type Target =
  /** Over the table in use: one write replaces all its cells. */
  | { readonly kind: "in place" }
  /** To a sheet that nothing uses until the OPENAI_RATES range is moved there. */
  | { readonly kind: "sheet"; readonly id: number; readonly isNew: boolean };

/** A write that has begun. */
export interface Pending {
  readonly entry: LogEntry;
  /** Where the new table goes, and so what tells whether it is there. */
  readonly target: Target;
}

/** What RateSheet remembers in the spreadsheet itself, so that a copy of it knows the same. */
export interface RatesState {
  readonly sheets: Readonly<Partial<Record<SheetRole, number>>>;
  /** The version of the table as RateSheet wrote it last: what differs from it was edited by hand. */
  readonly written: string | null;
  /** The refresh that can be undone. */
  readonly lastRefresh: { readonly when: string; readonly before: string; readonly after: string } | null;
  readonly pending: Pending | null;
}

export const NO_STATE: RatesState = { sheets: {}, written: null, lastRefresh: null, pending: null };

/** The state once a write is known to have been done. */
export function afterWrite(state: RatesState, { entry, target }: Pending): RatesState {
  const { action, when, before, after } = entry;
  return {
    sheets: target.kind === "in place" ? state.sheets : { ...state.sheets, rates: target.id },
    written: after,
    lastRefresh:
      action === "refresh" ? { when, before, after } : action === "undo" ? null : state.lastRefresh,
    pending: null,
  };
}

/** The versions that undo and repair need. */
export function neededVersions({ written, lastRefresh }: RatesState): readonly string[] {
  const versions = [written, lastRefresh?.before, lastRefresh?.after];
  return [...new Set(versions.filter((version) => typeof version === "string"))];
}
