/** One grid of columns on every tab with scenarios or months: a column has one purpose, alike on every tab. */
export const LABEL_COLUMN = 1;
export const UNIT_COLUMN = 2;
/** The base, a total, or the one value. */
export const BASE_COLUMN = 3;
/** A scenario each; on Forecast the financial years; in price rows model, meter, tier, quantity and weight. */
export const FIRST_SCENARIO_COLUMN = 4;
export const LAST_SCENARIO_COLUMN = 8;
export const FIRST_MONTH_COLUMN = 9;

/** In pixels. Columns between label and months are as wide as a new sheet has them, which takes no call. */
export const WIDTHS = { label: 232, longLabel: 330, value: 128, month: 76 } as const;
