import { LARGEST_GENAI, LARGEST_PAGE } from "./feed-text";
import { GENAI_PRICES_URL } from "./genai-prices";
import { OFFICIAL_PAGE_URL } from "./official-page";

/** An address that rates are read from, and what it must give. */
export interface FeedSource {
  readonly url: string;
  /** As a sentence begins with it: `OpenAI's price page`. */
  readonly name: string;
  /** As it stands within a sentence: `the genai-prices list`. */
  readonly nameWithin: string;
  readonly largest: number;
  readonly contentTypes: readonly string[];
}

/** The source of rates. */
export const OFFICIAL_PAGE: FeedSource = {
  url: OFFICIAL_PAGE_URL,
  name: "OpenAI's price page",
  nameWithin: "OpenAI's price page",
  largest: LARGEST_PAGE,
  contentTypes: ["text/markdown", "text/x-markdown", "text/plain"],
};

/** The independent check. */
export const SECOND_SOURCE: FeedSource = {
  url: GENAI_PRICES_URL,
  name: "The genai-prices list",
  nameWithin: "the genai-prices list",
  largest: LARGEST_GENAI,
  // GitHub serves raw files as plain text.
  contentTypes: ["text/plain", "application/json"],
};
