/** An input image as typed into the calculator. */
export interface ImageRequest {
  readonly width: string;
  readonly height: string;
  readonly model: string;
  readonly detail: string;
}

/** The work behind an image's tokens and price, as OpenAI's own calculator shows it. */
export interface ImageBreakdown {
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** Where the counting rule comes from, and how far it can be relied on. */
  readonly source: string;
  readonly certainty: "official" | "measured" | "third-party" | "assumed";
  readonly note: string;
}

/** What the calculator offers. */
export interface ImageChoices {
  readonly models: readonly string[];
  readonly details: readonly string[];
}
