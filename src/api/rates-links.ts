/** A formula that prices with the spreadsheet's rates without naming them, and what it would become. */
export interface LinkPreview {
  readonly sheetId: number;
  readonly sheet: string;
  /** In A1 notation: `D2`. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** A formula that is left as it is. */
export interface LinkLeft {
  readonly sheet: string;
  readonly cell: string;
  /** The formula as it stands in the cell. */
  readonly formula: string;
  readonly why: string;
}

export interface LinksPreview {
  readonly links: readonly LinkPreview[];
  /** All that were found; `links` holds the first of them where there are more than fit a page. */
  readonly total: number;
  /** Formulas that name our functions but could not be read. */
  readonly left: readonly LinkLeft[];
}

/** The formulas to link, as previewed. What they become is worked out again by the server. */
export interface LinkRequest {
  readonly cells: readonly { readonly sheetId: number; readonly cell: string; readonly before: string }[];
}

export interface LinksDone {
  readonly linked: number;
  /** Formulas that were not linked, each still in its cell as `formula` says. */
  readonly left: readonly LinkLeft[];
  /** Cells not reached in the time a request has; the same request goes on with them. */
  readonly remaining: number;
}
