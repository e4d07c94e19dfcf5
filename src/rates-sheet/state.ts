/** The sheets that RateSheet writes, by what they are for. */
export type SheetRole = "rates" | "log" | "backup";

/** What happened to the rates, as the log names it. */
const ACTIONS = ["first table", "refresh", "undo", "override", "override removed", "repair"] as const;

export type Action = (typeof ACTIONS)[number];

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

/**
 * Reads what was remembered. Only RateSheet writes it, but a text may be cut short, or be written by hand: undefined for
 * all that is not a state.
 */
export function readState(text: string): RatesState | undefined {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(state)) return undefined;
  const { sheets = {}, written = null, lastRefresh = null, pending = null } = state;
  return isSheets(sheets) && isTextOrNull(written) && isLastRefresh(lastRefresh) && isPending(pending)
    ? { sheets, written, lastRefresh, pending }
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function hasTexts(value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && names.every((name) => typeof value[name] === "string");
}

function isSheets(value: unknown): value is RatesState["sheets"] {
  return isRecord(value) && Object.values(value).every((id) => typeof id === "number");
}

function isLastRefresh(value: unknown): value is RatesState["lastRefresh"] {
  return value === null || hasTexts(value, ["when", "before", "after"]);
}

function isPending(value: unknown): value is Pending | null {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { entry, target } = value;
  return (
    hasTexts(entry, ["when", "action", "source", "hash", "before", "after", "by", "details"]) &&
    isAction(entry["action"]) &&
    isTarget(target)
  );
}

export function isAction(value: unknown): value is Action {
  return ACTIONS.some((action) => action === value);
}

function isTarget(value: unknown): value is Target {
  return (
    isRecord(value) &&
    (value["kind"] === "in place" ||
      (value["kind"] === "sheet" && typeof value["id"] === "number" && typeof value["isNew"] === "boolean"))
  );
}

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

/** How the outcome of what was carried out begins in the log. */
export const DONE = "done";
