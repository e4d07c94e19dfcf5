/** Rows of the Actuals tab: the user's, but for the months above and the comparison below. */
export const FLAG_ROW = 3;
export const MONTHS_ROW = 4;
export const BUDGET_ROW = 5;
export const ACTUAL_ROW = 6;
export const ACTUAL_LABEL = "Actual cost";
export const ACTUALS_NOTE_ROW = 7;
export const FORECAST_ROW = 8;
export const DIFFERENCE_ROW = 9;
/** Where the section of what is filled from Charges begins, and where it says whether that adds up. */
export const CHARGES_ROW = 11;
export const CHARGES_STATE_ROW = 14;
