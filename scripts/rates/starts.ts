import { parseDay, type Day } from "../../src/pricing/day";

/** What is known of the day a model was first sold at its first known price. */
export interface StartFacts {
  readonly released: ReadonlyMap<string, Day>;
  /** Snapshot or other id → the model it bills as. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Models whose price the 2025-10 page prints. */
  readonly onPage2025: ReadonlySet<string>;
}

/** The month of the 2025-10 page: its prices are in force from its first day where no earlier start is known. */
export const PAGE_2025_FROM = "2025-10-01" as Day;
/** The first day after the month of the 2025-10 page: what is not on that page came no earlier. */
export const AFTER_PAGE_2025 = "2025-11-01" as Day;

/**
 * The day a model's first known price came into force: its release; else the date in its own id or in its first dated snapshot;
 * else the month of the 2025-10 page, if it stands there; else unknown.
 */
export function startOf(model: string, facts: StartFacts): Day | null {
  const released = facts.released.get(model);
  if (released !== undefined) return released;
  const dates = [model, ...[...facts.aliases].filter(([, base]) => base === model).map(([alias]) => alias)]
    .map(dateIn)
    .filter((date) => date !== undefined)
    .sort();
  return dates[0] ?? (facts.onPage2025.has(model) ? PAGE_2025_FROM : null);
}

function dateIn(id: string): Day | undefined {
  const date = /-(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];
  return date === undefined ? undefined : parseDay(date);
}
