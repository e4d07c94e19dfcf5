import type { Area } from "./area";
import type { SheetModel } from "./sheet-model";

/** What a write touched; whoever shows the workbook reads the touched parts again. */
export type Change =
  | { readonly part: "cells"; readonly sheet: SheetModel; readonly area: Area }
  /** The list of sheets: their names, order, colours, which are hidden, which is active. */
  | { readonly part: "sheets" }
  /** Column widths, frozen rows, the size of the grid. */
  | { readonly part: "layout"; readonly sheet: SheetModel }
  | { readonly part: "named ranges" }
  | { readonly part: "validations"; readonly sheet: SheetModel }
  | { readonly part: "conditional formats"; readonly sheet: SheetModel }
  | { readonly part: "filter"; readonly sheet: SheetModel }
  | { readonly part: "charts"; readonly sheet: SheetModel }
  /** Kept, but not shown by the grid: protections, developer metadata. */
  | { readonly part: "unseen" };
