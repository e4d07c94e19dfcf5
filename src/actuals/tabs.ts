/** The tabs of actuals, but for Variance: of those each plan has its own. */
export const ACTUALS_ROLES = ["charges", "imports", "months", "reconcile", "whatIf"] as const;

export type ActualsRole = (typeof ACTUALS_ROLES)[number];

/** What each tab is called where the name is free. */
export const ACTUALS_NAMES: Readonly<Record<ActualsRole, string>> = {
  charges: "Charges",
  imports: "Imports",
  months: "Cost by month",
  reconcile: "Reconcile",
  whatIf: "What if",
};

export type TabNames = Readonly<Record<ActualsRole, string>>;
