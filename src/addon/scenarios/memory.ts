import type { PlanForm } from "../../scenarios/plan";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Holder = Spreadsheet | Sheet;

/** A write of several tabs that has begun: whoever comes next finishes or removes what it left. */
export interface Journal {
  readonly set: number;
  /** The names of the tabs that are being written. */
  readonly names: readonly string[];
  /** Tabs that stepped aside, with the names they had, and whether a person changed something in them. */
  readonly aside: readonly { readonly id: number; readonly name: string; readonly isYours?: boolean }[];
  /**
   * `writing`: the new tabs go, the old ones come back. `clearing`: the new ones stand, the old ones go or become the
   * user's own.
   */
  readonly phase: "writing" | "clearing";
  /** Other tabs of the set are written anew in their place: cut off, they are written again from Inputs. */
  readonly isInPlace?: boolean;
}

/** What was built last, so that the same request sent twice builds once. */
export interface LastBuild {
  readonly press: string;
  readonly set: number;
}

/** What RateSheet remembers of scenario sheets in a spreadsheet. */
export interface BuildMemory {
  readonly journal: Journal | null;
  readonly last: LastBuild | null;
}

const BUILDS = "ratesheet.scenario.builds";
const PLAN = "ratesheet.scenario.plan";
const NOTHING: BuildMemory = { journal: null, last: null };

/** The memory of builds, looked up once: whoever holds it holds the lock, or only reads. */
export class BuildNotes {
  private item: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
  private known: BuildMemory;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.item = item(spreadsheet, BUILDS);
    const text = this.item?.getValue();
    this.known = { ...NOTHING, ...(text ? (JSON.parse(text) as Partial<BuildMemory>) : {}) };
  }

  get memory(): BuildMemory {
    return this.known;
  }

  remember(change: Partial<BuildMemory>): void {
    this.known = { ...this.known, ...change };
    const text = JSON.stringify(this.known);
    if (this.item) this.item.setValue(text);
    else {
      this.spreadsheet.addDeveloperMetadata(
        BUILDS,
        text,
        SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      );
      this.item = item(this.spreadsheet, BUILDS);
    }
  }
}

/** A cell of Inputs that an update wrote, with what stood there before. */
export interface WrittenCell {
  readonly cell: string;
  /** The name of its place in the form. */
  readonly place: string;
  /** As typed; null for as base. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What RateSheet remembers of one plan, beside its Inputs. */
export interface PlanMemory {
  /** The form as it was written last. */
  readonly form: PlanForm | null;
  /** The cells of the last update, for its undo. */
  readonly undo: readonly WrittenCell[];
}

export function planMemory(inputs: Sheet): PlanMemory {
  return { form: null, undo: [], ...(read(inputs, PLAN) as Partial<PlanMemory> | null) };
}

/** @param isNew whether the sheet was just made, so that nothing is remembered of it yet */
export function rememberPlan(inputs: Sheet, { form, undo }: PlanMemory, isNew = false): void {
  // Notes are the sheet's from now on, and an item of metadata is short.
  const kept = form === null ? null : { ...form, notes: undefined };
  write(inputs, PLAN, { form: kept, undo }, isNew);
}

function item(holder: Holder, key: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  // What was added last comes last, and each key that is asked for is a call.
  const items = [...holder.getDeveloperMetadata()].reverse();
  return items.find((found) => found.getKey() === key);
}

/** Only RateSheet writes these items, whole, so what parses is what was written. */
function read(holder: Holder, key: string): unknown {
  const text = item(holder, key)?.getValue();
  return text ? JSON.parse(text) : null;
}

function write(holder: Holder, key: string, value: unknown, isNew: boolean): void {
  const text = JSON.stringify(value);
  const found = isNew ? undefined : item(holder, key);
  if (found) found.setValue(text);
  else holder.addDeveloperMetadata(key, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
