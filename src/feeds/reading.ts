import { failure, success, type Result } from "../pricing/result";

/** Why a feed as a whole was not read. The table in use stays as it is. */
export type RefusalCode =
  | "empty"
  | "too-large"
  | "not-markdown"
  | "not-json"
  | "truncated"
  | "sections"
  | "columns"
  | "tiers"
  | "units"
  | "thresholds"
  | "contradiction"
  | "no-prices"
  | "implausible"
  | "older"
  | "effective-day";

/** A refusal in plain words, fit to be shown as they are. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** A part of a feed that is not a rate, or could not be read as one. Nothing is dropped without a line here. */
export interface Left {
  /** `text` carries no price; `repeat` is a price that another row already gave; the rest were not read. */
  readonly kind: "text" | "repeat" | "no price" | "row" | "column" | "table";
  /** The section and the line it stands on. */
  readonly where: string;
  /** The text itself, shortened and free of control characters. */
  readonly what: string;
  readonly why: string;
  /** Models whose prices may be in the unread part: their rates in use must not be taken for ended. */
  readonly models: readonly string[];
  /** Each cell, row or sentence of this part that holds a price and was not read. */
  readonly prices: readonly Unread[];
}

/** A price on the page that was not read, where it stands. */
export interface Unread {
  readonly line: number;
  /** The cell, row or sentence as printed. */
  readonly text: string;
  readonly why: string;
}

export type Reading<T> = Result<T, Refusal>;

/** Thrown inside a reader, turned into a Reading at its edge. */
export class FeedRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = "FeedRefused";
  }
}

/** Runs a reader; a refusal thrown anywhere inside becomes a value. */
export function reading<T>(read: () => T): Reading<T> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof FeedRefused) return failure({ code: error.code, message: error.message });
    throw error;
  }
}

const LONGEST_SHOWN = 80;

/** Ranges of control characters, invisible characters and marks that change the direction in which text is read. */
const UNSHOWABLE: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];

/** Foreign text as it may be shown: one line, no invisible marks, at most 80 characters. */
export function shown(text: string): string {
  const head = Array.from(text.slice(0, 2 * LONGEST_SHOWN).trim());
  const plain = head.map((character) => (isShowable(character) ? character : "\ufffd"));
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).join("")}…` : plain.join("");
}

/** Foreign text in full, without invisible marks. */
export function printed(text: string): string {
  return Array.from(text, (character) => (isShowable(character) ? character : "\ufffd")).join("");
}

function isShowable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return UNSHOWABLE.every(([first, last]) => code < first || code > last);
}
