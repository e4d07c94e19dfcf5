import type { Typed } from "../typed";

/** What a person has typed on the tab before, which is kept. */
export interface SpendTyped {
  readonly basis: Typed;
  readonly month: Typed;
  readonly budget: Typed;
  /** What the person's own unit is called. */
  readonly unit: Typed;
  /** How many units, by the last day of the month. */
  readonly units: ReadonlyMap<string, Typed>;
  /** Cost centres by project. */
  readonly centres: ReadonlyMap<string, Typed>;
}

export const NOTHING_TYPED: SpendTyped = {
  basis: null,
  month: null,
  budget: null,
  unit: null,
  units: new Map(),
  centres: new Map(),
};

/** What is typed at the top, by its label. */
export const SPEND_LABELS = {
  basis: "Taken from",
  month: "Month",
  budget: "Budget of a month, USD",
  unit: "A unit of your own",
} as const;

/** By what the typed parts of the tables are found again: their headings, and those that follow. */
export const SPEND_HEADINGS = {
  months: "By month",
  centres: "By cost centre, as typed beside each project below",
  projects: "By project: type its cost centre (blue)",
  keys: "By key",
} as const;
