/** What makes a charge less than certain, and why that is so. */
export const NOTES = {
  "context-by-average": "The average of its requests decides the context; a cost export settles it.",
  "tier-not-in-file": "The file does not say the service tier: priced as standard.",
  "split-not-in-file":
    "The file does not say how its cached tokens divide into text and audio: taken for text.",
  "day-not-in-file": "The file does not say the day: priced at that of the rows beside it, or of today.",
  "cached-not-in-file": "The file does not say how many tokens were cached: priced as if none were.",
  "quality-not-in-file": "The file does not say the quality of the pictures: priced as standard.",
  "storage-by-day": "Whether the bytes are a peak, a mean or a sum over the day is not documented.",
  "search-tool-not-in-file":
    "The file does not say which search tool it was: priced as web-search, though preview calls may cost more.",
  "tokens-of-a-gateway": "A gateway may count tokens in its own way.",
} as const;

export type Note = keyof typeof NOTES;
