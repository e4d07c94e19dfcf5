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

/** By what the typed parts are found again: the headings of the tables, and those that follow. */
export const SPEND_HEADINGS = {
  months: "By month",
  centres: "By cost centre, as typed beside each project below",
  projects: "By project: type its cost centre (blue)",
  keys: "By key",
} as const;
