/** The tabs of actuals. */
export const ACTUALS_ROLES = ["charges", "imports", "reconcile", "spend", "alternatives"] as const;

export type ActualsRole = (typeof ACTUALS_ROLES)[number];

/** What each tab is called where the name is free. */
export const ACTUALS_NAMES: Readonly<Record<ActualsRole, string>> = {
  charges: "Charges",
  imports: "Imports",
  reconcile: "Reconcile",
  spend: "Spend",
  alternatives: "What if",
};

export type TabNames = Readonly<Record<ActualsRole, string>>;
