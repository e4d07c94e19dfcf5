import type { ActualsOverview } from "../../api/actuals";

/** The tab with one line an import. */
const IMPORTS = "Imports";

/** The tabs of actuals that stand, for links to them. */
export function tabNames({ charges, imports, tabs }: ActualsOverview): readonly string[] {
  return [
    ...(charges === null ? [] : [charges.sheet]),
    ...(imports.length === 0 ? [] : [IMPORTS]),
    ...[tabs.reconcile, tabs.spend, tabs.alternatives].filter((name) => name !== null),
  ];
}
