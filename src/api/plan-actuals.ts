import type { Problem } from "./problem";
import type { Result } from "../pricing/result";

/** A plan whose Actuals tab charges can fill. */
export interface PlanToFill {
  readonly id: string;
  /** The name of its Actuals tab. */
  readonly actuals: string;
  /** What was chosen when it was filled last; null before. */
  readonly last: Omit<PlanFillRequest, "id"> | null;
}

/** What can be chosen. */
export interface PlanFillSetup {
  readonly plans: readonly PlanToFill[];
  /** Of `bill`, `usage` and `log`, what there are charges of. */
  readonly bases: readonly string[];
  /** The names on Charges, by what they are: `projects`, `keys`, `models`. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export interface PlanFillRequest {
  readonly id: string;
  /** `bill`, `usage` or `log` */
  readonly basis: string;
  /** `everything`, `projects`, `keys` or `models` */
  readonly ownBy: string;
  /** Those of the plan; none for everything. */
  readonly names: readonly string[];
}

/** What filling would write. Nothing has been. */
export interface PlanFillPreview {
  readonly sheet: string;
  /** The rows that add up the charges: `A11:T18`. */
  readonly section: string;
  /** Blank cells of settled months that get a formula. */
  readonly writes: readonly {
    readonly month: string;
    readonly cell: string;
    /** The place of the month in the plan, from 0. */
    readonly at: number;
  }[];
  /** The other months, with why. */
  readonly left: readonly { readonly month: string; readonly cell: string; readonly why: string }[];
}

export interface PlanFillWritten {
  readonly sheet: string;
  readonly message: string;
}

/** The requests by which charges fill a plan's actuals. None throws. */
export interface PlanActualsServer {
  planFillSetup(): Result<PlanFillSetup, Problem>;
  previewPlanFill(request: PlanFillRequest): Result<PlanFillPreview, Problem>;
  /** Writes formulas: the section, and row 6 of settled months where it is blank. */
  writePlanFill(request: PlanFillRequest): Result<PlanFillWritten, Problem>;
}
