import type { FormatName, MoneyLook } from "./formats";
import type { ConditionalRule, StyleName } from "./styles";

/** A description of sheets to write, in plain data: whoever writes it needs to know nothing of scenarios. */
export interface Blueprint<Role extends string = SheetRole> {
  /** In their order in the spreadsheet. */
  readonly sheets: readonly SheetBlueprint<Role>[];
  readonly names: readonly NamedCell<Role>[];
  readonly money: MoneyLook;
}

export const SHEET_ROLES = [
  "summary",
  "inputs",
  "actuals",
  "forecast",
  "compare",
  "workings",
  "checks",
] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];
export type SheetNames = Readonly<Record<SheetRole, string>>;

export interface SheetBlueprint<Role extends string = SheetRole> {
  readonly role: Role;
  readonly name: string;
  readonly tabColor: string;
  /** A rectangle of rows; null is an empty cell. */
  readonly cells: readonly (readonly (CellBlueprint | null)[])[];
  readonly columnWidths: readonly Sizes[];
  readonly rowHeights: readonly Sizes[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly validations: readonly Validation<Role>[];
  readonly conditional: readonly ConditionalRule[];
  /** Rows or columns that fold away behind a [+]; all are folded at first. */
  readonly groups: readonly Group[];
  readonly charts: readonly ChartBlueprint[];
}

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
  /** With `;` between arguments and without decimal or array literals, so that every locale reads it. */
  | { readonly kind: "formula"; readonly formula: string };

/** From a row or column on, so many of one size. */
export interface Sizes {
  /** From 1. */
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

export interface Group {
  readonly of: "rows" | "columns";
  readonly first: number;
  readonly count: number;
}

/** What cells of one row take. */
export interface Validation<Role extends string = SheetRole> {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rule: ValidationRule<Role>;
  /** What is said to whoever types something else. */
  readonly help: string;
}

export type ValidationRule<Role extends string = SheetRole> =
  | { readonly kind: "list"; readonly values: readonly string[]; readonly strict: boolean }
  /** A range of a tab of the set; what is not in it is marked, not refused. */
  | { readonly kind: "range"; readonly role: Role; readonly a1: string }
  | { readonly kind: "between"; readonly from: number; readonly to: number }
  /** A condition that holds for what may be typed, with CELL for the cell itself. */
  | { readonly kind: "formula"; readonly formula: string };

export interface ChartBlueprint {
  readonly title: string;
  readonly type: "LINE" | "COMBO";
  /** Labels in the first column, a series in each other one, with its name in the first row. */
  readonly range: string;
  /** By the place of the series, from 0. */
  readonly series: readonly SeriesLook[];
  readonly stacked: boolean;
  /** How the labels below are written. */
  readonly labels: "mmm yy" | "d mmm";
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SeriesLook {
  readonly type: "bars" | "line";
  readonly color: string;
  readonly lineWidth?: number;
  readonly dashed?: true;
}

/** A name for one cell of a sheet. */
export interface NamedCell<Role extends string = SheetRole> {
  readonly name: string;
  readonly role: Role;
  readonly a1: string;
}
