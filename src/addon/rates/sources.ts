import { LARGEST_GENAI, LARGEST_PAGE } from "../../feeds/feed-text";
import { GENAI_PRICES_URL } from "../../feeds/genai-prices";
import { OFFICIAL_PAGE_URL } from "../../feeds/official-page";
import type { FeedAddress } from "./fetch-feed";

/** The source of rates. */
export const OFFICIAL_PAGE: FeedAddress = {
  url: OFFICIAL_PAGE_URL,
  name: "OpenAI's price page",
  largest: LARGEST_PAGE,
  contentTypes: ["text/markdown", "text/x-markdown", "text/plain"],
};

/** The independent check. */
export const SECOND_SOURCE: FeedAddress = {
  url: GENAI_PRICES_URL,
  name: "The genai-prices list",
  largest: LARGEST_GENAI,
  // GitHub serves raw files as plain text.
  contentTypes: ["text/plain", "application/json"],
};
