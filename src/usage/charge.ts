import type { Band } from "../pricing/context";
import type { Day } from "../pricing/day";
import type { Meter } from "../pricing/meter";
import type { Tier } from "../pricing/tier";
import type { Note } from "./notes";

/** Whose usage it is, as far as the file says; blank where it does not. */
export interface Owner {
  readonly organization: string;
  readonly project: string;
  readonly user: string;
  readonly key: string;
}

/** One thing that was used or billed on a day: a meter of a row of usage, or a line of a bill. Money is USD. */
export interface Charge extends Owner {
  /** The line of the file; in JSON the ordinal of the result, from 1. */
  readonly line: number;
  /** The UTC day; null when the file does not say it. */
  readonly day: Day | null;
  /** Canonical id of the rate table; an id that it does not know as it is; null when the row names none. */
  readonly model: string | null;
  /** The model as the file writes it. */
  readonly sourceModel: string;
  /** The file's own words for it: the line item of a bill, the endpoint of usage. */
  readonly source: string;
  readonly meter: Meter | null;
  /** Null where the tier has no list price or is not known. */
  readonly tier: Tier | null;
  /** `any` for a model with one band; null where there is no meter. */
  readonly context: Band | "any" | null;
  /** In the meter's unit, as exact decimal text. */
  readonly quantity: string | null;
  /** On one meter of a row alone, so that sums do not multiply. */
  readonly requests: number | null;
  /** Quantity × list price of the day, as exact decimal text; null when there is no such price. */
  readonly listCost: string | null;
  /** What it would be if all of it were long context, where the file cannot say. */
  readonly upperCost: string | null;
  /** What the file says was charged, exact; null where it has no money, or another currency. */
  readonly billed: string | null;
  /** What somebody else estimated it to cost: never a bill. */
  readonly estimate: string | null;
  /** Complimentary tokens: the list cost is a memo, and outside totals. */
  readonly free: boolean;
  /** `unpriced`: known, without a list price. `unrecognised`: not known what it is. Neither is ever 0. */
  readonly status: "priced" | "unpriced" | "unrecognised";
  /** What a person must look at; null when nothing. */
  readonly problem: string | null;
  /** What makes it approximate. */
  readonly notes: readonly Note[];
}
