/** Why something was not done. Both texts are plain words, to be shown as they are. */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** True when the same request may succeed later as it is. */
  readonly retry: boolean;
}

export type ProblemCode =
  /** Someone else is writing the rates. */
  | "busy"
  /** No answer from the source: no connection, an unknown host, a broken line. */
  | "unreachable"
  | "timeout"
  /** An answer that is no success: 404, 500, a redirect. */
  | "status"
  /** The answer is not the price list: empty, too large, a web page, truncated, other headings or columns. */
  | "unreadable"
  /** The list was read, but its prices cannot be right. */
  | "implausible"
  /** The list is older than the table in use. */
  | "older"
  /** The source or the table in use is no longer what was checked. */
  | "changed"
  /** The Rates sheet cannot be read; repairing helps. */
  | "damaged"
  /** The name OPENAI_RATES, or the sheet that would be written, is not RateSheet's. */
  | "not-ours"
  /** There is no Rates sheet, or nothing to undo. */
  | "nothing"
  /** The request itself is wrong: a price that is no number, a day that is none. */
  | "invalid"
  /** A failure that was not foreseen. Nothing is half done: the old table or the new one is in use, whole. */
  | "unexpected";
