import type { Problem } from "./problem";
import type { Result } from "../pricing/result";
import type { ActualsKind } from "../usage/charge-row";

/** What a plan's Actuals tab would take from Charges. Nothing has been written. */
export interface PlanActuals {
  /** Names the set of sheets. */
  readonly id: string;
  /** The name of its Actuals tab. */
  readonly sheet: string;
  readonly currency: string;
  /** What the cost is taken from. */
  readonly kind: ActualsKind;
  /** The cells of the section that says what is the plan's own, where it is still to be written. */
  readonly section: string | null;
  /** The tab that takes plan and actual apart, where it is still to be written or does not fit the plan any more. */
  readonly variance: string | null;
  /** The blank cells of settled months. */
  readonly fills: readonly {
    readonly cell: string;
    /** `2026-10` */
    readonly month: string;
    /** What to know of it. */
    readonly note: string | null;
  }[];
  /** Months that have a figure or a formula: they stay. */
  readonly stays: readonly string[];
  /** Months with charges that are not filled, with why. */
  readonly left: readonly { readonly month: string; readonly why: string }[];
}

/** The requests about plans and what Charges has of them. */
export interface PlanActualsServer {
  /** What each plan's Actuals would take. Writes nothing. */
  checkPlanActuals(): Result<readonly PlanActuals[], Problem>;
  /** Writes formulas into those of the cells that are still blank, and of a settled month. */
  fillPlanActuals(request: {
    readonly id: string;
    readonly cells: readonly string[];
  }): Result<{ readonly message: string; readonly sheets: readonly string[] }, Problem>;
}
