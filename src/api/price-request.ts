/** What a request would use, as it was typed. */
export interface PriceRequest {
  readonly model: string;
  /** Tokens; blank is none. `cached` is a part of `input`. Those of an image are added by the server. */
  readonly input: string;
  readonly cached: string;
  readonly output: string;
  readonly tier: string;
  /** ISO day; blank is today. */
  readonly day: string;
  /** A picture that goes with the request; null for none. */
  readonly image: RequestImage | null;
}

/** Pixels as they were typed, and the detail of the API. */
export interface RequestImage {
  readonly width: string;
  readonly height: string;
  readonly detail: string;
}

/** One line of the cost. Amounts are decimal text in USD. */
export interface PricedLine {
  /** `text input` */
  readonly label: string;
  readonly quantity: number;
  /** What the quantity counts: `token`. */
  readonly unit: string;
  readonly price: string;
  readonly per: number;
  /** Since when the price holds; null where that is not known. */
  readonly from: string | null;
  readonly note: string;
  readonly cost: string;
}

/** The same request somewhere else. */
export interface Alternative {
  readonly name: string;
  readonly cost: string;
  /** Against what was asked, with one decimal: "-50"; null where that was free. */
  readonly percent: string | null;
}

export interface PricedRequest {
  readonly model: string;
  readonly tier: string;
  readonly day: string;
  readonly cost: string;
  readonly lines: readonly PricedLine[];
  /** What a person should know: the long-context band, a shut-down, a day in the future. */
  readonly remarks: readonly string[];
  readonly tiers: readonly Alternative[];
  readonly models: readonly Alternative[];
  /** The arguments of OPENAI_COST that give this cost, as the insert form takes them. */
  readonly arguments: readonly string[];
}

/** Models to choose from, the newest family first. */
export interface ModelFamily {
  readonly family: string;
  readonly models: readonly string[];
}

export interface ModelChoices {
  readonly families: readonly ModelFamily[];
  /** Those that have been shut down: they keep their last price. */
  readonly retired: readonly string[];
  readonly tiers: readonly string[];
  readonly details: readonly string[];
  /** True where the spreadsheet writes 1,5 for one and a half. */
  readonly decimalComma: boolean;
  readonly today: string;
}
