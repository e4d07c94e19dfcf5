/** A description of sheets to write, in plain data: whoever writes it needs to know nothing of scenarios. */
export interface Blueprint {
  /** The Inputs, Forecast, Compare and Checks sheets, in their order in the spreadsheet. */
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NamedCell[];
}

export interface SheetBlueprint {
  readonly role: SheetRole;
  readonly name: string;
  /** A rectangle of rows; null is an empty cell. */
  readonly cells: readonly (readonly (CellBlueprint | null)[])[];
  readonly columnWidths: readonly ColumnWidths[];
  readonly frozenRows: number;
  readonly dropDowns: readonly DropDown[];
  readonly charts: readonly ChartBlueprint[];
}

export const SHEET_ROLES = ["inputs", "forecast", "compare", "checks"] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];
export type SheetNames = Readonly<Record<SheetRole, string>>;

export interface CellBlueprint {
  readonly content: CellContent;
  readonly style: StyleName;
  readonly format: FormatName;
}

export type CellContent =
  /** Empty but formatted: an input left out, or a place that a formula spills into. */
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** A day as ISO text: the spreadsheet reads it as a date in every locale. */
  | { readonly kind: "day"; readonly day: string }
  /** With `,` between arguments and without decimal or array literals, so that every locale reads it. */
  | { readonly kind: "formula"; readonly formula: string };

/** What a cell is, which decides how it looks. */
export type StyleName = keyof typeof STYLES;

export interface Style {
  readonly color: string;
  /** Null: the sheet's own. */
  readonly background: string | null;
}

const WHITE_TEXT = "#ffffff";
const BLACK = "#000000";

/** Colours after the modelling standards: inputs blue, formulas black, links to other sheets green. */
export const STYLES = {
  header: { color: WHITE_TEXT, background: "#374151" },
  heading: { color: BLACK, background: "#e5e7eb" },
  label: { color: BLACK, background: null },
  note: { color: "#4b5563", background: null },
  input: { color: "#0000ff", background: "#fffbe6" },
  formula: { color: BLACK, background: null },
  total: { color: BLACK, background: "#f3f4f6" },
  link: { color: "#00713a", background: null },
  stamp: { color: "#4b5563", background: null },
} as const satisfies Readonly<Record<string, Style>>;

/** Number formats as Google Sheets writes them in every locale. Nothing is rounded but what is shown. */
export const FORMATS = {
  general: "General",
  text: "@",
  whole: "#,##0",
  amount: "#,##0.00",
  sixDecimals: "#,##0.000000",
  nineDecimals: "0.000000000",
  quantity: "#,##0.00",
  money: "#,##0.00",
  unitCost: "#,##0.000000",
  price: "#,##0.00####",
  share: "0.00%",
  day: "yyyy-mm-dd",
  month: "yyyy-mm",
} as const;
export type FormatName = keyof typeof FORMATS;

export interface ColumnWidths {
  /** From 1. */
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

/** A drop-down in cells of one row. */
export interface DropDown {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly choices:
    | { readonly from: "list"; readonly values: readonly string[] }
    /** A range of the same sheet; what is not in it is marked, not refused. */
    | { readonly from: "range"; readonly a1: string };
}

export interface ChartBlueprint {
  readonly title: string;
  readonly type: "LINE" | "COLUMN";
  readonly stacked: boolean;
  /** Side by side: labels with a header, then the values of each. Rows are series. */
  readonly ranges: readonly string[];
  /** The cell the chart stands on. */
  readonly row: number;
  readonly column: number;
}

/** A name for one cell of a sheet. */
export interface NamedCell {
  readonly name: string;
  readonly role: SheetRole;
  readonly a1: string;
}
