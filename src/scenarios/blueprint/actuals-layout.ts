/** Rows of the Actuals tab: the user's, but for the months above and the comparison below. */
export const FLAG_ROW = 3;
export const MONTHS_ROW = 4;
export const BUDGET_ROW = 5;
export const ACTUAL_ROW = 6;
export const ACTUALS_NOTE_ROW = 7;
export const FORECAST_ROW = 8;
export const DIFFERENCE_ROW = 9;
